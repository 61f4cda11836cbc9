import type { Logger } from 'pino';
import type { Engine } from '../engine/index.ts';
import type { Supergraph } from '../engine/supergraph.ts';
import type { SupergraphSource } from './source.ts';

/** A supergraph that was there, by its SDL, and what became of it. */
export interface SupergraphStep {
  /** The one that was in force until then. */
  before: string;
  /** Null where it could not be read. */
  after: string | null;
  /** Why the one before stays; null where it does not. */
  refused: string | null;
}

/** What following needs. */
export interface FollowOptions {
  engine: Pick<Engine, 'use' | 'current'>;
  log: Logger;
  /** Texts of operations that the new graph must be able to answer; their plans are made before it is taken over. */
  trusted: readonly string[];
  /** Told of each supergraph that was there, whether it was taken over. */
  measure(taken: boolean): void;
  /** Throws when a supergraph is none for this gateway. */
  check?(graph: Supergraph): void;
  /** Told of each supergraph that was taken over or refused; no taking over waits for what it does. */
  record?(step: SupergraphStep): void;
}

/**
 * Takes over each new supergraph of a source. One that is not good is refused and said in the log, and the last good one stays.
 * They are taken one after the other, the newest last. Returns what ends it.
 */
export function follow(source: SupergraphSource, options: FollowOptions): () => void {
  const { engine, log, trusted, measure, check, record } = options;
  const takeOver = async (): Promise<void> => {
    const before = engine.current().graph.sdl;
    let after: string | null = null;
    try {
      const supergraph = await source.read();
      if (supergraph === before) return;
      after = supergraph;
      await engine.use(supergraph, trusted, check);
      measure(true);
      record?.({ before, after, refused: null });
      log.warn(
        { source: source.name, subgraphs: [...engine.current().graph.sources.keys()] },
        'a supergraph was taken over',
      );
    } catch (err) {
      measure(false);
      record?.({ before, after, refused: (err as Error).message });
      source.refused?.(err);
      log.error({ source: source.name, err }, 'a supergraph was refused; the last good one stays');
    }
  };
  let last = Promise.resolve();
  return source.watch(() => {
    last = last.then(takeOver);
    return last;
  });
}
