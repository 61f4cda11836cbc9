import type { GatewayOptions } from '../gateway/index.ts';
import type { Journal } from '../gateway/journal/plugin.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import { fakeSubgraphs } from '../gateway/testing/subgraphs.ts';
import type { AuditEvent } from '../kit/audit/event.ts';
import type { Report } from '../kit/audit/report.ts';

/** Promise: no trace, no data. An event says who saw what of whom, and the answer leaves only after it is kept. */

const NAMES = '{ person(id: "1") { name } }';
const NOTES = '{ person(id: "1") { name notes } }';
const COUNT = '{ noteCount }';
const RENAME = 'mutation Rename { rename(id: "1", name: "New") { name } }';

const report = (over: Partial<Report> = {}): Report => ({
  persons: [
    {
      person: '1',
      seen: true,
      grant: { policy: 'p', breakGlass: false },
      records: [{ type: 'Condition', category: 'sm-problems', organization: 'hospital', ids: ['c1', 'c2'] }],
    },
  ],
  changes: [],
  reason: null,
  ...over,
});

let own: TestGateway;
let failing = false;
const events: AuditEvent[] = [];
const journal: Journal = {
  async append(event) {
    if (failing) throw new Error('no space left on device');
    events.push(event);
  },
  problem: () => null,
};
/** The subgraphs answer as ever, and report what they are told to. */
const subgraphs = fakeSubgraphs();
const reports = new Map<string, Report>();
const transport: GatewayOptions['transport'] = async (source, ...rest) => {
  const { status, text } = await subgraphs.transport(source, ...rest);
  const access = reports.get(source);
  return { status, text: access ? JSON.stringify({ ...JSON.parse(text), extensions: { access } }) : text };
};

beforeAll(async () => {
  own = await testGateway({ journal, transport });
});
afterAll(() => own.gateway.stop());
beforeEach(() => {
  failing = false;
  events.splice(0);
  reports.clear();
  subgraphs.asked.splice(0);
});

test('an access says who, for whom, when, why, on what basis, by which operation, and which records of whom', async () => {
  reports.set('names', report());
  const query = `query Names ${NAMES}`;
  const { headers, body } = await own.ask({ query, operationName: 'Names' }, { 'purpose-of-use': 'TREAT' });
  expect(body.data).toEqual({ person: { name: 'Name 1' } });
  expect(body.extensions).toEqual({ coverage: [expect.objectContaining({ source: 'names' })] });
  expect(events).toEqual([
    {
      kind: 'ACCESS',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      requestId: headers.get('x-request-id'),
      traceId: null,
      caller: {
        ...{ subject: 'gp', name: null, role: 'physician', organization: null, professional: null, person: null },
        address: expect.stringMatching(/127\.0\.0\.1|::1/),
      },
      purpose: 'TREAT',
      legalBasis: 'GDPR-9.2.h',
      operation: { name: 'Names', type: 'query', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      persons: [{ ...report().persons[0], records: [{ source: 'names', ...report().persons[0]?.records[0] }] }],
      changes: [],
      reason: null,
      coverage: [{ source: 'names', status: 'ANSWERED', asOf: expect.any(String) }],
      outcome: 'COMPLETE',
      codes: [],
    },
  ]);
});

test('what several sources showed of a person is one entry of one event', async () => {
  reports.set('names', report());
  const other = report({
    persons: [
      {
        person: '1',
        seen: true,
        grant: null,
        records: [{ type: 'Note', category: null, organization: null, ids: ['n'] }],
      },
    ],
  });
  reports.set('notes', other);
  await own.ask({ query: NOTES });
  expect(events).toHaveLength(1);
  expect(events[0]?.persons).toHaveLength(1);
  expect(events[0]?.persons[0]?.records.map(({ source, ids }) => [source, ids])).toEqual([
    ['names', ['c1', 'c2']],
    ['notes', ['n']],
  ]);
});

test('of a source that reports nothing, it says for whom it was asked', async () => {
  await own.ask({ query: NOTES });
  expect(events[0]?.persons).toEqual([
    {
      person: '1',
      seen: true,
      grant: null,
      records: [{ source: 'notes', type: null, category: null, organization: null, ids: [] }],
    },
  ]);
});

test('someone who was asked for and not shown is a denial', async () => {
  reports.set('names', report({ persons: [{ person: '1', seen: false, grant: null, records: [] }] }));
  await own.ask({ query: NAMES });
  expect(events).toMatchObject([{ kind: 'DENIAL', persons: [{ person: '1', seen: false }] }]);
});

test('a mutation has an event before it is carried out, and one with its changes after it', async () => {
  const change = { type: 'ConsentDirective', id: 'd', person: '1', before: 1, after: 2 };
  reports.set('names', report({ persons: [], changes: [change], reason: 'OTHER: words' }));
  await own.ask({ query: RENAME });
  expect(events).toMatchObject([
    { kind: 'ATTEMPT', outcome: 'BEGUN', changes: [], operation: { type: 'mutation', name: 'Rename' } },
    { kind: 'CHANGE', outcome: 'COMPLETE', changes: [{ source: 'names', ...change }], reason: 'OTHER: words' },
  ]);
});

test('what is about nobody has no event', async () => {
  expect((await own.ask({ query: COUNT })).body.data).toEqual({ noteCount: 2 });
  expect(events).toEqual([]);
});

describe('while events can’t be kept', () => {
  beforeEach(() => {
    failing = true;
  });

  it('nothing about a person is answered', async () => {
    const { status, text, body } = await own.ask({ query: NOTES });
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions.code).toBe('JOURNAL_UNAVAILABLE');
    expect(text).not.toMatch(/Name 1|first/);
    expect(body).not.toHaveProperty('data');
  });

  it('no mutation is begun', async () => {
    const { status, body } = await own.ask({ query: RENAME });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'JOURNAL_UNAVAILABLE']);
    expect(subgraphs.asked).toEqual([]);
  });

  it('what is about nobody goes on', async () => {
    const { status, body } = await own.ask({ query: COUNT });
    expect([status, body.data]).toEqual([200, { noteCount: 2 }]);
  });
});
