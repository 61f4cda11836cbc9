import { grantRequirements } from './grant-requirements.ts';
import type { Service } from './service.ts';
import { tokenRequirements } from './token-requirements.ts';

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
export const REQUIREMENTS: readonly Requirement[] = [...tokenRequirements, ...grantRequirements];

/** Asks a service for all requirements, one after the other. Rejects with `NoAnswer` when it gives none. */
export async function askAll(
  service: Service,
  sdl: string | undefined,
  requirements: readonly Requirement[] = REQUIREMENTS,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { id, says, mend, ask } of requirements) {
    const saw = await ask(service, sdl);
    const outcome = saw === undefined ? 'not-asked' : saw === null ? 'met' : 'unmet';
    outcomes.push({ id, says, mend, outcome, saw: saw ?? null });
  }
  return outcomes;
}
