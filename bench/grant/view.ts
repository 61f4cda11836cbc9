import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../kit/caller/caller.ts';
import { verifyGrant } from '../../kit/grant/grant.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { type Row, rounded } from '../bench.ts';
import { type Measured, measureInTurns } from '../measure.ts';
import { type Carried, doWork, type GrantWork, type Spent } from './work.ts';

/** How much of an answer's time grants may take. */
export const PROMISE = 0.1;

/** An answer that leads to persons, and what its subgraphs were asked with. */
export interface View {
  what: string;
  ask(): Promise<unknown>;
  /** The grants that the last answer's subgraphs were asked with. */
  carried(): readonly Carried[];
}

/** The keys: that of `people`, and the public one for a subgraph, which can share it with others of its process. */
export interface Keys {
  signing: SigningKey;
  shared: SigningKey;
  own(subgraph: string): SigningKey;
}

/** What the grants of a view are. Rejects unless those that are made anew say the same. */
export async function grantsOf(view: View, caller: Caller, keys: Keys): Promise<GrantWork> {
  await view.ask();
  const carried = view.carried();
  const known = new Map(carried.map(each => [each.person, each.grant]));
  const grants = await Promise.all([...known].map(([person, text]) => verifyGrant(keys.shared, text, person, caller)));
  const work = { grants, carried };
  const { verified } = await doWork(work, caller, keys.signing, keys.own);
  const expected = carried.map(({ person }) => grants.find(grant => grant.person === person));
  if (grants.length === 0) throw new Error(`${view.what} was answered without any grant.`);
  if (!isDeepStrictEqual(verified, expected))
    throw new Error(`The grants of ${view.what} differ: nothing was measured.`);
  return work;
}

/** Measures a view and its grants in turns: with all subgraphs in one process, and with each in one of its own. */
export async function measureView(view: View, caller: Caller, keys: Keys, seconds: number): Promise<Row[]> {
  const work = await grantsOf(view, caller, keys);
  const rows: Row[] = [];
  for (const [where, keyOf] of [
    ['in one process', () => keys.shared],
    ['each subgraph apart', keys.own],
  ] as const) {
    const spent: Spent[] = [];
    const once = async () => void spent.push(await doWork(work, caller, keys.signing, keyOf));
    const way = { what: view.what, once: view.ask };
    const [base, own] = await measureInTurns(way, { what: where, once }, { seconds: seconds / 2, connections: 1 });
    if (rows.length === 0) rows.push({ what: view.what, ...base, ratio: 1 });
    rows.push(rowOf(`its grants, ${where}`, work, base, own, spent));
  }
  return rows;
}

function rowOf(what: string, work: GrantWork, base: Measured, own: Measured, spent: readonly Spent[]): Row {
  const mean = (of: keyof Spent) => spent.reduce((sum, each) => sum + each[of], 0) / spent.length;
  const [signMs, verifyMs] = [mean('signMs'), mean('verifyMs')];
  return {
    what,
    ...own,
    ratio: rounded(own.requestsPerSecond / base.requestsPerSecond),
    share: rounded(own.p50Ms / base.p50Ms),
    signed: work.grants.length,
    verified: work.carried.length,
    signMs: rounded(signMs),
    verifyMs: rounded(verifyMs),
    perPersonMs: rounded((signMs + verifyMs) / work.grants.length),
  };
}
