import { isDeepStrictEqual } from 'node:util';
import { GENERATIONS } from './graph.ts';

/** What an answer turned out to be: `good`, of one generation, with `note` failed by this code; or why it is not. */
export type Verdict = { good: true; generation: string; code: string } | { good: false; mixed: boolean; text: string };

const CODES = ['SOURCE_INVALID', 'SOURCE_TIMEOUT', 'SOURCE_UNAVAILABLE'];
const COVERAGE = { away: 'UNAVAILABLE', beds: 'ANSWERED', notes: 'UNAVAILABLE', wards: 'ANSWERED' };

/** Makes what checks answers. But for the moments in them there are few that differ, so each is read once. */
export function createCheck(): (text: string) => Verdict {
  const known = new Map<string, Verdict>();
  return text => {
    const timeless = text.replace(/"asOf":"[^"]*"/g, '"asOf":""');
    const verdict = known.get(timeless) ?? examine(timeless);
    // those that are not good could be many
    if (verdict.good) known.set(timeless, verdict);
    return verdict;
  };
}

interface Body {
  data?: { pulse?: string; ward?: { name?: string; bed?: { label?: string; mood?: string } } };
  errors?: { extensions?: { source?: string; code?: string } }[];
  extensions?: { coverage?: { source: string; status: string }[] };
}

/** Looks at one answer: two fields have failed, as they must, and all others are there and of the same graph. */
function examine(text: string): Verdict {
  const { data, errors = [], extensions } = parsed(text);
  const said = [data?.pulse, data?.ward?.name, data?.ward?.bed?.label, data?.ward?.bed?.mood];
  const generation = GENERATIONS.find(each => each === said[0]) ?? '';
  const bed = { label: generation, mood: generation };
  const expected = { pulse: generation, ward: { name: generation, bed, note: null, away: null } };
  const codes = Object.fromEntries(errors.map(error => [error.extensions?.source, error.extensions?.code]));
  const code = codes.notes ?? '';
  const asked = Object.fromEntries((extensions?.coverage ?? []).map(({ source, status }) => [source, status]));
  const good =
    isDeepStrictEqual(data, expected) &&
    errors.length === 2 &&
    CODES.includes(code) &&
    codes.away === 'SOURCE_UNAVAILABLE' &&
    isDeepStrictEqual(asked, COVERAGE);
  return good ? { good, generation, code } : { good, mixed: GENERATIONS.every(each => said.includes(each)), text };
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}
