import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { generateRegion } from '../region/index.ts';
import { MOST_PERSONS } from '../region/most-persons.ts';

type Options = { persons: number; seed: number; out: string };

/** Writes a fictional care region to a folder; resolves to the exit code. */
export function generate(args: string[]): number {
  const command = new Command('generate')
    .description(
      'Writes a fictional care region as FHIR R4 bundles and HSDS 3 JSON. The same persons and seed give the same bytes.',
    )
    .option('--persons <number>', `how many persons, 1 to ${MOST_PERSONS}`, whole('--persons', 1, MOST_PERSONS), 250)
    .option('--seed <number>', 'which of the possible regions', whole('--seed', 0, 2 ** 31 - 1), 1)
    .requiredOption('--out <folder>', 'where to write; files of the same name are overwritten')
    .exitOverride()
    .configureOutput({ writeOut: text => process.stderr.write(text) });
  try {
    command.parse(args, { from: 'user' });
    return write(command.opts<Options>());
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function write({ persons, seed, out }: Options): number {
  const bar = new SingleBar({ format: '{bar} {value}/{total} files', stream: process.stderr, clearOnComplete: true });
  bar.start(persons + 3, 0);
  let written = 0;
  try {
    for (const { path, text } of generateRegion({ persons, seed }).files()) {
      const target = join(out, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
      written += 1;
      bar.increment();
    }
  } finally {
    bar.stop();
  }
  process.stderr.write(`${written} files written to ${out}: ${persons} persons, seed ${seed}\n`);
  return 0;
}

function whole(flag: string, least: number, most: number): (text: string) => number {
  return text => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`${flag} takes a whole number from ${least} to ${most}, not '${text}'.`);
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = generate(process.argv.slice(2));
}
