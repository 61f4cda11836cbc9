import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { claimHome, DatabaseInUse } from './ownership.ts';
import { findSecantusDb } from './rungs/secantus-db.ts';

/** Where tests keep one installation for all of them, unless `CAREWEAVE_SECANTUS_VENV` names one. */
const CACHE = resolve('node_modules/.cache/careweave-tests');

/**
 * An environment in which `openDatabase` starts a SecantusDB within a second, on any machine that reaches PyPI: installed
 * once for all tests. Rejects when it can't be installed.
 */
export async function secantusEnvironment(): Promise<NodeJS.ProcessEnv> {
  const { MONGODB_URI: _, ...env } = process.env;
  return {
    ...env,
    CAREWEAVE_DATABASE: 'SecantusDB',
    CAREWEAVE_SECANTUS_VENV: env.CAREWEAVE_SECANTUS_VENV ?? (await installOnce(env)),
  };
}

async function installOnce(env: NodeJS.ProcessEnv): Promise<string> {
  // Test files run side by side; the claim makes the others wait for the one that installs.
  const claim = await claimHome(CACHE).catch((error: unknown) => {
    if (error instanceof DatabaseInUse) return undefined;
    throw error;
  });
  if (!claim) {
    await pause(500);
    return installOnce(env);
  }
  try {
    const found = await findSecantusDb({ home: CACHE, env, report: () => {} });
    if ('reason' in found) throw new Error(found.reason);
    return join(CACHE, 'database', 'secantus-venv');
  } finally {
    claim.release();
  }
}

/** A new, empty folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'careweave-'));
}

/** Writes an executable shell script into a folder, and gives its path. */
export function executable(folder: string, name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Writes a note into a database, acknowledged. */
export async function writeNote(uri: string, text: string): Promise<void> {
  await inNotes(uri, notes => notes.insertOne({ text }));
}

/** The texts of all notes in a database. */
export function readNotes(uri: string): Promise<string[]> {
  return inNotes(uri, async notes => (await notes.find().toArray()).map(note => note.text));
}

async function inNotes<T>(
  uri: string,
  work: (notes: mongoose.mongo.Collection<{ text: string }>) => Promise<T>,
): Promise<T> {
  const client = new mongoose.mongo.MongoClient(uri);
  return work(client.db('testing').collection<{ text: string }>('notes')).finally(() => client.close());
}
