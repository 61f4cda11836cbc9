import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Json } from './compile/json.ts';

/** What of an operation is about the schema, and what about data; null when nothing is. */
export interface Parted {
  /** What the subgraphs can answer. */
  data: DocumentNode | null;
  /** What the gateway answers itself from the schema. */
  schema: DocumentNode | null;
}

/** Stands in one part for what belongs to the other: a selection can't be empty, and this costs nothing. */
const NOTHING: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Parts a document of one operation. */
export function partIntrospection(api: GraphQLSchema, document: DocumentNode): Parted {
  const found = { data: false, schema: false };
  const part = (wanted: 'data' | 'schema'): DocumentNode => {
    const info = new TypeInfo(api);
    const Field = (node: FieldNode) => {
      const parent = info.getParentType()?.name ?? '';
      if (node.name.value === '__typename' || parent.startsWith('__')) return undefined;
      const is = node.name.value.startsWith('__') ? 'schema' : 'data';
      found[is] = true;
      return is === wanted ? undefined : NOTHING;
    };
    return visit(document, visitWithTypeInfo(info, { Field }));
  };
  const [data, schema] = [part('data'), part('schema')];
  return { data: found.data ? (found.schema ? data : document) : null, schema: found.schema ? schema : null };
}

/** Answers what is asked about the schema. Throws when that can't be. */
export function introspect(
  api: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Json {
  const { data, errors } = executeSync({ schema: api, document, variableValues });
  if (errors) throw errors[0];
  return { ...data };
}
