import { Command, InvalidArgumentError } from 'commander';
import { fail, say, wholeNumber } from '../cli/console.ts';
import type { BenchOptions } from './bench.ts';
import { BENCHES, type Named } from './catalogue.ts';
import { parseWith } from './gateway/with.ts';
import { table } from './table.ts';

const list = Object.entries(BENCHES)
  .map(([name, { about }]) => `${name.padEnd(14)}${about}`)
  .join('\n');

/** What reads an option's text, with its errors as those of the command line. */
const understood =
  <Value, Before>(read: (text: string, before: Before) => Value) =>
  (text: string, before: Before) => {
    try {
      return read(text, before);
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message);
    }
  };

/** Parts of a second are for whoever only wants to see that it runs. */
const secondsUpTo = (most: number) =>
  understood((text: string) => {
    const value = Number(text);
    if (/^\d+(\.\d)?$/.test(text) && value >= 0.1 && value <= most) return value;
    throw new Error(`it must be seconds from 0.1 to ${most}, but is "${text}".`);
  });

const upTo = (most: number, least = 1) => understood((text: string) => wholeNumber('it', text, least, most));

const command = new Command('bench')
  .description(
    'Measures, after it has made sure that what it compares gives the same answers. Without a name: lists them.',
  )
  .argument('[name]', 'which')
  .option('--json', 'print one JSON object on stdout')
  .option('--persons <n>', 'how many persons the region has', upTo(10_000))
  .option('--seconds <n>', 'how long each way is measured, in all rounds together', secondsUpTo(3600))
  .option('--connections <n>', 'how many requests are under way at a time', upTo(1000))
  .option('--requests <n>', 'soak: how many requests there are', upTo(100_000_000, 1000))
  .option(
    '--with <name=what>',
    'gateway: another one to measure, by the path of its program or its URL; can be repeated',
    understood(parseWith),
  )
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

async function run(name: string, { load }: Named): Promise<void> {
  const bench = await load();
  const { json, ...given } = command.opts<{ json?: boolean } & Omit<BenchOptions, 'say'>>();
  const rows = await bench.run({ ...given, say });
  console.log(json ? JSON.stringify({ name, rows }) : table(rows));
}

const name = command.args[0];
const bench = name === undefined ? undefined : Object.hasOwn(BENCHES, name) && BENCHES[name];
try {
  if (name === undefined) console.log(list);
  else if (bench) await run(name, bench);
  else fail(`There is no benchmark "${name}". There are:\n${list}`, 2);
} catch (error) {
  fail(error);
}
