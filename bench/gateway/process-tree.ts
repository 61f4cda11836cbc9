import { readdirSync, readFileSync } from 'node:fs';
import { rssMiB } from '../measure.ts';

// how the kernel counts: in a hundredth of a second, on every machine that Node runs on
const TICKS_PER_SECOND = 100;

/** What a process and all that it has started use. */
export interface Usage {
  rssMiB: number;
  /** Time on a core since they began. */
  cpuSeconds: number;
}

/** What a process and all that it has started use now; undefined where the system does not tell it in `/proc`. */
export function treeUsage(root: number): Usage | undefined {
  const processes = allProcesses();
  if (!processes.has(root)) return undefined;
  const usage = { rssMiB: 0, cpuSeconds: 0 };
  const add = (pid: number) => {
    usage.rssMiB += rssMiB(pid) ?? 0;
    usage.cpuSeconds += (processes.get(pid)?.ticks ?? 0) / TICKS_PER_SECOND;
    for (const [child, { parent }] of processes) if (parent === pid) add(child);
  };
  add(root);
  return usage;
}

function allProcesses(): Map<number, { parent: number; ticks: number }> {
  const found = new Map<number, { parent: number; ticks: number }>();
  for (const pid of namesIn('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      // the name of the program stands in parentheses and can have spaces
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number);
      found.set(Number(pid), { parent: fields[1] as number, ticks: (fields[11] as number) + (fields[12] as number) });
    } catch {
      // it has ended meanwhile
    }
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
