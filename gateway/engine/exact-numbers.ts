import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Supergraph } from './supergraph.ts';

/** A value of a variable that goes to a subgraph as the JSON text that it is. */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An operation without numbers that a planner would round, and the variables that stand for them. */
export interface Exact {
  document: DocumentNode;
  variables: Readonly<Record<string, RawJson>>;
}

/** Planners keep numbers as 64-bit floats: one that has more digits than that comes out as another. */
const isRounded = (text: string): boolean => {
  const value = Number(text);
  return !Number.isFinite(value) || (!Number.isSafeInteger(value) && String(value) !== text);
};

/** Replaces each argument with such a number in it by a variable, so that it goes on digit by digit. */
export function exactNumbers(document: DocumentNode, { api }: Pick<Supergraph, 'api'>): Exact {
  const variables: Record<string, RawJson> = {};
  const definitions: VariableDefinitionNode[] = [];
  const info = new TypeInfo(api);
  const changed = visit(
    document,
    visitWithTypeInfo(info, {
      Argument(node) {
        const argument = info.getArgument();
        if (!argument || !numbersOf(node.value).some(isRounded)) return undefined;
        const name = `_exact_${definitions.length}`;
        variables[name] = new RawJson(jsonOf(node.value));
        const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
        definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(argument.type)) });
        return { ...node, value: variable };
      },
    }),
  );
  if (definitions.length === 0) return { document, variables };
  const OperationDefinition = (node: OperationDefinitionNode) => ({
    ...node,
    variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions],
  });
  return { document: visit(changed, { OperationDefinition }), variables };
}

function numbersOf(node: ValueNode): string[] {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return [node.value];
  if (node.kind === Kind.LIST) return node.values.flatMap(numbersOf);
  return node.kind === Kind.OBJECT ? node.fields.flatMap(({ value }) => numbersOf(value)) : [];
}

/** A literal as JSON. Throws for one with a variable in it, which can't be both exact and known beforehand. */
function jsonOf(node: ValueNode): string {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return node.value;
    case Kind.LIST:
      return `[${node.values.map(jsonOf).join(',')}]`;
    case Kind.OBJECT:
      return `{${node.fields.map(({ name, value }) => `${JSON.stringify(name.value)}:${jsonOf(value)}`).join(',')}}`;
    case Kind.NULL:
      return 'null';
    case Kind.VARIABLE:
      throw new GraphQLError('A number with so many digits can’t stand beside a variable: send both as one variable.', {
        extensions: { code: 'OPERATION_UNPLANNED' },
      });
    default:
      return JSON.stringify(node.value);
  }
}
