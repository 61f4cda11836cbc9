import { KINDS } from '../directory/kinds.ts';
import type { Organization } from '../directory/model.ts';
import type { Fields } from '../fhir.ts';
import { ownSystem } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import type { ServicePlan } from './catalogue.ts';
import { SERVICES } from './catalogue.ts';

const LANGUAGES: [string, string][] = [
  ['nl', 'Dutch'],
  ['fr', 'French'],
  ['de', 'German'],
];

/** The id of a service of an organisation, and its name in the organisation's language. */
export function serviceOf(organization: Organization, code: string): { id: string; name: string } | undefined {
  const plan = SERVICES[organization.kind]?.find(each => each.code === code);
  return plan && { id: uuid('service', organization.id, code), name: serviceName(organization, plan) };
}

/** All services of the organisations, as HSDS 3 services with everything nested. */
export function hsdsServices(organizations: Organization[]): Fields[] {
  return organizations.flatMap(organization =>
    (SERVICES[organization.kind] ?? []).map(plan => hsdsService(organization, plan)),
  );
}

function serviceName(organization: Organization, plan: ServicePlan): string {
  return `${organization.language === 'fr' ? plan.fr : plan.nl} – ${organization.name}`;
}

function hsdsService(organization: Organization, plan: ServicePlan): Fields {
  const id = uuid('service', organization.id, plan.code);
  const part = (name: string) => uuid(id, name);
  const schedule = hsdsSchedule(part('schedule'), plan);
  return {
    id,
    name: serviceName(organization, plan),
    alternate_name: organization.language === 'fr' ? plan.nl : plan.fr,
    description: plan.description,
    email: `info@${organization.key.replaceAll('/', '-')}.example`,
    status: 'active',
    application_process: plan.apply,
    fees_description: plan.cost === undefined ? 'Free of charge' : `€ ${plan.cost[0].toFixed(2)} ${plan.cost[1]}`,
    eligibility_description: plan.eligibility,
    minimum_age: plan.ages?.[0],
    maximum_age: plan.ages?.[1],
    assured_date: '2026-09-01',
    last_modified: '2026-09-01T08:00:00.000Z',
    phones: [{ id: part('phone'), number: organization.phone, type: 'voice' }],
    schedules: [schedule],
    service_areas: [{ id: part('area'), name: organization.place.name, extent_type: 'text' }],
    service_at_locations: [
      {
        id: part('at location'),
        description: plan.description,
        schedules: [schedule],
        location: hsdsLocation(organization),
      },
    ],
    languages: LANGUAGES.filter(([code]) => code !== 'de' || organization.language === 'de').map(([code, name]) => ({
      id: part(`language ${code}`),
      name,
      code,
    })),
    organization: hsdsOrganization(organization),
    cost_options:
      plan.cost === undefined
        ? []
        : [
            {
              id: part('cost'),
              option: 'Standard',
              currency: 'EUR',
              amount: plan.cost[0],
              amount_description: plan.cost[1],
            },
          ],
    attributes: [
      {
        id: part('attribute'),
        link_entity: 'service',
        label: 'Kind of support',
        taxonomy_term: {
          id: uuid('taxonomy term', plan.code),
          code: plan.code,
          name: plan.code.replaceAll('-', ' '),
          description: plan.description,
          taxonomy: ownSystem('social-support'),
          language: 'en',
        },
      },
    ],
  };
}

function hsdsSchedule(id: string, { days, hours }: ServicePlan): Fields {
  const [opens_at, closes_at] = hours;
  return {
    id,
    freq: 'WEEKLY',
    interval: 1,
    byday: days,
    opens_at,
    closes_at,
    wkst: 'MO',
    description: 'Not on public holidays',
  };
}

function hsdsOrganization(of: Organization): Fields {
  const [alternate] = Object.values(of.names).filter(name => name !== of.name);
  return {
    // The same id as in the FHIR directory: one organisation, two formats.
    id: of.id,
    name: of.name,
    alternate_name: alternate,
    description: `${KINDS[of.kind].text} in ${of.place.name}`,
    organization_identifiers: [
      {
        id: uuid(of.id, 'cbe'),
        identifier_scheme: 'BE-BCE_KBO',
        identifier_type: 'Enterprise number',
        identifier: of.cbe,
      },
    ],
    phones: [{ id: uuid(of.id, 'phone'), number: of.phone, type: 'voice' }],
  };
}

function hsdsLocation(of: Organization): Fields {
  return {
    id: of.locationId,
    location_type: 'physical',
    name: of.name,
    addresses: [
      {
        id: uuid(of.id, 'address'),
        address_1: of.street,
        city: of.place.name,
        state_province: '',
        postal_code: of.place.postcode,
        country: 'BE',
        address_type: 'physical',
      },
    ],
  };
}
