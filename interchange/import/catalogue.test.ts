import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('..', import.meta.url).pathname;
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');

/** The codes of findings that the sources have. */
function codesInSources(): string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !/\.test\.ts$|testing\//.test(file),
  );
  const codes = files.flatMap(file => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const noted = text.matchAll(/'(?:info|warning|error)',\s*'([A-Z]+(?:_[A-Z]+)*)'/g);
    const named = /^(read|import)\//.test(file) ? text.matchAll(/code: '([A-Z]+(?:_[A-Z]+)+)'/g) : [];
    return [...noted, ...named].map(([, code = '']) => code);
  });
  return [...new Set(codes)].sort();
}

test('the catalogue in the README has every code that a finding can have, and no other', () => {
  const listed = [...README.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code);
  expect([...listed].sort()).toEqual(codesInSources());
});
