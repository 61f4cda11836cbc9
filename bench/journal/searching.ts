import { isDeepStrictEqual } from 'node:util';
import type { Connection } from 'mongoose';
import type { AccessEventFilter } from '../../subgraphs/audit/__generated__/resolvers.ts';
import { EventStore } from '../../subgraphs/audit/event.store.ts';
import { auditModels } from '../../subgraphs/audit/index.ts';
import { type BenchOptions, type Row, rounded } from '../bench.ts';
import { measureInTurns } from '../measure.ts';
import { momentOf, OF } from './filling.ts';

const FIRST = 20;

/** What is searched: as an auditor asks, and as the database would be asked by hand. */
interface Search {
  what: string;
  filter(turn: number): AccessEventFilter;
  condition(turn: number): object;
}

function searchesOf(events: number): Search[] {
  const [since, until] = [momentOf(Math.floor(events / 4)), momentOf(Math.floor((events * 3) / 4))];
  const person = (turn: number) => `person-${turn % OF.persons}`;
  const caller = (turn: number) => `caller-${turn % OF.callers}`;
  const organization = (turn: number) => `organization-${turn % OF.organizations}`;
  return [
    {
      what: 'a person',
      filter: turn => ({ person: person(turn) }),
      condition: turn => ({ persons: person(turn) }),
    },
    {
      what: 'a caller in a period',
      filter: turn => ({ caller: caller(turn), since, until }),
      condition: turn => ({ caller: caller(turn), moment: { $gte: since, $lt: until } }),
    },
    {
      what: 'an organisation and a purpose',
      filter: turn => ({ organization: organization(turn), purpose: ['COC'] }),
      condition: turn => ({ organization: organization(turn), purpose: 'COC' }),
    },
  ];
}

/** Measures searches of the audit store, each beside the plain query that an index serves, in turns. */
export async function searching(
  connection: Connection,
  events: number,
  seconds: number,
  say: BenchOptions['say'],
): Promise<Row[]> {
  const models = auditModels(connection);
  const rows: Row[] = [];
  say(`Searching ${events} events …`);
  for (const { what, filter, condition } of searchesOf(events)) {
    const plain = (turn: number) =>
      models.events.collection
        .find(condition(turn))
        .sort({ moment: -1 })
        .limit(FIRST + 1)
        .toArray();
    const search = (turn: number) =>
      new EventStore(models.events, models.foreignEvents, models.progress).page(filter(turn), { first: FIRST });
    await compare(what, plain, search);
    const ways = [
      { what: `plain query: ${what}`, once: plain },
      { what: `search: ${what}`, once: search },
    ] as const;
    const [base, searched] = await measureInTurns(...ways, { seconds, connections: 1 });
    rows.push({ what: ways[0].what, ...base, ratio: 1, events });
    const ratio = rounded(searched.requestsPerSecond / base.requestsPerSecond);
    rows.push({ what: ways[1].what, ...searched, ratio, events });
  }
  return rows;
}

/** Rejects where the two find different events, or none at all. */
async function compare(
  what: string,
  plain: (turn: number) => Promise<{ _id: unknown }[]>,
  search: (turn: number) => Promise<{ nodes: { _id: string }[] }>,
): Promise<void> {
  let found = 0;
  for (let turn = 0; turn < FIRST; turn += 1) {
    const expected = (await plain(turn)).slice(0, FIRST).map(({ _id }) => String(_id));
    const got = (await search(turn)).nodes.map(({ _id }) => _id);
    if (!isDeepStrictEqual(got, expected)) throw new Error(`The searches for ${what} differ: nothing was measured.`);
    found += got.length;
  }
  if (found === 0) throw new Error(`The searches for ${what} find nothing.`);
}
