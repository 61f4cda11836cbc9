import type { Json } from '../../contract.ts';
import { asObject } from '../values/place.ts';
import type { ConsentReferences } from './reading.ts';

/** The system of the ids that records have in the graph. */
export const RECORD = 'https://careweave.example/fhir/NamingSystem/record';

/** The type and the id of a reference such as `Patient/1`. */
export function typeAndId({ reference }: Json): { type: string; id: string } | null {
  const [, type, id] = (typeof reference === 'string' && /^([A-Z][A-Za-z]+)\/([^/?#\s]+)$/.exec(reference)) || [];
  return type && id ? { type, id } : null;
}

/** The graph's id of a record, where a reference gives it as such. */
export function recordIdIn(reference: Json): string | null {
  const { system, value } = asObject(reference.identifier) ?? {};
  return system === RECORD && typeof value === 'string' ? value : null;
}

/**
 * Takes references at their word, as those of a Consent that uses the graph's ids (`writeConsent`). Groups and related persons
 * are known to nobody: whoever can look these up does so for himself.
 */
export const graphReferences: ConsentReferences = {
  person: reference => idOf(reference, 'Patient'),
  actor: reference => {
    const [professional, organization] = [idOf(reference, 'Practitioner'), idOf(reference, 'Organization')];
    return professional || organization ? { professional, organization } : null;
  },
  group: () => null,
  record: reference => {
    const named = typeAndId(reference);
    const id = recordIdIn(reference) ?? named?.id;
    return id ? { type: named?.type ?? 'a record', ids: [id], known: true } : null;
  },
};

function idOf(reference: Json, type: string): string | null {
  const named = typeAndId(reference);
  return named?.type === type ? named.id : null;
}
