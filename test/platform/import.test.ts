import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../interchange/contract.ts';
import { HEALTH_RECORDS } from '../../subgraphs/health/record.kinds.ts';
import { ask, command, tokenOf } from '../support/ask.ts';
import { describeReal } from '../support/real-data.ts';

const SYNTHEA = 'https://github.com/synthetichealth/synthea';

const me = async (identifier: string, fields: string) => {
  const token = tokenOf('person', '--identifier', identifier);
  const { data, errors } = await ask(`{ me { person { ${fields} } } }`, { token });
  expect(errors).toBeUndefined();
  return data.me.person;
};

describeReal('real files, imported beside the running platform and read through the graph', folder => {
  const slim = join(folder, 'synthea-smart-r4/slim');
  const files = ['adhd-child-1.json', 'cancer-palliative-1.json', 'child-obesity-1.json'];

  beforeAll(() => {
    expect(readdirSync(slim)).toEqual(expect.arrayContaining(files));
    command('import', [...files.map(name => join(slim, name)), join(folder, 'ips-hl7'), join(folder, 'ips-viewer')]);
  });

  test.each(files)('%s: each list of the person counts what the file holds', async name => {
    const resources = resourcesOf(join(slim, name));
    const held = (type: string) => resources.filter(({ resourceType }) => resourceType === type).length;
    const patient = resources.find(({ resourceType }) => resourceType === 'Patient') as {
      identifier: { value: string }[];
      birthDate: string;
    };
    const lists = Object.keys(HEALTH_RECORDS).map(field => `${field} { totalCount }`);
    const person = await me(
      `${SYNTHEA}|${patient.identifier[0]?.value}`,
      `birthDate socialSituations { totalCount } ${lists.join(' ')}`,
    );
    expect(person.birthDate).toBe(patient.birthDate);
    for (const [field, { type }] of Object.entries(HEALTH_RECORDS)) {
      // what someone's life is like is the social services' to answer, though FHIR calls it an observation
      const elsewhere = field === 'observations' ? person.socialSituations.totalCount : 0;
      expect([field, person[field].totalCount + elsewhere]).toEqual([
        field,
        held(type === 'ProvenanceRecord' ? 'Provenance' : type),
      ]);
    }
  });

  test('a blood pressure keeps both its values, and says which organisation holds it', async () => {
    const resources = resourcesOf(join(slim, 'adhd-child-1.json'));
    const pressures = resources.filter(each => JSON.stringify(each.code)?.includes('55284-4')) as {
      component: { valueQuantity: Json }[];
    }[];
    const person = await me(
      `${SYNTHEA}|839737a4-5804-4adb-b645-740275239062`,
      `observations(first: 50, filter: { code: "55284-4" }) { totalCount nodes {
        component { code { coding { code } } value { quantity { value unit } } }
        provenance { organizationName organization { name } sourceId }
      } }`,
    );
    expect(person.observations.totalCount).toBe(pressures.length);
    const values = (list: { value: number }[]) => list.map(({ value }) => value).sort();
    const shown = person.observations.nodes.flatMap(
      (node: { component: { value: { quantity: { value: number } } }[] }) =>
        node.component.map(({ value }) => value.quantity),
    );
    expect(shown[0].unit).toBe('mm[Hg]');
    expect(values(shown)).toEqual(
      values(pressures.flatMap(({ component }) => component.map(each => each.valueQuantity as { value: number }))),
    );
    const names = resources.filter(({ resourceType }) => resourceType === 'Organization').map(({ name }) => name);
    for (const { provenance } of person.observations.nodes) {
      expect(names).toContain(provenance.organizationName);
      expect(provenance.organization.name).toBe(provenance.organizationName);
    }
  });

  test('a prescription keeps its medicine and how it is taken', async () => {
    const person = await me(
      `${SYNTHEA}|31c343e9-5d7f-444e-9be4-56b1a6ec6146`,
      'medicationRequests { nodes { status medication { code { text coding { code } } } dosage { asNeeded } } }',
    );
    expect(person.medicationRequests.nodes).toEqual([
      {
        status: 'stopped',
        medication: { code: { text: 'Naproxen sodium 220 MG Oral Tablet', coding: [{ code: '849574' }] } },
        dosage: [{ asNeeded: true }],
      },
    ]);
  });

  test('a summary in several bundles is of one person, with each as a source', async () => {
    const person = await me(
      'urn:oid:2.16.840.1.113883.2.4.6.3|574687583',
      `displayName sources { sourceId } compositions { totalCount nodes { title section { title text } } }
       allergyIntolerances(first: 20) { nodes { criticality code { coding { code display } } } }`,
    );
    expect(person.displayName).toContain('DeLarosa');
    expect(person.sources.length).toBeGreaterThan(1);
    expect(person.compositions.totalCount).toBe(3);
    const penicillin = { code: '764146007', display: 'Substance with penicillin structure (substance)' };
    expect(person.allergyIntolerances.nodes).toContainEqual({ criticality: 'high', code: { coding: [penicillin] } });
    for (const { section } of person.compositions.nodes)
      expect(section.map(({ title }: { title: string }) => title).join()).toMatch(/Allerg.*|Medication/);
  });

  test('every section of a summary keeps its title and its text, and an implant its name', async () => {
    const [composition] = resourcesOf(join(folder, 'ips-hl7/Bundle-bundle-ips-all-sections.json')).filter(
      ({ resourceType }) => resourceType === 'Composition',
    ) as { section: { title: string; text: { div: string } }[] }[];
    const person = await me(
      'https://standards.digital.health.nz/ns/nhi-id|ABC1234',
      `compositions { nodes { section { title text } } } deviceUseStatements { nodes { device { type { coding { code display } } display } } }`,
    );
    const [shown] = person.compositions.nodes;
    expect(shown.section.map(({ title }: { title: string }) => title)).toEqual(
      composition?.section.map(({ title }) => title),
    );
    const plain = (html: string) =>
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    for (const [index, { text }] of shown.section.entries()) {
      const words = plain(composition?.section[index]?.text?.div ?? '')
        .split(' ')
        .slice(0, 3)
        .join(' ');
      expect(plain(text ?? '')).toContain(words);
    }
    const [{ device }] = person.deviceUseStatements.nodes;
    expect(device.type.coding).toEqual([{ code: '67270000', display: 'Hip prosthesis, device (physical object)' }]);
  });
});

function resourcesOf(path: string): Json[] {
  const bundle = JSON.parse(readFileSync(path, 'utf8')) as { entry: { resource: Json }[] };
  return bundle.entry.map(({ resource }) => resource);
}
