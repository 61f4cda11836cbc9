import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import { concept, conceptAt } from './concept.ts';
import { all, asObject, at, type Place } from './place.ts';
import { text } from './primitive.ts';
import { quantity, quantityInWords, ratioInWords } from './quantity.ts';
import { resourceAt } from './reference.ts';

/** The graph's `Medication`. */
export interface MedicationValue {
  code: CodeableConceptValue | null;
  form: CodeableConceptValue | null;
  ingredient: { item: CodeableConceptValue | null; strength: string | null }[];
}

/** The medicine of a prescription, dispense, … : coded, or a resource of its own, contained or not. */
export function medication(place: Place | null): MedicationValue | null {
  const coded = concept(place, 'medicationCodeableConcept') ?? conceptOnly(at(place, 'medication'));
  if (coded !== null) return { code: coded, form: null, ingredient: [] };
  const reference = at(place, 'medicationReference') ?? referenceIn(at(place, 'medication'));
  if (reference === null) return null;
  const resource = resourceAt(reference);
  const display = text(reference, 'display');
  const code = concept(resource, 'code') ?? (display === null ? null : { coding: [], text: display });
  if (code === null && resource === null) return null;
  return {
    code,
    form: concept(resource, 'form', 'doseForm'),
    ingredient: all(resource, 'ingredient').map(ingredientAt),
  };
}

function ingredientAt(place: Place): MedicationValue['ingredient'][number] {
  return {
    item: concept(place, 'itemCodeableConcept', 'item', 'itemReference'),
    strength:
      ratioInWords(at(place, 'strength', 'strengthRatio')) ?? quantityInWords(quantity(place, 'strengthQuantity')),
  };
}

function conceptOnly(place: Place | null): CodeableConceptValue | null {
  return asObject(place?.value)?.reference === undefined || at(place, 'concept') !== null ? conceptAt(place) : null;
}

/** A later version's CodeableReference has the reference inside; drafts of it had the Reference itself. */
function referenceIn(place: Place | null): Place | null {
  const inner = at(place, 'reference');
  return asObject(inner?.value) === null ? place : inner;
}
