import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What a Dockerfile says of the image that is its last stage. */
export interface Image {
  /** What is copied out of the project, in all stages. */
  sources: string[];
  /** The folders and files of the project in the image. */
  contents: string[];
  environment: Record<string, string>;
  user: string;
  command: string[];
  healthCheck: string[];
}

/** Reads a Dockerfile. */
export function readImage(path: string): Image {
  const text = readFileSync(path, 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ');
  const last = text.slice(text.lastIndexOf('\nFROM '));
  const copied = (part: string) =>
    [...part.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(/\s+/));
  const list = (word: string) =>
    JSON.parse(new RegExp(`^${word}.*?(\\[.*\\])$`, 'm').exec(last)?.[1] ?? '[]') as string[];
  const variables = /^ENV (.+)$/m.exec(last)?.[1]?.trim().split(/\s+/) ?? [];
  return {
    sources: copied(text),
    contents: copied(last),
    environment: Object.fromEntries(variables.map(each => each.split('=') as [string, string])),
    user: /^USER (\S+)$/m.exec(last)?.[1] ?? 'root',
    command: list('CMD'),
    healthCheck: list('HEALTHCHECK'),
  };
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?!type\s)[^;'"]*?from '([^']+)'|(?:^|\n)import '([^']+)'|\bimport\('([^']+)'\)/g;

/** Everything that a program imports, at once or later, types apart: the project's files, and packages by name. */
export function importsOf(...programs: string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!existsSync(file)) throw new Error(`${file} is imported, but is not there`);
    for (const [, from, bare, dynamic] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = from ?? bare ?? dynamic ?? '';
      if (name.startsWith('.')) visit(normalize(join(dirname(file), name)));
      else if (!name.startsWith('node:'))
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  };
  for (const program of programs) visit(program);
  return { files, packages };
}

const IGNORED = readFileSync('.dockerignore', 'utf8').trim().split('\n');

/** Whether `.dockerignore` keeps a path out of the image; its patterns are names, `**` before names, or `**` before endings. */
export function isIgnored(path: string): boolean {
  const parts = path.split('/');
  return IGNORED.some(pattern => {
    if (pattern.startsWith('**/*.')) return path.endsWith(pattern.slice(4));
    return pattern.startsWith('**/') ? parts.includes(pattern.slice(3)) : parts[0] === pattern;
  });
}

/** What `package.json` has as commands, and as packages that are needed to run. */
export const { scripts = {}, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
