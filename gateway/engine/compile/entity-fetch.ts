import type { GraphQLFormattedError } from 'graphql';
import type { SourceAnswer } from '../../source/answer.ts';
import type { CompiledRequest } from '../../source/transport.ts';
import type { Run, Step } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import { Entities, type EntityList, isOf, type Wanted } from './entities.ts';
import { pass } from './failure.ts';
import { answerOf } from './fetch.ts';
import { clone, isObject } from './json.ts';
import { requestMaker } from './request.ts';

/** A fetch of entities, of one list or of several. */
export interface EntityFetch {
  source: string;
  operation: string;
  operationKind: string | undefined;
  variableUsages: readonly string[] | undefined;
  lists: readonly EntityList[];
  /** Whether another step of the plan may ask the very same, at the same time. */
  shared: boolean;
}

/** Compiles a fetch of entities. Where there is nobody to ask for, the subgraph is not asked. */
export function entityFetch(fetch: EntityFetch, graph: Supergraph): Step {
  const { source } = fetch;
  const lists = fetch.lists.map(list => new Entities(list, source, graph));
  const aliases = fetch.lists.map(({ alias }) => alias);
  const make = requestMaker(
    fetch.operation,
    fetch.operationKind,
    fetch.variableUsages,
    graph.sources.get(source) ?? '',
  );

  return run => {
    const wanted = lists.map(list => list.want(run));
    if (wanted.every(({ texts }) => texts.length === 0)) return undefined;
    const variables = lists.map((list, at) => list.variable(wanted[at] as Wanted)).join(',');
    return ask(run, wanted, variables);
  };

  async function ask(run: Run, wanted: readonly Wanted[], variables: string): Promise<void> {
    const everywhere = () => lists.flatMap((list, at) => list.places(run, wanted[at] as Wanted));
    const request = make(run, variables);
    const answer = await answerOf(
      run,
      () => (fetch.shared ? once(run, source, request) : run.ask(source, request)),
      everywhere,
    );
    if (!answer) return;
    const data = isObject(answer.data) ? answer.data : null;
    for (const object of answer.repeated ?? []) run.repeated.add(object);
    const errors: readonly GraphQLFormattedError[] = answer.errors ?? [];
    for (const error of errors) {
      if (isOf(error, aliases)) continue;
      // one that is about nothing in particular is about what is missing
      const missing = lists.flatMap((list, at) =>
        data?.[aliases[at] as string] ? [] : list.places(run, wanted[at] as Wanted),
      );
      pass(run, source, error, missing);
    }
    for (const [at, list] of lists.entries()) list.take(run, source, data, errors, wanted[at] as Wanted);
  }
}

/** Asks what is being asked already only once; whoever comes second gets a copy, for answers are changed where they go. */
function once(run: Run, source: string, request: CompiledRequest): Promise<SourceAnswer> {
  const key = `${source}\n${request.body}`;
  const underWay = run.shared.get(key);
  if (underWay) return underWay.then(({ data, errors }) => ({ data: clone(data), errors }));
  const asked = run.ask(source, request);
  run.shared.set(key, asked);
  return asked;
}
