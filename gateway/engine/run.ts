import type { GraphQLError } from 'graphql';
import type { SourceAnswer } from '../source/answer.ts';
import type { CompiledRequest } from '../source/transport.ts';
import type { Json } from './compile/json.ts';

/**
 * Asks a subgraph within one operation. Rejects with a `GraphQLError` of the catalogue (`SOURCE_UNAVAILABLE`, …) that says
 * nothing of the inside.
 */
export type Ask = (source: string, request: CompiledRequest) => Promise<SourceAnswer>;

/** One operation under way. */
export interface Run {
  /** What is known by now. */
  data: Json;
  errors: GraphQLError[];
  /** The values of the operation's variables, with defaults. */
  variables: Readonly<Record<string, unknown>>;
  ask: Ask;
  /** Told, for the log and the coverage, that a source gave what can't be used: `whole` if all of an answer, else a value. */
  invalid(source: string | null, detail: string, whole: boolean): void;
  /** Fetches under way that another place of the plan may ask alike. */
  shared: Map<string, Promise<SourceAnswer>>;
  /** Objects of the data that stand in several places. */
  repeated: Set<object>;
  /** What has been written of them: by writer and object. */
  written: (Map<object, string> | undefined)[];
  /** Where the answer is being written. */
  path: (string | number)[];
}

/** A step of a compiled plan; undefined when there was nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;

/** Makes the run of an operation. */
export const createRun = (
  variables: Readonly<Record<string, unknown>>,
  { ask, invalid }: Pick<Run, 'ask' | 'invalid'>,
): Run => ({
  data: {},
  errors: [],
  variables,
  ask,
  invalid,
  shared: new Map(),
  repeated: new Set(),
  written: [],
  path: [],
});
