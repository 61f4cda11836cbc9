import { refuse } from '../../../kit/errors.ts';
import type { Run } from '../run.ts';

/**
 * Writes a value as JSON text. Undefined says that there is none where one must be: an error tells why, and the null goes up
 * to the next place that may be null. The place itself is in `run.path`, as deep as the writer was made for.
 */
export type Write = (value: unknown, run: Run) => string | undefined;

/** What a writer is about, for the errors. */
export interface Spot {
  /** How many keys of `run.path` lead to the value. */
  depth: number;
  /** `Type.field`. */
  coordinate: string;
  /** The type as the schema has it. */
  type: string;
  /** The one subgraph that it comes from; null when it may be several. */
  source: string | null;
}

/** Notes that a value is missing where one must be, unless an error says so already. */
export function missing(run: Run, spot: Spot): undefined {
  const path = run.path.slice(0, spot.depth);
  if (run.errors.some(error => !error.path || isRelated(error.path, path))) return undefined;
  tell(run, spot, path, `Cannot return null for non-nullable field ${spot.coordinate}.`);
  return undefined;
}

/** Notes that a value is not of its type. */
export function wrong(run: Run, spot: Spot): undefined {
  const path = run.path.slice(0, spot.depth);
  tell(run, spot, path, `A value for ${spot.coordinate} is not of its type ${spot.type}.`);
  return undefined;
}

function tell(run: Run, { source }: Spot, path: (string | number)[], message: string): void {
  run.invalid(source, message, false);
  run.errors.push(refuse('SOURCE_INVALID', message, { ...(source && { source }) }, path));
}

/** One is at the place of the other, above it or below it. */
const isRelated = (one: readonly (string | number)[], other: readonly (string | number)[]): boolean => {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return false;
  return true;
};

/** Lets a value be null: then nothing goes further up. */
export const nullable =
  (write: Write): Write =>
  (value, run) =>
    value === null || value === undefined ? 'null' : (write(value, run) ?? 'null');

/** Writes a list; `item` writes an item, and says undefined only where an item can't be null. */
export const list =
  (item: Write, spot: Spot): Write =>
  (value, run) => {
    if (value === null || value === undefined) return missing(run, spot);
    if (!Array.isArray(value)) return wrong(run, spot);
    const { length } = value;
    if (length === 0) return '[]';
    let text = '[';
    for (let index = 0; index < length; index += 1) {
      run.path[spot.depth] = index;
      const written = item(value[index], run);
      if (written === undefined) return undefined;
      text += index === 0 ? written : `,${written}`;
    }
    return `${text}]`;
  };
