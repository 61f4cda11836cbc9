import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { random } from './random.ts';

/** An operation, and the values of its variables. */
export interface RandomOperation {
  text: string;
  variables: Record<string, unknown>;
}

/** How many fields and levels an operation has at most, about. */
const FIELDS = 30;
const LEVELS = 8;

/**
 * Makes up operations of a schema: with aliases, arguments, variables, conditions, and fragments on whatever fits. The same seed makes
 * the same ones. Not each is valid, for two of its fields may want the same name.
 */
export function randomOperations(schema: GraphQLSchema, seed: number): () => RandomOperation {
  const below = random(seed);
  return () => new Making(schema, below).operation();
}

class Making {
  readonly #schema: GraphQLSchema;
  readonly #below: (limit: number) => number;
  readonly #variables = new Map<string, { type: string; value: unknown }>();
  readonly #fragments: string[] = [];
  #left = 0;
  #names = 0;

  constructor(schema: GraphQLSchema, below: (limit: number) => number) {
    this.#schema = schema;
    this.#below = below;
    this.#left = 4 + below(FIELDS);
  }

  operation(): RandomOperation {
    const kind = this.#once(8) ? 'mutation' : 'query';
    const root = kind === 'query' ? this.#schema.getQueryType() : this.#schema.getMutationType();
    const selections = this.#selections(root as GraphQLObjectType, 0, 0);
    const definitions = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = definitions.length > 0 ? `${kind} (${definitions.join(', ')})` : kind;
    return {
      text: [`${head} ${selections}`, ...this.#fragments].join('\n'),
      variables: Object.fromEntries([...this.#variables].map(([name, { value }]) => [name, value])),
    };
  }

  #once(in_: number): boolean {
    return this.#below(in_) === 0;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)] as T;
  }

  #name(): string {
    this.#names += 1;
    return `n${this.#names}`;
  }

  #selections(type: GraphQLCompositeType, level: number, nested: number): string {
    const parts: string[] = [];
    for (let count = 1 + this.#below(4); count > 0 && this.#left > 0; count -= 1) {
      if (this.#once(15)) parts.push(`${this.#once(4) ? `${this.#name()}: ` : ''}__typename${this.#conditions()}`);
      else if (isUnionType(type) || (nested < 3 && this.#once(4))) parts.push(this.#fragment(type, level, nested));
      else parts.push(this.#field(Object.values(type.getFields()), level));
    }
    return `{ ${parts.filter(part => part !== '').join(' ') || '__typename'} }`;
  }

  #fragment(type: GraphQLCompositeType, level: number, nested: number): string {
    const on: readonly GraphQLCompositeType[] = isAbstractType(type)
      ? this.#schema.getPossibleTypes(type)
      : [type, ...type.getInterfaces()];
    const target = this.#pick(isAbstractType(type) && !isUnionType(type) ? [...on, type] : on);
    const selections = this.#selections(target, level, nested + 1);
    if (this.#once(2))
      return `...${this.#once(4) && target === type ? '' : ` on ${target.name}`}${this.#conditions()} ${selections}`;
    const name = this.#name().toUpperCase();
    this.#fragments.push(`fragment ${name} on ${target.name} ${selections}`);
    return `...${name}${this.#conditions()}${this.#once(4) ? ` ...${name}` : ''}`;
  }

  #field(fields: readonly GraphQLField<unknown, unknown>[], level: number): string {
    const leading = fields.filter(({ type }) => isCompositeType(getNamedType(type)));
    const field = level < LEVELS && leading.length > 0 && this.#below(5) > 1 ? this.#pick(leading) : this.#pick(fields);
    const type = getNamedType(field.type);
    if (isCompositeType(type) && level > LEVELS) return '';
    this.#left -= 1;
    const given = field.args
      .filter(each => isRequiredArgument(each) || this.#once(4))
      .map(each => this.#argument(each));
    const aliased = given.length > 0 ? !this.#once(4) : this.#once(6);
    // an alias may be the name of another field, which must not be taken for that
    const alias = aliased ? `${this.#once(4) ? this.#pick(fields).name : this.#name()}: ` : '';
    const selections = isCompositeType(type) ? ` ${this.#selections(type, level + 1, 0)}` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.#conditions()}${selections}`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const value =
      { Int: 1 + this.#below(3), Boolean: this.#once(2) }[getNamedType(type).name] ?? this.#pick(['a', 'b']);
    if (!this.#once(3)) return `${name}: ${JSON.stringify(value)}`;
    const variable = this.#name();
    this.#variables.set(variable, { type: String(type), value });
    return `${name}: $${variable}`;
  }

  #conditions(): string {
    if (!this.#once(6)) return '';
    const [one, other] = this.#once(2) ? ['skip', 'include'] : ['include', 'skip'];
    return ` @${one}(if: ${this.#condition()})${this.#once(5) ? ` @${other}(if: ${this.#condition()})` : ''}`;
  }

  #condition(): string {
    if (this.#once(10)) return String(this.#once(2));
    const name = `if${this.#below(3)}`;
    if (!this.#variables.has(name)) this.#variables.set(name, { type: 'Boolean!', value: this.#once(2) });
    return `$${name}`;
  }
}
