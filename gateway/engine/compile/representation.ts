import type { FieldRequiresNode, InlineFragmentRequiresNode } from '@graphql-hive/router-query-planner';
import type { FetchRewrite, RequiresSelection } from '../plan.ts';
import type { Satisfies } from '../supergraph.ts';
import { clone, isObject, type Json } from './json.ts';
import { rewriter } from './rewrite.ts';

/**
 * Writes an object as the JSON text by which a subgraph finds the entity; undefined when there is nothing to ask by. The names of
 * what is required and not known, or not as a whole, go into `missing`.
 */
export type Represent = (object: Json, missing: string[]) => string | undefined;

/** What is written of objects of one type: leaves only. Those that have them all alike are the same entity. */
export interface Leaves {
  type: string;
  first: string;
  others: readonly string[];
}

/** A compiled representation. */
export interface Representation {
  write: Represent;
  /** By what objects are told apart without writing them; null where that can't be done. */
  leaves: Leaves | null;
}

/** What a representation is compiled from. */
export interface RepresentationOptions {
  requires: readonly RequiresSelection[];
  inputRewrites: readonly FetchRewrite[] | undefined;
  satisfies: Satisfies;
  /** Whether the subgraph that is asked has a type. */
  has(type: string): boolean;
}

/** Compiles what a fetch requires, and what is rewritten before it is sent. */
export function representation({ requires, inputRewrites, satisfies, has }: RepresentationOptions): Representation {
  const write = objectWriter(requires, satisfies);
  const rewrite = rewriter(inputRewrites, satisfies);
  const fragments = requires.flatMap(each => (each.kind === 'InlineFragment' ? [fitting(each, satisfies)] : []));
  // planners ask for entities of a union or an interface also where a subgraph does not know all of its types
  const isWanted = (object: Json): boolean =>
    fragments.some(fits => fits(object)) && (typeof object.__typename !== 'string' || has(object.__typename));
  if (!rewrite)
    return {
      write: (object, missing) => (isWanted(object) ? write(object, missing) : undefined),
      leaves: leavesOf(requires),
    };
  return {
    write(object, missing) {
      const copy = clone(object);
      rewrite(copy);
      return isWanted(copy) ? write(copy, missing) : undefined;
    },
    leaves: null,
  };
}

/** Writes an object's part of a text into `parts`, by key; what is not known goes into `missing`. */
type Part = (object: Json, parts: Map<string, string>, missing: string[]) => void;

function objectWriter(selections: readonly RequiresSelection[], satisfies: Satisfies): Represent {
  const part = partOf(selections, satisfies);
  // a type alone is a key too, but only where nothing else is required
  const least = requiresOnlyType(selections) ? 1 : 2;
  return (object, missing) => {
    const parts = new Map<string, string>();
    part(object, parts, missing);
    const enough = parts.has('__typename') ? least : 1;
    return parts.size < enough ? undefined : `{${[...parts.values()].join(',')}}`;
  };
}

const requiresOnlyType = (selections: readonly RequiresSelection[]): boolean =>
  selections.every(each =>
    each.kind === 'InlineFragment'
      ? requiresOnlyType(each.selections)
      : each.kind === 'Field' && (each.alias ?? each.name) === '__typename',
  );

function partOf(selections: readonly RequiresSelection[], satisfies: Satisfies): Part {
  const parts = selections.map((selection): Part => {
    if (selection.kind === 'InlineFragment') {
      const within = partOf(selection.selections, satisfies);
      const fits = fitting(selection, satisfies);
      return (object, into, missing) => {
        if (fits(object)) within(object, into, missing);
      };
    }
    if (selection.kind === 'FragmentSpread') throw new Error('a plan requires a named fragment, which it never should');
    return fieldWriter(selection, satisfies);
  });
  return (object, into, missing) => {
    // also where it was not asked for: what is required of an abstract type is told apart by it
    if (typeof object.__typename === 'string')
      into.set('__typename', `"__typename":${JSON.stringify(object.__typename)}`);
    for (const part of parts) part(object, into, missing);
  };
}

/** Both directions hold: an object may be known by the name of an interface that the fragment's type implements. */
function fitting({ typeCondition }: InlineFragmentRequiresNode, satisfies: Satisfies): (object: Json) => boolean {
  return ({ __typename: name }) =>
    typeof name !== 'string' ||
    name === typeCondition ||
    satisfies(name, typeCondition) ||
    satisfies(typeCondition, name);
}

function fieldWriter({ name, alias, selections }: FieldRequiresNode, satisfies: Satisfies): Part {
  const key = alias ?? name;
  if (key === '__typename') return () => {};
  const value = valueWriter(selections ?? [], satisfies);
  return (object, into, missing) => {
    const text = value(object[name] === undefined ? object[key] : object[name]);
    if (text === undefined) missing.push(key);
    else into.set(key, `${JSON.stringify(key)}:${text}`);
  };
}

function valueWriter(
  selections: readonly RequiresSelection[],
  satisfies: Satisfies,
): (value: unknown) => string | undefined {
  const object = selections.length > 0 ? objectWriter(selections, satisfies) : null;
  const write = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value;
    if (value === undefined) return undefined;
    if (value === null) return 'null';
    if (isObject(value)) return object ? whole(object, value) : undefined;
    if (!Array.isArray(value)) return undefined;
    const items = value.map(write);
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
  };
  return write;
}

/** The leaves that are required of one type; null where more than that is required. */
function leavesOf(requires: readonly RequiresSelection[]): Leaves | null {
  const [fragment] = requires;
  if (requires.length !== 1 || fragment?.kind !== 'InlineFragment') return null;
  const keys: string[] = [];
  for (const each of fragment.selections) {
    if (each.kind !== 'Field' || each.alias || each.selections?.length) return null;
    if (each.name !== '__typename') keys.push(each.name);
  }
  const [first, ...others] = keys.reverse();
  return first === undefined ? null : { type: fragment.typeCondition, first, others };
}

/** An object within what is required is there as a whole or not at all. */
function whole(write: Represent, object: Json): string | undefined {
  const missing: string[] = [];
  const text = write(object, missing);
  return missing.length === 0 ? text : undefined;
}
