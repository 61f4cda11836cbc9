import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportReport } from '../interchange/import/report.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import { describeReal, REAL_SETS } from './support/real-data.ts';

/** Conformance resources, and what waits for the subgraph `care`. */
const WITHOUT_PLACE = ['NamingSystem', 'CodeSystem', 'ValueSet', 'CarePlan', 'CareTeam', 'Goal'].concat([
  'Task',
  'ServiceRequest',
  'Communication',
  'Appointment',
]);

/** Sets of which only some types have a place yet; they must do no harm. */
const OTHERS = ['ihe-pcf', 'ihe-balp'];

describeReal('the import of real files', folder => {
  let server: ScratchServer;
  let all: Scratch;
  let report: ImportReport & { incomplete: boolean };
  const paths = REAL_SETS.map(name => join(folder, name));

  beforeAll(async () => {
    server = await scratchServer();
    all = await server.open();
    report = await all.run(...paths);
  });
  afterAll(() => server.stop());

  test.each([...REAL_SETS, ...OTHERS])(
    '%s: all that the files hold is counted, and leaves by one of four doors',
    async name => {
      const own = await (await server.open()).run(join(folder, name));
      const read = Object.entries(own.types).map(([type, count]) => [type, count.read]);
      expect(Object.fromEntries(read)).toEqual(typesIn(join(folder, name)));
      expectSums(own);
      expectReasons(own);
    },
  );

  test('all of them at once give the same counts', () => {
    const counts = new Map<string, number>();
    for (const path of paths)
      for (const [type, count] of Object.entries(typesIn(path))) counts.set(type, (counts.get(type) ?? 0) + count);
    expect(Object.fromEntries(Object.entries(report.types).map(([type, { read }]) => [type, read]))).toEqual(
      Object.fromEntries(counts),
    );
    expectSums(report);
    expectReasons(report);
  });

  test('every type has its place but conformance resources and what waits for care', () => {
    const unplaced = Object.entries(report.types).filter(([, count]) => count.unplaced > 0);
    expect(unplaced.filter(([type]) => !WITHOUT_PLACE.includes(type))).toEqual([]);
    expect(unplaced.map(([, { read, unplaced }]) => unplaced - read)).toEqual(unplaced.map(() => 0));
  });

  test('only what would hurt is skipped: no person whom it is about, or a date that does not exist', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual(['DATE_IMPOSSIBLE', 'REFERENCE_NOT_FOUND']);
    expect(
      errors.filter(({ path }) => /\b(subject|patient|occurenceDateTime|recorded|valueString)$/.test(path)),
    ).toEqual(errors);
    const skipped = Object.values(report.types).reduce((sum, count) => sum + count.skipped, 0);
    expect(skipped).toBe(14);
    expect(report.incomplete).toBe(true);
  });

  test('wrong check digits are flagged, and what has them is imported', () => {
    const flagged = report.findings.filter(({ code }) => code === 'CHECK_DIGIT');
    expect(flagged.length).toBeGreaterThan(5);
    expect(flagged.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(report.types.Patient).toMatchObject({ skipped: 0, flagged: 3 });
  });

  test('once again, nothing changes and the report says so', async () => {
    const before = await all.dump();
    expect(Object.values(before).flat().length).toBeGreaterThan(3000);
    const again = await all.run(...paths);
    for (const [type, count] of Object.entries(again.types)) {
      const first = report.types[type];
      expect([type, count.imported, count.unchanged]).toEqual([
        type,
        0,
        (first?.imported ?? 0) + (first?.unchanged ?? 0),
      ]);
    }
    expect(again.findings).toEqual(report.findings);
    expect(await all.dump()).toEqual(before);
  });
});

function expectSums({ types }: ImportReport): void {
  for (const [type, { read, imported, unchanged, skipped, unplaced, flagged }] of Object.entries(types)) {
    expect([type, imported + unchanged + skipped + unplaced]).toEqual([type, read]);
    expect(flagged).toBeLessThanOrEqual(imported);
  }
}

/** Each skipped resource has an error that says where it stands and why. */
function expectReasons({ types, findings }: ImportReport): void {
  for (const finding of findings) {
    expect(finding).toEqual({
      ...{ file: expect.stringMatching(/./), path: expect.any(String), message: expect.stringMatching(/\w+ \w+/) },
      ...{
        severity: expect.stringMatching(/^(info|warning|error)$/),
        code: expect.stringMatching(/^[A-Z]+(_[A-Z]+)*$/),
      },
      ...{
        type: finding.type === null ? null : expect.any(String),
        id: finding.id === null ? null : expect.any(String),
      },
    });
  }
  for (const [type, { skipped }] of Object.entries(types)) {
    const errors = findings.filter(finding => finding.type === type && finding.severity === 'error');
    expect(errors.every(({ path }) => path !== '')).toBe(true);
    const places = new Set(errors.map(({ file, path, id }) => [file, /^entry\[\d+\]/.exec(path)?.[0], id].join()));
    expect([type, places.size]).toEqual([type, skipped]);
  }
}

/** How many resources of each type the files of a folder hold: by a reading that has nothing in common with the importer. */
function typesIn(folder: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (type: string) => {
    counts[type] = (counts[type] ?? 0) + 1;
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (file.endsWith('.xml')) count(/<([A-Z]\w+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 'none');
    if (!file.endsWith('.json')) continue;
    const whole = JSON.parse(readFileSync(path, 'utf8'));
    const resources =
      whole.resourceType === 'Bundle' ? whole.entry.map((entry: { resource: object }) => entry.resource) : [whole];
    for (const { resourceType } of resources) {
      if (resourceType) count(resourceType);
      // HSDS says what an object is by the folder that it stands in; its root describes the API
      else if ('id' in whole) count(basename(dirname(path)).replace(/ies$/, 'y').replace(/s$/, ''));
    }
  }
  return counts;
}
