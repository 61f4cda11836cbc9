import { OTHERS } from './others.ts';
import { OWN, type Place } from './own.ts';
import { type Command, freePort, type Program, startProgram } from './program.ts';
import type { With } from './with.ts';

/** A gateway that has been started, here or by somebody else. */
export interface Started {
  what: string;
  url: URL;
  program?: Program;
}

/** What to start gateways with. */
export interface StartOptions extends Omit<Place, 'port'> {
  others: readonly With[];
  /** The core that they get. */
  core?: number;
}

/** Starts all gateways; each program is handed to `keep` at once, to be stopped whatever happens. */
export async function startGateways(options: StartOptions, keep: (program: Program) => void): Promise<Started[]> {
  const start = async (what: string, command: (place: Place) => Command): Promise<Started> => {
    const port = await freePort();
    const program = startProgram(command({ ...options, port }), options.core);
    keep(program);
    return { what, url: new URL(`http://localhost:${port}/graphql`), program };
  };
  const started: Started[] = [];
  for (const [what, command] of Object.entries(OWN)) started.push(await start(what, command));
  for (const other of options.others) {
    const { what } = other;
    if ('url' in other) started.push({ what, url: new URL(other.url) });
    else
      started.push(
        await start(what, place => (OTHERS[what] as NonNullable<(typeof OTHERS)[string]>)(other.path, place)),
      );
  }
  return started;
}
