import { type DirectiveNode, type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';

const NOTHING: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Whether a literal leaves a selection out: `@skip(if: true)`, `@include(if: false)`. */
const isLeftOut = ({ directives }: { directives?: readonly DirectiveNode[] }): boolean =>
  (directives ?? []).some(({ name, arguments: given }) => {
    const value = given?.find(argument => argument.name.value === 'if')?.value;
    return (
      value?.kind === Kind.BOOLEAN && (name.value === 'skip' ? value.value : name.value === 'include' && !value.value)
    );
  });

const unlessLeftOut = (node: SelectionNode): null | undefined => (isLeftOut(node) ? null : undefined);

/** An operation without what its literals leave out: planners have no plan for a selection in which nothing is left. */
export const withoutLeftOut = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: unlessLeftOut,
    InlineFragment: unlessLeftOut,
    FragmentSpread: unlessLeftOut,
    SelectionSet: {
      leave: node => (node.selections.length === 0 ? { ...node, selections: [NOTHING] } : undefined),
    },
  });
