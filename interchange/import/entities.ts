import type { PartIndex } from '../../kit/entity/model.ts';
import type { RecordContent } from '../../kit/record/record.ts';
import type { Json, MapContext } from '../contract.ts';
import { mapHealthcareService } from '../fhir/directory/HealthcareService.ts';
import { mapLocation } from '../fhir/directory/Location.ts';
import { mapOrganization } from '../fhir/directory/Organization.ts';
import { mapPractitioner } from '../fhir/directory/Practitioner.ts';
import { mapPractitionerRole } from '../fhir/directory/PractitionerRole.ts';
import { mapDirectoryStatement } from '../fhir/directory/Provenance.ts';
import { mapDecision } from '../fhir/pilots/Basic.ts';
import { mapAgreement } from '../fhir/pilots/Contract.ts';
import { mapStudy } from '../fhir/pilots/ResearchStudy.ts';
import {
  mapHsdsLocation,
  mapHsdsOrganization,
  mapHsdsService,
  mapServiceAtLocation,
  mapTaxonomy,
  mapTaxonomyTerm,
} from '../hsds/index.ts';
import { isJson } from '../json.ts';
import { HSDS_SERVICE_AT_LOCATION } from './identity.ts';

/** An entity as an importer mapped it, with what it is found by. */
export interface MappedEntity {
  /** Where it goes: a type of `entityModelOf`. */
  type: string;
  /** The entity that it is a part of; its own where null. */
  partOf: string | null;
  content: RecordContent;
  index: Omit<PartIndex, 'keys' | 'identifierKeys'>;
  /** Numbers by which it is found beside those of the resource. */
  numbers: string[];
  recordedAt: string | null;
}

type Link = { id: string } | null | undefined;
type Mapper = (resource: Json, context: MapContext) => MappedEntity | null;

function entity(
  type: string,
  content: object,
  index: { links?: Link[]; facets?: [string, unknown][]; texts?: unknown[] },
  more: { recordedAt?: string | null; numbers?: string[]; partOf?: string } = {},
): MappedEntity {
  const facets = (index.facets ?? []).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [`${name}:${value.toLowerCase()}`] : [],
  );
  return {
    type,
    partOf: more.partOf ?? null,
    content: content as RecordContent,
    index: {
      links: (index.links ?? []).flatMap(link => (link ? [link.id] : [])),
      facets,
      texts: (index.texts ?? []).filter(text => typeof text === 'string' && text !== '') as string[],
    },
    numbers: more.numbers ?? [],
    recordedAt: more.recordedAt ?? null,
  };
}

/** The municipalities of places, in FHIR (`address`) or HSDS (`addresses`). */
const citiesOf = (places: readonly unknown[]): [string, unknown][] =>
  places.filter(isJson).flatMap(({ address, addresses }) =>
    [address, addresses]
      .flat()
      .filter(isJson)
      .map(({ city }): [string, unknown] => ['city', city]),
  );

/** The places that stand inside an HSDS service. */
const placesIn = (object: Json): unknown[] =>
  [object.service_at_locations].flat().map(each => (isJson(each) ? each.location : null));

function service(
  content: ReturnType<typeof mapHealthcareService>,
  places: readonly unknown[],
  more: Parameters<typeof entity>[3] = {},
): MappedEntity {
  const terms = content.taxonomyTerms.flatMap(term => [term.code, term.name]);
  const types = content.type.flatMap(type => [type.text, ...type.coding.map(coding => coding.code)]);
  const facets: [string, unknown][] = [
    ['status', content.status],
    ...[...terms, ...types].map((each): [string, unknown] => ['term', each]),
    ...citiesOf(places),
  ];
  const texts = [content.name, content.alternateName, content.description, ...terms, ...types];
  return entity(
    'HealthcareService',
    content,
    { links: [content.organization, ...content.locations], facets, texts },
    more,
  );
}

const translated = (content: { translations: { text: string }[] }) => content.translations.map(each => each.text);

