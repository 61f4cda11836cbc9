import { addressProblem } from './address.ts';
import { NoAnswer } from './call.ts';
import { grantRequirements } from './grant-requirements.ts';
import type { Service } from './service.ts';
import { shownRequirements } from './shown-requirements.ts';
import { ADDRESS, tokenRequirements } from './token-requirements.ts';

/** Something that a service must do, which shows when it is asked. */
export interface Requirement {
  id: string;
  /** What it must do, in a sentence. */
  says: string;
  /** How a service that does not is mended. */
  mend: string;
  /** Asks; what was seen instead, null when it does, undefined when that could not be asked. */
  ask(service: Service, sdl: string | undefined): Promise<string | null | undefined>;
}

/** How a service does with one requirement. */
export interface Outcome {
  id: string;
  says: string;
  mend: string;
  outcome: 'met' | 'unmet' | 'not-asked';
  /** What was seen where it is unmet. */
  saw: string | null;
}

/** All that is asked of a running service, in order: whether it is there, who may ask, and what of persons it tells. */
export const REQUIREMENTS: readonly Requirement[] = [...tokenRequirements, ...grantRequirements, ...shownRequirements];

/** So many calls without an answer say enough: each may have taken its whole time. */
const MOST_UNANSWERED = 3;

/** What was seen, as `ask` has it; or that there was no answer. */
type Seen = string | null | undefined | NoAnswer;

const askOne = ({ ask }: Requirement, service: Service, sdl: string | undefined): Promise<Seen> =>
  ask(service, sdl).catch((error: unknown) => {
    if (error instanceof NoAnswer) return error;
    throw error;
  });

async function inTurn(requirements: readonly Requirement[], service: Service, sdl: string | undefined) {
  const seen: Seen[] = [];
  for (const requirement of requirements) {
    const silences = seen.filter(each => each instanceof NoAnswer).length;
    seen.push(silences < MOST_UNANSWERED ? await askOne(requirement, service, sdl) : undefined);
  }
  return seen;
}

const outcomeOf = (seen: Exclude<Seen, NoAnswer>): Outcome['outcome'] =>
  seen === undefined ? 'not-asked' : seen === null ? 'met' : 'unmet';

/**
 * Asks a service for all requirements, one after the other or `together`. Rejects with `NoAnswer` when it answers nothing at all;
 * nothing is sent to an address where others could read along.
 */
export async function askAll(service: Service, sdl: string | undefined, together = false): Promise<Outcome[]> {
  const isUnsafe = addressProblem(service.url) !== null;
  const asked = REQUIREMENTS.filter(({ id }) => !isUnsafe || id === ADDRESS);
  const seen = together
    ? await Promise.all(asked.map(each => askOne(each, service, sdl)))
    : await inTurn(asked, service, sdl);
  const silences = seen.filter(each => each instanceof NoAnswer);
  const answers = seen.filter((each, at) => asked[at]?.id !== ADDRESS && each !== undefined).length - silences.length;
  if (answers === 0 && silences[0]) throw silences[0];
  return REQUIREMENTS.map(requirement => {
    const { id, says, mend } = requirement;
    const each = seen[asked.indexOf(requirement)];
    const isCounted = !(each instanceof NoAnswer) || silences.indexOf(each) < MOST_UNANSWERED;
    const saw = each instanceof NoAnswer ? `it gives no answer (${each.message})` : each;
    const outcome = isCounted ? outcomeOf(saw) : 'not-asked';
    return { id, says, mend, outcome, saw: isCounted ? (saw ?? null) : null };
  });
}
