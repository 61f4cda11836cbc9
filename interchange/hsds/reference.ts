import type { MapContext } from '../contract.ts';
import { at, type Place, pathOf } from '../fhir/values/place.ts';
import { text } from '../fhir/values/primitive.ts';

/**
 * The organisation of an HSDS object: nested, or by its id. It is asked for as a FHIR Reference, for one directory holds
 * what comes in either form.
 */
export function organizationUnder(place: Place, nested: string, field: string): { id: string } | null {
  return refer(place, nested, field, (context, id, path) =>
    context.organization({ reference: `Organization/${id}` }, path),
  );
}

/** The location of an HSDS object. */
export function locationUnder(place: Place): { id: string } | null {
  return refer(place, 'location', 'location_id', (context, id, path) =>
    context.location({ reference: `Location/${id}` }, path),
  );
}

/** The service of an HSDS object. */
export function serviceUnder(place: Place): { id: string } | null {
  return refer(place, 'service', 'service_id', (context, id, path) =>
    context.service({ reference: `HealthcareService/${id}` }, path),
  );
}

function refer(
  place: Place,
  nested: string,
  field: string,
  find: (context: MapContext, id: string, path: string) => { id: string } | null,
): { id: string } | null {
  const inside = text(at(place, nested), 'id');
  if (inside !== null) return find(place.context, inside, `${pathOf(place, nested)}.id`);
  const id = text(place, field);
  return id === null ? null : find(place.context, id, pathOf(place, field));
}
