import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '../kit/mongo/index.ts';
import { freePort } from '../kit/mongo/port.ts';
import { becomePrimary } from '../kit/mongo/replica-set.ts';
import { executable, secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';

/** Promise: the platform finds a database wherever it is started, or says in one error why it can't. */

const report = (): void => {};
const opened: Database[] = [];
let secantus: NodeJS.ProcessEnv;
/** A stand-in for another engine: writes its arguments down and is, in truth, SecantusDB. */
let standIn: (folder: string, name: string) => string;

async function open(home: string, env: NodeJS.ProcessEnv, fresh = false): Promise<Database> {
  const database = await openDatabase({ home, env, fresh, report });
  opened.push(database);
  return database;
}

beforeAll(async () => {
  secantus = await secantusEnvironment();
  const venv = secantus.CAREWEAVE_SECANTUS_VENV;
  const server = `exec '${venv}/bin/python3' '${venv}/bin/secantusd-py' --host 127.0.0.1`;
  standIn = (folder, name) =>
    executable(
      folder,
      name,
      `echo "$@" > '${folder}/${name}.arguments'
       while [ $# -gt 0 ]; do case $1 in --port) port=$2;; --dbpath|--storage-path) dir=$2;; esac; shift; done
       ${server} --port $port --storage-path $dir`,
    );
}, 180_000);

afterEach(async () => {
  await Promise.all(opened.splice(0).map(database => database.stop()));
});

describe('MONGODB_URI', () => {
  it('is used as it is: nothing is started, and nothing is ended', async () => {
    const { uri } = await open(temporaryFolder(), secantus);
    const home = temporaryFolder();
    const given = await open(home, { ...secantus, MONGODB_URI: uri }, true);
    expect(given).toMatchObject({ uri, engine: 'uri' });
    expect(existsSync(join(home, 'run'))).toBe(false);
    await given.stop();
    expect((await open(home, { ...secantus, MONGODB_URI: uri })).uri).toBe(uri);
  });

  it('that does not answer is named by the error after 5 s, without its password', async () => {
    const began = Date.now();
    const uri = `mongodb://reader:geh%23eim@127.0.0.1:${await freePort()}/`;
    const error = await open(temporaryFolder(), { MONGODB_URI: uri }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ message: expect.stringMatching(/MONGODB_URI.*ECONNREFUSED/s) });
    expect(String(error)).not.toMatch(/geh/);
    expect(Date.now() - began).toBeLessThan(7000);
  });

  it.each([
    'mongodb://reader:geh@eim/x@127.0.0.1:1',
    'geheim',
    'mongodb://reader:geheim@[',
    'mongodb://a:geheim@h/?x=y',
  ])('that is malformed gives its password away neither (%#)', async uri => {
    const error = await open(temporaryFolder(), { MONGODB_URI: uri }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ message: expect.stringContaining('MONGODB_URI') });
    expect(String(error)).not.toMatch(/geh|eim/);
  });
});

describe('an engine on the path', () => {
  it('is a mongod first, as a replica set of one, on the local machine only', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    standIn(PATH, 'mongod');
    standIn(PATH, 'secantusd-rs');
    const { engine, uri } = await open(home, { PATH });
    expect(engine).toBe('mongod');
    const port = new URL(uri).port;
    expect(readFileSync(join(PATH, 'mongod.arguments'), 'utf8').trim()).toBe(
      `--bind_ip 127.0.0.1 --port ${port} --dbpath ${home}/database/data-mongod --replSet careweave`,
    );
  });

  it('is a secantusd-rs next, and that one syncs on commit', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    standIn(PATH, 'secantusd-rs');
    const { engine, uri } = await open(home, { PATH });
    expect(engine).toBe('secantusd-rs');
    expect(readFileSync(join(PATH, 'secantusd-rs.arguments'), 'utf8').trim()).toBe(
      `--host 127.0.0.1 --port ${new URL(uri).port} --storage-path ${home}/database/data-secantusd-rs --sync-on-commit`,
    );
  });

  it('that does not run is passed over, but not when it was asked for by name', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    executable(PATH, 'mongod', 'echo this processor lacks AVX; exit 132');
    standIn(PATH, 'secantusd-rs');
    const forced = open(home, { PATH, CAREWEAVE_DATABASE: 'mongod' });
    await expect(forced).rejects.toThrow(/CAREWEAVE_DATABASE asks for mongod.*exit code 132.*lacks AVX/s);
    expect((await open(home, { PATH })).engine).toBe('secantusd-rs');
  });

  it('gets another port when somebody was quicker on the first one', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    const real = standIn(PATH, 'real');
    executable(
      PATH,
      'mongod',
      `[ -e ${PATH}/once ] && exec ${real} "$@"; : > ${PATH}/once; echo Address already in use; exit 48`,
    );
    expect((await open(home, { PATH })).engine).toBe('mongod');
  });
});

describe('the replica set of a mongod', () => {
  /** A mongod that is primary once its address is right. */
  function server(config: Record<string, unknown> | undefined, sent: Record<string, unknown>[]) {
    return async (command: Record<string, unknown>): Promise<Record<string, unknown>> => {
      sent.push(command);
      if (command.replSetGetConfig && !config) throw Object.assign(new Error('no config'), { code: 94 });
      return command.replSetGetConfig ? { config } : { isWritablePrimary: sent.length > 3 };
    };
  }

  it('is made at the first start', async () => {
    const sent: Record<string, unknown>[] = [];
    await becomePrimary(server(undefined, sent), 4711);
    expect(sent[2]).toEqual({ replSetInitiate: { _id: 'careweave', members: [{ _id: 0, host: '127.0.0.1:4711' }] } });
  });

  it('gets the new address at the next one', async () => {
    const sent: Record<string, unknown>[] = [];
    const old = { _id: 'careweave', version: 3, term: 2, members: [{ _id: 0, host: '127.0.0.1:1' }] };
    await becomePrimary(server(old, sent), 4711);
    const next = { ...old, version: 4, members: [{ _id: 0, host: '127.0.0.1:4711' }] };
    expect(sent[2]).toEqual({ replSetReconfig: next, force: true });
  });

  it('that elects nobody is an error', async () => {
    await expect(becomePrimary(async () => ({ config: {} }), 4711, 200)).rejects.toThrow(/primary within 0.2 s/);
  });
});

describe('nothing at hand', () => {
  it('is one error that names every way and why it failed', async () => {
    const HOME = temporaryFolder();
    const env = { HOME, PATH: '', MONGOMS_DOWNLOAD_DIR: HOME, MONGOMS_DOWNLOAD_MIRROR: 'https://nowhere.invalid' };
    const error = await open(HOME, env).catch((thrown: Error) => thrown);
    for (const way of [
      /Set MONGODB_URI/,
      /mongod: no executable/,
      /secantusd-rs: no executable/,
      /memory-server: .*nowhere\.invalid/,
      /SecantusDB: needs Python 3\.10 or newer, found no python3/,
    ]) {
      expect(String(error)).toMatch(way);
    }
  });

  it('names the engines that there are when another one is asked for', async () => {
    const asked = open(temporaryFolder(), { CAREWEAVE_DATABASE: 'postgres' });
    await expect(asked).rejects.toThrow(/"postgres".*mongod, secantusd-rs, memory-server, SecantusDB/);
  });
});
