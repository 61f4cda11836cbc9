import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import { concept, conceptAt } from '../values/concept.ts';
import { extension, extensions, extensionText } from '../values/extension.ts';
import { type PeriodValue, period, periodAt } from '../values/period.ts';
import { all, at, type Place } from '../values/place.ts';
import { text } from '../values/primitive.ts';

/** The graph's `Partner`. */
export interface PartnerValue {
  organization: { id: string } | null;
  display: string | null;
  role: CodeableConceptValue | null;
  period: PeriodValue | null;
}

/** The organisations that take part in a study: R5's `associatedParty`, or R4's extension of that name. */
export function partnersOf(root: Place): PartnerValue[] {
  const told = extensions(root, 'ResearchStudy.associatedParty').map(each => ({
    ...partyOf(extension(each, 'party'), extensionText(each, 'name')),
    role: conceptAt(extension(each, 'role')),
    period: periodAt(extension(each, 'period')),
  }));
  const parties = all(root, 'associatedParty').map(each => ({
    ...partyOf(at(each, 'party'), text(each, 'name')),
    role: concept(each, 'role'),
    period: period(each, 'period'),
  }));
  return [...told, ...parties];
}

function partyOf(party: Place | null, name: string | null): Pick<PartnerValue, 'organization' | 'display'> {
  const known = party === null ? null : party.context.participant(party.value, party.path);
  return { organization: known?.organization ?? null, display: text(party, 'display') ?? known?.display ?? name };
}
