import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { FetchRewrite, FlattenNodePathSegment, RequiresSelection } from '../plan.ts';
import type { Run } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import { failInvalid, pass } from './failure.ts';
import { isObject, type Json, merge } from './json.ts';
import { Known } from './known.ts';
import type { Need } from './needs.ts';
import { type Collect, collector, type Place, placesOf } from './path.ts';
import { type Representation, representation } from './representation.ts';
import { type Rewrite, renamed, rewriter } from './rewrite.ts';

/** One list of entities that a fetch asks for: one for a plain fetch, several for one that batches. */
export interface EntityList {
  /** The response key of `_entities` in the fetch. */
  alias: string;
  /** The variable with the representations. */
  variable: string;
  paths: readonly (readonly FlattenNodePathSegment[])[];
  requires: readonly RequiresSelection[];
  inputRewrites?: readonly FetchRewrite[];
  outputRewrites?: readonly FetchRewrite[];
  /** The keys by which an answer is held to what was asked: type → response key and name of its key field. */
  confirm: ReadonlyMap<string, { responseKey: string; key: string }>;
  /** What each field needs, by type. */
  needs: ReadonlyMap<string, readonly Need[]>;
  /** Whether later fetches go on below these entities, so that each place needs its own copy. */
  copies: boolean;
}

/** What was asked for, to put the answer where it belongs. */
export interface Wanted {
  targets: Json[];
  /** For each target, which of the entities it is. */
  indices: number[];
  /** The representations as JSON texts, each once … */
  texts: string[];
  /** … and an object that each is of. */
  samples: Json[];
  /** Fields that can't be had of an entity, whatever the subgraph gives for them. */
  blocked: ReadonlyMap<number, ReadonlySet<string>>;
}

/** A compiled list of entities. */
export class Entities {
  readonly #list: EntityList;
  readonly #graph: Supergraph;
  readonly #collect: Collect[];
  readonly #represent: Representation;
  readonly #rewrite: Rewrite | null;
  readonly #names: ReadonlyMap<string, string>;

  constructor(list: EntityList, source: string, graph: Supergraph) {
    this.#list = list;
    this.#graph = graph;
    this.#collect = list.paths.map(path => collector(path, graph.satisfies));
    this.#represent = representation({
      requires: list.requires,
      inputRewrites: list.inputRewrites,
      satisfies: graph.satisfies,
      has: type => graph.has(source, type),
    });
    this.#rewrite = rewriter(list.outputRewrites, graph.satisfies);
    this.#names = renamed(list.outputRewrites);
  }

  /** Collects what is to be asked; each entity once, wherever it stands. */
  want(run: Run): Wanted {
    let found: Json[] = [];
    for (const collect of this.#collect) collect(run.data, found);
    if (run.repeated.size > 0) found = [...new Set(found)];
    const known = new Known(this.#represent, this.#list.needs);
    const wanted: Wanted = {
      targets: [],
      indices: [],
      texts: known.texts,
      samples: known.samples,
      blocked: known.blocked,
    };
    for (const object of found) {
      const index = known.indexOf(object);
      if (index === undefined) continue;
      wanted.targets.push(object);
      wanted.indices.push(index);
    }
    return wanted;
  }

  /** The variable as JSON text. */
  variable({ texts }: Wanted): string {
    return `${JSON.stringify(this.#list.variable)}:[${texts.join(',')}]`;
  }

  /** Puts the entities of an answer in their places; notes a failure where they are not those that were asked for. */
  take(
    run: Run,
    source: string,
    data: Json | null | undefined,
    errors: readonly GraphQLFormattedError[],
    wanted: Wanted,
  ) {
    const own = errors.filter(({ path }) => path?.[0] === this.#list.alias && !isBlocked(path, wanted));
    for (const error of own) pass(run, source, error, this.#placesOfError(run, error, wanted));
    if (wanted.texts.length === 0) return;
    const entities = data?.[this.#list.alias];
    const problem = entities === undefined || entities === null ? 'no entities' : this.#problem(entities, wanted);
    if (problem) {
      // a null with an error says already why
      const explained = (entities === undefined || entities === null) && errors.length > 0;
      if (!explained) failInvalid(run, source, problem, this.places(run, wanted));
      return;
    }
    this.#rewrite?.(entities);
    const used = new Set<number>();
    for (let at = 0; at < wanted.targets.length; at += 1) {
      const index = wanted.indices[at] as number;
      const entity = (entities as (Json | null)[])[index];
      if (!entity) continue;
      this.#keepType(wanted.targets[at] as Json, entity);
      merge(
        wanted.targets[at] as Json,
        without(entity, wanted.blocked.get(index)),
        this.#list.copies && used.has(index),
        run.repeated,
      );
      if (this.#list.copies) used.add(index);
    }
  }

  /** A subgraph that has an interface as an object knows no more than its name: it takes no type away that is known. */
  #keepType(target: Json, entity: Json): void {
    const [known, said] = [target.__typename, entity.__typename];
    if (typeof known === 'string' && typeof said === 'string' && this.#graph.satisfies(known, said))
      entity.__typename = known;
  }

  /** What is wrong with a list of entities; null when nothing is. */
  #problem(entities: unknown, { texts, samples }: Wanted): string | null {
    if (!Array.isArray(entities)) return 'entities that are no list';
    if (entities.length !== texts.length) return `${entities.length} entities where ${texts.length} were asked for`;
    for (const [index, entity] of entities.entries()) {
      if (entity === null) continue;
      if (!isObject(entity)) return 'an entity that is no object';
      if (this.#list.confirm.size > 0 && !this.#isSame(entity, samples[index] as Json))
        return 'another entity than was asked for';
    }
    return null;
  }

  #isSame(entity: Json, sample: Json): boolean {
    const confirm = this.#list.confirm.get(String(sample.__typename));
    return !confirm || isSameLeaf(entity[confirm.responseKey], sample[confirm.key]);
  }

  /** Where the entities stand; with an index, only that one. */
  places(run: Run, wanted: Wanted, only?: number): Place[] {
    const objects = new Set(wanted.targets.filter((_, at) => only === undefined || wanted.indices[at] === only));
    return this.#list.paths
      .flatMap(path => placesOf(run.data, path, this.#graph.satisfies))
      .filter(({ object }) => objects.has(object))
      .map(({ place }) => place);
  }

  #placesOfError(run: Run, { path = [] }: GraphQLFormattedError, wanted: Wanted): Place[] {
    const [, index, ...rest] = path;
    if (typeof index !== 'number') return this.places(run, wanted);
    const below = rest.map(each => this.#names.get(String(each)) ?? each);
    return this.places(run, wanted, index).map(place => [...place, ...below]);
  }
}

/** Whether an error is of a list of entities, and not of the whole request. */
export const isOf = (error: GraphQLFormattedError | GraphQLError, aliases: readonly string[]): boolean =>
  aliases.includes(String(error.path?.[0]));

/** Whether two JSON texts say the same; one server may write with escapes what another writes without. */
const isSameLeaf = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'string' && typeof other === 'string' && JSON.parse(one) === JSON.parse(other));

/** What a subgraph says of a field for which it did not get what it requires is worth nothing. */
const isBlocked = ([, index, field]: readonly (string | number)[], { blocked }: Wanted): boolean =>
  blocked.get(Number(index))?.has(String(field)) === true;

function without(entity: Json, fields: ReadonlySet<string> | undefined): Json {
  if (!fields) return entity;
  return Object.fromEntries(Object.entries(entity).filter(([key]) => !fields.has(key)));
}
