import { readFileSync } from 'node:fs';

/** The commands of one kind in the shell blocks of a page, in order, each as its arguments; `$NAME` stands for a given value. */
export function readmeCommands(path: string, begin: string, values: Record<string, string>): string[][] {
  const blocks = readFileSync(path, 'utf8').matchAll(/^```sh\n(.*?)^```/gms);
  return [...blocks]
    .flatMap(([, block = '']) => block.split('\n'))
    .filter(line => line.startsWith(begin))
    .map(line => {
      let rest = line.slice(begin.length);
      for (const [name, value] of Object.entries(values)) rest = rest.replaceAll(name, value);
      return [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    });
}
