import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { difference } from '../bench/embedded/difference.ts';
import { load } from '../bench/gateway/load.ts';
import { MessageReader } from '../bench/gateway/message-reader.ts';
import { rowsOf } from '../bench/gateway/rows.ts';
import { parseWith } from '../bench/gateway/with.ts';
import { grantsOf } from '../bench/grant/view.ts';
import { type Carried, carriedIn } from '../bench/grant/work.ts';
import { measureInTurns } from '../bench/measure.ts';
import { compareAnswers } from '../bench/person-view/compare.ts';
import { type Fetch, split } from '../bench/person-view/split.ts';
import { createTally } from '../bench/soak/tally.ts';
import { type Outcome, problemsOf } from '../bench/soak/verdict.ts';
import { table } from '../bench/table.ts';
import type { Caller } from '../kit/caller/caller.ts';
import { signGrant } from '../kit/grant/grant.ts';
import { secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';
import { keyPair } from '../kit/signing/testing.ts';

/** Promise: `bench` compares answers before it times them, and its output is for scripts as the README says. */

type Run = { code: number; out: string; said: string };

function bench(args: string[], env: NodeJS.ProcessEnv = { ...process.env, TMPDIR }): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['--import', 'tsx', 'bench/index.ts', ...args], { env }, (error, out, said) => {
      resolve({ code: error ? Number(error.code) : 0, out, said });
    });
  });
}

/** Where they put what they make: one folder for all, so that what tsx compiles is compiled once. */
const TMPDIR = temporaryFolder();
const leftBehind = () => readdirSync(TMPDIR).filter(name => name.startsWith('careweave-'));
afterAll(() => rmSync(TMPDIR, { recursive: true }));

const subgraphsOf = ({ subgraph, next }: Fetch): unknown[] => [subgraph, ...next.map(subgraphsOf)];

