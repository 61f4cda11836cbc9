import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
} from 'graphql';
import { fold } from './compile/fold.ts';
import { compileSteps } from './compile/steps.ts';
import { exactNumbers } from './exact-numbers.ts';
import { partIntrospection } from './introspection.ts';
import { type Conditions, withoutLeftOut } from './left-out.ts';
import type { PlanNode, Planner, QueryPlan } from './plan.ts';
import { compileProjection, type Project } from './project/index.ts';
import type { Step } from './run.ts';
import { withSafeNames } from './safe-names.ts';
import { serialParts } from './serial.ts';
import type { Supergraph } from './supergraph.ts';

/** An operation that is ready to be executed any number of times, for one choice of its conditions. */
export interface Executable {
  plan: QueryPlan;
  /** Variables that stand for what the planner can't keep as it is. */
  variables: Readonly<Record<string, unknown>>;
  /** What is asked about the schema itself; null when nothing is. */
  schema: DocumentNode | null;
  /** Asks the subgraphs. */
  steps: Step;
  /** Writes the answer. */
  project: Project;
}

/** What planning needs. */
export interface OperationOptions {
  graph: Supergraph;
  planner: Planner;
  confirmKeys: boolean;
}

/** One operation of a document, by itself. */
export function oneOperation(document: DocumentNode, operationName: string | null): DocumentNode {
  const separate = separateOperations(document);
  const own = operationName === null ? Object.values(separate)[0] : separate[operationName];
  if (!own) throw new Error('the document has no operation');
  return own;
}

/** Plans and compiles a document of one operation. Rejects (`OPERATION_UNPLANNED`) where there is no plan. */
export async function planOperation(
  document: DocumentNode,
  { graph, planner, confirmKeys }: OperationOptions,
  conditions: Conditions = {},
): Promise<Executable> {
  const { data, schema } = partIntrospection(graph.api, withoutLeftOut(document, conditions));
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let operation: OperationDefinitionNode | undefined;
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
    else if (node.kind === Kind.OPERATION_DEFINITION) operation = node;
  if (!operation) throw new Error('the document has no operation');
  const nodes: PlanNode[] = [];
  const exact = data && exactNumbers(data, graph);
  for (const part of exact ? serialParts(exact.document) : []) {
    const { node } = await planner.plan(print(withSafeNames(part, graph)), operation.name?.value ?? null);
    const folded = node && fold(node, graph);
    if (folded) nodes.push(folded);
  }
  const plan: QueryPlan = { kind: 'QueryPlan', node: nodes.length > 1 ? { kind: 'Sequence', nodes } : nodes[0] };
  return {
    plan,
    schema,
    variables: exact?.variables ?? {},
    steps: compileSteps(plan.node, { graph, confirmKeys }),
    project: compileProjection({ graph, operation, fragments, conditions }),
  };
}
