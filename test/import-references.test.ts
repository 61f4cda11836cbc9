import type { Json } from '../interchange/contract.ts';
import { bundle, condition, patient, practitioner, SYSTEM } from '../interchange/import/testing/made.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

const conditions = ({ models }: Scratch) =>
  models.records.health.get('Condition')?.find({}).sort({ _id: 1 }).lean() ?? [];
const personBy = async ({ models }: Scratch, value: string) =>
  (await models.people.persons.findOne({ identifierKeys: `${SYSTEM}|${value}` }).lean())?._id;
const professional = async ({ models }: Scratch) => (await models.directory.professionals.findOne({}).lean())?._id;
const recorder = (reference: Json) => ({ recorder: { display: 'Dr Peeters', ...reference } });

describe('a reference leads to what it names', () => {
  const absolute = 'https://hospital.example/fhir';
  test.each<[string, unknown, unknown]>([
    ['relative', 'Patient/1', 'Practitioner/2'],
    ['urn:uuid', 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0', 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e1'],
    ['absolute', `${absolute}/Patient/1`, `${absolute}/Practitioner/2`],
    ['relative in a bundle of absolute addresses', 'Patient/1', 'Practitioner/2'],
    ['with a version', 'Patient/1/_history/4', 'Practitioner/2/_history/1'],
    ['logical', { identifier: { system: SYSTEM, value: 'P-1' } }, { identifier: { system: SYSTEM, value: 'D-2' } }],
    ['conditional', `Patient?identifier=${SYSTEM}|P-1`, `Practitioner?identifier=${encodeURIComponent(SYSTEM)}|D-2`],
  ])('%s', async (kind, subject, reference) => {
    const scratch = await server.open();
    const who = typeof reference === 'string' ? { reference } : (reference as Json);
    const record = condition('3', subject, recorder(who));
    const [one, two] = [patient('1'), practitioner('2')];
    const addressed: [string, Json][] = kind.includes('absolute')
      ? [
          [`${absolute}/Patient/1`, one],
          [`${absolute}/Practitioner/2`, two],
        ]
      : kind === 'urn:uuid'
        ? [
            [String(subject), one],
            [String(reference), two],
          ]
        : [];
    const report = await scratch.run(
      server.folder({ 'a.json': bundle('collection', record, ...(addressed.length ? addressed : [one, two])) }),
    );
    expect(report.findings).toEqual([]);
    const [found] = await conditions(scratch);
    expect(found?.person).toBe(await personBy(scratch, 'P-1'));
    expect(found?.person).toBeTruthy();
    expect(found?.provenance.recordedBy?.professional?.id).toBe(await professional(scratch));
  });

  test('in a file that is read later, and in one of an earlier import', async () => {
    const scratch = await server.open();
    const first = await scratch.run(
      server.folder({
        'a.json': condition('1', 'Patient/z', recorder({ reference: 'Practitioner/z' })),
        'z.json': [patient('z'), practitioner('z')],
      }),
    );
    expect(first.findings).toEqual([]);
    const later = server.folder({
      'b.json': condition('2', 'Patient/z/_history/2', recorder({ reference: 'Practitioner/z/_history/1' })),
    });
    expect((await scratch.run(later)).findings).toEqual([]);
    const found = await conditions(scratch);
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ person }) => person))).toEqual(new Set([await personBy(scratch, 'P-z')]));
    expect(new Set(found.map(({ provenance }) => provenance.recordedBy?.professional?.id))).toEqual(
      new Set([await professional(scratch)]),
    );
  });

  test('inside the resource itself: what is contained is shown by its name', async () => {
    const scratch = await server.open();
    const contained = [{ resourceType: 'Practitioner', id: 'x', name: [{ given: ['Els'], family: 'De Vos' }] }];
    const record = condition('1', 'Patient/1', { contained, recorder: { reference: '#x' } });
    expect((await scratch.run(server.folder({ 'a.json': [patient('1'), record] }))).findings).toEqual([]);
    expect((await conditions(scratch))[0]?.provenance.recordedBy).toMatchObject({
      professional: null,
      display: 'Els De Vos',
    });
  });

  test('first in its own bundle, then in its own folder: `Patient/1` of another is somebody else', async () => {
    const scratch = await server.open();
    const other = patient('1', {
      identifier: [{ system: SYSTEM, value: 'other' }],
      name: [{ family: 'Maes' }],
      birthDate: '1980-01-01',
    });
    const report = await scratch.run(
      server.folder({
        'north/persons.json': patient('1'),
        'north/records.json': [condition('c', 'Patient/1'), condition('d', 'Patient/1')],
        'south/persons.json': other,
        'south/records.json': condition('c', 'Patient/1'),
      }),
    );
    expect(report.types.Patient).toMatchObject({ imported: 2, skipped: 0 });
    expect(report.types.Condition).toMatchObject({ imported: 3, skipped: 0 });
    const persons = (await conditions(scratch)).map(({ person }) => person).sort();
    const [north, south] = [await personBy(scratch, 'P-1'), await personBy(scratch, 'other')];
    expect(persons).toEqual([north, north, south].sort());
    expect(north).not.toBe(south);
  });
});

