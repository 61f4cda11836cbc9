import { createHash } from 'node:crypto';
import type { SupergraphSource } from '../gateway/supergraph/source.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import { smallSupergraph } from '../gateway/testing/subgraphs.ts';
import type { AuditEvent } from '../kit/audit/event.ts';

/** Promise: what the platform does to its graph by itself is in the journal too: which graph before and after, and why not. */

const FIRST = smallSupergraph();
/** Another supergraph of the same services. */
const SECOND = `${FIRST}\n# a later version\n`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const graphOf = (sdl: string) => ({ hash: hash(sdl), services: ['names', 'notes'] });

let own: TestGateway;
let there: () => string;
let look: () => Promise<void>;
let isFull = false;
const events: AuditEvent[] = [];
const follow: SupergraphSource = {
  name: 'test',
  read: async () => there(),
  watch(changed) {
    look = changed;
    return () => {};
  },
};

beforeEach(async () => {
  isFull = false;
  events.splice(0);
  const append = async (event: AuditEvent) => {
    if (isFull) throw new Error('no space left on device');
    events.push(event);
  };
  own = await testGateway({ supergraph: FIRST, follow, journal: { append, problem: () => null } });
});
afterEach(() => own.gateway.stop());

test('a supergraph that is taken over is an event of the platform itself, with the graphs and their services', async () => {
  there = () => SECOND;
  await look();
  expect(events).toMatchObject([
    {
      kind: 'CHANGE',
      caller: { subject: 'platform', role: 'platform', person: null, organization: null, address: null },
      ...{ persons: [], changes: [], outcome: 'COMPLETE', codes: [] },
      operation: { type: 'mutation', hash: hash(SECOND) },
      supergraph: { before: graphOf(FIRST), after: graphOf(SECOND), refused: null },
    },
  ]);
  // what is brought back is taken over, too
  there = () => FIRST;
  await look();
  expect(events[1]?.supergraph).toEqual({ before: graphOf(SECOND), after: graphOf(FIRST), refused: null });
});

test('one that is refused is an event that says why, and the one before stays', async () => {
  there = () => `${SECOND} type {`;
  await look();
  expect(events).toMatchObject([
    {
      ...{ kind: 'DENIAL', outcome: 'REFUSED', codes: ['SUPERGRAPH_REFUSED'] },
      supergraph: { before: graphOf(FIRST), after: graphOf(there()), refused: expect.stringContaining('Syntax Error') },
    },
  ]);
  expect((await own.ask({ query: '{ noteCount }' })).status).toBe(200);
});

test('one that can’t be read is an event without a graph after it', async () => {
  there = () => {
    throw new Error('it is gone');
  };
  await look();
  expect(events[0]?.supergraph).toEqual({ before: graphOf(FIRST), after: null, refused: 'it is gone' });
});

test('where nothing changes there is no event', async () => {
  there = () => FIRST;
  await look();
  expect(events).toEqual([]);
});

test('a disk that takes no event keeps no supergraph from being taken over, and the log says so', async () => {
  isFull = true;
  there = () => SECOND;
  await look();
  isFull = false;
  there = () => FIRST;
  await look();
  expect(events.map(({ supergraph }) => supergraph?.before)).toEqual([graphOf(SECOND)]);
  expect(own.logged.map(({ msg }) => msg)).toContain(
    'that a supergraph was taken over or refused could not be recorded',
  );
});
