import type { Json } from '../contract.ts';
import { asObject } from '../fhir/values/place.ts';

/** What a JSON object of HSDS 3 can be; `api` is the description that an API has at its root. */
export type HsdsType =
  | 'api'
  | 'service'
  | 'organization'
  | 'location'
  | 'service_at_location'
  | 'taxonomy'
  | 'taxonomy_term';

/** Fields that only this type has among those with a name of their own; the first that matches counts. */
const MARKS: readonly [HsdsType, readonly string[]][] = [
  ['taxonomy_term', ['taxonomy_detail', 'taxonomy_id', 'term_uri', 'taxonomy']],
  ['location', ['location_type', 'addresses', 'latitude', 'longitude', 'transportation']],
  [
    'service',
    [
      ...['service_at_locations', 'service_areas', 'organization', 'fees_description', 'eligibility_description'],
      ...['application_process', 'wait_time', 'cost_options', 'interpretation_services', 'assured_date', 'status'],
    ],
  ],
  [
    'organization',
    [
      ...['organization_identifiers', 'legal_status', 'year_incorporated', 'tax_status', 'parent_organization_id'],
      ...['website', 'additional_websites', 'services', 'locations', 'programs', 'alternate_name', 'email', 'phones'],
    ],
  ],
  ['taxonomy', ['version', 'uri', 'description']],
];

/** What an HSDS object is, by its shape: files and APIs don't say it. Null when it is nothing of HSDS. */
export function hsdsType(object: Json): HsdsType | null {
  if ('resourceType' in object) return null;
  if (typeof object.version === 'string' && typeof object.openapi_url === 'string') return 'api';
  if (typeof object.id !== 'string') return null;
  if (isServiceAtLocation(object)) return 'service_at_location';
  if (typeof object.name !== 'string' && !('location_type' in object)) return null;
  return MARKS.find(([, fields]) => fields.some(field => field in object))?.[0] ?? null;
}

/** A service at a location has no name, but both ends, or their ids. */
function isServiceAtLocation(object: Json): boolean {
  if ('name' in object || 'location_type' in object) return false;
  const has = (end: string) => asObject(object[end]) !== null || typeof object[`${end}_id`] === 'string';
  return has('service') || has('location');
}
