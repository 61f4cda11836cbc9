import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Keeps this process, and what it starts from now on, to the first of the machine's cores. Answers the second, which is for
 * the gateways; undefined, and says so, where there is only one or no `taskset`: then all share what there is.
 */
export function keepToOneCore(say: (text: string) => void): number | undefined {
  const [own, other] = allowedCores();
  const moved = other !== undefined && spawnSync('taskset', ['-acp', String(own), String(process.pid)]).status === 0;
  if (moved) return other;
  say('There are no two cores to keep gateways and load apart (it takes taskset): the figures say less.');
}

/** The cores that this process may use, as far as the system tells. */
function allowedCores(): number[] {
  try {
    const list = /^Cpus_allowed_list:\s+(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
    return list.split(',').flatMap(range => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
  } catch {
    return [];
  }
}
