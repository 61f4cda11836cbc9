import { type GraphQLEnumType, type GraphQLScalarType, isEnumType, isSpecifiedScalarType } from 'graphql';
import { missing, type Spot, type Write, wrong } from './write.ts';

const MAX_INT = 2_147_483_647;
const MIN_INT = -2_147_483_648;

/** The JSON text of a leaf as callers get it; undefined when it is not of the type. It has been checked to be JSON. */
type Serialize = (text: string) => string | undefined;

const isString = (text: string): boolean => text.charCodeAt(0) === 34;
const isNumber = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code === 45 || (code >= 48 && code <= 57);
};

/** Whole numbers of 32 bits, as the specification has it; a server may write 3 as 3.0. */
function int(text: string): string | undefined {
  if (!isNumber(text)) return undefined;
  const value = Number(text);
  return Number.isInteger(value) && value <= MAX_INT && value >= MIN_INT ? `${value}` : undefined;
}

const SCALARS: Readonly<Record<string, Serialize>> = {
  String: text => (isString(text) ? text : undefined),
  ID: text => (isString(text) ? text : isNumber(text) ? `"${text}"` : undefined),
  Int: int,
  Float: text => (isNumber(text) ? text : undefined),
  Boolean: text => (text === 'true' || text === 'false' ? text : undefined),
};

function serializer(type: GraphQLScalarType | GraphQLEnumType): Serialize {
  if (isEnumType(type)) {
    // a value that callers can't know of, since it is inaccessible, is none
    const values = new Set(type.getValues().map(({ name }) => `"${name}"`));
    return text => {
      if (values.has(text)) return text;
      // a server may write any letter as an escape
      const plain = text.includes('\\') ? JSON.stringify(JSON.parse(text)) : text;
      return values.has(plain) ? plain : undefined;
    };
  }
  return SCALARS[type.name] ?? (text => text);
}

/** A value of a custom scalar may be a list, which has been read as one. */
const rejoined = (value: unknown): unknown =>
  Array.isArray(value) ? `[${value.map(each => rejoined(each) ?? 'null').join(',')}]` : value;

/** Makes the writer of a scalar or an enum; what a subgraph gave must be of the type, for it was serialized there. */
export function leaf(type: GraphQLScalarType | GraphQLEnumType, spot: Spot): Write {
  const serialize = serializer(type);
  const isCustom = !isEnumType(type) && !isSpecifiedScalarType(type);
  return (given, run) => {
    const value = isCustom ? rejoined(given) : given;
    if (value === null || value === undefined) return missing(run, spot);
    const text = typeof value === 'string' ? serialize(value) : undefined;
    return text ?? wrong(run, spot);
  };
}
