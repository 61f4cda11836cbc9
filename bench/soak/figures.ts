import { setTimeout as pause } from 'node:timers/promises';
import { median } from '../gateway/rows.ts';

/** What an engine says of itself. */
export interface Figures {
  rssMiB: number;
  /** What is in use of the heap, garbage that is not collected yet included. */
  heapMiB: number;
  /** How many supergraphs it took over, and how many it refused. */
  taken: number;
  refused: number;
}

const MIB = 1024 * 1024;
const PATIENCE_MS = 10_000;
const EVERY_MS = 500;
/** How many readings at the end of a part tell of its memory: garbage comes and goes. */
const LAST = 15;

/** Reads the figures of an engine from its `/metrics`. */
export async function readFigures(engine: URL): Promise<Figures> {
  const response = await fetch(new URL('/metrics', engine), { signal: AbortSignal.timeout(PATIENCE_MS) });
  const values = new Map((await response.text()).split('\n').map(line => line.split(' ') as [string, string]));
  const of = (series: string) => Number(values.get(series) ?? 0);
  return {
    rssMiB: of('process_resident_memory_bytes') / MIB,
    heapMiB: of('nodejs_heap_size_used_bytes') / MIB,
    taken: of('careweave_supergraphs_total{outcome="taken"}'),
    refused: of('careweave_supergraphs_total{outcome="refused"}'),
  };
}

/** Reads the figures of an engine again and again: `part` gives those since the part before, `stop` those at the end. */
export async function watchFigures(engine: URL): Promise<{ part(): Figures; stop(): Promise<Figures> }> {
  let readings: Figures[] = [await readFigures(engine)];
  let watching = true;
  const watch = async () => {
    while (watching) {
      readings.push(await readFigures(engine));
      await pause(EVERY_MS);
    }
  };
  // an engine that does not answer is found out by those who ask it
  const watched = watch().catch(() => {});
  return {
    part() {
      const last = readings.at(-1) as Figures;
      const middle = (of: (figures: Figures) => number) => median(readings.slice(-LAST).map(of));
      const figures = { ...last, rssMiB: middle(each => each.rssMiB), heapMiB: middle(each => each.heapMiB) };
      readings = [last];
      return figures;
    },
    async stop() {
      watching = false;
      await watched;
      return readFigures(engine).catch(() => readings.at(-1) as Figures);
    },
  };
}