describe('a reference that leads nowhere', () => {
  test('to the person: the record is skipped, and it is said where and why', async () => {
    const scratch = await server.open();
    const folder = server.folder({
      'a.json': bundle('collection', condition('1', 'Patient/nobody'), condition('2', {})),
    });
    const report = await scratch.run(folder);
    expect(report.types.Condition).toEqual({ read: 2, imported: 0, unchanged: 0, skipped: 2, unplaced: 0, flagged: 0 });
    const what = { file: `${folder}/a.json`, type: 'Condition', severity: 'error', code: 'REFERENCE_NOT_FOUND' };
    expect(report.findings).toEqual([
      { ...what, id: '1', path: 'entry[0].resource.subject', message: expect.stringContaining('Patient/nobody') },
      { ...what, id: '2', path: 'entry[1].resource.subject', message: expect.any(String) },
    ]);
    expect(report.incomplete).toBe(true);
    expect(await scratch.dump()).toEqual({});
  });

  test('to a person who was not imported, by whatever it names them: the record is skipped too', async () => {
    const scratch = await server.open();
    const number = { identifier: { system: SYSTEM, value: 'P-1' } };
    const impossible = patient('1', { birthDate: '1950-02-30' });
    const { types } = await scratch.run(
      server.folder({
        'a.json': bundle('collection', impossible, condition('by-number', number), condition('by-id', 'Patient/1')),
      }),
    );
    expect(types.Patient).toMatchObject({ imported: 0, skipped: 1 });
    expect(types.Condition).toMatchObject({ imported: 0, skipped: 2 });
    expect(await conditions(scratch)).toEqual([]);
  });

  test('to anyone else: the record is imported with the name that it gives, and flagged', async () => {
    const scratch = await server.open();
    const record = condition('2', 'Patient/1', recorder({ reference: 'Practitioner/nobody' }));
    const report = await scratch.run(server.folder({ 'a.json': [patient('1'), record] }));
    expect(report.types.Condition).toMatchObject({ imported: 1, flagged: 1, skipped: 0 });
    expect(report.findings.filter(({ code }) => code === 'REFERENCE_NOT_FOUND')).toEqual([
      expect.objectContaining({ severity: 'warning', path: '[1].recorder', id: '2' }),
    ]);
    expect(report.incomplete).toBe(false);
    expect((await conditions(scratch))[0]?.provenance.recordedBy).toMatchObject({
      professional: null,
      display: 'Dr Peeters',
    });
  });

  test('to what is there but has no place yet: that is said, and flags nothing', async () => {
    const scratch = await server.open();
    const plan = { resourceType: 'CarePlan', id: 'p', subject: { reference: 'Patient/1' } };
    const summary = {
      ...{
        resourceType: 'Composition',
        id: 'c',
        status: 'final',
        title: 'Summary',
        subject: { reference: 'Patient/1' },
      },
      ...{ type: { text: 'Patient summary' }, section: [{ title: 'Plan', entry: [{ reference: 'CarePlan/p' }] }] },
    };
    const { types, findings } = await scratch.run(
      server.folder({ 'a.json': bundle('collection', summary, patient('1'), plan) }),
    );
    expect(types.Composition).toMatchObject({ imported: 1, flagged: 0 });
    expect(findings.map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['info', 'REFERENCE_UNPLACED', 'entry[0].resource.section[0].entry[0]'],
    ]);
  });

  test('is told once, however often it is looked at', async () => {
    const scratch = await server.open();
    const service = {
      resourceType: 'HealthcareService',
      id: '1',
      name: 'Meals',
      location: [{ reference: 'Location/nowhere' }],
    };
    const report = await scratch.run(server.folder({ 'a.json': service }));
    expect(report.findings.map(({ path }) => path)).toEqual(['location[0]']);
  });

  test('to something of another type is no person either', async () => {
    const scratch = await server.open();
    const report = await scratch.run(
      server.folder({ 'a.json': [practitioner('1'), condition('2', 'Practitioner/1')] }),
    );
    expect(report.types.Condition).toMatchObject({ imported: 0, skipped: 1 });
  });
});
