import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type SelectionNode,
  type ValueNode,
  visit,
} from 'graphql';

/** The values of the variables on which `@skip` and `@include` depend. */
export type Conditions = Readonly<Record<string, boolean>>;

const NOTHING: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isCondition = ({ name: { value } }: DirectiveNode): boolean => value === 'skip' || value === 'include';

/** The value of a condition. */
export const conditionOf = (directive: DirectiveNode): ValueNode | undefined =>
  isCondition(directive) ? directive.arguments?.find(({ name }) => name.value === 'if')?.value : undefined;

/** Whether `@skip` or `@include` leaves a selection out. */
export const isLeftOut = ({ directives = [] }: Pick<SelectionNode, 'directives'>, conditions: Conditions): boolean =>
  directives.some(directive => {
    const value = conditionOf(directive);
    if (value?.kind !== Kind.VARIABLE && value?.kind !== Kind.BOOLEAN) return false;
    const holds = value.kind === Kind.VARIABLE ? conditions[value.name.value] === true : value.value;
    return holds === (directive.name.value === 'skip');
  });

/**
 * An operation as it is for one choice of its conditions: without what they leave out, and without conditions. Planners are not told of
 * them, for what a condition leaves out in one place they may need in another, and then they plan for what is not there.
 */
export function withoutLeftOut(document: DocumentNode, conditions: Conditions): DocumentNode {
  const enter = <Node extends SelectionNode>(node: Node): Node | null | undefined => {
    if (isLeftOut(node, conditions)) return null;
    if (!node.directives?.some(isCondition)) return undefined;
    return { ...node, directives: node.directives.filter(each => !isCondition(each)) };
  };
  return visit(document, {
    Field: { enter },
    InlineFragment: { enter },
    FragmentSpread: { enter },
    SelectionSet: {
      leave: node => (node.selections.length === 0 ? { ...node, selections: [NOTHING] } : undefined),
    },
  });
}
