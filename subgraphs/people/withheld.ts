import { isPurpose, PURPOSES } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';
import { CATEGORIES } from '../../kit/grant/categories.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import type { Withheld, WithheldFrom } from './__generated__/resolvers.ts';
import type { StoredDirective } from './directive.model.ts';
import type { PeopleContext } from './index.ts';
import { decide } from './policy/decide.ts';

/** What a person's own view of their consent is: what someone would not see, and by which of their decisions. */
export type WithheldView = Omit<Withheld, 'because'> & { because: StoredDirective[] };

/** What a professional would not see of a person; for the person only. */
export async function withheldFrom(
  person: string,
  { professional = null, organization = null, role, purpose }: WithheldFrom,
  { directives, relationshipsOf }: PeopleContext,
): Promise<WithheldView> {
  const code = purpose ?? 'TREAT';
  if (!isPurpose(code)) throw refuse('BAD_USER_INPUT', `"purpose" takes ${PURPOSES.join(', ')}, but "${code}" came.`);
  const caller = { subject: '', name: null, role, organization, professional, person: null, purpose: code, scopes: [] };
  const [relation, given] = await Promise.all([relationshipsOf(caller).relationTo(person), directives.inForce(person)]);
  const decideWith = (held: readonly StoredDirective[]) =>
    decide(caller, { person, ...relation, directives: held, glassBroken: false, inspections: [] });
  const grant = decideWith(given);
  const before = JSON.stringify(grant?.rules ?? grant?.categories ?? null);
  // a decision takes something away when more is seen without it
  const because = given.filter(each => {
    const without = decideWith(given.filter(other => other !== each));
    return JSON.stringify(without?.rules ?? without?.categories ?? null) !== before && takesAway(each);
  });
  return {
    everything: grant === null,
    categories: CATEGORIES.flatMap(category => {
      const seen = seenOf(grant, category);
      return seen === 'ALL' ? [] : [{ category, seen }];
    }),
    confidentiality: grant?.confidentiality ?? null,
    because,
  };
}

const takesAway = ({ decision, exceptions }: StoredDirective): boolean =>
  decision === 'DENY' || exceptions.some(each => each.decision === 'DENY');

function seenOf(grant: AccessGrant | null, category: (typeof CATEGORIES)[number]): string {
  const level = grant?.categories[category] ?? 'NONE';
  const ruled = grant?.rules?.permit.some(rule => rule.categories.includes(category));
  if (level === 'ALL' && !grant?.rules?.deny.some(rule => rule.categories.includes(category))) return 'ALL';
  return ruled || level === 'ALL' ? 'PART' : level;
}
