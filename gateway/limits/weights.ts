import { type ConstDirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql';
import { directiveName } from '../supergraph/feature.ts';

/** How long a list is, as `@listSize` says. */
export interface ListSize {
  /** The length where no argument tells; null when it is not said. */
  assumed: number | null;
  /** The arguments that give the length; the largest counts. */
  slicing: readonly string[];
  /** The fields below it that are as long, where it is a page and no list itself. */
  sized: readonly string[];
}

/** What a graph says about costs. */
export interface Weights {
  /** `@cost` of a type, of `Type.field`, or of `Type.field.argument`. */
  cost: ReadonlyMap<string, number>;
  /** `@listSize` of `Type.field`. */
  size: ReadonlyMap<string, ListSize>;
}

type Directed = { name?: { value: string }; directives?: readonly ConstDirectiveNode[] };

const whole = (value: ValueNode | undefined): number | null => (value?.kind === Kind.INT ? Number(value.value) : null);
const texts = (value: ValueNode | undefined): string[] =>
  value?.kind === Kind.LIST ? value.values.flatMap(each => (each.kind === Kind.STRING ? [each.value] : [])) : [];

/** Reads `@cost` and `@listSize` (the IBM cost directives, as federation 2.9 has them) from a supergraph. */
export function readWeights(supergraph: DocumentNode): Weights {
  const costName = directiveName(supergraph, 'cost');
  const sizeName = directiveName(supergraph, 'cost', 'listSize');
  const cost = new Map<string, number>();
  const size = new Map<string, ListSize>();
  const given = (node: Directed, directive: string, argument: string): ValueNode | undefined =>
    node.directives?.find(each => each.name.value === directive)?.arguments?.find(each => each.name.value === argument)
      ?.value;
  const read = (where: string, node: Directed): void => {
    const weight = whole(given(node, costName, 'weight'));
    if (weight !== null) cost.set(where, weight);
    if (node.directives?.some(each => each.name.value === sizeName))
      size.set(where, {
        assumed: whole(given(node, sizeName, 'assumedSize')),
        slicing: texts(given(node, sizeName, 'slicingArguments')),
        sized: texts(given(node, sizeName, 'sizedFields')),
      });
  };
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION || !('name' in node) || !node.name) continue;
    const type = node.name.value;
    read(type, node as Directed);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) {
      read(`${type}.${field.name.value}`, field);
      for (const argument of field.arguments ?? [])
        read(`${type}.${field.name.value}.${argument.name.value}`, argument);
    }
  }
  return { cost, size };
}
