import type { Connection } from 'mongoose';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import type { WatchListFilter } from './__generated__/resolvers.ts';
import { storedEvent } from './event.model.ts';
import { auditModels } from './index.ts';
import { madeEvent, madeJournal, madePerson } from './testing.ts';
import { type WatchPage, WatchStore } from './watch.store.ts';

/** Promise: the watch-list is what the rules find in a period, page by page, at the cost of few commands. */

let database: Database;
let connection: Connection;
let watch: WatchStore;
const commands: string[] = [];

const physio = { ...madeEvent(0).caller, subject: 'physio', role: 'physiotherapist', organization: 'home-care' };
const shown = (person: string, basis: 'CARE' | 'OWN_ORGANISATION', household = false) =>
  madePerson(person, { grant: { policy: '1', breakGlass: false, basis }, ...(household ? { household } : {}) });
const at = (day: string, over: Partial<AuditEvent> = {}) =>
  madeEvent(0, { at: `2026-03-${day}.000Z`, persons: [shown('anna', 'CARE')], ...over });
const crowd = (size: number) => Array.from({ length: size }, (_, number) => shown(`p${number}`, 'CARE'));
const events = [
  at('01T10:00:00', { persons: [shown('old', 'OWN_ORGANISATION')] }),
  at('02T10:00:00', { caller: { ...physio, subject: 'peer' } }),
  at('10T12:00:00'),
  at('11T10:00:00', { persons: [shown('anna', 'CARE'), shown('bert', 'OWN_ORGANISATION')] }),
  at('11T11:00:00', { persons: [shown('carl', 'OWN_ORGANISATION', true)] }),
  // not night in Brussels yet, though it would be in summer
  at('11T20:30:00', { caller: physio }),
  at('11T22:30:00', { caller: physio }),
  at('12T09:00:00', { caller: physio, persons: crowd(15) }),
  at('12T10:00:00', { caller: physio, persons: crowd(25) }),
  at('12T12:00:00', { kind: 'DENIAL', persons: [madePerson('bert', { seen: false, grant: null })] }),
];

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'watch', onCommand: name => commands.push(name) });
  const models = auditModels(connection);
  await ensureIndexes(connection);
  await models.events.insertMany(madeJournal('gw', events).map(storedEvent));
  watch = new WatchStore(models.events, new Date('2026-03-13T00:00:00Z'));
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

const told = ({ nodes }: WatchPage) => nodes.map(({ rule, event, persons }) => [rule, event.sequence, ...persons]);
const ALL = [
  ['FAR_ABOVE_PEERS', 8],
  ['OUTSIDE_HOURS', 6, 'anna'],
  ['OWN_HOUSEHOLD', 4, 'carl'],
  ['NO_RELATIONSHIP', 4, 'carl'],
  ['NO_RELATIONSHIP', 3, 'bert'],
];

test.each<[what: string, filter: WatchListFilter | null, found: unknown[]]>([
  ['the last seven days', null, ALL],
  ['a longer period', { since: '2026-02-20' }, [...ALL, ['NO_RELATIONSHIP', 0, 'old']]],
  ['an earlier period', { until: '2026-03-11T10:30:00Z' }, [['NO_RELATIONSHIP', 3, 'bert']]],
  ['one rule', { rule: ['OWN_HOUSEHOLD'] }, [ALL[2]]],
  ['the rule about peers', { rule: ['FAR_ABOVE_PEERS'] }, [ALL[0]]],
  ['no rule', { rule: [] }, []],
  ['an organisation', { organization: 'home-care' }, ALL.slice(0, 2)],
  ['another organisation', { organization: 'practice' }, ALL.slice(2)],
  ['a person, in whose case it is unusual', { person: 'anna' }, [ALL[1]]],
  ['a person who was one of very many', { person: 'p24' }, [ALL[0]]],
])('the watch-list is narrowed to %s', async (_what, filter, found) => {
  expect(told(await watch.page(filter, { first: 50 }))).toEqual(found);
});

test.each([1, 2, 3])('pages of %s give each access once, and end', async first => {
  const all: unknown[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 20; pages += 1) {
    const page: WatchPage = await watch.page(null, { first, after });
    expect(page.nodes.length).toBeLessThanOrEqual(first);
    all.push(...told(page));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(all).toEqual(ALL);
});

test('a page costs three commands at most, however long it is', async () => {
  for (const first of [1, 200]) {
    commands.length = 0;
    await watch.page(null, { first });
    expect(commands).toHaveLength(3);
  }
});

test('a period that is too long, or ends before it begins, is refused', async () => {
  for (const since of ['2025-12-01', '2026-03-14'])
    await expect(watch.page({ since }, {})).rejects.toThrow(/The period must be of 0 to 92 days/);
  await expect(watch.page({ since: '2025-12-12' }, {})).resolves.toBeDefined();
});
