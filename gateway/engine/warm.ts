import { createHash } from 'node:crypto';
import { Kind, parse, validate } from 'graphql';
import type { GraphInForce } from './in-force.ts';

/** The name by which Apollo Server knows the text of an operation. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Plans an operation ahead of its first caller. Rejects when the graph can't answer it. */
export async function warmUp({ graph, planned }: GraphInForce, text: string): Promise<void> {
  const document = parse(text);
  const names = document.definitions.flatMap(node =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value ?? null] : [],
  );
  const [problem] = validate(graph.api, document);
  if (problem) throw new Error(`The graph can't answer the operation ${names.join(', ')}: ${problem.message}`);
  for (const name of names) {
    const operation = await planned(hashOf(text), document, name);
    operation.executable({});
  }
}
