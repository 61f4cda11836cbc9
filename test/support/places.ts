import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { API } from './charts.ts';
import { type Arguments, given, STEPS, type Step, shortest } from './ways.ts';

/** A place in the schema where a caller gives a value: an argument, or a field inside of one. */
export interface Place {
  /** `Type.field(argument.field.…)`. */
  name: string;
  on: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  argument: GraphQLArgument;
  /** The fields inside the argument that lead there. */
  path: string[];
  /** The scalar or enum that is taken there. */
  leaf: string;
}

/** Every place of the whole schema. */
export function everyPlace(): Place[] {
  const objects = Object.values(API.getTypeMap()).filter(isObjectType);
  const fields = objects.flatMap(on => Object.values(on.getFields()).map(field => ({ on, field })));
  return fields
    .filter(({ on }) => !on.name.startsWith('__'))
    .flatMap(({ on, field }) =>
      field.args.flatMap(argument =>
        leavesOf(argument.type, []).map(({ path, leaf }) => ({
          ...{ on, field, argument, path, leaf },
          name: `${on.name}.${field.name}(${[argument.name, ...path].join('.')})`,
        })),
      ),
    );
}

/** Criteria are in exceptions and in directives: once is enough, and there is no end to what holds itself. */
function leavesOf(
  type: GraphQLInputType,
  path: string[],
  above: readonly string[] = [],
): { path: string[]; leaf: string }[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [{ path, leaf: named.name }];
  if (above.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap(field =>
    leavesOf(field.type, [...path, field.name], [...above, named.name]),
  );
}

/** A value of an argument's type that has `value` at a place inside of it, and something harmless where something is needed. */
export function valueWith(type: GraphQLInputType, path: readonly string[], value: unknown): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueWith(inner.ofType, path, value)];
  const [first, ...rest] = path;
  if (first === undefined || !isInputObjectType(inner)) return value;
  const needed = Object.values(inner.getFields()).filter(field => isNonNullType(field.type) && field.name !== first);
  const at = inner.getFields()[first];
  return {
    ...Object.fromEntries(needed.map(field => [field.name, harmless(field.type)])),
    [first]: at && valueWith(at.type, rest, value),
  };
}

/** What nothing is found by, and which does nothing. */
export const HARMLESS = 'zzz nothing';

/** A harmless value of a type. */
export function harmless(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [harmless(inner.ofType)];
  if (isInputObjectType(inner)) {
    const needed = Object.values(inner.getFields()).filter(field => isNonNullType(field.type));
    return Object.fromEntries(needed.map(field => [field.name, harmless(field.type)]));
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  return { Int: 1, Float: 1, Boolean: true }[inner.name] ?? HARMLESS;
}

/** An operation that asks a field several times: each time with another value of an argument, and once without it, where that can be. */
export function operationAt({ on, field, argument }: Place, values: readonly unknown[], args: Arguments): Operation {
  const kind = on.name === 'Mutation' ? 'mutation' : 'query';
  const way: Step[] | undefined = on.name === 'Mutation' ? [] : FROM_ROOT.get(on.name);
  if (!way) throw new Error(`no way leads to ${on.name}`);
  const others = field.args.filter(each => each !== argument && isNonNullType(each.type));
  const variables = Object.fromEntries([
    ...values.map((value, at) => [`v${at}`, value]),
    ...others.map(each => [each.name, harmless(each.type)]),
  ]);
  const declared = [
    ...values.map((_value, at) => `$v${at}: ${argument.type}`),
    ...others.map(each => `$${each.name}: ${each.type}`),
    ...(way.some(step => given(step.on, step.field, args).includes('$id')) ? ['$id: ID!'] : []),
  ];
  const other = others.map(each => `${each.name}: $${each.name}`);
  const selection = selectionOf(field.type);
  const asked = values.map(
    (_value, at) => `p${at}: ${field.name}(${[`${argument.name}: $v${at}`, ...other]}) ${selection}`,
  );
  const bare = isNonNullType(argument.type)
    ? ''
    : `without: ${field.name}${other.length ? `(${other})` : ''} ${selection}`;
  const inside = way.reduceRight(
    (below, step) => `${step.field.name}${given(step.on, step.field, args)} { ${below} }`,
    `${bare} ${asked.join(' ')}`,
  );
  return { query: `${kind} (${declared.join(', ')}) { ${inside} }`, variables };
}

/** An operation with its variables. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

const FROM_ROOT = shortest(
  STEPS,
  'Query',
  ({ on }) => on.name,
  ({ to }) => to.name,
);

/** What tells which objects came: their ids, those of a page, and how many there are. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const leaves = fields.filter(each => isLeafType(getNamedType(each.type)) && (depth === 0 || each.name === 'id'));
  const nodes = fields.filter(({ name }) => name === 'nodes' && depth === 0);
  const inside = [
    '__typename',
    ...leaves.map(({ name }) => name),
    ...nodes.map(each => `${each.name} ${selectionOf(each.type, 1)}`),
  ];
  return `{ ${inside.join(' ')} }`;
}
