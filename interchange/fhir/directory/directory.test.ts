import { SSIN } from '../../../kit/identifiers.ts';
import { testContext } from '../testing/context.ts';
import { mapHealthcareService } from './HealthcareService.ts';
import { mapLocation } from './Location.ts';
import { mapPractitioner } from './Practitioner.ts';
import { mapPractitionerRole } from './PractitionerRole.ts';

test('what is private about a professional stays out of the directory, but they are found by it', () => {
  const { content, keys } = mapPractitioner(
    {
      resourceType: 'Practitioner',
      identifier: [
        { system: 'https://www.ehealth.fgov.be/standards/fhir/NamingSystem/SSIN', value: '85073003328' },
        { type: { coding: [{ code: 'PPN' }] }, value: 'X1' },
        { system: 'urn:oid:2.16.840.1.113883.3.6777.5.2', value: '18749704477' },
      ],
      telecom: [
        { system: 'phone', value: '1', use: 'home' },
        { system: 'phone', value: '2', use: 'work' },
      ],
    },
    testContext(),
  );
  expect(content.identifier.map(each => each.value)).toEqual(['18749704477']);
  expect(content.telecom.map(each => each.value)).toEqual(['2']);
  expect(keys).toContain(`${SSIN}|85073003328`);
});

test('hours of a role, and absences in words', () => {
  const { openingHours, practitioner } = mapPractitionerRole(
    {
      resourceType: 'PractitionerRole',
      practitioner: { reference: 'Practitioner/p' },
      availableTime: [{ daysOfWeek: ['mon', 'tue'], availableStartTime: '09:00:00', availableEndTime: '16:30:00' }],
      notAvailable: [{ description: 'Leave', during: { start: '2020-08-01', end: '2020-08-20' } }],
    },
    testContext(),
  );
  expect(practitioner).toEqual({ id: 'p' });
  expect(openingHours).toMatchObject([
    { days: ['MO', 'TU'], opensAt: '09:00', closesAt: '16:30' },
    { days: [], opensAt: null, validFrom: null, description: 'Leave (2020-08-01 – 2020-08-20)' },
  ]);
});

test('a place outside of the Earth is none', () => {
  const context = testContext();
  const location = mapLocation({ resourceType: 'Location', position: { latitude: '51.05', longitude: 181 } }, context);
  expect([location.latitude, location.longitude]).toEqual([51.05, null]);
  expect(context.findings).toMatchObject([{ code: 'COORDINATE_RANGE', path: 'position.longitude' }]);
});

test('a null among telephones is left out', () => {
  const service = mapHealthcareService(
    { resourceType: 'HealthcareService', active: 'true', telecom: [null, { system: 'phone', value: '1' }] },
    testContext(),
  );
  expect([service.status, service.telecom.length]).toEqual(['active', 1]);
});
