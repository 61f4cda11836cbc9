import type { Json, MapContext } from '../contract.ts';
import type { TaxonomyTermContent } from '../fhir/directory/HealthcareService.ts';
import { at, type Place, rootOf } from '../fhir/values/place.ts';
import { text } from '../fhir/values/primitive.ts';

/** A taxonomy by which services are classified. */
export interface TaxonomyContent {
  name: string | null;
  description: string | null;
  uri: string | null;
  version: string | null;
}

/** What an HSDS 3 taxonomy_term says; null without an id, by which services name it. */
export function mapTaxonomyTerm(object: Json, context: MapContext): TaxonomyTermContent | null {
  return taxonomyTermAt(rootOf(object, context));
}

/** The term at a place. */
export function taxonomyTermAt(place: Place | null): TaxonomyTermContent | null {
  const id = text(place, 'id');
  if (id === null) return null;
  return {
    id,
    code: text(place, 'code'),
    name: text(place, 'name'),
    description: text(place, 'description'),
    taxonomy: text(place, 'taxonomy') ?? text(at(place, 'taxonomy_detail'), 'name'),
  };
}

/** What an HSDS 3 taxonomy says. */
export function mapTaxonomy(object: Json, context: MapContext): TaxonomyContent {
  const root = rootOf(object, context);
  return {
    name: text(root, 'name'),
    description: text(root, 'description'),
    uri: text(root, 'uri'),
    version: text(root, 'version'),
  };
}
