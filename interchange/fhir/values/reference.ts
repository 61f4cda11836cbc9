import type { CodeableConceptValue, ParticipantValue } from '../../../kit/record/record.ts';
import { concept } from './concept.ts';
import { all, asObject, at, type Place, rootOf } from './place.ts';

/** Fields under which the backbone elements of FHIR resources name who took part. */
const ACTOR = ['actor', 'individual', 'member', 'who', 'party', 'itemReference'];

/** Fields in which they say in which role. */
const ROLE = ['function', 'role', 'type'];

/** Who is named under the first of the names that has a value. */
export function participant(place: Place | null, ...names: string[]): ParticipantValue | null {
  return participantAt(at(place, ...names));
}

/** All who are named: by references, or by elements that have a reference and a role. */
export function participants(place: Place | null, ...names: string[]): ParticipantValue[] {
  return all(place, ...names)
    .map(participantAt)
    .filter(each => each !== null);
}

/** The places of the references themselves, with or without an element around them. */
export function referencePlaces(place: Place | null, ...names: string[]): Place[] {
  return all(place, ...names).map(each => at(each, ...ACTOR) ?? each);
}

/** The ids of the records that are named; what leads nowhere is left out, and noted by the context. */
export function recordIds(place: Place | null, ...names: string[]): string[] {
  return all(place, ...names)
    .map(each => each.context.record(each.value, each.path))
    .filter(each => each !== null);
}

/** The id of the record that is named. */
export function recordId(place: Place | null, ...names: string[]): string | null {
  const found = at(place, ...names);
  return found === null ? null : found.context.record(found.value, found.path);
}

/** The organisation that is named. */
export function organization(place: Place | null, ...names: string[]): { id: string } | null {
  const found = at(place, ...names);
  return found === null ? null : found.context.organization(found.value, found.path);
}

/** The resource that a place refers to; its findings carry the path of the reference. */
export function resourceAt(place: Place | null): Place | null {
  const resource = place === null ? null : place.context.resource(place.value, place.path);
  return place === null || resource === null ? null : { ...rootOf(resource, place.context), path: place.path };
}

/** Whether a reference says by itself that it names an organisation. */
export function namesOrganization(place: Place): boolean {
  const reference = asObject(place.value);
  const target = typeof reference?.reference === 'string' ? reference.reference : '';
  const system = asObject(reference?.identifier)?.system;
  return (
    /(^|\/)Organization\//.test(target) ||
    reference?.type === 'Organization' ||
    (typeof system === 'string' && /(cbe|nihdi-organization)$/i.test(system))
  );
}

function participantAt(place: Place | null): ParticipantValue | null {
  if (place === null) return null;
  const actor = at(place, ...ACTOR);
  const role: CodeableConceptValue | null = actor === null ? null : concept(place, ...ROLE);
  const found = actor ?? place;
  return found.context.participant(found.value, found.path, role);
}
