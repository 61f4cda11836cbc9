import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Absent, Search } from '../engine.ts';
import { type Telling, tell } from '../narrate.ts';
import { run } from '../run.ts';
import { findPython, type Python, pythonVersion } from './python.ts';

/** What is installed. The version is exact: data files and commands are those that this project was tested with. */
export const REQUIREMENT = 'secantusdb==0.7.0b3';

/** An installed SecantusDB: the server's script is `<folder>/bin/secantusd-py`. */
export interface Installation {
  folder: string;
  /** The interpreter that it was installed for. */
  python: string;
  /** What the interpreter needs in its environment to find it. */
  env?: NodeJS.ProcessEnv;
}

/** Written last, so that a folder without it is an installation that was interrupted. */
const MARK = 'careweave-installed.json';

/** `interpreter` is set where the system's own interpreter is used, because `venv` is missing. */
interface Mark {
  requirement: string;
  version: string;
  interpreter?: string;
}

/** The finished installation in a folder; undefined when there is none, or not for the Python that is there now. */
export async function installed(folder: string, env: NodeJS.ProcessEnv): Promise<Installation | undefined> {
  const mark = await readMark(folder);
  if (!mark) return undefined;
  const python = mark.interpreter ?? join(folder, 'bin', 'python3');
  const fits = mark.requirement === REQUIREMENT && (await pythonVersion(python, env)) === mark.version;
  return fits ? { folder, python, env: mark.interpreter ? { PYTHONPATH: folder } : undefined } : undefined;
}

async function readMark(folder: string): Promise<Mark | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, MARK), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}

/** Installs SecantusDB into a folder, in place of what is there. Says why when it can't. */
export async function installSecantus(folder: string, { env, report }: Search): Promise<Installation | Absent> {
  const python = await findPython(env);
  if ('reason' in python) return python;
  const unfinished = await newFolderBeside(folder);
  const telling = tell(report, 'Installing SecantusDB from PyPI (once) …');
  try {
    const mark = await fill(unfinished, python, { ...env, PYTHONUNBUFFERED: '1' }, telling);
    if ('reason' in mark) return mark;
    await writeFile(join(unfinished, MARK), JSON.stringify(mark));
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    telling.end();
    await rm(unfinished, { recursive: true, force: true });
  }
  return (await installed(folder, env)) ?? { reason: `the installation in ${folder} does not run` };
}

/** Makes a folder to install into, and removes those of installations that were interrupted. */
async function newFolderBeside(folder: string): Promise<string> {
  const parent = dirname(folder);
  const prefix = `unfinished-${basename(folder)}-`;
  await mkdir(parent, { recursive: true });
  const interrupted = (await readdir(parent)).filter(name => name.startsWith(prefix));
  await Promise.all(interrupted.map(name => rm(join(parent, name), { recursive: true, force: true })));
  return mkdtemp(join(parent, prefix));
}

async function fill(folder: string, python: Python, env: NodeJS.ProcessEnv, telling: Telling): Promise<Mark | Absent> {
  const options = { env, onLine: (line: string) => telling.say(`Installing SecantusDB: ${line}`) };
  const pip = [
    '-m',
    'pip',
    'install',
    '--no-input',
    '--disable-pip-version-check',
    '--progress-bar',
    'off',
    REQUIREMENT,
  ];
  const venv = await run(python.command, ['-m', 'venv', folder], options);
  // Half an environment may be left, and pip installs no scripts into a folder that has a `bin`.
  if (!venv.ok) await rm(folder, { recursive: true, force: true });
  const done = venv.ok
    ? await run(join(folder, 'bin', 'python3'), pip, options)
    : await run(python.command, [...pip, '--target', folder], options);
  if (!done.ok) return { reason: `pip could not install ${REQUIREMENT}: ${done.lines.at(-1) ?? 'no message'}` };
  const interpreter = venv.ok ? undefined : python.command;
  return { requirement: REQUIREMENT, version: python.version, interpreter };
}
