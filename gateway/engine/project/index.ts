import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { isObject, type Json } from '../compile/json.ts';
import type { Conditions } from '../left-out.ts';
import type { Run } from '../run.ts';
import { dataKey } from '../safe-names.ts';
import type { Supergraph } from '../supergraph.ts';
import { collectFields, type Fragments } from './collect.ts';
import { leaf } from './leaf.ts';
import { fieldsWriter, type WriteFields, type WrittenField } from './object.ts';
import { list, missing, nullable, type Spot, type Write, wrong } from './write.ts';

/** Writes what is known as the `data` of an answer: its JSON text, or null when a null went up to the root. */
export type Project = (run: Run) => string | null;

/** What a projection is compiled from. */
export interface ProjectOptions {
  graph: Supergraph;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  conditions: Conditions;
}

/** Compiles the projection of an operation: its fields in its order, as the schema types them. */
export function compileProjection({ graph, operation, fragments, conditions }: ProjectOptions): Project {
  const { api } = graph;
  const root = api.getRootType(operation.operation);
  if (!root) throw new Error(`the graph has no ${operation.operation}`);
  let writers = 0;
  const write = objectFields(root, [operation.selectionSet], 0);
  return run => write(run.data, run) ?? null;

  function objectFields(
    type: GraphQLObjectType | GraphQLInterfaceType,
    sets: readonly SelectionSetNode[],
    depth: number,
  ): WriteFields {
    const applies = (condition: string) => condition === type.name || isSubType(api, condition, type);
    const collected = [...collectFields(sets, applies, { fragments, conditions })];
    const fields = collected.flatMap(([key, nodes]): WrittenField[] => {
      const name = (nodes[0] as FieldNode).name.value;
      // the name of an interface is no answer: what an object is must be said by who knows it
      if (name === TypeNameMetaFieldDef.name && isInterfaceType(type)) {
        const spot = { depth: depth + 1, coordinate: `${type.name}.${name}`, type: 'String!', source: null };
        return [{ key, from: key, constant: null, write: (_, run) => missing(run, spot), isText: false }];
      }
      if (name === TypeNameMetaFieldDef.name)
        return [{ key, from: key, constant: JSON.stringify(type.name), write: anything, isText: false }];
      if (type === api.getQueryType() && name.startsWith('__'))
        return [{ key, from: key, constant: null, write: anything, isText: false }];
      const definition = type.getFields()[name];
      if (!definition) return [];
      const coordinate = `${type.name}.${name}`;
      const spot = {
        depth: depth + 1,
        coordinate,
        type: String(definition.type),
        source: graph.ownerOf(type.name, name),
      };
      return [
        {
          key,
          from: dataKey(nodes[0] as FieldNode),
          constant: null,
          write: writer(definition.type, nodes, spot),
          isText: isTextType(definition.type),
        },
      ];
    });
    return fieldsWriter(fields, depth, writers++);
  }

  function writer(type: GraphQLOutputType, nodes: readonly FieldNode[], spot: Spot): Write {
    if (!isNonNullType(type)) return nullable(writerOf(type, nodes, spot));
    return writerOf(type.ofType, nodes, spot);
  }

  /** The writer of a type that is taken for one that can't be null. */
  function writerOf(type: GraphQLOutputType, nodes: readonly FieldNode[], spot: Spot): Write {
    if (isListType(type)) return list(writer(type.ofType, nodes, itemOf(spot, type)), spot);
    if (isLeafType(type)) return leaf(type, spot);
    const named = getNamedType(type);
    if (!isCompositeType(named)) throw new Error(`${spot.coordinate} has no type that can be answered`);
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    const fieldsOf = isAbstractType(named)
      ? byTypename(named, sets, spot)
      : constantly(objectFields(named, sets, spot.depth));
    return (value, run) => {
      if (value === null || value === undefined) return missing(run, spot);
      const fields = isObject(value) ? fieldsOf(value) : null;
      return fields ? fields(value as Json, run) : wrong(run, spot);
    };
  }

  /** The writer for the type that an object says it has; compiled when such a one is met first. */
  function byTypename(type: GraphQLAbstractType, sets: readonly SelectionSetNode[], { depth }: Spot) {
    const compiled = new Map<unknown, WriteFields | null>();
    return ({ __typename: name }: Json): WriteFields | null => {
      const known = compiled.get(name);
      if (known !== undefined) return known;
      const concrete = concreteType(type, name);
      const fields = concrete ? objectFields(concrete, sets, depth) : null;
      // a source may make up any number of names: only those of types are worth remembering
      if (concrete) compiled.set(name, fields);
      return fields;
    };
  }

  /**
   * The type that an object has; null when it is none that may be there, or that callers may know of. A subgraph that has an
   * interface as an object (`@interfaceObject`) knows no more than the interface's name, and one that was not asked for the
   * type says nothing: then the fields of the interface are all that was asked for.
   */
  function concreteType(type: GraphQLAbstractType, name: unknown): GraphQLObjectType | GraphQLInterfaceType | null {
    if (name === undefined || name === type.name) {
      const [only, another] = api.getPossibleTypes(type);
      if (only && !another) return only;
      return isInterfaceType(type) ? type : null;
    }
    const concrete = typeof name === 'string' ? api.getType(name) : undefined;
    return isObjectType(concrete) && api.isSubType(type, concrete) ? concrete : null;
  }
}

const itemOf = (spot: Spot, { ofType }: GraphQLList<GraphQLOutputType>): Spot => ({
  ...spot,
  depth: spot.depth + 1,
  type: String(ofType),
});

/** Whether any JSON string is a value of a type, as it is. */
const isTextType = (type: GraphQLOutputType): boolean =>
  ['String', 'ID'].includes(String(isNonNullType(type) ? type.ofType : type));

const anything: Write = value => JSON.stringify(value ?? null);

const constantly = (fields: WriteFields) => (): WriteFields => fields;

const isSubType = (api: GraphQLSchema, condition: string, type: GraphQLObjectType | GraphQLInterfaceType): boolean => {
  const abstract = api.getType(condition) as GraphQLCompositeType | undefined;
  return (isInterfaceType(abstract) || isUnionType(abstract)) && api.isSubType(abstract, type);
};
