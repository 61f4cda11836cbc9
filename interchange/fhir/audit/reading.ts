import type { MapContext } from '../../contract.ts';
import { all, asObject, at, glanceAt, type Place } from '../values/place.ts';
import { text } from '../values/primitive.ts';

/** What the references of an AuditEvent lead to; null where that is not known. */
export interface AuditReferences {
  /** The id of a person. */
  person(reference: unknown): string | null;
  /** The ids of a professional, of an organisation, or of both where a role names both. */
  actor(reference: unknown): { professional: string | null; organization: string | null } | null;
}

/** The place of a whole AuditEvent. */
export const auditPlace = (value: unknown, note: MapContext['note']): Place => ({
  value,
  path: '',
  context: { ...glanceAt(value).context, note },
});

/** Says that an event can't say something, which refuses the whole: half an event would say what did not happen. */
export function refuse(place: Pick<Place, 'context' | 'path'>, message: string): null {
  place.context.note('error', 'EVENT_NOT_EXPRESSIBLE', place.path, message);
  return null;
}

/** Says that something that every AuditEvent has is not there. */
export function missing(place: Place, name: string, expected: string): null {
  const path = place.path === '' ? name : `${place.path}.${name}`;
  place.context.note('error', 'MISSING_ELEMENT', path, `Expected ${expected}; came nothing.`);
  return null;
}

/** Refuses elements that are not FHIR R4’s, and modifier extensions: either may change what the rest means. */
export function expectOnly(place: Place, names: readonly string[]): void {
  const inside = (name: string) => ({ ...place, path: place.path === '' ? name : `${place.path}.${name}` });
  for (const name of Object.keys(asObject(place.value) ?? {}))
    if (!names.includes(name) && !['id', 'extension'].includes(name) && !name.startsWith('_'))
      refuse(inside(name), `Expected none but ${names.join(', ')}; came ${name}.`);
}

/** The type that a Reference names: by its address, or as it says. */
export function typeOf(reference: Place | null): string | null {
  const written = text(reference, 'reference');
  return /(?:^|\/)([A-Z][A-Za-z]+)[/?]/.exec(written ?? '')?.[1] ?? text(reference, 'type');
}

/** The number that a Reference gives, as `system|value`; the value alone where there is no system. */
export function numberOf(reference: Place | null): string | null {
  const identifier = at(reference, 'identifier');
  const [system, value] = [text(identifier, 'system'), text(identifier, 'value')];
  return value && system ? `${system}|${value}` : value;
}

/** What a detail of an entity says. */
export function detailOf(entity: Place | null, type: string): string | null {
  const found = all(entity, 'detail').find(each => text(each, 'type') === type);
  return found ? text(found, 'valueString') : null;
}
