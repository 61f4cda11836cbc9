import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpTransport } from '../gateway/source/http.ts';
import { useGraph } from './support/use-graph.ts';

/** Promise: a value leaves as its subgraph wrote it if it is of its type, in whatever way the subgraph writes JSON. */

const graph = await useGraph([
  {
    name: 'wards',
    sdl: `type Query {
        whole: Int part: Float yes: Boolean id: ID text: String state: State data: Data texts: [String] items: [Data] must: Data!
        ward: Ward wards: [Ward] grid: [[Int]]
      }
      enum State { OPEN CLOSED } scalar Data type Ward @key(fields: "id") { id: ID! name: String beds: Int part: Ward }`,
  },
  { name: 'notes', sdl: 'type Ward @key(fields: "id") { id: ID! note: String }' },
]);

/** The text of the answer where the subgraph's answer has this text. */
async function textOf(query: string, given: string): Promise<string> {
  graph.instead.set('wards', () => given);
  return graph.text(query);
}

const refusal = (path: (string | number)[]) => ({ path, extensions: { code: 'SOURCE_INVALID', source: 'wards' } });

describe('a leaf', () => {
  it.each([
    ['whole', '2147483647'],
    ['whole', '-2147483648'],
    ['part', '-0.5'],
    ['part', '12345678901234567890.123456789'],
    ['part', '1e-7'],
    ['yes', 'false'],
    ['id', '"0017"'],
    ['text', '""'],
    ['state', '"CLOSED"'],
    ['texts', '["a",null,"b"]'],
    ['grid', '[[1,null],null,[]]'],
  ])('of the type of %s stays as it is: %s', async (field, value) => {
    expect(await textOf(`{ ${field} }`, `{"data":{"${field}":${value}}}`)).toBe(`{"data":{"${field}":${value}}}`);
  });

  it.each([
    ['whole', '3.0', '3'],
    ['whole', '2e3', '2000'],
    ['id', '17', '"17"'],
    ['state', '"\\u004fPEN"', '"OPEN"'],
  ])('of the type of %s in another form is written in the usual one: %s', async (field, value, expected) => {
    expect(JSON.parse(await textOf(`{ ${field} }`, `{"data":{"${field}":${value}}}`))).toEqual({
      data: { [field]: JSON.parse(expected) },
    });
  });

  it.each([
    ['whole', '"3"'],
    ['whole', '3.5'],
    ['whole', '2147483648'],
    ['whole', 'true'],
    ['part', '"0.5"'],
    ['yes', '1'],
    ['yes', '"true"'],
    ['id', 'true'],
    ['id', '{"id":"a"}'],
    ['text', '5'],
    ['text', '["a"]'],
    ['state', '"OTHER"'],
    ['state', '0'],
    ['texts', '"a"'],
    ['ward', '"a"'],
    ['ward', '[{"name":"a"}]'],
    ['wards', '{"name":"a"}'],
  ])('that is not of the type of %s is null with an error: %s', async (field, value) => {
    const query = field.startsWith('ward') ? `{ ${field} { name } }` : `{ ${field} }`;
    const { data, errors } = JSON.parse(await textOf(query, `{"data":{"${field}":${value}}}`));
    expect(data).toEqual({ [field]: null });
    expect(errors).toMatchObject([refusal([field])]);
  });

  it('that is not of its type takes only itself away from a list', async () => {
    const { data, errors } = JSON.parse(
      await textOf('{ texts grid }', '{"data":{"texts":["a",1],"grid":[[1,"2"],[3]]}}'),
    );
    expect(data).toEqual({ texts: ['a', null], grid: [[1, null], [3]] });
    expect(errors).toMatchObject([refusal(['texts', 1]), refusal(['grid', 0, 1])]);
  });
});

/** Numbers that no JavaScript number can hold, and objects with anything in them. */
const DIGITS = '{"a":[9007199254740993,12345678901234567890.10,-1e400,[]],"__typename":"x","b":{"c":null,"":true}}';

describe('a custom scalar', () => {
  it.each([DIGITS, `[${DIGITS},[1]]`, '9007199254740993', '"text"', '[]', '{}', 'true'])('may be %s', async value => {
    expect(await textOf('{ data }', `{"data":{"data":${value}}}`)).toBe(`{"data":{"data":${value}}}`);
  });

  it('may be an item of a list, or null where it may', async () => {
    const items = `[${DIGITS},null,[[1],null]]`;
    expect(await textOf('{ items data }', `{"data":{"items":${items},"data":null}}`)).toBe(
      `{"data":{"items":${items},"data":null}}`,
    );
    expect(JSON.parse(await textOf('{ must }', '{"data":{"must":null}}'))).toMatchObject({ data: null });
  });

  it.each([
    ['between the parts of the answer', `{ "data" : { "data" : ${DIGITS} } }`],
    ['within it', `{"data":{"data":${DIGITS.replaceAll(',', ', ')}}}`],
  ])('keeps every digit when there is white space %s', async (_where, given) => {
    expect((await textOf('{ data }', given)).replaceAll(' ', '')).toBe(`{"data":{"data":${DIGITS}}}`);
  });

  it('keeps every digit when the subgraph writes lines, over HTTP', async () => {
    const server = createServer((_request, response) => void response.end(`{\n\t"data": {\r\n"data": ${DIGITS}\n}}\n`));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { transport, close } = httpTransport({ urls: new Map([['wards', url]]) });
    const { text } = await transport('wards', {}, { query: '{ data }' });
    await close();
    server.close();
    expect((await textOf('{ data }', text)).replaceAll(' ', '')).toBe(`{"data":{"data":${DIGITS}}}`);
  });
});

