import { GraphQLError, type GraphQLFormattedError, Kind, parse } from 'graphql';
import type { SourceAnswer } from '../../source/answer.ts';
import { operationOf } from '../document.ts';
import type { FetchNode, FlattenNodePathSegment } from '../plan.ts';
import type { Run, Step } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import { fail, pass } from './failure.ts';
import { isObject, type Json, merge } from './json.ts';
import { collector, type Place, placesOf } from './path.ts';
import { requestMaker } from './request.ts';
import { renamed, rewriter } from './rewrite.ts';

/** The response keys of what an operation asks at its root. */
export function rootKeys(operation: string): string[] {
  return operationOf(parse(operation, { noLocation: true })).selectionSet.selections.flatMap(node =>
    node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : [],
  );
}

/** Asks a subgraph; a refusal is told at the places that it leaves unknown, and null comes back. */
export async function answerOf(
  run: Run,
  ask: () => Promise<SourceAnswer>,
  places: () => Place[],
): Promise<SourceAnswer | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    fail(run, error, places());
    return null;
  }
}

/**
 * Compiles a fetch of root fields: into the root of the answer, or, where a subgraph is entered anew from within (a field that
 * gives `Query`), into every object at `path`.
 */
export function rootFetch(node: FetchNode, path: readonly FlattenNodePathSegment[], graph: Supergraph): Step {
  const { serviceName: source } = node;
  const make = requestMaker(node.operation, node.operationKind, node.variableUsages, graph.sources.get(source) ?? '');
  const rewrite = rewriter(node.outputRewrites, graph.satisfies);
  const names = renamed(node.outputRewrites);
  const keys = rootKeys(node.operation);
  const collect = path.length > 0 ? collector(path, graph.satisfies) : null;
  const bases = (run: Run): Place[] =>
    collect ? placesOf(run.data, path, graph.satisfies).map(({ place }) => place) : [[]];
  const unknown = (run: Run): Place[] => bases(run).flatMap(base => keys.map(key => [...base, names.get(key) ?? key]));

  return async run => {
    const targets: Json[] = collect ? [] : [run.data];
    collect?.(run.data, targets);
    if (targets.length === 0) return;
    const answer = await answerOf(
      run,
      () => run.ask(source, make(run)),
      () => unknown(run),
    );
    if (!answer) return;
    const { data } = answer;
    if (isObject(data)) {
      rewrite?.(data);
      for (const object of answer.repeated ?? []) run.repeated.add(object);
      for (const [index, target] of targets.entries()) merge(target, data, index > 0, run.repeated);
    }
    for (const error of answer.errors ?? []) pass(run, source, error, placesOfError(error, run));
  };

  function placesOfError({ path: at }: GraphQLFormattedError, run: Run): Place[] {
    if (!at) return keys.length === 1 ? unknown(run) : [];
    return bases(run).map(base => [...base, ...at.map(each => names.get(String(each)) ?? each)]);
  }
}
