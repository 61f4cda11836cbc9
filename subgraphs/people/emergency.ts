import { requireScope } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';
import { pageLength } from '../../kit/record/page.ts';
import type { BreakGlassInput } from './__generated__/resolvers.ts';
import type { ReviewStatus, StoredBreakGlass } from './break-glass.model.ts';
import type { PeopleContext } from './index.ts';
import { CARING_ROLES } from './policy/roles.ts';

/** What a reason in words has at least, in characters: a person and an auditor must be able to judge by it. */
const WORDS = 10;

/** Breaks the glass for a person. Refuses whoever is no professional, and a reason without words. */
export async function breakGlass(input: BreakGlassInput, context: PeopleContext): Promise<StoredBreakGlass> {
  const { caller, persons, breakGlass: store, report } = context;
  requireScope(caller, 'glass:break');
  if (!CARING_ROLES.has(caller.role) || (caller.professional === null && caller.organization === null))
    throw refuse('FORBIDDEN', 'Only professionals who care for people break the glass.');
  const words = input.words.trim();
  if (words.length < WORDS)
    throw refuse(
      'BAD_USER_INPUT',
      `"words" must tell the reason in at least ${WORDS} characters, but has ${words.length}.`,
    );
  const person = await persons.idOf({ id: input.person, identifier: input.identifier });
  if (!person) throw refuse('BAD_USER_INPUT', 'Nobody is known by this id or number.');
  const broken = await store.break(person, input.reason, words);
  report.changed({ type: 'BreakGlass', id: broken._id, person, before: null, after: 1 });
  report.because(`${input.reason}: ${words}`);
  return broken;
}

/** An auditor's word on an emergency. Refuses one that is reviewed already like one that does not exist. */
export async function reviewBreakGlass(
  { id, outcome, comment }: { id: string; outcome: ReviewStatus; comment: string },
  context: PeopleContext,
): Promise<StoredBreakGlass> {
  requireReviewer(context);
  if (outcome === 'PENDING') throw refuse('BAD_USER_INPUT', '"outcome" must be ACCEPTED or REFUSED, but is PENDING.');
  const reviewed = await context.breakGlass.review(id, outcome, comment.trim());
  if (reviewed) {
    context.report.changed({ type: 'BreakGlass', id, person: reviewed.person, before: 1, after: 2 });
    return reviewed;
  }
  throw refuse('BAD_USER_INPUT', `There is no emergency ${id} that waits for a review.`);
}

/** The emergencies with a status, for auditors only. */
export function breakGlassReviews(
  { status, first }: { status?: ReviewStatus | null; first?: number | null },
  context: PeopleContext,
): Promise<StoredBreakGlass[]> {
  requireReviewer(context);
  return context.breakGlass.withStatus(status ?? 'PENDING', pageLength(first));
}

function requireReviewer({ caller }: PeopleContext): void {
  requireScope(caller, 'review:write');
  if (caller.role !== 'auditor') throw refuse('FORBIDDEN', 'Only auditors review how the glass was broken.');
}
