import { fail, say } from '../console.ts';
import { Refused } from './ask.ts';

/** How these commands end, for their help. */
export const EXITS = '\nExit: 0 done, 1 it was refused, 2 it could not ask.';

/** Runs a command that asks the platform: a refusal ends it with 1, anything else that goes wrong with 2. */
export async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    fail(error, error instanceof Refused ? 1 : 2);
  }
}

/** A version of a service as the platform tells of it. */
export interface ToldService {
  id: string;
  state: string;
  url: string;
}

/** What is asked of a service wherever it is told. */
export const SERVICE = '{ id state url }';

/** Tells how a service is now: its id on stdout, for scripts. */
export function sayService({ id, state, url }: ToldService): void {
  say(`${id} at ${url} is ${state}.`);
  console.log(id);
}
