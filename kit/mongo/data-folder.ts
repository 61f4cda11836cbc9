import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

/** The engine that made the data in a data folder; undefined when nothing has been made yet. Rejects when it is illegible. */
export async function engineOfData(home: string): Promise<Engine | undefined> {
  try {
    return (JSON.parse(await readFile(memory(home), 'utf8')) as { engine: Engine }).engine;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${memory(home)} can't be read: ${(error as Error).message}`);
  }
}

/** Remembers which engine made the data. */
export async function rememberEngine(home: string, engine: Engine): Promise<void> {
  const unfinished = `${memory(home)}.unfinished`;
  await writeFile(unfinished, `${JSON.stringify({ engine })}\n`);
  await rename(unfinished, memory(home));
}

/** Deletes all data and forgets the engine. An installed SecantusDB stays. */
export async function deleteData(home: string): Promise<void> {
  const folder = join(home, 'database');
  await mkdir(folder, { recursive: true });
  const data = (await readdir(folder)).filter(name => name.startsWith('data'));
  await Promise.all([...data, 'engine.json'].map(name => rm(join(folder, name), { recursive: true, force: true })));
}

/** Makes the folder in which an engine keeps its data, and gives its path. */
export async function dataFolder(home: string, engine: Engine): Promise<string> {
  const folder = join(home, 'database', `data-${engine}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

function memory(home: string): string {
  return join(home, 'database', 'engine.json');
}
