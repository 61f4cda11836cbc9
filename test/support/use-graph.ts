import { type SmallGraph, type SmallGraphOptions, type SmallPart, smallGraph } from '../../gateway/testing/graph.ts';

/** A small graph for the tests of a file: before each, all subgraphs answer as they should, and nothing has been asked. */
export async function useGraph(parts: readonly SmallPart[], options?: SmallGraphOptions): Promise<SmallGraph> {
  const graph = await smallGraph(parts, options);
  beforeEach(() => {
    graph.asked.splice(0);
    graph.instead.clear();
  });
  afterAll(() => graph.stop());
  return graph;
}

/** Resolves an entity as what its representation says. */
export const asAsked = { __resolveReference: (representation: object) => representation };
