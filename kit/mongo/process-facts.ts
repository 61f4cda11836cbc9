import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What tells one process from another that has got the same number later. */
export interface ProcessFacts {
  /** When it started; only good for comparing with another value from the same machine. */
  started: string;
  /** Its command line, arguments separated by a space. */
  command: string;
}

/** The facts of a living process; undefined for one that has ended, even when nobody has collected its exit code yet. */
export function processFacts(pid: number): ProcessFacts | undefined {
  return existsSync('/proc/self/stat') ? factsFromProc(pid) : factsFromPs(pid);
}

/** The facts as Linux tells them; needs no `ps`, which slim container images lack. See proc_pid_stat(5). */
export function factsFromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may itself hold spaces and brackets: the rest begins after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    // Field 22 counts from the boot, so it says something only together with the boot.
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { started: `${boot}/${fields[19]}`, command };
  } catch {
    return undefined;
  }
}

/** The facts as `ps` tells them, for systems without `/proc`. */
export function factsFromPs(pid: number): ProcessFacts | undefined {
  try {
    const args = ['-ww', '-o', 'lstart=,stat=,command=', '-p', String(pid)];
    const line = execFileSync('ps', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, stdio: 'pipe' });
    const [, started, state, command] = /^\s*((?:\S+\s+){4}\S+)\s+(\S+)\s+(.*)$/s.exec(line) ?? [];
    if (started === undefined || state?.startsWith('Z')) return undefined;
    return { started, command: (command ?? '').trim() };
  } catch {
    return undefined;
  }
}
