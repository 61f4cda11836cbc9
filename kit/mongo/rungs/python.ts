import type { Absent } from '../engine.ts';
import { onPath } from '../on-path.ts';
import { run } from '../run.ts';

/** A Python interpreter. */
export interface Python {
  /** Its path. */
  command: string;
  /** `<major>.<minor>`. */
  version: string;
}

/** The oldest Python that SecantusDB runs on. */
const OLDEST = [3, 10] as const;

/** Older systems have a newer Python beside their own one, under its full name. */
const NAMES = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];

/** The first Python on the path that is new enough. */
export async function findPython(env: NodeJS.ProcessEnv): Promise<Python | Absent> {
  const tooOld: string[] = [];
  for (const command of NAMES.flatMap(name => onPath(name, env) ?? [])) {
    const version = await pythonVersion(command, env);
    if (version === undefined) continue;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return { command, version };
    tooOld.push(version);
  }
  const needed = `needs Python ${OLDEST.join('.')} or newer`;
  return {
    reason: tooOld.length > 0 ? `${needed}, found ${tooOld.join(', ')}` : `${needed}, found no python3 on the PATH`,
  };
}

/** The version of an interpreter, `<major>.<minor>`; undefined when it doesn't run. */
export async function pythonVersion(command: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const script = 'import sys; print("%d.%d" % sys.version_info[:2])';
  const { ok, lines } = await run(command, ['-c', script], { env });
  return ok ? lines.at(-1) : undefined;
}
