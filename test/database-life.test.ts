import { existsSync, mkdirSync, rmdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, DatabaseInUse, openDatabase, runningDatabase } from '../kit/mongo/index.ts';
import { tell } from '../kit/mongo/narrate.ts';
import { executable, readNotes, secantusEnvironment, temporaryFolder, writeNote } from '../kit/mongo/testing.ts';

/** Promise: data outlives the platform, however it ends; two platforms never run on the same data. */

const opened: Database[] = [];
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  env = await secantusEnvironment();
}, 180_000);

afterEach(async () => {
  await Promise.all(opened.splice(0).map(database => database.stop()));
});

async function open(home: string, more: { fresh?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<Database> {
  const database = await openDatabase({ home, env, report: () => {}, ...more });
  opened.push(database);
  return database;
}

describe('data', () => {
  it('survives a restart, by the engine that made it even where a higher rung has appeared', async () => {
    const home = temporaryFolder();
    const first = await open(home, { env: { ...env, CAREWEAVE_DATABASE: 'SecantusDB' } });
    await writeNote(first.uri, 'kept');
    await first.stop();
    const PATH = temporaryFolder();
    executable(PATH, 'mongod', `: > ${PATH}/called; exit 1`);
    const second = await open(home, { env: { ...env, CAREWEAVE_DATABASE: '', PATH } });
    expect(second.engine).toBe('SecantusDB');
    expect(existsSync(join(PATH, 'called'))).toBe(false);
    expect(await readNotes(second.uri)).toEqual(['kept']);
  });

  it('whose engine is gone is not hidden behind another engine', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'database'));
    writeFileSync(join(home, 'database', 'engine.json'), '{ "engine": "mongod" }');
    const started = open(home, { env: { ...env, CAREWEAVE_DATABASE: '', PATH: '' } });
    await expect(started).rejects.toThrow(
      /made by mongod.*doesn't run.*Bring it back, or start anew with --fresh.*PATH/s,
    );
    await expect(open(home)).rejects.toThrow(/CAREWEAVE_DATABASE is "SecantusDB".*made by mongod/);
    expect((await open(home, { fresh: true })).engine).toBe('SecantusDB');
  });

  it('is gone after a fresh start, and an installed SecantusDB is not', async () => {
    const home = temporaryFolder();
    const first = await open(home);
    await writeNote(first.uri, 'gone');
    mkdirSync(join(home, 'database', 'secantus-venv'));
    await expect(open(home, { fresh: true })).rejects.toBeInstanceOf(DatabaseInUse);
    expect(await readNotes(first.uri)).toEqual(['gone']);
    await first.stop();
    expect(await readNotes((await open(home, { fresh: true })).uri)).toEqual([]);
    expect(existsSync(join(home, 'database', 'secantus-venv'))).toBe(true);
  });

  it('of two folders are two databases, side by side', async () => {
    const [one, two] = await Promise.all([open(temporaryFolder()), open(temporaryFolder())]);
    await writeNote(one.uri, 'one');
    await writeNote(two.uri, 'two');
    expect([await readNotes(one.uri), await readNotes(two.uri)]).toEqual([['one'], ['two']]);
  });
});

describe('a folder whose database runs', () => {
  it('is refused to a second start, which learns where to join', async () => {
    const home = temporaryFolder();
    expect(runningDatabase(home)).toBeUndefined();
    const { uri, stop } = await open(home);
    const running = { uri, owner: process.pid };
    await expect(open(home)).rejects.toMatchObject({ name: 'DatabaseInUse', ...running });
    expect(runningDatabase(home)).toEqual({ ...running, engine: 'SecantusDB' });
    await Promise.all([stop(), stop()]);
    expect(runningDatabase(home)).toBeUndefined();
    expect(existsSync(join(home, 'run', 'database.json'))).toBe(false);
  });

  it('goes to one of two that start at once, also after a crash', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'run'));
    writeFileSync(join(home, 'run', 'database.json'), '{ "owner": 1, "ownerStarted": "long ago", "ready": true }');
    const starts = await Promise.allSettled([open(home), open(home), open(home)]);
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const start of starts) {
      if (start.status === 'rejected') expect(start.reason).toMatchObject({ name: 'DatabaseInUse', uri: undefined });
    }
  });

  it('is waited for while another start looks at it, unless that one has crashed just there', async () => {
    const home = temporaryFolder();
    const lock = join(home, 'run', 'database.lock');
    mkdirSync(lock, { recursive: true });
    const started = open(home);
    expect(await Promise.race([started, pause(300, 'waiting')])).toBe('waiting');
    rmdirSync(lock);
    await (await started).stop();
    mkdirSync(lock);
    utimesSync(lock, 0, 0);
    await open(home);
  });
});

it('a step that takes long is told of at least every two seconds', async () => {
  const told: string[] = [];
  const telling = tell(step => told.push(step), 'Starting …');
  await pause(2200);
  telling.say('half way');
  await pause(2000);
  telling.end();
  expect(told).toEqual(['Starting …', 'Starting … 2 s', 'half way']);
});
