import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import { generateRegion } from '../region/index.ts';
import { filesOf } from './support/region.ts';

describe('a region that is brought in', () => {
  let server: ScratchServer;
  beforeAll(async () => {
    server = await scratchServer();
  });
  afterAll(() => server.stop());

  const bring = (scratch: Scratch, persons: number) =>
    scratch.run(server.folder(Object.fromEntries(filesOf(generateRegion({ persons, seed: 1 })))));
  const mandates = ({ models }: Scratch) => models.people.directives.find({ capacity: { $ne: null } }).lean();
  const personIds = async ({ models }: Scratch) =>
    (await models.people.persons.find({}, { _id: 1 }).lean()).map(({ _id }) => _id);

  test('is understood whole, each consent to sharing as a directive', async () => {
    const scratch = await server.open();
    const { incomplete, types, findings } = await bring(scratch, 13);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(incomplete).toBe(false);
    expect(types.Consent).toMatchObject({ skipped: 0, unplaced: 0 });
    const about = await scratch.models.people.directives.find().lean();
    expect(about.length).toBeGreaterThan(13);
    const known = await personIds(scratch);
    const holders = (await mandates(scratch)).flatMap(({ criteria }) => criteria.persons);
    expect(holders.length).toBeGreaterThanOrEqual(4);
    for (const holder of holders) expect(known).toContain(holder);
  });

  test('without the carer has the mandate all the same, which the carer holds on coming', async () => {
    const scratch = await server.open();
    expect((await bring(scratch, 1)).incomplete).toBe(false);
    const [mandate, other] = await mandates(scratch);
    expect([mandate?.capacity, other]).toEqual(['CAREGIVER', undefined]);
    expect(await personIds(scratch)).not.toContain(mandate?.criteria.persons[0]);
    await bring(scratch, 2);
    expect(await personIds(scratch)).toContain(mandate?.criteria.persons[0]);
  });

  test('says of very restricted records why they are', async () => {
    const scratch = await server.open();
    await bring(scratch, 1);
    const rows = await scratch.models.records.health.get('Encounter')?.find({ confidentiality: 'V' }).lean();
    expect(rows?.map(({ sensitivity }) => sensitivity)).toEqual([['PSY'], ['PSY']]);
  });
});
