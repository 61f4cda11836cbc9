import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import makeTmp from './own-tmp.js';

/** Starts the platform as a newcomer does, on a folder of its own and a free port, for all tests in `test/platform`. */
export default async function startPlatform() {
  makeTmp();
  const home = process.env.CAREWEAVE_TEST_HOME ?? mkdtempSync(join(tmpdir(), 'careweave-test-'));
  const env = {
    ...process.env,
    CAREWEAVE_SECANTUS_VENV: installation(),
    CAREWEAVE_HOME: home,
    PORT: '0',
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/start.ts', '--persons', '60'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', chunk => {
      said += chunk;
      const found = /^Careweave is ready: (\S+)\/graphql$/m.exec(said);
      if (found) resolve(found[1]);
    });
    child.stderr.on('data', chunk => {
      said += chunk;
    });
    child.once('exit', code => reject(new Error(`the platform ended (${code}) before it was ready:\n${said}`)));
  });
  process.env.CAREWEAVE_TEST_URL = url;
  process.env.CAREWEAVE_TEST_HOME = home;
  globalThis.careweave = { child };
}

/** The SecantusDB that all tests share, for a machine that has no other database; undefined where it can't be installed. */
function installation() {
  const program = ['--import', 'tsx', 'test/support/install-database.ts'];
  const { stdout } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  return stdout.trim() || undefined;
}
