import { bundle, condition, patient, SYSTEM } from '../interchange/import/testing/made.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

const persons = ({ models }: Scratch) => models.people.persons.find({}).sort({ _id: 1 }).lean();
const conditions = ({ models }: Scratch) =>
  models.records.health.get('Condition')?.find({}).sort({ _id: 1 }).lean() ?? [];
const CBE = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/cbe';

describe('who and what is one', () => {
  test('a person in two files with the same number: one person with two sources', async () => {
    const scratch = await server.open();
    const elsewhere = patient('99', {
      identifier: [{ system: SYSTEM, value: 'P-1' }],
      name: [{ family: 'Janssens1', given: ['Anna'] }],
      meta: { source: 'https://other.example' },
    });
    const report = await scratch.run(
      server.folder({
        'a.json': bundle('collection', patient('1'), condition('a', 'Patient/1')),
        'b.json': bundle('collection', elsewhere, condition('b', 'Patient/99')),
      }),
    );
    expect(report.types.Patient).toMatchObject({ read: 2, imported: 2 });
    const found = await persons(scratch);
    expect(found).toHaveLength(1);
    expect(found[0]?.sources.map(({ sourceId }) => sourceId).sort()).toEqual(['1', '99']);
    expect((await conditions(scratch)).map(({ person }) => person)).toEqual([found[0]?._id, found[0]?._id]);
  });

  test('persons without a number, of the same id and otherwise not alike, are kept apart, and it is said', async () => {
    const scratch = await server.open();
    const files = server.folder({
      'a.json': bundle('collection', patient('1', { identifier: [] }), condition('a', 'Patient/1')),
      'b.json': bundle(
        'collection',
        patient('1', { identifier: [], birthDate: '1999-09-09', name: [{ family: 'Claes' }] }),
        condition('b', 'Patient/1'),
      ),
    });
    const report = await scratch.run(files);
    expect(report.findings.map(({ code }) => code)).toEqual(['ID_REUSED']);
    expect(await persons(scratch)).toHaveLength(2);
    expect(new Set((await conditions(scratch)).map(({ person }) => person)).size).toBe(2);
    const before = await scratch.dump();
    expect((await scratch.run(files)).types.Patient).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await scratch.dump()).toEqual(before);
  });

  test('a number that does not fit the person, or fits two, is linked, and said', async () => {
    const scratch = await server.open();
    const numbers = (...values: string[]) => values.map(value => ({ system: `${SYSTEM}/${value}`, value }));
    const report = await scratch.run(
      server.folder({
        'a.json': patient('1', { identifier: numbers('a') }),
        'b.json': patient('2', { identifier: numbers('b'), name: [{ family: 'Claes' }] }),
        'c.json': patient('3', { identifier: numbers('b'), name: [{ family: 'Maes' }] }),
        'd.json': patient('4', { identifier: numbers('a', 'b'), name: [{ family: 'Janssens1' }] }),
      }),
    );
    const said = report.findings.map(({ file, code, severity }) => [file.slice(-6), code, severity]);
    expect(said.sort()).toEqual([
      ['c.json', 'DEMOGRAPHICS_DIFFER', 'warning'],
      ['d.json', 'PERSON_AMBIGUOUS', 'warning'],
    ]);
    expect((await persons(scratch)).map(({ parts }) => parts.length)).toEqual([2, 2]);
    const later = patient('5', { identifier: numbers('a'), birthDate: '1999-09-09' });
    const { findings } = await scratch.run(server.folder({ 'e.json': later }));
    expect(findings.map(({ code }) => code)).toEqual(['DEMOGRAPHICS_DIFFER']);
  });

  test('an organisation in two sources with the same enterprise number, however written', async () => {
    const scratch = await server.open();
    const organization = (id: string, name: string, value: string) => ({
      resourceType: 'Organization',
      id,
      name,
      identifier: [{ system: CBE, value }],
    });
    await scratch.run(
      server.folder({
        'a.json': organization('1', 'Ziekenhuis', '0999000104'),
        'b.json': organization('2', 'Hôpital', 'BE 0999.000.104'),
      }),
    );
    const found = await scratch.models.directory.organizations.find({}).lean();
    expect(found).toHaveLength(1);
    expect(found[0]?.parts).toHaveLength(2);
  });
});

describe('what is imported again', () => {
  test('a record that changed is the same record in its next version; one that did not stays as it is', async () => {
    const scratch = await server.open();
    await scratch.run(
      server.folder({ 'a.json': [patient('1'), condition('c', 'Patient/1'), condition('d', 'Patient/1')] }),
    );
    const [before] = (await conditions(scratch)).filter(({ provenance }) => provenance.sourceId === 'c');
    const changed = condition('c', 'Patient/1', { recordedDate: '2025-01-01' });
    const report = await scratch.run(
      server.folder({ 'b.json': [patient('1', { gender: 'female' }), changed, condition('d', 'Patient/1')] }),
    );
    expect(report.types.Condition).toMatchObject({ imported: 1, unchanged: 1 });
    const after = await conditions(scratch);
    expect(after).toHaveLength(2);
    expect(after.find(({ _id }) => _id === before?._id)).toMatchObject({
      version: 2,
      provenance: { version: 2 },
      content: { recordedDate: '2025-01-01' },
    });
    expect(after.find(({ _id }) => _id !== before?._id)).toMatchObject({ version: 1 });
    expect((await persons(scratch))[0]).toMatchObject({ content: { gender: 'female' }, sources: [{ version: 2 }] });
  });

  test('two things of one id that say different things are both kept, again and again', async () => {
    const scratch = await server.open();
    const relative = (given: string) => ({
      resourceType: 'RelatedPerson',
      id: 'r',
      patient: { reference: 'Patient/1' },
      name: [{ given: [given] }],
    });
    const organization = (name: string) => ({
      resourceType: 'Organization',
      id: 'o',
      identifier: [{ system: CBE, value: '0999000104' }],
      name,
    });
    const files = server.folder({
      'a.json': bundle('collection', patient('1'), condition('c', 'Patient/1'), relative('Jan'), organization('North')),
      'b.json': bundle(
        'collection',
        patient('1'),
        condition('c', 'Patient/1', { recordedDate: '2021-01-01' }),
        relative('Piet'),
        organization('South'),
      ),
    });
    const report = await scratch.run(files);
    expect(report.types).toMatchObject({
      Condition: { imported: 2 },
      RelatedPerson: { imported: 2 },
      Organization: { imported: 2 },
      Patient: { imported: 1, unchanged: 1 },
    });
    const dates = (await conditions(scratch)).map(({ content }) => String(content.recordedDate)).sort();
    expect(dates).toEqual(['2021-01-01', '2024-05-06']);
    const relatives = await scratch.models.people.relatedPersons.find({}).lean();
    expect(
      relatives.map(({ content }) => JSON.stringify(content.name)).filter(name => /Jan|Piet/.test(name)),
    ).toHaveLength(2);
    const before = await scratch.dump();
    const again = await scratch.run(files);
    expect(Object.values(again.types).map(({ imported }) => imported)).toEqual([0, 0, 0, 0]);
    expect(await scratch.dump()).toEqual(before);
  });
});
