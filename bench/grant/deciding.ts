import { randomUUID } from 'node:crypto';
import { type Databases, importModels } from '../../interchange/import/models.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { signGrants } from '../../subgraphs/people/index.ts';
import { type Row, rounded } from '../bench.ts';

/** How many persons are decided upon at once. */
const PERSONS = 1000;

/** How many commands deciding may take, for however many persons. */
export const COMMANDS = 2;

/** Decides upon 1,000 persons for one caller, as `/grants` does, and counts what the database was asked meanwhile. */
export async function deciding(
  databases: Databases,
  caller: Caller,
  key: SigningKey,
  commands: readonly string[],
): Promise<Row> {
  const known = await importModels(databases).people.persons.find({}, { _id: 1 }).limit(PERSONS).lean();
  const ids = known.map(({ _id }) => _id);
  // the rest are nobody, who has to be looked for all the same
  while (ids.length < PERSONS) ids.push(randomUUID());
  const before = commands.length;
  const started = performance.now();
  const grants = await signGrants(databases.people, key, caller, ids);
  const p50Ms = rounded(performance.now() - started);
  const signed = Object.keys(grants).length;
  if (signed === 0) throw new Error(`${caller.subject} may see nobody: that is no case to count.`);
  return { what: `deciding for ${PERSONS} persons`, ratio: 1, p50Ms, signed, commands: commands.length - before };
}
