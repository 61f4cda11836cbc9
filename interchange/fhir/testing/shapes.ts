import { readFileSync } from 'node:fs';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
import { asObject } from '../values/place.ts';

/** What the orchestrator and the loaders add to what is stored of an entry. */
const ADDED = [
  'id',
  'provenance',
  'subject',
  'services',
  'statements',
  'roles',
  'decisions',
  'agreements',
  'enrolments',
];

/** Tells, for tests, in what a content is not what a GraphQL type of a subgraph says. */
export class Shapes {
  readonly types: Map<string, ObjectTypeDefinitionNode>;

  constructor(subgraph: string) {
    const files = ['schema/shared/references.graphql', 'schema/shared/values.graphql'];
    const documents = [...files, `subgraphs/${subgraph}/schema.graphql`].map(file => parse(readFileSync(file, 'utf8')));
    const types = documents.flatMap(each => each.definitions).filter(each => each.kind === Kind.OBJECT_TYPE_DEFINITION);
    this.types = new Map(types.map(type => [type.name.value, type]));
  }

  /** The problems of a content; `also` names what a mapper gives besides, `without` what others add. */
  problems(type: string, content: object, also: string[] = [], without: string[] = []): string[] {
    const rest = Object.fromEntries(Object.entries(content).filter(([name]) => !also.includes(name)));
    return this.#object(type, rest, type, [...ADDED, ...without]);
  }

  #object(type: string, value: Record<string, unknown>, path: string, optional: string[]): string[] {
    const fields = new Map((this.types.get(type)?.fields ?? []).map(field => [field.name.value, field]));
    const unknown = Object.keys(value).filter(name => !fields.has(name));
    const present = [...fields.values()].filter(
      field => field.name.value in value || !optional.includes(field.name.value),
    );
    return [
      ...unknown.map(name => `${path}.${name}: no such field`),
      ...present.flatMap(field => this.#field(field, value, path)),
    ];
  }

  #field(field: FieldDefinitionNode, object: Record<string, unknown>, path: string): string[] {
    const name = field.name.value;
    // Loaders answer fields with a page; nothing is stored of them.
    if (field.arguments?.length) return [];
    if (!(name in object) || object[name] === undefined) return [`${path}.${name}: missing`];
    return this.#value(field.type, object[name], `${path}.${name}`);
  }

  #value(type: TypeNode, value: unknown, path: string): string[] {
    if (type.kind === Kind.NON_NULL_TYPE)
      return value === null ? [`${path}: null`] : this.#value(type.type, value, path);
    if (value === null) return [];
    if (type.kind === Kind.LIST_TYPE) {
      if (!Array.isArray(value)) return [`${path}: no list`];
      return value.flatMap((each, index) => this.#value(type.type, each, `${path}[${index}]`));
    }
    return this.#named(type.name.value, value, path);
  }

  #named(type: string, value: unknown, path: string): string[] {
    const object = asObject(value);
    if (this.types.has(type)) {
      // Records name others of their kind by id; entities of the directory and studies are `{ id }`.
      if (typeof value === 'string') return path.includes('.result[') ? [] : [`${path}: words`];
      if (object === null) return [`${path}: no object`];
      if (Object.keys(object).join() === 'id') return typeof object.id === 'string' ? [] : [`${path}.id: no words`];
      return this.#object(type, object, path, type === 'Participant' ? ['professional', 'organization', 'role'] : []);
    }
    const expected = { Boolean: 'boolean', Int: 'number', Float: 'number' }[type] ?? 'string';
    return typeof value === expected ? [] : [`${path}: ${typeof value}, not ${type}`];
  }
}
