import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Memory as a file system: databases wait for the disk at each write, and a run has a hundred of them. */
const MEMORY = '/dev/shm';
const PREFIX = 'careweave-tests-';
const GIB = 2 ** 30;

/** Gives a test run one folder for all that it makes, databases above all; whoever comes second shares it. */
export default function makeTmp() {
  globalThis.careweaveTmp ??= {
    users: 0,
    before: process.env.TMPDIR,
    own: newFolder(),
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

/** In memory where there is plenty of it, and nobody has said where else. */
function newFolder() {
  const folder = process.env.TMPDIR ? undefined : inMemory();
  return folder ?? mkdtempSync(join(tmpdir(), PREFIX));
}

function inMemory() {
  try {
    removeAbandoned();
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < 8 * GIB || process.availableMemory() < 12 * GIB) return undefined;
    const folder = mkdtempSync(join(MEMORY, `${PREFIX}${process.pid}-`));
    if (runs(folder)) return folder;
    rmSync(folder, { recursive: true });
  } catch {
    // there is no such place, or not for us
  }
  return undefined;
}

/** Whether programs of a folder may run, as tests write some. */
function runs(folder) {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}

/** What a run left in memory that was ended before it could tidy up. */
function removeAbandoned() {
  for (const name of readdirSync(MEMORY).filter(each => each.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!lives(pid)) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