/** How each kind of entity is mapped, by its FHIR type or the name of its HSDS object. Null: it says nothing. */
export const ENTITY_MAPPERS: Readonly<Record<string, Mapper>> = {
  Organization: (resource, context) => {
    const content = mapOrganization(resource, context);
    const texts = [content.name, ...translated(content), ...content.alias];
    return entity('Organization', content, { links: [content.partOf], texts });
  },
  Practitioner: (resource, context) => {
    const { content, keys } = mapPractitioner(resource, context);
    return entity('Practitioner', content, { texts: [content.displayName] }, { numbers: keys });
  },
  PractitionerRole: (resource, context) => {
    const content = mapPractitionerRole(resource, context);
    return entity('PractitionerRole', content, { links: [content.practitioner, content.organization] });
  },
  Location: (resource, context) => {
    const content = mapLocation(resource, context);
    return entity('Location', content, { links: [content.managingOrganization], texts: [content.name] });
  },
  HealthcareService: (resource, context) => {
    const { location } = resource;
    const places = Array.isArray(location)
      ? location.map((each, index) => context.resource(each, `location[${index}]`))
      : [context.resource(location, 'location')];
    return service(mapHealthcareService(resource, context), places);
  },
  ResearchStudy: (resource, context) => {
    const { type, content } = mapStudy(resource, context);
    const texts = [content.title, ...translated(content), content.description];
    if (type === 'Programme') return entity(type, content, { texts, facets: [['programme', content.code]] });
    const partners = content.partners.map(partner => partner.organization);
    const links = [content.programme, content.coordinator, ...partners];
    return entity(type, content, { links, texts, facets: [['status', content.status]] });
  },
  Contract: (resource, context) => {
    const { content, study } = mapAgreement(resource, context);
    return entity('Contract', content, { links: [study], texts: [content.title] });
  },
  Basic: (resource, context) => {
    const { content, study } = mapDecision(resource, context);
    return entity('Basic', content, { links: [study], texts: [content.text] });
  },
  Provenance: (resource, context) => {
    const { content, targets } = mapDirectoryStatement(resource, context);
    const found = targets.flatMap(({ reference, path }) => context.participant(reference, path) ?? []);
    const links = found.flatMap(target => [target.professional, target.organization]);
    return entity('Provenance', content, { links }, { recordedAt: content.recorded });
  },
  Medication: resource => entity('Medication', resource, {}),
  Device: resource => entity('Device', resource, {}),
  organization: (object, context) => {
    const { content, recordedAt } = mapHsdsOrganization(object, context);
    return entity(
      'Organization',
      content,
      { links: [content.partOf], texts: [content.name, ...content.alias] },
      { recordedAt },
    );
  },
  location: (object, context) => {
    const { content, recordedAt } = mapHsdsLocation(object, context);
    return entity(
      'Location',
      content,
      { links: [content.managingOrganization], texts: [content.name] },
      { recordedAt },
    );
  },
  service: (object, context) => {
    const { content, recordedAt } = mapHsdsService(object, context);
    return service(content, placesIn(object), { recordedAt });
  },
  service_at_location: (object, context) => {
    const { service: named, location, ...content } = mapServiceAtLocation(object, context);
    // by itself it often does not say of which service; the service says it
    const given =
      named ?? context.service({ identifier: { system: HSDS_SERVICE_AT_LOCATION, value: object.id } }, 'id');
    if (!given) {
      const message = 'Expected a service that is imported or known; without it there is nothing to complete.';
      context.note('error', 'REFERENCE_NOT_FOUND', 'service', message);
      return null;
    }
    const locations = location ? [location] : [];
    const facets = citiesOf([object.location]);
    return entity('HealthcareService', { ...content, locations }, { links: locations, facets }, { partOf: given.id });
  },
  taxonomy: (object, context) => {
    const content = mapTaxonomy(object, context);
    return entity('Taxonomy', content, { texts: [content.name] });
  },
  taxonomy_term: (object, context) => {
    const content = mapTaxonomyTerm(object, context);
    return content && entity('TaxonomyTerm', content, { texts: [content.name] });
  },
};
