import { completeLabels } from '../../interchange/fhir/consent/labels.ts';
import { isPurpose, PURPOSES, type PurposeOfUse } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';
import {
  CATEGORIES,
  type Category,
  CONFIDENTIALITY,
  SENSITIVITIES,
  type SecurityLabel,
} from '../../kit/grant/categories.ts';
import { instant } from '../../kit/record/filter.ts';
import type { ConsentCriteriaInput } from './__generated__/resolvers.ts';
import { anything, type Decision, type DirectiveCriteria } from './directive.model.ts';
import type { PersonStore } from './person.store.ts';

const LABELS: readonly SecurityLabel[] = [...CONFIDENTIALITY, ...SENSITIVITIES];
const isCategory = (code: string): code is Category => (CATEGORIES as readonly string[]).includes(code);
const isLabel = (code: string): code is SecurityLabel => (LABELS as readonly string[]).includes(code);

/** Criteria as a caller gives them; refuses (`BAD_USER_INPUT`) codes, moments and numbers that are not known. */
export async function readCriteria(
  given: ConsentCriteriaInput | null | undefined,
  decision: Decision,
  persons: PersonStore,
): Promise<DirectiveCriteria> {
  const { personIdentifiers, dataFrom, dataUntil, purposes, categories, labels, ...ids } = given ?? {};
  const named = await Promise.all((personIdentifiers ?? []).map(identifier => personOf(identifier, persons)));
  const lists = Object.fromEntries(Object.entries(ids).map(([name, values]) => [name, values ?? []]));
  return anything({
    ...lists,
    persons: [...(ids.persons ?? []), ...named],
    purposes: known<PurposeOfUse>('purposes', purposes, isPurpose, PURPOSES),
    categories: known<Category>('categories', categories, isCategory, CATEGORIES),
    labels: completeLabels(known<SecurityLabel>('labels', labels, isLabel, LABELS), decision),
    dataFrom: dataFrom ? instant('dataFrom', dataFrom) : null,
    dataUntil: dataUntil ? instant('dataUntil', dataUntil) : null,
  });
}

function known<Code extends string>(
  name: string,
  given: readonly string[] | null | undefined,
  is: (code: string) => code is Code,
  all: readonly string[],
): Code[] {
  return (given ?? []).map(code => {
    if (is(code)) return code;
    throw refuse('BAD_USER_INPUT', `"${name}" takes ${all.join(', ')}, but "${code}" came.`);
  });
}

async function personOf(identifier: { system: string; value: string }, persons: PersonStore): Promise<string> {
  const id = await persons.idOf({ identifier });
  if (id) return id;
  throw refuse('BAD_USER_INPUT', `Nobody is known by the number "${identifier.value}" of ${identifier.system}.`);
}
