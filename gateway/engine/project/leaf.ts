import { type GraphQLEnumType, type GraphQLScalarType, isEnumType } from 'graphql';
import { quote } from '../compile/json.ts';
import { missing, type Spot, type Write, wrong } from './write.ts';

const MAX_INT = 2_147_483_647;
const MIN_INT = -2_147_483_648;

/** A value as JSON text; undefined when it is not of the type. */
type Serialize = (value: unknown) => string | undefined;

const SCALARS: Readonly<Record<string, Serialize>> = {
  String: value => (typeof value === 'string' ? quote(value) : undefined),
  ID: value => {
    if (typeof value === 'string') return quote(value);
    return typeof value === 'number' ? `"${value}"` : undefined;
  },
  Int: value =>
    typeof value === 'number' && Number.isInteger(value) && value <= MAX_INT && value >= MIN_INT
      ? `${value}`
      : undefined,
  Float: value => (typeof value === 'number' ? `${value}` : undefined),
  Boolean: value => (typeof value === 'boolean' ? `${value}` : undefined),
};

function serializer(type: GraphQLScalarType | GraphQLEnumType): Serialize {
  if (isEnumType(type)) {
    // a value that callers can't know of, since it is inaccessible, is none
    const values = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return value => values.get(value as string);
  }
  return SCALARS[type.name] ?? JSON.stringify;
}

/** Makes the writer of a scalar or an enum; what a subgraph gave must be of the type, for it was serialized there. */
export function leaf(type: GraphQLScalarType | GraphQLEnumType, spot: Spot): Write {
  const serialize = serializer(type);
  return (value, run) => {
    if (value === null || value === undefined) return missing(run, spot);
    return serialize(value) ?? wrong(run, spot);
  };
}
