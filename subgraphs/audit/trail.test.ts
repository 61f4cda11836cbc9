import type { Connection } from 'mongoose';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import type { AccessEventFilter } from './__generated__/resolvers.ts';
import { eventCondition } from './event.filter.ts';
import { storedEvent } from './event.model.ts';
import { foreignEvent } from './foreign.model.ts';
import { auditModels } from './index.ts';
import { madeEvent, madeJournal } from './testing.ts';
import { trailOf } from './trail.ts';

/** Promise: a whole trail is read in the order of what happened, each event once, however they lie in time. */

let database: Database;
let connection: Connection;
let models: ReturnType<typeof auditModels>;
let moments: string[];

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Long ago; then nothing for years; many in one second; one each hour; and some in the future, by a clock that is wrong. */
const TIMES = [
  ...[Date.UTC(1965, 4, 6), Date.UTC(2001, 1, 1)],
  ...Array.from({ length: 1200 }, (_, index) => Date.UTC(2026, 0, 1) + (index % 7)),
  ...Array.from({ length: 300 }, (_, index) => Date.UTC(2026, 1, 1) + index * HOUR),
  ...[Date.now() + HOUR, Date.UTC(2090, 0, 1)],
];

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'audit' });
  models = auditModels(connection);
  await ensureIndexes(connection);
  const events = TIMES.map((time, number) => madeEvent(number, { at: new Date(time).toISOString() }));
  const journal = madeJournal('gw', events).map(storedEvent);
  const of = { source: 'lab', sourceId: null, strangers: [], resource: { id: 'r' }, content: 'c' };
  const foreign = events.slice(0, 700).map((event, index) => foreignEvent({ ...of, _id: `f${index}` }, event));
  await models.events.insertMany(journal, { lean: true });
  await models.foreignEvents.insertMany(foreign, { lean: true });
  moments = [...journal, ...foreign].map(({ moment }) => moment).sort();
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

test.each<[what: string, filter: AccessEventFilter]>([
  ['without a period', {}],
  ['from some time on', { since: '2026-01-01T00:00:00.003Z' }],
  ['until some time', { until: '2026-02-03' }],
  ['in a period', { since: '2001-01-01', until: '2026-02-03' }],
  ['in a period in which nothing happened', { since: '2010-01-01', until: '2012-01-01' }],
])('%s it is whole and in order, both ways', async (_what, filter) => {
  const { since = '', until = '9999' } = filter;
  const expected = moments.filter(moment => moment >= String(since) && moment < String(until));
  const found: Record<string, string[]> = { 'oldest first': [], 'newest first': [] };
  for (const order of ['oldest first', 'newest first'] as const)
    for await (const { moment } of trailOf(models, eventCondition(filter), order)) found[order]?.push(moment);
  expect(found['oldest first']).toEqual(expected);
  expect(found['newest first']).toEqual(expected.toReversed());
});
