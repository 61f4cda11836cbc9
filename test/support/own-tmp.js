import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a test run one folder for all that it makes, databases above all; whoever comes second shares it. */
export default function makeTmp() {
  globalThis.careweaveTmp ??= {
    users: 0,
    before: process.env.TMPDIR,
    own: mkdtempSync(join(tmpdir(), 'careweave-tests-')),
  };
  globalThis.careweaveTmp.users += 1;
  process.env.TMPDIR = globalThis.careweaveTmp.own;
}

/** Removes the folder when nobody uses it any more; a server that is just ending may still write to it for a moment. */
export function removeTmp() {
  const tmp = globalThis.careweaveTmp;
  tmp.users -= 1;
  if (tmp.users > 0) return;
  rmSync(tmp.own, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  if (tmp.before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = tmp.before;
}
