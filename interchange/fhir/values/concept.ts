import type { CodeableConceptValue, CodingValue } from '../../../kit/record/record.ts';
import { all, asObject, at, glanceAt, orNull, type Place } from './place.ts';
import { noteUnknown, text, textAt } from './primitive.ts';

/** A coded value in any of the shapes that files use: CodeableConcept, CodeableReference, a bare Coding, a bare code. */
export function conceptAt(place: Place | null): CodeableConceptValue | null {
  const object = asObject(place?.value);
  if (place === null) return null;
  if (object === null) {
    const code = textAt(place);
    return code === null ? null : { coding: [{ system: null, version: null, code, display: null }], text: code };
  }
  if ('concept' in object) return conceptAt(at(place, 'concept'));
  if (asObject(object.reference) !== null || 'reference' in object) return referenceInWords(place);
  const coding = ('coding' in object ? all(place, 'coding') : [place]).map(codingAt).filter(each => each !== null);
  const words = text(place, 'text') ?? coding.find(each => each.display)?.display ?? null;
  return coding.length === 0 && words === null ? null : { coding, text: words };
}

/** A coded value that is only looked at, outside of the mapping of its resource. */
export function codeableConcept(value: unknown): CodeableConceptValue | null {
  return value === null || value === undefined ? null : conceptAt(glanceAt(value));
}

/** The coded value under the first of the names that has one. */
export function concept(place: Place | null, ...names: string[]): CodeableConceptValue | null {
  return conceptAt(at(place, ...names));
}

/** All coded values under the first of the names that has any. */
export function concepts(place: Place | null, ...names: string[]): CodeableConceptValue[] {
  return all(place, ...names)
    .map(conceptAt)
    .filter(each => each !== null);
}

/** One code; of a CodeableConcept where a Coding belongs, the first. */
export function coding(place: Place | null, ...names: string[]): CodingValue | null {
  return conceptAt(at(place, ...names))?.coding[0] ?? null;
}

/** The code of a status that is a CodeableConcept with a closed list of codes, such as `clinicalStatus`. */
export function statusCode(place: Place | null, name: string, known: readonly string[]): string | null {
  const found = at(place, name);
  const value = conceptAt(found);
  const code = value?.coding[0]?.code ?? value?.text ?? null;
  if (found !== null && code !== null && !known.includes(code)) noteUnknown(found, code, known);
  return code;
}

/** Whether one of the concepts has one of the codes; a `null` system stands for any. */
export function hasCode(
  concepts: readonly (CodeableConceptValue | null)[],
  system: string | null,
  ...codes: string[]
): boolean {
  return concepts.some(each =>
    each?.coding.some(
      coding =>
        codes.includes(coding.code ?? '') && (system === null || coding.system?.toLowerCase() === system.toLowerCase()),
    ),
  );
}

function codingAt(place: Place): CodingValue | null {
  if (asObject(place.value) === null) {
    const code = textAt(place);
    return code === null ? null : { system: null, version: null, code, display: null };
  }
  const code = text(place, 'code');
  const missing = code !== null && /^\?+$/.test(code);
  if (missing) place.context.note('warning', 'PLACEHOLDER', `${place.path}.code`, `Expected a code; came "${code}".`);
  return orNull({
    system: text(place, 'system'),
    version: text(place, 'version'),
    code: missing ? null : code,
    display: text(place, 'display'),
  });
}

/** A CodeableReference without a concept, or a reference where a concept belongs: its words, if it has any. */
function referenceInWords(place: Place): CodeableConceptValue | null {
  const display =
    text(place, 'display') ?? (asObject(at(place, 'reference')?.value) && text(at(place, 'reference'), 'display'));
  return display === null ? null : { coding: [], text: display };
}