describe('bench', () => {
  it('lists its names without one', async () => {
    const { code, out } = await bench([]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map(line => line.split(/ +/)[0]),
    ).toEqual(['person-view', 'import', 'gateway', 'soak', 'embedded', 'grant', 'journal', 'join']);
  });

  it.each([
    ['nothing'],
    ['toString'],
    ['person-view', '--nothing'],
    ['import', '--persons', 'many'],
    ['embedded', '--seconds', '0'],
    ['gateway', '--with', 'unknown=/bin/sh'],
    ['soak', '--requests', '10'],
  ])('refuses what it does not know: %s %s', async (...args) => {
    const { code, out, said } = await bench(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    if (args.length === 1) expect(said).toMatch(/person-view.*\n.*import/);
  });

  it('person-view gives the promised object, on answers that it found equal, and leaves nothing behind', async () => {
    const env = { ...(await secantusEnvironment()), TMPDIR };
    const run = await bench(['person-view', '--json', '--seconds', '0.2', '--persons', '2'], env);
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('They are equal.') as string });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, unknown>[] };
    expect(name).toBe('person-view');
    expect(rows.map(({ what }) => what)).toEqual(['subgraphs, asked directly', 'gateway']);
    for (const row of rows) {
      for (const figure of ['requestsPerSecond', 'p50Ms', 'p99Ms', 'rssMiB', 'ratio'])
        expect(row[figure]).toBeGreaterThan(0);
    }
    expect(leftBehind()).toEqual([]);
  }, 240_000);

  it('import gives figures of a first import and of one that changed nothing', async () => {
    const run = await bench(['import', '--json', '--persons', '2'], { ...(await secantusEnvironment()), TMPDIR });
    expect(run.code).toBe(0);
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, number>[] };
    expect(name).toBe('import');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.resources).toBe(rows[1]?.resources);
    for (const row of rows) expect(row.resourcesPerSecond).toBeGreaterThan(0);
  }, 240_000);

  it('gateway gives figures of gateways that answer the same, and leaves nothing behind', async () => {
    const env = { ...process.env, TMPDIR };
    const run = await bench(['gateway', '--json', '--seconds', '0.9', '--connections', '4'], env);
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('They all give the same answer.') as string });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, unknown>[] };
    expect(name).toBe('gateway');
    expect(rows.map(({ what }) => what)).toEqual(['apollo-gateway', 'careweave', 'ready-made']);
    for (const row of rows) {
      for (const figure of ['requestsPerSecond', 'p50Ms', 'p99Ms', 'rssMiB', 'busy', 'ratio', 'careweaveTimes'])
        expect(row[figure]).toBeGreaterThan(0);
    }
    expect(rows[0]?.ratio).toBe(1);
    expect(rows[1]?.careweaveTimes).toBe(1);
    expect(leftBehind()).toEqual([]);
  }, 240_000);

  it('soak answers through swaps and failures, checks each answer, and leaves nothing behind', async () => {
    const env = { ...process.env, TMPDIR };
    const run = await bench(['soak', '--json', '--requests', '1500'], env);
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('All is as it must be') as string });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, number | string>[] };
    expect(name).toBe('soak');
    expect(rows.map(({ what }) => what)).toEqual(['first', 'second', 'third', 'fourth', 'last'].map(n => `${n} fifth`));
    for (const row of rows) {
      for (const figure of ['requestsPerSecond', 'p50Ms', 'p99Ms', 'rssMiB', 'heapMiB', 'ratio'])
        expect(row[figure]).toBeGreaterThan(0);
    }
    expect(rows.reduce((sum, { swaps }) => sum + Number(swaps), 0)).toBeGreaterThan(0);
    expect(leftBehind()).toEqual([]);
  }, 240_000);

  it('embedded finds the same in the stores, and says what an answer costs beside them', async () => {
    const env = { ...(await secantusEnvironment()), TMPDIR };
    const run = await bench(['embedded', '--json', '--seconds', '0.2', '--persons', '2'], env);
    expect(run).toMatchObject({
      code: 0,
      said: expect.stringMatching(/They are equal.*1\.3 × (holds|does not hold)/s) as string,
    });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, unknown>[] };
    expect(name).toBe('embedded');
    expect(rows.map(({ what }) => what)).toEqual(['stores, called directly', 'gateway, embedded']);
    for (const row of rows) {
      for (const figure of ['requestsPerSecond', 'p50Ms', 'p99Ms', 'ratio', 'costs'])
        expect(row[figure]).toBeGreaterThan(0);
    }
    expect(leftBehind()).toEqual([]);
  }, 240_000);

  it('grant says what the grants of an answer cost, and how often the database is asked to decide', async () => {
    const env = { ...(await secantusEnvironment()), TMPDIR };
    const run = await bench(['grant', '--json', '--seconds', '0.4', '--persons', '10'], env);
    expect(run).toMatchObject({
      code: 0,
      said: expect.stringMatching(/0\.1 (holds|does not hold).*commands: 2 holds/s) as string,
    });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, number | string>[] };
    expect(name).toBe('grant');
    const grants = ['its grants, in one process', 'its grants, each subgraph apart'];
    const many = expect.stringMatching(/^PersonView, \d+ persons$/) as string;
    const whats = ['PersonView, 1 person', ...grants, many, ...grants, 'deciding for 1000 persons'];
    expect(rows.map(({ what }) => what)).toEqual(whats);
    for (const row of rows.filter(({ what }) => grants.includes(String(what)))) {
      for (const figure of ['p50Ms', 'p99Ms', 'share', 'signed', 'signMs', 'verifyMs', 'perPersonMs'])
        expect(row[figure]).toBeGreaterThan(0);
      expect(row.verified).toBeGreaterThan(Number(row.signed));
    }
    // those too whose records the caller's own organisation holds, though nobody there cares for them any more
    expect(rows[6]).toMatchObject({ commands: 2 });
    expect(Number(rows[6]?.signed)).toBeGreaterThanOrEqual(Number(rows[4]?.signed));
    expect(leftBehind()).toEqual([]);
  }, 240_000);

  it('journal says what it adds to an answer, and how fast its events are verified and found', async () => {
    const env = { ...(await secantusEnvironment()), TMPDIR };
    const args = ['journal', '--json', '--seconds', '0.4', '--persons', '2', '--connections', '2'];
    const run = await bench(args, env);
    expect(run).toMatchObject({
      code: 0,
      said: expect.stringMatching(/They are equal.*The trail is whole.*Searching \d+ events/s) as string,
    });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, number | string>[] };
    expect(name).toBe('journal');
    const searches = ['a person', 'a caller in a period', 'an organisation and a purpose'];
    expect(rows.map(({ what }) => what)).toEqual([
      ...['without the journal, 2 at a time', 'with the journal, 2 at a time'],
      ...['SHA-256 alone', 'verifying the journal'],
      ...searches.flatMap(what => [`plain query: ${what}`, `search: ${what}`]),
    ]);
    for (const [index, row] of rows.entries()) {
      const figures = index < 2 ? ['requestsPerSecond', 'costs'] : index < 4 ? ['eventsPerSecond', 'mibPerSecond'] : [];
      for (const figure of [...figures, 'p50Ms', 'p99Ms', 'ratio', ...(index < 2 ? [] : ['events'])])
        expect(row[figure]).toBeGreaterThan(0);
      if (index % 2 === 0) expect(row.ratio).toBe(1);
    }
    expect(leftBehind()).toEqual([]);
  }, 240_000);
});

