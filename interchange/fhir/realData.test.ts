import path from 'node:path';
import { describeReal } from '../../test/support/real-data.ts';
import type { Json } from '../contract.ts';
import { mapHealthcareService } from './directory/HealthcareService.ts';
import { mapLocation } from './directory/Location.ts';
import { mapOrganization } from './directory/Organization.ts';
import { mapPractitioner } from './directory/Practitioner.ts';
import { mapPractitionerRole } from './directory/PractitionerRole.ts';
import { mapDirectoryStatement } from './directory/Provenance.ts';
import { mapPatient } from './people/Patient.ts';
import { mapRelatedPerson } from './people/RelatedPerson.ts';
import { RECORD_MAPPERS } from './records/index.ts';
import { type TestContext, testContext } from './testing/context.ts';
import { readAll } from './testing/realData.ts';
import { Shapes } from './testing/shapes.ts';
import { moment } from './values/date.ts';

const FOLDERS = ['synthea-smart-r4/slim', 'hl7-be-fhir', 'be-core/json', 'be-vaccination', 'ips-hl7', 'ips-viewer'];
const WAITING = ['CarePlan', 'CareTeam', 'Goal', 'Task', 'ServiceRequest', 'Communication', 'Appointment'];
const ASKED_FOR = ['Medication', 'Device'];

const shapes = {
  people: new Shapes('people'),
  directory: new Shapes('directory'),
  health: new Shapes('health'),
  social: new Shapes('social'),
  pilots: new Shapes('pilots'),
};

const DIRECTORY: Record<string, (resource: Json, context: TestContext) => string[]> = {
  Patient: (resource, context) =>
    shapes.people.problems(
      'Person',
      mapPatient(resource, context),
      ['managingOrganization'],
      ['grant', 'relatedPersons', 'sources', 'breakGlass'],
    ),
  RelatedPerson: (resource, context) =>
    shapes.people.problems('RelatedPerson', mapRelatedPerson(resource, context).content, [], ['reference']),
  Organization: (resource, context) => shapes.directory.problems('Organization', mapOrganization(resource, context)),
  Practitioner: (resource, context) =>
    shapes.directory.problems('Professional', mapPractitioner(resource, context).content),
  PractitionerRole: (resource, context) =>
    shapes.directory.problems('ProfessionalRole', mapPractitionerRole(resource, context), ['practitioner']),
  Location: (resource, context) => shapes.directory.problems('Location', mapLocation(resource, context)),
  HealthcareService: (resource, context) =>
    shapes.directory.problems('Service', mapHealthcareService(resource, context)),
};

describeReal('real FHIR files', folder => {
  test.each([...FOLDERS, 'sdoh-closed-loop'])('everything in %s maps to the shapes of the graph', name => {
    const all = readAll(path.join(folder, name));
    expect(all.length).toBeGreaterThan(0);
    const others = new Map(
      all.flatMap(({ fullUrl, resource }): [string, Json][] => [
        [`${resource.resourceType}/${resource.id}`, resource],
        ...(fullUrl === null ? [] : ([[fullUrl, resource]] satisfies [string, Json][])),
      ]),
    );
    const problems = all.flatMap(({ file, resource }) =>
      problemsOf(resource, testContext(resource, others)).map(each => `${file}: ${each}`),
    );
    expect(problems).toEqual([]);
  });

  test('only what has an impossible date would be refused', () => {
    const refused = FOLDERS.flatMap(name => readAll(path.join(folder, name)))
      .filter(({ resource }) => {
        const context = testContext(resource);
        problemsOf(resource, context);
        return context.findings.some(each => each.severity === 'error');
      })
      .map(({ file }) => file);
    expect(refused).toEqual(['katrijn1.json']);
  });
});

function problemsOf(resource: Json, context: TestContext): string[] {
  const type = String(resource.resourceType);
  const mapper = RECORD_MAPPERS.get(type);
  if (type === 'Provenance' && mapper?.place(resource) === null) {
    return shapes.directory.problems('DirectoryStatement', mapDirectoryStatement(resource, context).content);
  }
  if (mapper === undefined) {
    if ([...WAITING, ...ASKED_FOR].includes(type)) return [];
    return DIRECTORY[type]?.(resource, context) ?? [`${type}: no mapper`];
  }
  const place = mapper.place(resource);
  if (place === null) return [`${type}: no place`];
  const mapped = mapper.map(resource, context);
  return [
    ...shapes[place.subgraph].problems(place.type, mapped.content),
    ...(mapped.when !== null && moment(mapped.when) === null ? [`${type}: when is ${mapped.when}`] : []),
    ...(JSON.stringify(mapped).includes('undefined') ? [`${type}: undefined in words`] : []),
  ];
}
