import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../kit/mongo/index.ts';
import { findSecantusDb } from '../kit/mongo/rungs/secantus-db.ts';
import { executable, secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';

/** Promise: where only package registries are reached, the database is installed from one, once, whole or not at all. */

const report = (): void => {};
let venv: string;
/** The interpreter that the shared environment was made from, and its packages. */
let base: string;
let packages: string;

beforeAll(async () => {
  venv = (await secantusEnvironment()).CAREWEAVE_SECANTUS_VENV ?? '';
  const [python = ''] = readdirSync(join(venv, 'lib'));
  base = join(/^home = (.*)$/m.exec(readFileSync(join(venv, 'pyvenv.cfg'), 'utf8'))?.[1] ?? '', 'python3');
  packages = join(venv, 'lib', python, 'site-packages');
}, 180_000);

/** A Python whose `-m venv` gives what the shared environment holds, so that its pip finds everything installed already. */
function pythonWithVenv(PATH: string): void {
  executable(
    PATH,
    'python3',
    `[ "$2" = venv ] || exec '${base}' "$@"
     /bin/mkdir "$3/bin" && /bin/ln -s '${venv}'/bin/* "$3/bin" && exec /bin/ln -s '${venv}/lib' '${venv}/pyvenv.cfg' "$3"`,
  );
}

async function startedWith(home: string, env: NodeJS.ProcessEnv): Promise<string> {
  const database = await openDatabase({ home, env: { ...env, CAREWEAVE_DATABASE: 'SecantusDB' }, report });
  await database.stop();
  return database.engine;
}

describe('SecantusDB', () => {
  it('is not installed where an environment with its server is named', async () => {
    const home = temporaryFolder();
    const found = await findSecantusDb({ home, env: { PATH: '', CAREWEAVE_SECANTUS_VENV: venv }, report });
    expect(found).toMatchObject({ command: `${venv}/bin/python3` });
    const elsewhere = await findSecantusDb({ home, env: { PATH: '', CAREWEAVE_SECANTUS_VENV: home }, report });
    expect(elsewhere).toEqual({ reason: expect.stringContaining('no python3') });
  });

  it('is installed into a virtual environment, once', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    pythonWithVenv(PATH);
    const told: string[] = [];
    const search = { home, env: { PATH }, report: (step: string) => void told.push(step) };
    const found = await findSecantusDb(search);
    expect(found).toMatchObject({ command: `${home}/database/secantus-venv/bin/python3` });
    expect(told).toContain('Installing SecantusDB from PyPI (once) …');
    told.length = 0;
    expect(await findSecantusDb(search)).toMatchObject({ command: `${home}/database/secantus-venv/bin/python3` });
    expect(told).toEqual([]);
  });

  it('is installed without venv where Python lacks it, and runs', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    executable(
      PATH,
      'python3',
      `[ "$2" = venv ] && { /bin/mkdir -p "$3/bin"; echo ensurepip is not available; exit 1; }
       [ "$2" = pip ] && { for to; do :; done; [ -e "$to" ] && exit 3
         /bin/mkdir "$to" && /bin/ln -s '${packages}'/* "$to" && exec /bin/ln -s '${venv}/bin' "$to/bin"; }
       exec '${base}' "$@"`,
    );
    expect(await startedWith(home, { PATH })).toBe('SecantusDB');
    const found = await findSecantusDb({ home, env: { PATH }, report });
    expect(found).toMatchObject({ command: `${PATH}/python3`, env: { PYTHONPATH: `${home}/database/secantus-venv` } });
  });

  it('that was interrupted while being installed is installed again', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(home, 'database', 'unfinished-secantus-venv-1', 'bin'), { recursive: true });
    mkdirSync(join(home, 'database', 'secantus-venv', 'bin'), { recursive: true });
    pythonWithVenv(PATH);
    expect(await startedWith(home, { PATH })).toBe('SecantusDB');
    expect(readdirSync(join(home, 'database')).filter(name => name.startsWith('unfinished'))).toEqual([]);
  });

  it('leaves nothing behind where pip fails, and says what pip said', async () => {
    const [home, PATH] = [temporaryFolder(), temporaryFolder()];
    executable(
      PATH,
      'python3',
      `case $2 in venv) exit 1;; pip) echo ERROR: no route to PyPI; exit 1;; *) echo 3.12;; esac`,
    );
    const found = await findSecantusDb({ home, env: { PATH }, report });
    expect(found).toEqual({ reason: expect.stringContaining('ERROR: no route to PyPI') });
    expect(readdirSync(join(home, 'database'))).toEqual([]);
  });

  it('says so when Python is too old', async () => {
    const PATH = temporaryFolder();
    executable(PATH, 'python3', 'echo 3.9');
    const found = await findSecantusDb({ home: temporaryFolder(), env: { PATH }, report });
    expect(found).toEqual({ reason: 'needs Python 3.10 or newer, found 3.9' });
  });
});
