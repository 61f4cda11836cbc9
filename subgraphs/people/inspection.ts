import { randomUUID } from 'node:crypto';
import { requireScope } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';
import { instant } from '../../kit/record/filter.ts';
import { pageLength } from '../../kit/record/page.ts';
import type { InspectionInput } from './__generated__/resolvers.ts';
import type { PeopleContext } from './index.ts';
import type { StoredInspection } from './inspection.model.ts';
import { statusOf } from './inspection.store.ts';

/** How long an inspection is open unless told otherwise, and at most, in days. */
const DAYS = 30;
const MOST_DAYS = 90;

/** What a mandate and a reason have at least, in characters. */
const WORDS = 10;

/** Asks for an inspection: it opens nothing before another auditor has approved it. */
export async function requestInspection(input: InspectionInput, context: PeopleContext): Promise<StoredInspection> {
  requireAuditor(context);
  const { caller, now, persons, inspections } = context;
  const [mandate, reason] = [input.mandate.trim(), input.reason.trim()];
  if (reason.length < WORDS)
    throw refuse('BAD_USER_INPUT', `"reason" must be told in at least ${WORDS} characters, but has ${reason.length}.`);
  if (mandate === '') throw refuse('BAD_USER_INPUT', '"mandate" must say by what decision, but is empty.');
  const named = input.person || input.identifier;
  const person = named ? await persons.idOf({ id: input.person, identifier: input.identifier }) : null;
  if (named && !person) throw refuse('BAD_USER_INPUT', 'Nobody is known by this id or number.');
  const organization = input.organization ?? null;
  if ((person === null) === (organization === null))
    throw refuse(
      'BAD_USER_INPUT',
      'An inspection is of one person ("person" or "identifier") or of one "organization".',
    );
  const last = new Date(now.getTime() + MOST_DAYS * DAY);
  const end = input.end ? instant('end', input.end) : new Date(now.getTime() + DAYS * DAY);
  if (end <= now || end > last)
    throw refuse('BAD_USER_INPUT', `"end" must be in the future and before ${last.toISOString()}.`);
  const added = await inspections.add({
    ...{ _id: randomUUID(), mandate, reason, person, organization, requestedBy: caller.subject, requested: now, end },
    from: input.from ? instant('from', input.from) : null,
    until: input.until ? instant('until', input.until) : null,
    ...{ approvedBy: null, approved: null, closed: null },
  });
  changed(context, added, null, 1);
  return added;
}

const DAY = 86_400_000;

/** Approves an inspection that somebody else asked for. */
export async function approveInspection(id: string, context: PeopleContext): Promise<StoredInspection> {
  requireAuditor(context);
  const { caller, inspections, now } = context;
  const found = await inspections.byId(id);
  if (!found || statusOf(found, now) !== 'REQUESTED')
    throw refuse('BAD_USER_INPUT', `There is no inspection ${id} that waits for an approval.`);
  if (found.requestedBy === caller.subject)
    throw refuse('FORBIDDEN', 'Another auditor must approve this: it takes two.');
  const approved = await inspections.approve(id);
  if (!approved) throw refuse('BAD_USER_INPUT', `There is no inspection ${id} that waits for an approval.`);
  changed(context, approved, 1, 2);
  return approved;
}

/** Closes an inspection before its end. */
export async function closeInspection(id: string, context: PeopleContext): Promise<StoredInspection> {
  requireAuditor(context);
  const closed = await context.inspections.close(id);
  if (!closed) throw refuse('BAD_USER_INPUT', `There is no inspection ${id} that could be closed.`);
  changed(context, closed, closed.approved ? 2 : 1, closed.approved ? 3 : 2);
  return closed;
}

/** The latest inspections, for auditors only. */
export function inspectionCases(
  { first }: { first?: number | null },
  context: PeopleContext,
): Promise<StoredInspection[]> {
  requireAuditor(context);
  return context.inspections.latest(pageLength(first));
}

function requireAuditor({ caller }: PeopleContext): void {
  requireScope(caller, 'review:write');
  if (caller.role !== 'auditor') throw refuse('FORBIDDEN', 'Only auditors inspect.');
}

function changed(
  context: PeopleContext,
  { _id: id, person, mandate, reason }: StoredInspection,
  before: number | null,
  after: number,
) {
  context.report.changed({ type: 'InspectionCase', id, person, before, after });
  context.report.because(`${mandate}: ${reason}`);
}
