import type { Json } from '../contract.ts';
import { asArray, asObject } from '../fhir/values/place.ts';

/** A directory entry that stands inside another HSDS object. */
export interface HsdsEntity {
  type: 'service' | 'organization' | 'location';
  id: string;
  object: Json;
  /** Where it stands in the object. */
  path: string;
}

/** Fields with directory entries inside, and what these are. */
const INSIDE: readonly [string, HsdsEntity['type'] | null][] = [
  ['organization', 'organization'],
  ['location', 'location'],
  ['locations', 'location'],
  ['service', 'service'],
  ['services', 'service'],
  ['service_at_locations', null],
];

/**
 * All organisations, locations and services inside an HSDS object, each once and in the form that says the most. One
 * inside an organisation gets the `organization_id` that HSDS leaves out there.
 */
export function hsdsNested(object: Json): HsdsEntity[] {
  const found = new Map<string, HsdsEntity>();
  collect(object, '', found);
  return [...found.values()];
}

function collect(object: Json, path: string, found: Map<string, HsdsEntity>): void {
  for (const [field, type] of INSIDE) {
    asArray(object[field]).forEach((value, index) => {
      const inner = asObject(value);
      if (inner === null) return;
      const at = `${path === '' ? '' : `${path}.`}${field}${Array.isArray(object[field]) ? `[${index}]` : ''}`;
      const entity = type === null ? null : entityOf(type, inner, ownerOf(object, field), at);
      if (entity !== null) keepFullest(found, entity);
      collect(inner, at, found);
    });
  }
}

/** The organisation whose `services` or `locations` a field has. */
function ownerOf(object: Json, field: string): string | null {
  return (field === 'services' || field === 'locations') && typeof object.id === 'string' ? object.id : null;
}

function entityOf(type: HsdsEntity['type'], inner: Json, owner: string | null, path: string): HsdsEntity | null {
  if (typeof inner.id !== 'string') return null;
  const owned = owner !== null && !('organization' in inner) && !('organization_id' in inner);
  return { type, id: inner.id, object: owned ? { ...inner, organization_id: owner } : inner, path };
}

function keepFullest(found: Map<string, HsdsEntity>, entity: HsdsEntity): void {
  const key = `${entity.type}/${entity.id}`;
  const known = found.get(key);
  if (known === undefined || Object.keys(known.object).length < Object.keys(entity.object).length)
    found.set(key, entity);
}
