import path from 'node:path';
import { describeReal } from '../../test/support/real-data.ts';
import { testContext } from '../fhir/testing/context.ts';
import { readAll } from '../fhir/testing/realData.ts';
import { Shapes } from '../fhir/testing/shapes.ts';
import { mapHsdsLocation } from './location.ts';
import { hsdsNested } from './nested.ts';
import { mapHsdsOrganization } from './organization.ts';
import { mapHsdsService } from './service.ts';
import { mapServiceAtLocation } from './serviceAtLocation.ts';
import { hsdsType } from './type.ts';

const MAPPERS = { service: mapHsdsService, organization: mapHsdsOrganization, location: mapHsdsLocation };
const TYPES = { service: 'Service', organization: 'Organization', location: 'Location' };

describeReal('real HSDS files', folder => {
  const all = readAll(path.join(folder, 'hsds-mock-api-bsd'));

  test('each file is known by its shape', () => {
    expect(all.map(({ file, resource }) => [path.dirname(file), hsdsType(resource)])).toEqual([
      ['organizations', 'organization'],
      ['.', 'api'],
      ['service_at_locations', 'service_at_location'],
      ['services', 'service'],
      ['taxonomies', 'taxonomy'],
      ['taxonomy_terms', 'taxonomy_term'],
    ]);
  });

  test('everything inside maps to the shapes of the graph', () => {
    const shapes = new Shapes('directory');
    const inside = all.flatMap(({ resource }) => hsdsNested(resource));
    expect(new Set(inside.map(each => each.type))).toEqual(new Set(['organization', 'location', 'service']));
    const problems = inside.flatMap(({ type, object }) =>
      shapes.problems(TYPES[type], MAPPERS[type](object, testContext()).content),
    );
    expect(problems).toEqual([]);
  });

  test('the service keeps its hours, and a latitude of 100 is no place', () => {
    const service = all.find(({ resource }) => hsdsType(resource) === 'service')?.resource ?? {};
    const { content, recordedAt } = mapHsdsService(service, testContext());
    expect(content.openingHours[0]).toMatchObject({ days: ['TH', 'FR'], opensAt: '10:00', closesAt: '18:00' });
    expect(content.telecom[0]?.value).toBe('+44 1234 234567 ext. 100');
    expect(content.locations).toEqual([{ id: '3a19ff88-4620-4d17-9830-ac1d859eb5d5' }]);
    expect(recordedAt).toBe('2023-03-15T10:30:45.123Z');
    const context = testContext();
    const location = hsdsNested(service).find(each => each.type === 'location')?.object ?? {};
    expect(mapHsdsLocation(location, context).content).toMatchObject({ latitude: null, longitude: 101 });
    expect(context.findings).toMatchObject([{ code: 'COORDINATE_RANGE', path: 'latitude' }]);
  });

  test('a service at a location names both ends', () => {
    const both = all.find(({ resource }) => hsdsType(resource) === 'service_at_location')?.resource ?? {};
    expect(mapServiceAtLocation(both, testContext())).toMatchObject({
      service: { id: 'ac148810-d857-441c-9679-408f346de14b' },
      location: { id: '3a19ff88-4620-4d17-9830-ac1d859eb5d5' },
    });
  });
});