describe('a text', () => {
  it.each([
    '"',
    '\\',
    '\\"',
    '\\\\',
    'a\\',
    '\n\r\t\b\f',
    '\u0000',
    '\u2028',
    'é',
    '日本',
    '😀',
    '\ud83d',
    '</script>',
    '{"a":[1,"}"]}',
  ])('%j goes from subgraph to caller, and to another subgraph, as it is', async text => {
    for (const written of [JSON.stringify(text), escaped(text)]) {
      graph.instead.set('notes', ({ variables }) => {
        const [{ id }] = Object.values(variables).flat() as [{ id: string }];
        return `{"data":{"_entities":[{"note":${JSON.stringify(id)}}]}}`;
      });
      const answer = await textOf('{ ward { id note } }', `{"data":{"ward":{"__typename":"Ward","id":${written}}}}`);
      expect(JSON.parse(answer)).toEqual({ data: { ward: { id: text, note: text } } });
    }
  });
});

/** A text with every character of it as an escape. */
const escaped = (text: string) =>
  `"${Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`;

describe('an answer of a subgraph', () => {
  const QUERY = '{ ward { name beds part { name } } wards { beds name } }';
  const DATA = {
    ward: { name: 'West', beds: 3, part: { name: 'Inner' } },
    wards: [{ beds: 1, name: 'A' }, null, { beds: 2, name: 'B' }],
  };
  const ORDERED = `{"data":{"ward":{"name":"West","beds":3,"part":{"name":"Inner"}},"wards":[{"beds":1,"name":"A"},null,{"beds":2,"name":"B"}]}}`;

  it.each([
    ['in the order of the operation', ORDERED],
    [
      'with keys in another order',
      `{"data":{"wards":[{"name":"A","beds":1},null,{"name":"B","beds":2}],"ward":{"part":{"name":"Inner"},"beds":3,"name":"West"}}}`,
    ],
    ['with other keys too', ORDERED.replaceAll('"name":', '"x":{"name":["}",{"y":"\\""}]},"nam":1,"name":')],
    ['with extensions and no errors', ORDERED.replace('{"data"', '{"extensions":{"a":[{}]},"errors":null,"data"')],
    ['with white space', ORDERED.replace(/[{}[\],:]/g, ' $& ')],
    ['with lines', JSON.stringify(DATA, null, 2).replace(/^.*$/s, '{\n "data": $&\n}\n')],
  ])('may be written %s', async (_how, given) => {
    expect(await textOf(QUERY, given)).toBe(ORDERED);
  });

  it('may have many objects, each in an order of its own', async () => {
    const wards = Array.from({ length: 40 }, (_, at) => ({ name: `W${at}`, beds: at }));
    const written = wards.map(({ name, beds }, at) =>
      at % 3 ? `{"name":"${name}","beds":${beds}}` : `{"beds":${beds},"name":"${name}"}`,
    );
    expect(JSON.parse(await textOf('{ wards { name beds } }', `{"data":{"wards":[${written}]}}`))).toEqual({
      data: { wards },
    });
  });

  it('may say the same of many objects, of which other subgraphs know different things', async () => {
    const part = {
      __typename: 'Ward',
      id: 'p',
      name: 'A name that is long enough to be the same one, again and again',
    };
    const wards = ['a', 'b', 'c'].map(id => ({ __typename: 'Ward', id, part }));
    graph.instead.set('notes', ({ variables }) => {
      const ids = (Object.values(variables).flat() as { id: string }[]).map(({ id }) => id);
      return { data: { _entities: ids.map(id => ({ note: `of ${id}` })) } };
    });
    const { name } = part;
    const { data } = JSON.parse(await textOf('{ wards { note part { name } } }', JSON.stringify({ data: { wards } })));
    expect(data).toEqual({ wards: ['a', 'b', 'c'].map(id => ({ note: `of ${id}`, part: { name } })) });
  });

  it.each([
    '',
    '[]',
    '"x"',
    '{}',
    '{"data":{"whole":1}',
    '{"data":{"whole":1}}}',
    '{"data":{"whole":01}}',
    '{"data":{"whole":1,}}',
    '{"data":{"whole":}}',
    '{"data":[]}',
    '{"data":1}',
    '{"errors":{}}',
    '{"data":{"text":"a";"whole":1}}',
    '{"data":{"text":"\\x","whole":1,"part":2}}',
    '<html>',
  ])('that is none is refused as a whole: %s', async given => {
    const { data, errors } = JSON.parse(await textOf('{ text whole part }', given));
    expect(data).toEqual({ whole: null, part: null, text: null });
    expect(errors).toMatchObject([refusal(['text']), refusal(['whole']), refusal(['part'])]);
  });

  it('has no key that would change other objects', async () => {
    const evil = '"__proto__":{"whole":7,"name":"evil","beds":7},"constructor":{"prototype":{"beds":7}}';
    const given = `{${evil},"data":{${evil},"ward":{${evil},"name":"West"},"wards":[{"beds":1,${evil}}],"data":{${evil}}}}`;
    const answer = await textOf('{ whole ward { name beds } wards { beds name } data }', given);
    expect(answer).toBe(
      `{"data":{"whole":null,"ward":{"name":"West","beds":null},"wards":[{"beds":1,"name":null}],"data":{${evil}}}}`,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).beds).toBeUndefined();
  });
});
