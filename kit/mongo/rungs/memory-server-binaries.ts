import { lookup } from 'node:dns/promises';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { Absent, Search } from '../engine.ts';
import { tell } from '../narrate.ts';
import { type RunResult, run } from '../run.ts';
import type { Binaries } from './memory-server.ts';

/** Time limits, milliseconds: a download without a byte, unpacking after the last byte, resolving a name. */
const QUIET_MS = 10_000;
const UNPACK_MS = 120_000;
const RESOLVE_MS = 3000;

const FOUND = 'mongod at ';

// In a process of its own, because the package writes its progress to stdout and offers no way to give a download up.
const SCRIPT = `require(process.argv[1]).MongoBinary.getPath().then(
  path => console.log('${FOUND}' + path),
  error => { console.error(error.message); process.exitCode = 1; })`;

/** The binaries of the package `mongodb-memory-server-core`. `quietMs` is how long a download may go without a byte. */
export function packageBinaries(quietMs: number = QUIET_MS): Binaries {
  return { cached, resolves, download: search => download(search, quietMs) };
}

async function cached(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return pathIn(await ask({ ...env, MONGOMS_RUNTIME_DOWNLOAD: 'false' }));
}

async function resolves(host: string): Promise<boolean> {
  const answer = lookup(host).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, pause(RESOLVE_MS, false, { ref: false })]);
}

async function download({ env, report }: Search, quietMs: number): Promise<{ path: string } | Absent> {
  const telling = tell(report, 'Downloading MongoDB (once) …');
  // The package checks the server's certificate only when npm says so; what is downloaded here is executed.
  const strict = { npm_config_strict_ssl: 'true', ...env };
  const result = await ask(
    strict,
    line => telling.say(line),
    line => (line.includes('100%') ? UNPACK_MS : quietMs),
  );
  telling.end();
  const path = pathIn(result);
  if (path) return { path };
  if (result.silent) return { reason: `its download gave no byte for ${quietMs / 1000} s` };
  return { reason: result.lines.at(-1) ?? 'its download ended without a word' };
}

function ask(env: NodeJS.ProcessEnv, onLine?: (line: string) => void, quietMs?: (line: string) => number) {
  const library = createRequire(import.meta.url).resolve('mongodb-memory-server-core');
  return run(process.execPath, ['-e', SCRIPT, library], { env, onLine, quietMs });
}

function pathIn({ ok, lines }: RunResult): string | undefined {
  return ok ? lines.find(line => line.startsWith(FOUND))?.slice(FOUND.length) : undefined;
}
