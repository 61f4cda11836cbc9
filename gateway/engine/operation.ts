import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  visit,
} from 'graphql';
import { fold } from './compile/fold.ts';
import { compileSteps } from './compile/steps.ts';
import { exactNumbers } from './exact-numbers.ts';
import { partIntrospection } from './introspection.ts';
import { withoutLeftOut } from './left-out.ts';
import type { PlanNode, Planner, QueryPlan } from './plan.ts';
import { compileProjection, type Project } from './project/index.ts';
import type { Step } from './run.ts';
import { variableName, withSafeNames } from './safe-names.ts';
import { serialParts } from './serial.ts';
import type { Supergraph } from './supergraph.ts';

/** An operation that is ready to be executed any number of times, for one choice of its conditions. */
export interface Executable {
  /** Asks the subgraphs. */
  steps: Step;
  /** Writes the answer. */
  project: Project;
}

/** An operation that has been planned. */
export interface PlannedOperation {
  plan: QueryPlan;
  operation: OperationDefinitionNode;
  /** Variables that stand for what the planner can't keep as it is. */
  variables: Readonly<Record<string, unknown>>;
  /** What is asked about the schema itself; null when nothing is. */
  schema: DocumentNode | null;
  /** The executable for these variables: it is compiled once for each choice of those on which `@skip` and `@include` depend. */
  executable(variables: Readonly<Record<string, unknown>>): Executable;
}

/** What planning needs. */
export interface OperationOptions {
  graph: Supergraph;
  planner: Planner;
  confirmKeys: boolean;
}

/** Plans one operation of a document. Rejects (`OPERATION_UNPLANNED`) where there is no plan. */
export async function planOperation(
  document: DocumentNode,
  operationName: string | null,
  { graph, planner, confirmKeys }: OperationOptions,
): Promise<PlannedOperation> {
  const separate = separateOperations(document);
  const own = (operationName === null ? Object.values(separate)[0] : separate[operationName]) as DocumentNode;
  const { data, schema } = partIntrospection(graph.api, withoutLeftOut(own));
  const nodes: PlanNode[] = [];
  const exact = data && exactNumbers(data, graph);
  for (const part of exact ? serialParts(exact.document) : []) {
    const { node } = await planner.plan(print(withSafeNames(part, graph)), operationName);
    const folded = node && fold(node, graph);
    if (folded) nodes.push(folded);
  }
  const plan: QueryPlan = { kind: 'QueryPlan', node: nodes.length > 1 ? { kind: 'Sequence', nodes } : nodes[0] };
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let operation: OperationDefinitionNode | undefined;
  for (const node of own.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
    else if (node.kind === Kind.OPERATION_DEFINITION) operation = node;
  if (!operation) throw new Error('the document has no operation');
  const named = operation;
  const names = conditionNames(own);
  const compiled = new Map<string, Executable>();
  return {
    plan,
    schema,
    operation,
    variables: exact?.variables ?? {},
    executable(variables) {
      const conditions: Record<string, boolean> = {};
      for (const name of names) {
        conditions[name] = variables[name] === true;
        conditions[variableName(name)] = variables[name] === true;
      }
      const key = names.map(name => Number(conditions[name])).join('');
      const known = compiled.get(key);
      if (known) return known;
      const executable = {
        steps: compileSteps(plan.node, { graph, conditions, confirmKeys }),
        project: compileProjection({ graph, operation: named, fragments, conditions }),
      };
      if (compiled.size >= MOST_CHOICES) compiled.clear();
      compiled.set(key, executable);
      return executable;
    },
  };
}

/** How many choices of conditions are kept compiled for an operation. */
const MOST_CHOICES = 64;

/** An operation's variables on which `@skip` and `@include` depend. */
function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }: DirectiveNode) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
