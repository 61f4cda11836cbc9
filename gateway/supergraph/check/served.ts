import { parse, print } from 'graphql';

/** The definitions of a schema as texts, whatever their order and layout. */
const definitions = (sdl: string): Set<string> => new Set(parse(sdl, { noLocation: true }).definitions.map(print));

const head = (definition: string): string =>
  definition
    .split('\n')
    .find(line => /^(extend )?\w+ [@\w]/.test(line) && !line.startsWith('"'))
    ?.slice(0, 60) ?? definition.slice(0, 60);

/** The first difference between two schemas; null when they say the same. */
export function difference(served: string, proposed: string): string | null {
  const [there, here] = [definitions(served), definitions(proposed)];
  const missing = [...here].find(each => !there.has(each));
  if (missing) return `it does not serve \`${head(missing)}\` as proposed`;
  const more = [...there].find(each => !here.has(each));
  return more ? `it serves \`${head(more)}\`, which was not proposed` : null;
}
