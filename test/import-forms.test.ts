import { bundle, condition, patient, SYSTEM } from '../interchange/import/testing/made.ts';
import { type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

/** Imports files into empty databases. */
const importing = async (files: Record<string, unknown>) => {
  const scratch = await server.open();
  const folder = server.folder(files);
  const report = await scratch.run(folder);
  const findings = report.findings.map(({ file, code, severity, path }) => [
    file.slice(folder.length + 1),
    severity,
    code,
    path,
  ]);
  return { scratch, report, folder, findings };
};
const counts = (count: number) => ({ read: count, imported: count, unchanged: 0, skipped: 0, unplaced: 0, flagged: 0 });

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment before the resource -->
<Patient xmlns="http://hl7.org/fhir"><id value="x"/>
  <identifier><system value="${SYSTEM}"/><value value="P-x"/></identifier>
  <name><family value="Janssens &amp; C&#xE9;"/><given value="Ann"/><given value="Mia"/></name><birthDate value="1950-02-03"/>
</Patient>`;

describe('the forms in which files come', () => {
  test('bundles of all kinds, lists, lines, single resources, XML and pages of HSDS are read in one run', async () => {
    const { report, scratch, findings } = await importing({
      'transaction.json': bundle('transaction', ['urn:uuid:1', patient('t')], condition('t', 'urn:uuid:1')),
      'collection.json': bundle('collection', patient('c'), condition('c', 'Patient/c')),
      'document.json': bundle(
        'document',
        {
          resourceType: 'Composition',
          id: 'd',
          status: 'final',
          subject: { reference: 'Patient/d' },
          date: '2024-01-02',
          title: 'A summary',
          section: [{ title: 'Problems' }],
        },
        patient('d'),
        condition('d', 'Patient/d'),
      ),
      'lines.ndjson': [patient('n'), '', condition('n', 'Patient/n')]
        .map(line => line && JSON.stringify(line))
        .join('\r\n'),
      'lines.jsonl': JSON.stringify(patient('l')),
      'list.json': [patient('a'), condition('a', 'Patient/a')],
      'one.json': `\uFEFF${JSON.stringify(patient('o'))}`,
      'patient.xml': `\uFEFF${xml}`,
      'bundle.xml': `<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/><entry><resource>${xml
        .replace(/^.*\n.*\n/, '')
        .replaceAll('"x"', '"y"')
        .replace('P-x', 'P-y')}</resource></entry></Bundle>`,
      'page.json': {
        total_items: 1,
        contents: [{ id: 'h', name: 'Meals on wheels', status: 'active', description: 'Brought to your door' }],
      },
      'bundle-in-bundle.json': bundle('collection', bundle('collection', patient('b'))),
      'notes.txt': 'not for import',
    });
    expect(findings).toEqual([['notes.txt', 'info', 'FILE_IGNORED', '']]);
    expect(report.files).toBe(11);
    expect(report.types).toEqual({
      Patient: counts(10),
      Condition: counts(5),
      Composition: counts(1),
      service: counts(1),
    });
    expect(report.incomplete).toBe(false);
    const read = await scratch.models.people.persons.findOne({ identifierKeys: `${SYSTEM}|P-x` }).lean();
    expect(read?.content.name).toMatchObject([{ family: 'Janssens & Cé', given: ['Ann', 'Mia'] }]);
    expect(read?.content.birthDate).toBe('1950-02-03');
  });

  test('what can’t be read is said, and the rest goes on', async () => {
    const { report, findings } = await importing({
      'broken.json': '{"resourceType": "Patient", "id": ',
      'broken.xml': '<Patient><id value="1"></Patient',
      'empty.json': '',
      'empty-bundle.json': { resourceType: 'Bundle', type: 'collection' },
      'good.json': patient('g'),
      'lines.ndjson': `${JSON.stringify(patient('n'))}\nno json\n${JSON.stringify(condition('n', 'Patient/n'))}\n`,
      'no-resource.json': { resourceType: 'Bundle', entry: [{ fullUrl: 'urn:uuid:1' }, { resource: patient('e') }] },
      'something.json': { weather: 'fine' },
      'word.json': '"a word"',
    });
    expect(findings).toEqual([
      ['broken.json', 'error', 'FILE_UNREADABLE', ''],
      ['broken.xml', 'error', 'FILE_UNREADABLE', ''],
      ['empty.json', 'error', 'FILE_UNREADABLE', ''],
      ['lines.ndjson', 'error', 'FILE_UNREADABLE', 'line 2'],
      ['no-resource.json', 'info', 'ENTRY_EMPTY', 'entry[0]'],
      ['something.json', 'error', 'FORMAT_UNKNOWN', ''],
      ['word.json', 'error', 'FORMAT_UNKNOWN', ''],
    ]);
    expect(report.types).toEqual({ Patient: counts(3), Condition: counts(1) });
    expect(report).toMatchObject({ files: 9, incomplete: true });
  });

  test('what would hurt is skipped; what is only odd is imported, and flagged', async () => {
    const { report, findings, scratch } = await importing({
      'a.json': [
        patient('1', {
          identifier: [
            { system: 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin', value: '50020399900' },
          ],
        }),
        patient('2', { birthDate: '2023-02-30' }),
        condition('3', 'Patient/1', { recordedDate: '2023-02-30' }),
        condition('4', 'Patient/1', {
          extension: [{ url: 'https://example.org/unknown', valueString: 'kept by nobody' }],
          unknown: 1,
        }),
        condition('5', 'Patient/1', { code: 'a string', clinicalStatus: ['odd'] }),
        {
          resourceType: 'Encounter',
          id: '6',
          status: 'completed',
          class: [{ coding: [{ code: 'AMB' }] }],
          subject: { reference: 'Patient/1' },
          actualPeriod: { start: '2024-01-02', end: '2024-01-03' },
        },
        { resourceType: 'SpaceShip', id: '7' },
        { resourceType: 'Goal', id: '8', subject: { reference: 'Patient/1' } },
      ],
    });
    const skipped = (count: number, more: number) => ({ ...counts(count), imported: count - more, skipped: more });
    expect(report.types).toMatchObject({
      Patient: { ...skipped(2, 1), flagged: 1 },
      Condition: { ...skipped(3, 1), flagged: 1 },
      Encounter: { read: 1, imported: 1 },
      SpaceShip: { read: 1, unplaced: 1, skipped: 0 },
      Goal: { read: 1, unplaced: 1, skipped: 0 },
    });
    expect(findings).toEqual([
      ['a.json', 'error', 'DATE_IMPOSSIBLE', '[1].birthDate'],
      ['a.json', 'warning', 'CHECK_DIGIT', '[0].identifier[0].value'],
      ['a.json', 'error', 'DATE_IMPOSSIBLE', '[2].recordedDate'],
      ['a.json', 'warning', 'CODE_UNKNOWN', '[4].clinicalStatus[0]'],
    ]);
    expect(report.incomplete).toBe(true);
    const encounter = await scratch.models.records.health.get('Encounter')?.findOne({}).lean();
    expect(encounter?.content.period).toMatchObject({
      start: expect.stringMatching(/^2024-01-02/),
      end: expect.stringMatching(/^2024-01-03/),
    });
    // the number that breaks its rules is known, and known to break them
    const person = await scratch.models.people.persons.findOne({}).lean();
    expect(person?.content.identifier).toMatchObject([{ value: '50020399900', valid: false }]);
  });

  test('a path that does not exist stops the import before anything is written', async () => {
    const scratch = await server.open();
    await expect(scratch.run(server.folder({ 'a.json': patient('1') }), '/nowhere/at-all')).rejects.toThrow(
      '/nowhere/at-all',
    );
    expect(await scratch.dump()).toEqual({});
  });
});
