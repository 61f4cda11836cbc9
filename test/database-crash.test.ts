import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase, runningDatabase } from '../kit/mongo/index.ts';
import type { Ownership } from '../kit/mongo/ownership-file.ts';
import { factsFromProc, factsFromPs, processFacts } from '../kit/mongo/process-facts.ts';
import { readNotes, secantusEnvironment, temporaryFolder, writeNote } from '../kit/mongo/testing.ts';

/** Promise: however the platform or its database ends, nothing acknowledged is lost and no process is left for good. */

const opened: Database[] = [];
const others: ChildProcess[] = [];
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  env = await secantusEnvironment();
}, 180_000);

afterEach(async () => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  await Promise.all(opened.splice(0).map(database => database.stop()));
});

async function open(home: string, more: { fresh?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<Database> {
  const database = await openDatabase({ home, env, report: () => {}, ...more });
  opened.push(database);
  return database;
}

const ownership = (home: string) => JSON.parse(readFileSync(join(home, 'run', 'database.json'), 'utf8')) as Ownership;

/** A process that runs `script` with `openDatabase` and the options for `home` at hand; resolves with its first line. */
async function otherProcess(home: string, script: string) {
  const index = JSON.stringify(resolve('kit/mongo/index.ts'));
  const file = join(temporaryFolder(), 'other.mts');
  const options = `{ home: ${JSON.stringify(home)}, env: process.env, report() {} }`;
  writeFileSync(file, `import { openDatabase } from ${index};\nconst options = ${options};\n${script}\n`);
  const child = spawn(process.execPath, ['--import', 'tsx', file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  others.push(child);
  const exited = new Promise<void>(done => child.once('exit', () => done()));
  const line = await new Promise<string>(done =>
    child.stdout.once('data', (data: Buffer) => done(String(data).trim())),
  );
  return { child, exited, line };
}

describe('the process of the server', () => {
  it('does not hear the Ctrl-C of the terminal', async () => {
    const home = temporaryFolder();
    await open(home);
    const { pid } = ownership(home);
    const group = execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' });
    expect(Number(group)).toBe(pid);
  });

  it('is ended by the next start when its platform was killed, and nothing is lost', async () => {
    const home = temporaryFolder();
    const other = await otherProcess(
      home,
      'console.log((await openDatabase(options)).uri); setInterval(() => {}, 1000);',
    );
    await writeNote(other.line, 'acknowledged');
    const left = ownership(home);
    other.child.kill('SIGKILL');
    await other.exited;
    expect(runningDatabase(home)).toBeUndefined();
    expect(processFacts(left.pid ?? 0)?.command).toContain(left.storage);
    const { uri } = await open(home);
    expect(processFacts(left.pid ?? 0)).toBeUndefined();
    expect(await readNotes(uri)).toEqual(['acknowledged']);
  });

  it('ends with a script that forgets to stop it', async () => {
    const home = temporaryFolder();
    const other = await otherProcess(home, 'await openDatabase(options); console.log("open");');
    const { pid } = ownership(home);
    await other.exited;
    for (let waited = 0; processFacts(pid ?? 0) && waited < 5000; waited += 100) await pause(100);
    expect(processFacts(pid ?? 0)).toBeUndefined();
  });

  it('is not mistaken for one that has got its number since', async () => {
    const home = temporaryFolder();
    const innocent = spawn('sleep', ['60'], { detached: true });
    const left = {
      owner: 1,
      ownerStarted: 'long ago',
      ready: true,
      pid: innocent.pid,
      storage: join(home, 'database/data-mongod'),
    };
    mkdirSync(join(home, 'run'));
    writeFileSync(join(home, 'run', 'database.json'), JSON.stringify(left));
    await open(home);
    expect(processFacts(innocent.pid ?? 0)?.command).toBe('sleep 60');
    innocent.kill();
  });

  it('is recognised alike by /proc and by ps', () => {
    expect(factsFromPs(process.pid)?.command).toBe(factsFromProc(process.pid)?.command);
    expect(factsFromPs(process.pid)?.started).toMatch(/\d\d:\d\d:\d\d \d{4}$/);
    expect([factsFromProc(2 ** 22), factsFromPs(2 ** 22)]).toEqual([undefined, undefined]);
  });
});

describe('a server that dies', () => {
  it('tells its owner and leaves the folder free', async () => {
    const home = temporaryFolder();
    const { uri, closed, stop } = await open(home);
    await writeNote(uri, 'acknowledged');
    process.kill(ownership(home).pid ?? 0, 'SIGKILL');
    expect(await closed).toMatch(/SecantusDB.*SIGKILL/);
    const next = await open(home);
    await stop();
    expect(runningDatabase(home)?.uri).toBe(next.uri);
    expect(await readNotes(next.uri)).toEqual(['acknowledged']);
  });
});
