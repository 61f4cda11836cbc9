import { readdirSync, readFileSync } from 'node:fs';

/** In this order a newcomer meets them; what is not named follows. */
const FIRST_EXAMPLES = ['Me', 'MyPeople', 'PersonView', 'FindPerson', 'Services', 'Pilots', 'MyRecord'];

/** The operations that are kept as examples, by file name. */
export function exampleOperations(): { name: string; text: string }[] {
  const folder = new URL('../schema/operations/', import.meta.url);
  const names = readdirSync(folder).flatMap(file => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  const rank = (name: string) => (FIRST_EXAMPLES.includes(name) ? FIRST_EXAMPLES.indexOf(name) : FIRST_EXAMPLES.length);
  const ordered = names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return ordered.map(name => ({ name, text: readFileSync(new URL(`${name}.graphql`, folder), 'utf8') }));
}
