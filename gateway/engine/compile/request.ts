import { type SourceAnswer, sourceAnswer } from '../../source/answer.ts';
import type { CompiledRequest } from '../../source/transport.ts';
import { RawJson } from '../exact-numbers.ts';
import { answerReader, type ReadText } from '../read/index.ts';
import type { Run } from '../run.ts';

/** Makes the requests of one fetch; `more` are variables as JSON text, `"name":value` each. */
export type MakeRequest = (run: Run, more?: string) => CompiledRequest;

/** What stays the same in every request of a fetch. */
interface Fixed {
  query: string;
  kind: 'query' | 'mutation';
  /** How the JSON text begins. */
  start: string;
  read: ReadText;
  address: string;
}

/** What a subgraph is asked: its JSON text is put together from texts, and its variables are read back only by who needs them. */
class Request implements CompiledRequest {
  readonly body: string;
  readonly #fixed: Fixed;
  readonly #variables: string;

  constructor(fixed: Fixed, variables: string) {
    this.#fixed = fixed;
    this.#variables = variables;
    this.body = variables === '' ? `${fixed.start}}` : `${fixed.start},"variables":{${variables}}}`;
  }

  get query(): string {
    return this.#fixed.query;
  }

  get address(): string {
    return this.#fixed.address;
  }

  get kind(): 'query' | 'mutation' {
    return this.#fixed.kind;
  }

  get variables(): Record<string, unknown> | undefined {
    return this.#variables === '' ? undefined : (JSON.parse(`{${this.#variables}}`) as Record<string, unknown>);
  }

  read(text: string): SourceAnswer {
    const { data, errors, repeated, extensions } = this.#fixed.read(text);
    return sourceAnswer(data, errors, repeated, extensions);
  }
}

/** Compiles what stays the same in every request of a fetch. */
export function requestMaker(
  query: string,
  operationKind: string | undefined,
  variableUsages: readonly string[] | undefined,
  address: string,
): MakeRequest {
  const kind = operationKind === 'mutation' ? 'mutation' : 'query';
  const fixed: Fixed = { query, kind, start: `{"query":${JSON.stringify(query)}`, read: answerReader(query), address };
  const names = variableUsages ?? [];
  return (run, more = '') => {
    let variables = more;
    for (const name of names) {
      const value = run.variables[name];
      if (value === undefined) continue;
      variables += `${variables === '' ? '' : ','}${JSON.stringify(name)}:${value instanceof RawJson ? value.text : JSON.stringify(value)}`;
    }
    return new Request(fixed, variables);
  };
}