describe('the grants of an answer', () => {
  const caller: Caller = {
    subject: 'gp',
    name: null,
    role: 'physician',
    organization: null,
    professional: null,
    person: null,
    purpose: 'TREAT',
    scopes: [],
  };
  const [signing, shared] = keyPair();
  const grantOf = (person: string, confidentiality: 'N' | 'V' = 'N') =>
    ({
      person,
      caller: 'gp',
      organization: null,
      purpose: 'TREAT',
      categories: {},
      confidentiality,
      breakGlass: false,
      policy: 'test',
    }) as const;
  const carriedOf = async (subgraph: string, persons: readonly string[]) => {
    const of = await Promise.all(
      persons.map(async id => ({ __typename: 'Person', id, grant: await signGrant(signing, grantOf(id)) })),
    );
    return carriedIn(subgraph, JSON.stringify({ query: '', variables: { first: 10, none: null, of } }));
  };
  const viewOf = (carried: readonly Carried[]) => ({ what: 'a view', ask: async () => {}, carried: () => carried });
  const keys = { signing, shared, own: () => shared };

  it('are found in what subgraphs are asked, as often as each is carried there', async () => {
    const carried = [...(await carriedOf('health', ['p1', 'p2'])), ...(await carriedOf('social', ['p1']))];
    expect(carried.map(({ subgraph, person }) => [subgraph, person])).toEqual([
      ['health', 'p1'],
      ['health', 'p2'],
      ['social', 'p1'],
    ]);
    const { grants, carried: again } = await grantsOf(viewOf(carried), caller, keys);
    expect(grants).toEqual([grantOf('p1'), grantOf('p2')]);
    expect(again).toHaveLength(3);
  });

  it('are not measured where there are none, or they can’t be verified by who has them', async () => {
    const carried = await carriedOf('health', ['p1']);
    await expect(grantsOf(viewOf([]), caller, keys)).rejects.toThrow('without any grant');
    await expect(grantsOf(viewOf(carried), { ...caller, subject: 'nurse' }, keys)).rejects.toThrow('grant');
    const [, others] = keyPair();
    await expect(grantsOf(viewOf(carried), caller, { ...keys, own: () => others })).rejects.toThrow('grant');
  });
});

test('answers that differ, or are nobody’s, end a comparison', async () => {
  const answer = (text: string) => async () => ({ person: { conditions: [{ text }] } });
  await expect(compareAnswers([{ id: '7' }], answer('a'), answer('a'))).resolves.toBeUndefined();
  await expect(compareAnswers([{ id: '7' }], answer('a'), answer('b'))).rejects.toThrow('person 7 differ');
  await expect(compareAnswers([], answer('a'), answer('a'))).rejects.toThrow('nobody');
});

