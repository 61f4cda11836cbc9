import type { Fields, Language, Reference, Resource } from '../fhir.ts';
import { CODE, concept, translations } from '../fhir.ts';
import { SYSTEM } from '../identifiers.ts';
import { KINDS } from './kinds.ts';
import type { Organization, Professional } from './model.ts';
import { PROFESSIONS } from './professions.ts';

const META = { lastUpdated: '2021-01-04T08:00:00+01:00' };

/** A reference to an organisation of the directory. */
export function organizationReference(of: Organization): Reference {
  return { reference: `Organization/${of.id}`, display: of.name };
}

/** A reference to a professional of the directory. */
export function practitionerReference(of: Professional): Reference {
  return { reference: `Practitioner/${of.id}`, display: of.display };
}

/** The directory's resources, organisation by organisation. */
export function* directoryResources(organizations: Organization[]): Iterable<Resource> {
  for (const organization of organizations) {
    yield organizationResource(organization);
    yield locationResource(organization);
    for (const professional of organization.staff) {
      yield practitionerResource(professional);
      yield roleResource(professional);
    }
  }
}

function organizationResource(of: Organization): Resource {
  const plan = KINDS[of.kind];
  const identifier: Fields[] = [{ use: 'official', system: SYSTEM.cbe, value: of.cbe }];
  if (of.nihdi !== undefined) identifier.push({ use: 'official', system: SYSTEM.nihdiOrganization, value: of.nihdi });
  return {
    resourceType: 'Organization',
    id: of.id,
    meta: META,
    identifier,
    active: true,
    type: [plan.code === undefined ? { text: plan.text } : concept(CODE.hcparty, plan.code, plan.text)],
    name: of.name,
    _name: translations(of.names),
    alias: Object.values(of.names).filter(name => name !== of.name),
    telecom: [{ system: 'phone', value: of.phone, use: 'work' }],
    address: [address(of)],
  };
}

function locationResource(of: Organization): Resource {
  return {
    resourceType: 'Location',
    id: of.locationId,
    meta: META,
    status: 'active',
    name: of.name,
    mode: 'instance',
    telecom: [{ system: 'phone', value: of.phone, use: 'work' }],
    address: address(of),
    managingOrganization: organizationReference(of),
  };
}

function practitionerResource(of: Professional): Resource {
  const { title } = PROFESSIONS[of.kind];
  return {
    resourceType: 'Practitioner',
    id: of.id,
    meta: META,
    identifier: [{ use: 'official', ...of.identifier }],
    active: true,
    name: [
      { use: 'official', family: of.family, given: [of.given], prefix: title === undefined ? undefined : [title] },
    ],
    gender: of.gender,
    communication: [languageConcept(of.language)],
  };
}

function roleResource(of: Professional): Resource {
  const { code, text } = PROFESSIONS[of.kind];
  return {
    resourceType: 'PractitionerRole',
    id: of.roleId,
    meta: META,
    active: true,
    period: { start: '2015-01-01' },
    practitioner: practitionerReference(of),
    organization: organizationReference(of.organization),
    code: [code === undefined ? { text } : concept(CODE.hcparty, code, text)],
    location: [{ reference: `Location/${of.organization.locationId}`, display: of.organization.name }],
  };
}

/** A language as FHIR codes it. */
export function languageConcept(language: Language): Fields {
  const words = { nl: 'Dutch', fr: 'French', de: 'German' };
  return { coding: [{ system: 'urn:ietf:bcp:47', code: language, display: words[language] }], text: words[language] };
}

function address(of: Organization): Fields {
  return {
    use: 'work',
    type: 'both',
    text: `${of.street}, ${of.place.postcode} ${of.place.name}`,
    line: [of.street],
    city: of.place.name,
    postalCode: of.place.postcode,
    country: 'BE',
  };
}
