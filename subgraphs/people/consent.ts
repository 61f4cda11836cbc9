import { randomUUID } from 'node:crypto';
import { requireScope } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';
import { instant } from '../../kit/record/filter.ts';
import type { ConsentInput } from './__generated__/resolvers.ts';
import { readCriteria } from './criteria.ts';
import { CAPACITIES, type Capacity, type StoredDirective } from './directive.model.ts';
import type { PeopleContext } from './index.ts';
import { FOREVER } from './relationship.model.ts';

/** Keeps what a person, or who represents them, decides. Refuses what is not theirs to decide, and what is not understood. */
export async function giveConsent(input: ConsentInput, context: PeopleContext): Promise<StoredDirective> {
  const { caller, persons, directives, now } = context;
  const person = await decidingFor(input.person, context);
  const criteria = await readCriteria(input.criteria, input.decision, persons);
  const exceptions = await Promise.all(
    (input.exceptions ?? []).map(async each => ({
      decision: each.decision,
      criteria: await readCriteria(each.criteria, each.decision, persons),
    })),
  );
  const capacity = capacityOf(input.capacity);
  if (capacity && criteria.persons.length === 0)
    throw refuse('BAD_USER_INPUT', '"capacity" goes with "persons" or "personIdentifiers": it says as what they act.');
  const start = input.start ? instant('start', input.start) : now;
  const end = input.end ? instant('end', input.end) : FOREVER;
  if (end <= start) throw refuse('BAD_USER_INPUT', `"end" must be after "start", but is ${end.toISOString()}.`);
  const given = await directives.add({
    ...{ _id: randomUUID(), person, decision: input.decision, criteria, exceptions, capacity, start, end, given: now },
    ...{ givenBy: caller.subject, withdrawn: null, source: null, sourceId: null, hash: '', version: 1 },
  });
  reportDirective(context, given, null);
  return given;
}

/** Withdraws a directive. One that is not the caller's to withdraw is refused like one that does not exist. */
export async function withdrawConsent(id: string, context: PeopleContext): Promise<StoredDirective> {
  requireScope(context.caller, 'consent:write');
  const directive = await context.directives.byId(id);
  const own = directive && (await context.directives.mayDecide(context.caller, directive.person));
  if (!directive || !own) throw refuse('BAD_USER_INPUT', `There is no directive ${id} that you could withdraw.`);
  if (directive.withdrawn) return directive;
  await context.directiveChanges.keep(directive, context.now, context.caller.name ?? context.caller.subject);
  const withdrawn = await context.directives.withdraw(directive);
  reportDirective(context, withdrawn, directive.version);
  return withdrawn;
}

/** Tells the audit of a directive that is new or changed. */
export function reportDirective({ report }: PeopleContext, directive: StoredDirective, before: number | null): void {
  const { _id: id, person, version: after } = directive;
  report.changed({ type: 'ConsentDirective', id, person, before, after });
}

/** Whom the caller decides for: themself, or whom they represent. Refuses (`FORBIDDEN`) whoever may not. */
export async function decidingFor(person: string | null | undefined, context: PeopleContext): Promise<string> {
  const { caller, directives } = context;
  requireScope(caller, 'consent:write');
  const whom = person ?? caller.person;
  if (whom && (await directives.mayDecide(caller, whom))) return whom;
  throw refuse('FORBIDDEN', 'Only the person, or who represents them, decides about this.');
}

function capacityOf(code: string | null | undefined): Capacity | null {
  if (!code) return null;
  const found = CAPACITIES.find(each => each === code);
  if (found) return found;
  throw refuse('BAD_USER_INPUT', `"capacity" takes ${CAPACITIES.join(', ')}, but "${code}" came.`);
}
