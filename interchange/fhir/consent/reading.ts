import type { Finding, Json, MapContext } from '../../contract.ts';
import { asArray, asObject, glanceAt, type Place } from '../values/place.ts';

/** What the references of a Consent lead to; null where that is not known. */
export interface ConsentReferences {
  /** The id of the person whom a Patient is, or a RelatedPerson by their numbers. */
  person(reference: Json): string | null;
  /** The ids of a Practitioner, an Organization, or of both where a PractitionerRole names both. */
  actor(reference: Json): { professional: string | null; organization: string | null } | null;
  /** A Group with its members. */
  group(reference: Json): Json | null;
  /** A record of the person: its FHIR type, the ids that it has or will have, and whether it is there already. */
  record(reference: Json, person: string): { type: string; ids: string[]; known: boolean } | null;
}

/** What is needed while one Consent is read. */
export interface Reading {
  references: ConsentReferences;
  /** The person whose consent it is. */
  person: string;
  /** Whether it is about research, and nothing else. */
  research: boolean;
}

/** The place of a whole Consent; what is noted there goes to `findings`. */
export function consentPlace(resource: Json, findings: Finding[]): Place {
  const note: MapContext['note'] = (severity, code, path, message) => findings.push({ severity, code, path, message });
  return { value: resource, path: '', context: { ...glanceAt(resource).context, note } };
}

/** The same references, and groups that stand inside the Consent itself. */
export const withContained = (references: ConsentReferences, resource: Json): ConsentReferences => ({
  ...references,
  group: reference => {
    const inside = asArray(resource.contained).map(asObject);
    const found = inside.find(each => reference.reference === `#${each?.id}`);
    return found ? (found.resourceType === 'Group' ? found : null) : references.group(reference);
  },
});

/** Says that something can't be expressed as a directive, which refuses the whole Consent. */
export function refuse(place: Pick<Place, 'context' | 'path'>, message: string): null {
  place.context.note('error', 'CONSENT_NOT_EXPRESSIBLE', place.path, message);
  return null;
}

/** Refuses elements of which nothing is known here: each of them may change what all others mean. */
export function expectOnly(place: Place, names: readonly string[]): void {
  for (const name of Object.keys(asObject(place.value) ?? {}))
    if (!names.includes(name) && name !== 'id' && name !== 'extension' && !name.startsWith('_'))
      refuse({ ...place, path: inside(place, name) }, `Expected none but ${names.join(', ')}; came ${name}.`);
}

/** Refuses modifier extensions, wherever they stand, as FHIR demands of whoever does not know them. */
export function expectUnmodified(place: Place): void {
  if (Array.isArray(place.value)) {
    for (const [index, value] of place.value.entries())
      expectUnmodified({ ...place, value, path: `${place.path}[${index}]` });
    return;
  }
  for (const [name, value] of Object.entries(asObject(place.value) ?? {})) {
    const below = { ...place, value, path: inside(place, name) };
    if (name === 'modifierExtension') refuse(below, 'Expected no modifier extension: it changes what the rest means.');
    else if (name !== 'text') expectUnmodified(below);
  }
}

const inside = ({ path }: Place, name: string): string => (path === '' ? name : `${path}.${name}`);