describe('the client without a gateway', () => {
  const parts = split(
    parse(`query ($id: ID!) { person(id: $id) { ...Parts } }
      fragment Parts on Person { displayName conditions { totalCount } supportEpisodes { nodes { id service { name } } } }`),
  );

  it('asks people first, then the others side by side, then the directory', () => {
    expect(subgraphsOf(parts)).toEqual(['people', ['health'], ['social', ['directory']]]);
  });

  it('asks each for its own fields only, and people for the grant', () => {
    expect(parts.query).toMatch(/grant/);
    expect(parts.query).not.toMatch(/conditions|supportEpisodes/);
    expect(parts.next[0]?.query).toMatch(/on Person \{\s+conditions/);
    expect(parts.next[1]?.query).not.toMatch(/\bname\b/);
    expect(parts.next[1]?.next[0]).toMatchObject({ path: ['supportEpisodes', 'nodes', 'service'], type: 'Service' });
  });
});

describe('measuring', () => {
  it('lets both ways go through the same questions, with the given number under way', async () => {
    const turns: Record<string, number[]> = { a: [], b: [] };
    let [now, most] = [0, 0];
    const way = (what: string, milliseconds: number) => ({
      what,
      async once(turn: number) {
        turns[what]?.push(turn);
        most = Math.max(most, ++now);
        await new Promise(resolve => setTimeout(resolve, milliseconds));
        now -= 1;
      },
    });
    const [a, b] = await measureInTurns(way('a', 5), way('b', 25), { seconds: 0.4, connections: 3 });
    expect(most).toBe(3);
    for (const each of ['a', 'b']) expect(turns[each]).toEqual(turns[each]?.map((_, index) => index));
    expect(a.requestsPerSecond).toBeGreaterThan(b.requestsPerSecond);
    expect(b.p50Ms).toBeGreaterThanOrEqual(24);
    expect(b.p99Ms).toBeGreaterThanOrEqual(b.p50Ms);
  });

  it('ends with the error when an answer fails', async () => {
    const way = { what: 'fails', once: () => Promise.reject(new Error('no answer')) };
    await expect(measureInTurns(way, way, { seconds: 1, connections: 2 })).rejects.toThrow('no answer');
  });

  it('shows figures in a table with a column for each', () => {
    expect(
      table([
        { what: 'one', ratio: 1 },
        { what: 'other', ratio: 2, p50Ms: 3.25 },
      ]),
    ).toBe('what   ratio  p50Ms\none        1      –\nother      2   3.25');
  });
});

describe('a gateway to measure too', () => {
  const here = import.meta.filename;

  it('is given by its program or by its URL', () => {
    const first = parseWith(`hive-router=${here}`);
    expect(first).toEqual([{ what: 'hive-router', path: here }]);
    const url = 'http://localhost:4001/graphql?a=b';
    expect(parseWith(`mine=${url}`, first)).toEqual([...first, { what: 'mine', url }]);
  });

  it.each([
    ['hive-router', /<name>=/],
    ['=http://localhost:4001', /<name>=/],
    ['mine=https://localhost:4001', /http URL/],
    ['mine=http://', /http URL/],
    [`mine=${here}`, /only hive-router, hive-gateway/],
    [`toString=${here}`, /only hive-router, hive-gateway/],
    ['hive-router=/nothing/here', /no \/nothing\/here/],
    ['careweave=http://localhost:4001', /already/],
    ['other=http://localhost:4001', /already/],
  ])('is refused when it is not understood: %s', (text, reason) => {
    expect(() => parseWith(text, [{ what: 'other', url: 'http://localhost:4000' }])).toThrow(reason);
  });
});

describe('messages', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain';
  const counted = `${head}\r\nContent-Length: 20\r\n\r\n${'0123456789'.repeat(2)}`;
  const chunked = `${head}\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0a\r\n0123456789\r\n0\r\n\r\n`;

  it.each([
    ['with a length', counted],
    ['in chunks', chunked],
  ])('are read %s, however they arrive', (_, message) => {
    const bytes = Buffer.from(message);
    for (let size = 1; size <= bytes.length; size += 1) {
      const reader = new MessageReader({ keep: true });
      for (let time = 1; time <= 2; time += 1) {
        const done: boolean[] = [];
        for (let at = 0; at < bytes.length; at += size) done.push(reader.take(bytes.subarray(at, at + size)));
        expect(done).toEqual(done.map((_, index) => index === done.length - 1));
        expect(reader).toMatchObject({ head: expect.stringContaining(head) as string, length: 20 });
        expect(reader.body).toBe('0123456789'.repeat(2));
      }
    }
  });

  it('may have no body, and must have chunks of a size', () => {
    expect(new MessageReader({ keep: true }).take(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toBe(true);
    const reader = new MessageReader({ keep: false });
    expect(() => reader.take(Buffer.from(chunked.replace('A\r\n', 'what is this? no size\r\n')))).toThrow('no size');
  });
});

describe('the load', () => {
  const served = async (answer: (turn: number) => { status: number; text: string }) => {
    let turn = 0;
    const server = createServer((request, response) => {
      request.resume().once('end', () => {
        const { status, text } = answer(turn++);
        response.writeHead(status).end(text);
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
    const done = load({ url, body: '{}', answerBytes: 5 }, 0.3, 3);
    return done.finally(() => server.close());
  };

  it('takes the time of each answer', async () => {
    const { times, elapsed } = await served(() => ({ status: 200, text: 'right' }));
    expect(times.length).toBeGreaterThan(3);
    expect(elapsed).toBeGreaterThanOrEqual(300);
  });

  it('fails when an answer has another status or another length', async () => {
    await expect(served(turn => ({ status: 200, text: turn === 7 ? 'wrong!' : 'right' }))).rejects.toThrow(
      'failed 1 times',
    );
    await expect(served(turn => ({ status: turn % 2 ? 500 : 200, text: 'right' }))).rejects.toThrow('500');
  });
});

test('gateways are compared within each round', () => {
  const [apollo, careweave] = rowsOf([
    { what: 'apollo-gateway', rates: [10, 1000, 20], times: [1, 2, 3, 4] },
    { what: 'careweave', rates: [50, 1000, 80], times: [1] },
  ]);
  expect(apollo).toMatchObject({ ratio: 1, careweaveTimes: 4, requestsPerSecond: 20, p50Ms: 2, p99Ms: 4 });
  expect(careweave).toMatchObject({ ratio: 4, careweaveTimes: 1 });
});

describe('a soak', () => {
  const body = (bed: string, code = 'SOURCE_INVALID') => {
    const error = (source: string, why: string) => ({
      message: source,
      path: ['ward'],
      extensions: { source, code: why },
    });
    const names = { label: bed, mood: 'first' };
    const [up, down] = [
      { status: 'ANSWERED', asOf: new Date().toISOString() },
      { status: 'UNAVAILABLE', asOf: null },
    ];
    const sources = { notes: down, wards: up, beds: up, away: down };
    return {
      errors: [error('notes', code), error('away', 'SOURCE_UNAVAILABLE')],
      data: { pulse: 'first', ward: { name: 'first', bed: names, note: null as string | null, away: null } },
      extensions: { coverage: Object.entries(sources).map(([source, state]) => ({ source, ...state })) },
    };
  };
  const tallyOf = (answer: object | string, head = 'HTTP/1.1 200 OK') => {
    const tally = createTally();
    tally.take(typeof answer === 'string' ? answer : JSON.stringify(answer), head);
    return tally;
  };

  it('takes answers of one graph in which the right fields have failed', () => {
    const tally = tallyOf(body('first'));
    tally.take(JSON.stringify(body('first', 'SOURCE_TIMEOUT')), 'HTTP/1.1 200 OK');
    expect(tally).toMatchObject({ wrong: 0, mixed: 0 });
    expect(tally.generations).toEqual(new Map([['first', 2]]));
    expect(tally.codes).toEqual(
      new Map([
        ['SOURCE_INVALID', 1],
        ['SOURCE_TIMEOUT', 1],
      ]),
    );
  });

  it('counts those that mix two graphs', () => {
    expect(tallyOf(body('second'))).toMatchObject({
      wrong: 1,
      mixed: 1,
      first: expect.stringContaining('"second"') as string,
    });
  });

  it.each([
    ['what is no JSON', 'Bad Gateway'],
    ['an error of another kind', body('first', 'INTERNAL_SERVER_ERROR')],
    ['an error too few', { ...body('first'), errors: body('first').errors.slice(1) }],
    ['a field that is not there', body('none')],
    ['no coverage', { ...body('first'), extensions: {} }],
    ['no data', { ...body('first'), data: null }],
  ])('does not take %s', (_what, answer) => {
    expect(tallyOf(answer)).toMatchObject({ wrong: 1, mixed: 0 });
  });

  it('does not take another status', () => {
    expect(tallyOf(body('first'), 'HTTP/1.1 500 Oh')).toMatchObject({ wrong: 1 });
  });

  const row = (heapMiB: number) => ({ what: 'part', ratio: 1, heapMiB });
  const generations = new Map([
    ['first', 5],
    ['second', 5],
  ]);
  const fine: Outcome = {
    rows: [row(100), row(200), row(179)],
    parts: 3,
    tally: { generations, codes: new Map(), wrong: 0, mixed: 0 },
    failed: [],
    refused: 0,
    said: '',
    ended: false,
  };

  it('passes when all is as it must be', () => {
    expect(problemsOf(fine)).toEqual([]);
    expect(problemsOf({ ...fine, rows: [row(20), row(20), row(149)] })).toEqual([]);
  });

  it.each<[string, Partial<Outcome>]>([
    ['181 MiB are in use', { rows: [row(100), row(100), row(181)] }],
    ['mix two graphs', { tally: { ...fine.tally, mixed: 1 } }],
    ['not as they must be', { tally: { ...fine.tally, wrong: 1 } }],
    ['nothing was swapped', { tally: { ...fine.tally, generations: new Map([['first', 5]]) } }],
    ['connections failed', { failed: ['reset'] }],
    ['refused', { refused: 1 }],
    ['UnhandledPromiseRejection', { said: 'UnhandledPromiseRejection' }],
    ['has ended', { ended: true }],
    ['Not all', { rows: [row(100)] }],
  ])('fails when there is something wrong: %s', (problem, outcome) => {
    expect(problemsOf({ ...fine, ...outcome }).join()).toContain(problem);
  });
});

describe('what the stores have', () => {
  const answer = {
    id: '7',
    name: 'x',
    reports: { totalCount: 2, nodes: [{ id: 'a', result: [{ id: 'b' }] }] },
    service: null,
  };

  it('can be more, and otherwise put, than what is answered', () => {
    const reports = { totalCount: 2, nodes: [{ id: 'a', more: 1, result: [{ id: 'b' }] }] };
    expect(difference(answer, { ...answer, name: 'y', reports, more: 1 })).toBeUndefined();
  });

  it.each([
    ['person.id', { ...answer, id: '8' }],
    ['person.reports', { ...answer, reports: null }],
    ['person.reports.totalCount', { ...answer, reports: { ...answer.reports, totalCount: 3 } }],
    ['person.reports.nodes', { ...answer, reports: { ...answer.reports, nodes: [] } }],
    [
      'person.reports.nodes.0.result.0.id',
      { ...answer, reports: { totalCount: 2, nodes: [{ id: 'a', result: [{ id: 'c' }] }] } },
    ],
    ['person.service', { ...answer, service: { id: 's' } }],
  ])('must have the same ids, totals and lengths: %s', (place, stored) => {
    expect(difference(answer, stored)).toBe(place);
  });
});
