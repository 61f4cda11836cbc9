import type { SubgraphRequest } from '../../source/transport.ts';
import type { Run } from '../run.ts';

/** Makes the requests of one fetch; `more` are variables as JSON text, `"name":value` each. */
export type MakeRequest = (run: Run, more?: string) => SubgraphRequest;

/** What a subgraph is asked: its JSON text is put together from texts, and its variables are read back only by who needs them. */
class CompiledRequest implements SubgraphRequest {
  readonly query: string;
  readonly kind: 'query' | 'mutation';
  readonly body: string;
  readonly #variables: string;

  constructor(query: string, kind: 'query' | 'mutation', start: string, variables: string) {
    this.query = query;
    this.kind = kind;
    this.#variables = variables;
    this.body = variables === '' ? `${start}}` : `${start},"variables":{${variables}}}`;
  }

  get variables(): Record<string, unknown> | undefined {
    return this.#variables === '' ? undefined : (JSON.parse(`{${this.#variables}}`) as Record<string, unknown>);
  }
}

/** Compiles what stays the same in every request of a fetch. */
export function requestMaker(
  operation: string,
  kind: string | undefined,
  variableUsages: readonly string[] | undefined,
): MakeRequest {
  const start = `{"query":${JSON.stringify(operation)}`;
  const names = variableUsages ?? [];
  const operationKind = kind === 'mutation' ? 'mutation' : 'query';
  return (run, more = '') => {
    let variables = more;
    for (const name of names) {
      const value = run.variables[name];
      if (value === undefined) continue;
      variables += `${variables === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
    }
    return new CompiledRequest(operation, operationKind, start, variables);
  };
}
