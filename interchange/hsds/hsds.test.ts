import { CBE } from '../../kit/identifiers.ts';
import { testContext } from '../fhir/testing/context.ts';
import { hsdsNested, hsdsType, mapHsdsOrganization, mapHsdsService } from './index.ts';

test.each([
  [{ version: '3.0', openapi_url: 'https://x.example' }, 'api'],
  [{ id: '1', name: 'Meals', status: 'active' }, 'service'],
  [{ id: '1', name: 'Stad Gent', phones: [] }, 'organization'],
  [{ id: '1', name: 'Town hall', location_type: 'physical' }, 'location'],
  [{ id: '1', service_id: '2', location_id: '3' }, 'service_at_location'],
  [{ id: '1', name: 'ICPC', uri: 'https://x.example', version: '2' }, 'taxonomy'],
  [{ id: '1', name: 'Meals', taxonomy: 'support' }, 'taxonomy_term'],
  [{ resourceType: 'Organization', id: '1', name: 'x' }, null],
  [{ id: '1', name: 'x' }, null],
  [{ hello: 'world' }, null],
])('%j is %s', (object, type) => {
  expect(hsdsType(object)).toBe(type);
});

test('what stands inside an organisation knows whose it is, and the fullest form counts', () => {
  const location = { id: 'l', location_type: 'physical' };
  const inside = hsdsNested({
    id: 'o',
    locations: [location],
    services: [
      { id: 's', name: 'Meals', service_at_locations: [{ location: { ...location, name: 'Hall', url: 'x' } }] },
    ],
  });
  expect(inside).toMatchObject([
    { type: 'location', id: 'l', object: { name: 'Hall' }, path: 'services[0].service_at_locations[0].location' },
    { type: 'service', id: 's', object: { organization_id: 'o' }, path: 'services[0]' },
  ]);
});

test('a service has its costs, terms, hours and languages', () => {
  const { content } = mapHsdsService(
    {
      id: 's',
      organization_id: 'o',
      fees_description: 'By income',
      cost_options: [{ option: 'Meal', amount: 7.5, currency: 'eur', amount_description: 'per meal' }],
      attributes: [{ taxonomy_term: { id: 't', code: 'meals', taxonomy: 'support' } }],
      service_at_locations: [{ schedules: [{ byday: '1MO,FR', opens_at: '09:00Z' }], location_id: 'l' }],
      languages: [{ code: 'nl' }],
      phones: [{ number: '"02 123"', type: 'fax' }],
    },
    testContext(),
  );
  expect(content).toMatchObject({
    organization: { id: 'o' },
    fees: 'By income\nMeal: 7.5 EUR per meal',
    taxonomyTerms: [{ id: 't', code: 'meals', name: null }],
    openingHours: [{ days: ['MO', 'FR'], opensAt: '09:00', closesAt: null }],
    locations: [{ id: 'l' }],
    languages: ['nl'],
    telecom: [{ system: 'fax', value: '02 123' }],
  });
});

test('an enterprise number by its international scheme is the Belgian one', () => {
  const identifier = [
    { identifier_scheme: 'BE-BCE_KBO', identifier_type: 'Enterprise number', identifier: '0566988259' },
  ];
  const { content } = mapHsdsOrganization({ id: 'o', name: 'x', organization_identifiers: identifier }, testContext());
  expect(content.identifier).toMatchObject([{ system: CBE, value: '0566988259', valid: true }]);
});
