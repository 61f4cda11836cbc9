import { createHash } from 'node:crypto';
import { Kind, parse, validate } from 'graphql';
import { conditionNames } from './choices.ts';
import type { GraphInForce } from './in-force.ts';
import { oneOperation } from './operation.ts';

/** The name by which Apollo Server knows the text of an operation. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** On how many variables the conditions of an operation may depend for all of their choices to be planned ahead. */
const MOST_CONDITIONS = 3;

/** Every choice of conditions; only that in which all are false where there are too many. */
const choicesOf = (names: readonly string[]): Record<string, boolean>[] =>
  names.length > MOST_CONDITIONS
    ? [{}]
    : names.reduce<Record<string, boolean>[]>(
        (choices, name) => choices.flatMap(each => [each, { ...each, [name]: true }]),
        [{}],
      );

/** Plans an operation ahead of its first caller. Rejects when the graph can't answer it. */
export async function warmUp({ graph, planned }: GraphInForce, text: string): Promise<void> {
  const document = parse(text);
  const names = document.definitions.flatMap(node =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value ?? null] : [],
  );
  const [problem] = validate(graph.api, document);
  if (problem) throw new Error(`The graph can't answer the operation ${names.join(', ')}: ${problem.message}`);
  for (const name of names) {
    for (const variables of choicesOf(conditionNames(oneOperation(document, name))))
      await planned(hashOf(text), document, name, variables);
  }
}
