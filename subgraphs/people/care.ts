import { randomUUID } from 'node:crypto';
import { requireScope } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';
import { instant } from '../../kit/record/filter.ts';
import type { CareRelationshipInput } from './__generated__/resolvers.ts';
import type { PeopleContext } from './index.ts';
import { CARING_ROLES } from './policy/roles.ts';
import type { CareRelationshipBasis, StoredRelationship } from './relationship.model.ts';

/** How long a declaration holds at most, in months: whoever still cares then declares it again. */
const MONTHS = 12;

/**
 * Declares a care relationship: a professional says whom they care for, a person says who cares for them. It opens no more than
 * the person's consent does. Refuses what does not name both.
 */
export async function declareCareRelationship(
  input: CareRelationshipInput,
  context: PeopleContext,
): Promise<StoredRelationship> {
  const { caller, now, relationships, report } = context;
  requireScope(caller, 'relationship:write');
  if (!caller.purpose) throw refuse('BAD_USER_INPUT', 'A purpose of use is needed: send "purpose-of-use: TREAT".');
  const start = input.start ? instant('start', input.start) : now;
  const last = new Date(now);
  last.setUTCMonth(last.getUTCMonth() + MONTHS);
  const end = input.end ? instant('end', input.end) : last;
  if (end <= start || end > last)
    throw refuse('BAD_USER_INPUT', `"end" must be after "start" and before ${last.toISOString()}.`);
  const between = CARING_ROLES.has(caller.role) ? await byProfessional(input, context) : await byPerson(input, context);
  const added = await relationships.add({ _id: randomUUID(), ...between, role: null, start, end, ended: null });
  report.changed({ type: 'CareRelationship', id: added._id, person: added.person, before: null, after: 1 });
  return added;
}

type Between = Pick<StoredRelationship, 'person' | 'actor' | 'professional' | 'organization' | 'display' | 'basis'>;

async function byProfessional(input: CareRelationshipInput, { caller, persons }: PeopleContext): Promise<Between> {
  const { professional, organization } = caller;
  const actor = professional ?? organization;
  if (!actor)
    throw refuse('FORBIDDEN', 'The token names no professional and no organisation that could care for someone.');
  if (input.professional || input.organization)
    throw refuse(
      'BAD_USER_INPUT',
      'A professional declares for themself: "professional" and "organization" are the token’s.',
    );
  const person = await persons.idOf({ id: input.person, identifier: input.identifier });
  if (!person) throw refuse('BAD_USER_INPUT', 'Nobody is known by this id or number.');
  return { person, actor, professional, organization, display: caller.name, basis: 'DECLARED' };
}

async function byPerson(input: CareRelationshipInput, { caller, directives }: PeopleContext): Promise<Between> {
  const person = input.person ?? caller.person;
  if (!person || !(await directives.mayDecide(caller, person)))
    throw refuse('FORBIDDEN', 'Only the person, or who represents them, says who cares for them.');
  const { professional = null, organization = null } = input;
  const actor = professional ?? organization;
  if (!actor) throw refuse('BAD_USER_INPUT', '"professional" or "organization" must say who cares for you.');
  return { person, actor, professional, organization, display: null, basis: 'OWN_WORD' };
}

/** Ends a relationship of the caller's own. One that is not is refused like one that does not exist. */
export async function endCareRelationship(id: string, context: PeopleContext): Promise<StoredRelationship> {
  const { caller, directives, relationships, report } = context;
  requireScope(caller, 'relationship:write');
  const found = await relationships.byId(id);
  const own =
    found &&
    (found.professional ? found.professional === caller.professional : found.organization === caller.organization);
  if (!found || !(own || (await directives.mayDecide(caller, found.person))))
    throw refuse('BAD_USER_INPUT', `There is no care relationship ${id} that you could end.`);
  if (found.ended) return found;
  await context.relationshipChanges.keep(found, context.now, caller.name ?? caller.subject);
  const ended = await relationships.end(found);
  const [before, after] = [found.version ?? 1, ended.version ?? 1];
  report.changed({ type: 'CareRelationship', id, person: found.person, before, after });
  return ended;
}

/** What is proven by records alone: to show it would tell of records that may be withheld. */
const BY_RECORDS: ReadonlySet<CareRelationshipBasis> = new Set([
  'ENCOUNTER',
  'AUTHORSHIP',
  'EPISODE_OF_CARE',
  'ENROLMENT',
]);

/** The relationships that a caller may know of: all for those who decide, their own and those that no record proves for others. */
export async function shownRelationships(
  person: string,
  { caller, directives, relationships }: PeopleContext,
): Promise<StoredRelationship[]> {
  const rows = await relationships.ofPerson(person);
  if (await directives.mayDecide(caller, person)) return rows;
  const own = [caller.professional, caller.organization].filter(each => each !== null);
  return rows.filter(
    row => !BY_RECORDS.has(row.basis) || own.includes(row.actor) || own.includes(row.organization ?? ''),
  );
}
