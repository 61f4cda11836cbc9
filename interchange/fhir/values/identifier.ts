import { checkIdentifier, identifierKey, isPlaceholder } from '../../../kit/identifiers.ts';
import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import { concept } from './concept.ts';
import { all, type Place, pathOf } from './place.ts';
import { text } from './primitive.ts';

/** The graph's `Identifier`: the system in its usual form, the number as the source wrote it. */
export interface IdentifierValue {
  system: string | null;
  value: string;
  type: CodeableConceptValue | null;
  use: string | null;
  valid: boolean | null;
}

/** All numbers of a resource: a wrong one is kept and flagged, a placeholder is left out and flagged. */
export function identifiers(place: Place | null, name = 'identifier'): IdentifierValue[] {
  return all(place, name)
    .map(each => identifierIn(each))
    .filter(each => each !== null);
}

/** What two resources about the same thing have in common: `system|value` of all their numbers, in usual form. */
export function identifierKeys(identifiers: readonly IdentifierValue[]): string[] {
  return identifiers.map(identifierKey).filter(each => each !== null);
}

/** One number, whose parts stand under these names: those of FHIR unless told otherwise. */
export function identifierIn(
  place: Place,
  names = { system: 'system', value: 'value', type: 'type' },
): IdentifierValue | null {
  const value = text(place, names.value);
  if (value === null) return null;
  const path = pathOf(place, names.value);
  if (isPlaceholder(value)) {
    place.context.note('warning', 'PLACEHOLDER', path, `Expected a number; came "${value}".`);
    return null;
  }
  const checked = checkIdentifier({ system: text(place, names.system), value });
  if (checked.valid === false) {
    // A national number is personal data: a finding says what is wrong with it, never the number.
    place.context.note('warning', 'CHECK_DIGIT', path, `Breaks the rules of ${checked.system}: ${checked.why}.`);
  }
  return {
    system: checked.system,
    value,
    type: concept(place, names.type),
    use: text(place, 'use'),
    valid: checked.valid,
  };
}
