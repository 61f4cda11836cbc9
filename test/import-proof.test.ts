import type { Json } from '../interchange/contract.ts';
import { condition, patient, practitioner } from '../interchange/import/testing/made.ts';
import { type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import { EVER, FOREVER } from '../subgraphs/people/relationship.model.ts';

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

const subject = { reference: 'Patient/1' };
const hospital = { resourceType: 'Organization', id: 'h', name: 'Hospital' };
const by = (id: string) => ({ reference: `Practitioner/${id}` });
const encounter = (status: string, more: Json = {}) => ({
  ...{ resourceType: 'Encounter', id: `e-${status}`, status, class: { code: 'IMP' }, subject },
  ...{ period: { start: '2024-03-01', end: '2024-03-10' }, serviceProvider: { reference: 'Organization/h' } },
  ...{ participant: [{ individual: by('a') }], ...more },
});

/** The care relationships that resources prove: who, on what basis, from when until when. */
async function proven(...resources: Json[]): Promise<[string, string, string, string][]> {
  const scratch = await server.open();
  const report = await scratch.run(
    server.folder({ 'a.json': [patient('1'), hospital, practitioner('a'), practitioner('b'), ...resources] }),
  );
  expect(report.incomplete).toBe(false);
  const names = new Map<string, string>([['', '']]);
  for (const model of [scratch.models.directory.professionals, scratch.models.directory.organizations])
    for (const { _id, parts } of await model.find({}).lean()) names.set(_id, parts[0]?.provenance.sourceId ?? '?');
  const rows = await scratch.models.people.relationships.find({}).lean();
  const day = (date: Date) =>
    +date === +EVER ? 'ever' : +date === +FOREVER ? 'forever' : date.toISOString().slice(0, 10);
  const who = ({ professional, organization }: (typeof rows)[number]) =>
    [professional, organization]
      .map(id => id && names.get(id))
      .filter(Boolean)
      .join(' at ');
  return rows
    .map((row): [string, string, string, string] => [who(row), row.basis, day(row.start), day(row.end)])
    .sort();
}

describe('a care relationship is proven', () => {
  test('by an encounter that took place, for a year from its end: for those present and for the organisation', async () => {
    expect(await proven(encounter('finished'))).toEqual([
      ['a at h', 'ENCOUNTER', '2024-03-01', '2025-03-10'],
      ['h', 'ENCOUNTER', '2024-03-01', '2025-03-10'],
    ]);
  });

  test('by several encounters, from the first until a year after the last', async () => {
    const later = encounter('in-progress', { participant: [], period: { start: '2024-06-01' } });
    const earlier = encounter('triaged', { participant: [], period: { start: '2019-06-01', end: '2019-06-01' } });
    expect(await proven(encounter('finished'), later, earlier)).toEqual([
      ['a at h', 'ENCOUNTER', '2024-03-01', '2025-03-10'],
      ['h', 'ENCOUNTER', '2019-06-01', '2025-06-01'],
    ]);
  });

  test('not by an encounter that is planned, was cancelled or entered in error, or of which nothing is known', async () => {
    expect(
      await proven(...['planned', 'cancelled', 'entered-in-error', 'unknown'].map(status => encounter(status))),
    ).toEqual([]);
  });

  test('by a care team, while both the team and the membership last', async () => {
    const team = (status: string, more: Json) => ({
      resourceType: 'CareTeam',
      id: status,
      status,
      subject,
      period: { start: '2024-01-01' },
      ...more,
    });
    const members = [
      {
        member: by('a'),
        onBehalfOf: { reference: 'Organization/h' },
        period: { start: '2023-01-01', end: '2024-12-31' },
      },
      { member: by('b') },
      { member: { reference: 'Patient/1' } },
    ];
    expect(
      await proven(
        team('active', { participant: members }),
        team('inactive', { participant: [{ member: { reference: 'Organization/h' } }] }),
      ),
    ).toEqual([
      ['a at h', 'CARE_TEAM', '2024-01-01', '2025-01-01'],
      ['b', 'CARE_TEAM', '2024-01-01', 'forever'],
    ]);
  });

  test('by an episode of care in force, as long as it lasts', async () => {
    const episode = (id: string, status: string, period: Json) => ({
      ...{ resourceType: 'EpisodeOfCare', id, status, patient: subject, period },
      ...{ managingOrganization: { reference: 'Organization/h' }, careManager: by(id) },
    });
    const rows = await proven(
      episode('a', 'finished', { start: '2020-01-01', end: '2020-02' }),
      episode('b', 'cancelled', { start: '2024-01-01' }),
    );
    expect(rows).toEqual([
      ['a at h', 'EPISODE_OF_CARE', '2020-01-01', '2020-03-01'],
      ['h', 'EPISODE_OF_CARE', '2020-01-01', '2020-03-01'],
    ]);
  });

  test('by what someone recorded, for a year, and by being the general practitioner, for good', async () => {
    const gp = patient('1', { generalPractitioner: [by('b')] });
    expect(await proven(gp, condition('c', 'Patient/1', { recorder: by('a') }))).toEqual([
      ['a', 'AUTHORSHIP', '2024-05-06', '2025-05-06'],
      ['b', 'GENERAL_PRACTITIONER', 'ever', 'forever'],
    ]);
  });

  test('by taking part in a pilot, of the organisation that coordinates it, while that lasts', async () => {
    const study = { resourceType: 'ResearchStudy', id: 's', title: 'A pilot', status: 'active' };
    const enrolled = (id: string, status: string, period: Json | undefined) => ({
      ...{ resourceType: 'ResearchSubject', id, status, period, individual: subject },
      study: { reference: 'ResearchStudy/s' },
    });
    const coordinated = { ...study, sponsor: { reference: 'Organization/h' } };
    expect(await proven(coordinated, enrolled('1', 'on-study', { start: '2024-01-01' }))).toEqual([
      ['h', 'ENROLMENT', '2024-01-01', 'forever'],
    ]);
    expect(await proven(coordinated, enrolled('1', 'withdrawn', { start: '2024-01-01', end: '2024-03-31' }))).toEqual([
      ['h', 'ENROLMENT', '2024-01-01', '2024-04-01'],
    ]);
    const nothing = [
      enrolled('1', 'off-study', { start: '2024-01-01' }),
      ...['candidate', 'ineligible', 'screening'].map(status => enrolled(status, status, { start: '2024-01-01' })),
    ];
    expect(await proven(coordinated, ...nothing)).toEqual([]);
    expect(await proven(study, enrolled('1', 'on-study', { start: '2024-01-01' }))).toEqual([]);
  });

  test('not by a record that was entered in error', async () => {
    const wrong = { recorder: by('a'), verificationStatus: { coding: [{ code: 'entered-in-error' }] } };
    const observation = {
      resourceType: 'Observation',
      id: 'o',
      status: 'entered-in-error',
      subject,
      effectiveDateTime: '2024-01-02',
    };
    const rows = await proven(condition('c', 'Patient/1', wrong), {
      ...observation,
      code: { text: 'Weight' },
      performer: [by('a')],
    });
    expect(rows).toEqual([]);
  });

  test('by nothing that is skipped', async () => {
    const scratch = await server.open();
    const wrong = encounter('finished', { id: 'w', period: { start: '2024-02-30' } });
    await scratch.run(server.folder({ 'a.json': [patient('1'), hospital, practitioner('a'), wrong] }));
    expect(await scratch.models.people.relationships.countDocuments({})).toBe(0);
  });
});
