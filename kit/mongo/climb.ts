import { engineOfData } from './data-folder.ts';
import type { Engine, Launch, Rung, Search } from './engine.ts';

/** Starts what a rung has found; rejects with the reason when it doesn't run. */
export type Starter<T> = (engine: Engine, launch: Launch) => Promise<T>;

/**
 * Goes up the ladder until an engine runs. Where data exists, only the engine that made it comes into question, and
 * where `CAREWEAVE_DATABASE` names one, only that one. Rejects with one error that says what was tried and what to do.
 */
export async function climb<T>(ladder: readonly Rung[], search: Search, start: Starter<T>): Promise<T> {
  const made = await engineOfData(search.home);
  const forced = search.env.CAREWEAVE_DATABASE || undefined;
  const names = ladder.map(rung => rung.engine).join(', ');
  if (forced && !ladder.some(rung => rung.engine === forced)) {
    throw new Error(`CAREWEAVE_DATABASE is "${forced}"; it must be one of ${names}.`);
  }
  if (made && forced && made !== forced) {
    throw new Error(`CAREWEAVE_DATABASE is "${forced}", but ${dataOf(search.home, made)}. Unset it, or ${START_ANEW}.`);
  }
  const only = made ?? forced;
  const failures: string[] = [];
  for (const rung of ladder.filter(({ engine }) => !only || engine === only)) {
    const found = await rung.find(search);
    if ('reason' in found) {
      failures.push(`${rung.engine}: ${found.reason}`);
      continue;
    }
    try {
      return await start(rung.engine, found);
    } catch (error) {
      failures.push(`${rung.engine} (${found.command}): ${(error as Error).message}`);
    }
  }
  throw new Error(summary(search.home, made, forced, failures));
}

const START_ANEW = 'start anew with --fresh, which deletes the data';

function dataOf(home: string, engine: Engine): string {
  return `the data in ${home}/database was made by ${engine}, and the engines can't read each other's files`;
}

function summary(home: string, made: Engine | undefined, forced: string | undefined, failures: string[]): string {
  const list = failures.map(failure => `\n  - ${failure}`).join('');
  if (made)
    return `${dataOf(home, made)}, but it doesn't run. Bring it back, or ${START_ANEW}.${list}`.replace(/^t/, 'T');
  if (forced) return `CAREWEAVE_DATABASE asks for ${forced}, which doesn't run.${list}`;
  const ways =
    'Set MONGODB_URI, or make one of these possible (the Secantus servers need nothing but a package registry):';
  return `No database is at hand. ${ways}${list}`;
}
