import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';

/** Promise: in production only trusted operations are taken, by their text or its digest, unless the caller may explore. */

const TRUSTED = '# A person by id.\nquery Known($id: ID!) { person(id: $id) { name } }\n';
const PRINTED = print(parse(TRUSTED));
const OTHER = 'query Known($id: ID!) { person(id: $id) { name notes } }';
const MUTATION = 'mutation { rename(id: "1", name: "x") { id } }';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const apollo = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const variables = { id: '7' };
const DATA = { person: { name: 'Name 7' } };

let production: TestGateway;
let open: TestGateway;
beforeAll(async () => {
  production = await testGateway({ production: true, trusted: [TRUSTED, MUTATION] });
  open = await testGateway({ trusted: [TRUSTED] });
});
afterAll(() => Promise.all([production.gateway.stop(), open.gateway.stop()]));
beforeEach(() => production.subgraphs.asked.splice(0));

const explorer = async () => ({
  authorization: `Bearer ${await production.issuer.token({ scope: 'audit:read operation:explore' })}`,
});

async function get(parameters: Record<string, string>) {
  const headers = { authorization: `Bearer ${await production.issuer.token()}`, 'apollo-require-preflight': '1' };
  const response = await fetch(`${production.gateway.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
  return { status: response.status, text: await response.text() };
}

describe('in production', () => {
  it.each([
    ['its text', { query: TRUSTED }],
    ['its text as clients print it', { query: PRINTED }],
    ['its digest', { documentId: digest(TRUSTED) }],
    ['its digest with the name of the hash', { documentId: `sha256:${digest(TRUSTED)}` }],
    ['its digest in capitals', { documentId: digest(TRUSTED).toUpperCase() }],
    ['the digest of the printed text', { documentId: digest(PRINTED) }],
    ['its digest as Apollo’s clients send it', { extensions: apollo(digest(TRUSTED)) }],
    ['its text and its digest', { query: TRUSTED, extensions: apollo(digest(TRUSTED)) }],
    ['its digest beside an empty text', { query: '', documentId: digest(TRUSTED) }],
    ['its digest and its name', { documentId: digest(TRUSTED), operationName: 'Known' }],
  ])('a trusted operation is taken by %s', async (_how, named) => {
    const { status, body } = await production.ask({ ...named, variables });
    expect([status, body.errors, body.data]).toEqual([200, undefined, DATA]);
  });

  it.each([
    ['its text', { query: TRUSTED }],
    ['its digest', { documentId: digest(TRUSTED) }],
    ['its digest as Apollo’s clients send it', { extensions: JSON.stringify(apollo(digest(TRUSTED))) }],
  ])('a trusted operation is taken by %s in a GET', async (_how, named) => {
    const { status, text } = await get({ ...named, variables: JSON.stringify(variables) });
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ data: DATA })]);
  });

  it('a mutation is not to be had by GET, by its digest either', async () => {
    expect((await get({ documentId: digest(MUTATION) })).status).toBe(405);
    expect(production.subgraphs.asked).toEqual([]);
  });

  it.each([
    ['another text', { query: OTHER }],
    ['a trusted text that has been changed', { query: `${TRUSTED} ` }],
    ['a text with a trusted operation and another', { query: `${TRUSTED} query Second { noteCount }` }],
    ['the digest of another', { documentId: digest(OTHER) }],
    ['another text and its digest', { query: OTHER, extensions: apollo(digest(OTHER)) }],
    ['what is no digest', { documentId: '__proto__' }],
    ['what is no GraphQL', { query: '{' }],
  ])('%s is refused: OPERATION_UNTRUSTED, and no subgraph is asked', async (_what, named) => {
    const { status, body } = await production.ask({ ...named, variables });
    expect([status, body.data]).toEqual([403, undefined]);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'OPERATION_UNTRUSTED' });
    expect(production.subgraphs.asked).toEqual([]);
  });

  it('another text is not taken for a trusted one whose digest stands beside it', async () => {
    for (const headers of [{}, await explorer()]) {
      const { status, body } = await production.ask({ query: OTHER, documentId: digest(TRUSTED), variables }, headers);
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
    expect(production.subgraphs.asked).toEqual([]);
  });

  it('whoever has the scope operation:explore may ask operations of their own', async () => {
    const { status, body } = await production.ask({ query: OTHER, variables }, await explorer());
    expect([status, body.data]).toEqual([200, { person: { name: 'Name 7', notes: ['first', 'second'] } }]);
  });

  it('a request without an operation is still told that it lacks one', async () => {
    const { status, body } = await production.ask({ variables });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('outside of production', () => {
  it('everything is taken, and trusted operations by their digest', async () => {
    expect((await open.ask({ query: OTHER, variables })).status).toBe(200);
    expect((await open.ask({ documentId: digest(TRUSTED), variables })).body.data).toEqual(DATA);
  });

  it('a digest that is not known makes Apollo’s clients send the text, which is then taken', async () => {
    const extensions = apollo(digest(OTHER));
    const { status, body } = await open.ask({ extensions, variables });
    expect([status, body.errors]).toEqual([
      200,
      [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    ]);
    expect((await open.ask({ query: OTHER, extensions, variables })).body.errors).toBeUndefined();
  });
});
