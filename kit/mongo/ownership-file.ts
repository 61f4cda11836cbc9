import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** What `<home>/run/database.json` says: who owns the data folder, and which server runs on it. */
export interface Ownership {
  /** The process that started the server, and when that process started: numbers are used again. */
  owner: number;
  ownerStarted: string;
  /** Whether the server answers. Until then the fields below may be those of a server that a crash left behind. */
  ready: boolean;
  pid?: number;
  port?: number;
  uri?: string;
  engine?: Engine;
  /** The server's absolute data folder, by which its process is recognised. */
  storage?: string;
}

function place(home: string): string {
  return join(home, 'run', 'database.json');
}

/** Reads it; undefined when there is none, or nothing legible. */
export function readOwnership(home: string): Ownership | undefined {
  try {
    return JSON.parse(readFileSync(place(home), 'utf8')) as Ownership;
  } catch {
    return undefined;
  }
}

/** Writes it in one step: a reader finds the old one or the new one. */
export function writeOwnership(home: string, ownership: Ownership): void {
  const unfinished = `${place(home)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(ownership, null, 2)}\n`);
  renameSync(unfinished, place(home));
}

/** Removes it. */
export function removeOwnership(home: string): void {
  rmSync(place(home), { force: true });
}

/** A lock is held for about a millisecond; one that is older than this was left by a crash just there. */
const STALE_LOCK_MS = 5000;

/**
 * Does something short while no other process does it under the same lock, which is a path. Looking who owns something and taking
 * it must be one step, or two that find a dead owner both take it.
 */
export async function exclusively<T>(lock: string, work: () => T): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await pause(10);
  try {
    return work();
  } finally {
    rmdirSync(lock);
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
