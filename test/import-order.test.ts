import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import { describeReal, REAL_SETS } from './support/real-data.ts';

/** Who the persons are: for each, what its sources call it; and by how many records each of them is known. */
async function personsOf({ models }: Scratch) {
  const rows = await models.people.persons.find({}, { parts: 1, identifierKeys: 1 }).lean();
  const relatives = await models.people.relatedPersons.find({}, { person: 1 }).lean();
  const known = rows.map(({ _id, parts, identifierKeys }) => ({
    sources: parts.map(part => part.key).sort(),
    numbers: [...identifierKeys].sort(),
    relatives: relatives.filter(({ person }) => person === _id).length,
  }));
  return known.sort((a, b) => (String(a.sources) < String(b.sources) ? -1 : 1));
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => filesIn(join(path, name)))
    : /\.(json|xml)$/.test(path)
      ? [path]
      : [];

describeReal('the order of an import', folder => {
  let server: ScratchServer;
  let whole: Scratch;
  // each of Synthea's files is whole by itself: their order can't matter
  const paths = REAL_SETS.filter(name => !name.startsWith('synthea')).map(name => join(folder, name));

  beforeAll(async () => {
    server = await scratchServer();
    whole = await server.open();
    await whole.run(...paths);
  });
  afterAll(() => server.stop());

  test('of folders, one by one and the last first, makes no difference to who the persons are', async () => {
    const other = await server.open();
    for (const path of [...paths].reverse()) await other.run(path);
    expect(await personsOf(other)).toEqual(await personsOf(whole));
    await other.run(...paths);
    expect(countsOf(await other.dump())).toEqual(countsOf(await whole.dump()));
  });

  test('of files, one by one and the last first, makes none either once all have been there', async () => {
    const other = await server.open();
    const files = paths.flatMap(filesIn).reverse();
    for (const file of files) await other.run(file);
    const people = (persons: Awaited<ReturnType<typeof personsOf>>) =>
      persons.map(({ sources, numbers }) => [sources, numbers]);
    expect(people(await personsOf(other))).toEqual(people(await personsOf(whole)));
    // what referred to a later file was skipped, and said so; now it leads somewhere
    await other.run(...paths);
    expect(await personsOf(other)).toEqual(await personsOf(whole));
    expect(countsOf(await other.dump())).toEqual(countsOf(await whole.dump()));
  });

  test('an import that is killed, while it writes whatever it writes, is run again, and nothing tells the difference', async () => {
    const home = server.folder({});
    const slim = filesIn(join(folder, 'synthea-smart-r4/slim')).slice(0, 3);
    const everything = [...paths, ...slim];
    const full = await server.open();
    expect(await importProcess(home, full, everything)).toBe(1);
    const expected = timeless(await full.dump());
    const broken = await server.open();
    for (const step of ['Writing the directory', 'Writing records'])
      expect(await importProcess(home, broken, everything, step)).toBe('SIGKILL');
    const found = Object.values(await broken.dump()).flat().length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(Object.values(expected).flat().length);
    expect(await importProcess(home, broken, everything)).toBe(1);
    expect(timeless(await broken.dump())).toEqual(expected);
  });
});

/** What databases hold, but for when it came. */
const timeless = (dump: Record<string, object[]>): Record<string, object[]> =>
  Object.fromEntries(
    Object.entries(dump).map(([name, rows]) => [name, rows.map(row => ({ ...row, importedAt: undefined }))]),
  );

/** Runs the command, and kills it a moment after a step has begun; resolves to its exit code or the signal. */
function importProcess(
  home: string,
  { env }: Scratch,
  paths: string[],
  killAt?: string,
): Promise<number | string | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/import.ts', ...paths], {
    env: { ...process.env, ...env, CAREWEAVE_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
    if (killAt && said.includes(killAt)) setTimeout(() => child.kill('SIGKILL'), 80);
  });
  return new Promise(resolve => child.once('exit', (code, signal) => resolve(signal ?? code)));
}

/** How many there are of what; how often each has changed on the way is another matter. */
const countsOf = (dump: Record<string, object[]>) =>
  Object.fromEntries(
    Object.entries(dump)
      .filter(([name]) => !name.endsWith('History'))
      .map(([name, rows]) => [name, rows.length]),
  );
