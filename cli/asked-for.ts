import type { Command } from 'commander';

/** Of a command's parts, by name, the one that is asked for; all, to tell of them, when that is none of them. */
export async function askedFor(
  name: string | undefined,
  parts: Readonly<Record<string, () => Promise<Command>>>,
): Promise<Command[]> {
  const asked = name === undefined ? undefined : Object.hasOwn(parts, name) && parts[name];
  return Promise.all((asked ? [asked] : Object.values(parts)).map(load => load()));
}
