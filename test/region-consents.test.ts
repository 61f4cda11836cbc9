import { CATEGORIES, SENSITIVITIES } from '../kit/grant/categories.ts';
import { generateRegion, REGION_DATE } from '../region/index.ts';
import { byType, type Entry, entriesOf, filesOf, personPaths, type Resource } from './support/region.ts';

type Consent = { performer: { reference: string }[]; provision: Provision };
type Provision = {
  type: string;
  actor?: { role: { coding: { code: string }[] }; reference: { reference: string } }[];
  period?: { start?: string; end?: string };
  purpose?: { code: string }[];
  code?: { coding: { code: string }[] }[];
  securityLabel?: { code: string }[];
  provision?: Provision[];
};

/** Consents about who may see what; others are about care. */
const privacyConsents = (entries: Entry[]): Consent[] =>
  byType(entries, 'Consent').filter(({ scope }) =>
    JSON.stringify(scope).includes('"patient-privacy"'),
  ) as unknown as Consent[];

/** As what those act whom a provision names; null where it is not a mandate. */
const mandateOf = ({ actor }: Provision): string | null => actor?.[0]?.role.coding[0]?.code ?? null;
const actorOf = (of: Provision | undefined): string => of?.actor?.[0]?.reference.reference ?? '';
const labelsOf = ({ securityLabel = [] }: Provision): string[] => securityLabel.map(({ code }) => code);

/** Whole years on the day on which the region is looked at. */
const ageOf = ({ birthDate = '' }: Resource): number =>
  Number(REGION_DATE.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (REGION_DATE.slice(5) < birthDate.slice(5) ? 1 : 0);

const region = generateRegion({ persons: 250, seed: 1 });
const files = filesOf(region);
const persons = personPaths(files).map(path => entriesOf(files, path));
const directory = entriesOf(files, 'directory.json');

describe('consents', () => {
  const about = persons.map(entries => ({
    entries,
    patient: byType(entries, 'Patient')[0] as Resource,
    sharing: privacyConsents(entries).filter(({ provision }) => mandateOf(provision) === null),
    mandates: privacyConsents(entries).filter(({ provision }) => mandateOf(provision) !== null),
  }));
  const provisions = about.flatMap(({ sharing }) => sharing.map(({ provision }) => provision));
  const exceptions = provisions.flatMap(({ provision }) => provision ?? []);

  test('to sharing were given by all but a few, at most once each, for care and for looking at it oneself', () => {
    expect(Math.max(...about.map(({ sharing }) => sharing.length))).toBe(1);
    const without = about.filter(({ sharing }) => sharing.length === 0).length;
    expect(without).toBeGreaterThanOrEqual(4);
    expect(without).toBeLessThanOrEqual(20);
    for (const { type, purpose } of provisions)
      expect([type, purpose?.map(({ code }) => code)]).toEqual([
        'permit',
        ['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT'],
      ]);
  });

  test.each<[string, (each: Provision) => boolean]>([
    ['an organisation denied', each => each.type === 'deny' && actorOf(each).startsWith('Organization/')],
    ['a professional denied', each => each.type === 'deny' && actorOf(each).startsWith('Practitioner/')],
    ['a category denied to everybody', each => each.type === 'deny' && !each.actor && each.code?.length === 1],
    ['restricted records opened to the GP', each => each.type === 'permit' && labelsOf(each).join() === 'R'],
    ['psychiatry opened to a psychologist', each => each.type === 'permit' && labelsOf(each).join() === 'PSY'],
  ])('have exceptions: %s, now and then', (_, isIt) => {
    const found = exceptions.filter(isIt).length;
    expect(found).toBeGreaterThanOrEqual(1);
    expect(found).toBeLessThanOrEqual(20);
  });

  test('have run out now and then', () => {
    const ended = provisions.flatMap(({ period }) => period?.end ?? []);
    expect(ended.length).toBeGreaterThanOrEqual(2);
    expect(ended.length).toBeLessThanOrEqual(12);
    for (const end of ended) expect(end < REGION_DATE).toBe(true);
  });

  test('of a minor are given by a parent, whose mandate opens all while the child is small, and later what is normal', () => {
    const minors = about.filter(({ patient }) => ageOf(patient) < 18);
    expect(new Set(minors.map(({ patient }) => ageOf(patient) < 12)).size).toBe(2);
    for (const { entries, patient, sharing, mandates } of minors) {
      const parents = byType(entries, 'RelatedPerson').filter(({ relationship }) =>
        JSON.stringify(relationship).includes('"GUARD"'),
      );
      expect(parents.length).toBeGreaterThanOrEqual(1);
      for (const { identifier } of parents) expect(identifier?.[0]?.system).toMatch(/ssin$/);
      const urns = parents.map(({ id }) => `urn:uuid:${id}`);
      for (const { performer } of sharing) expect(urns).toContain(performer[0]?.reference);
      expect(mandates.map(({ provision }) => actorOf(provision))).toEqual(urns);
      const small = ageOf(patient) < 12;
      for (const { provision } of mandates) {
        expect(mandateOf(provision)).toBe('PRN');
        expect(labelsOf(provision)).toEqual(small ? ['N', 'R', 'V'] : ['N']);
        const turns = Number(patient.birthDate?.slice(0, 4)) + (small ? 12 : 18);
        expect(provision.period?.end).toMatch(new RegExp(`^(${turns}|${turns - 1}-12-31)`));
      }
    }
  });

  test('of an adult are their own, and name the carer for what helps at home', () => {
    const adults = about.filter(({ patient }) => ageOf(patient) >= 18);
    for (const { patient, sharing, mandates } of adults)
      for (const { performer } of [...sharing, ...mandates])
        expect(performer[0]?.reference).toBe(`urn:uuid:${patient.id}`);
    const mandates = adults.flatMap(each => each.mandates);
    expect(mandates.length).toBeGreaterThan(20);
    for (const { provision } of mandates) {
      expect([mandateOf(provision), provision.purpose?.[0]?.code, labelsOf(provision)]).toEqual([
        'CAREGIVER',
        'SUPNWK',
        [],
      ]);
      expect(provision.code?.map(({ coding }) => coding[0]?.code)).toEqual(
        expect.arrayContaining(['med-scheme1', 'sm-allergies', 'social-support']),
      );
    }
  });

  test('name categories, confidentiality and sensitivity by codes that the platform knows', () => {
    const named = [
      ...provisions,
      ...exceptions,
      ...about.flatMap(({ mandates }) => mandates.map(each => each.provision)),
    ];
    const categories = new Set(named.flatMap(({ code }) => code ?? []).map(({ coding }) => coding[0]?.code));
    expect([...categories].filter(code => !(CATEGORIES as readonly unknown[]).includes(code))).toEqual([]);
    const labels = new Set(named.flatMap(labelsOf));
    expect([...labels].filter(code => !['N', 'R', 'V', ...SENSITIVITIES].includes(code))).toEqual([]);
  });

  test('what is very restricted says why, so that a consent can name it', () => {
    const labelled = persons.flat().map(({ resource }) => resource.meta.security?.map(({ code }) => code) ?? []);
    const very = labelled.filter(([confidentiality]) => confidentiality === 'V');
    expect(very.length).toBeGreaterThan(10);
    for (const [, why] of very) expect(SENSITIVITIES).toContain(why);
  });
});

describe('the demo accounts', () => {
  test('say why they ask, and an administrator has no reason to see anybody', () => {
    expect(Object.fromEntries(region.accounts.map(({ account, purpose }) => [account, purpose]))).toMatchObject({
      gp: 'TREAT',
      psychologist: 'TREAT',
      carer: 'SUPNWK',
      person: 'PATRQT',
      parent: 'FAMRQT',
      coordinator: 'HOPERAT',
      auditor: 'HCOMPL',
      administrator: null,
    });
  });

  test('act for organisations of the directory, or are persons', () => {
    const known = new Set(
      byType(directory, 'Organization').flatMap(({ identifier }) => identifier?.map(({ value }) => value)),
    );
    for (const { role, organization, person } of region.accounts)
      expect([known.has(organization?.value), person !== undefined]).toEqual([role !== 'patient', role === 'patient']);
  });

  test('make the policy visible on the first person', () => {
    const entries = persons[0] ?? [];
    const accountOf = (name: string) => region.accounts.find(({ account }) => account === name);
    const byNumber = (type: string, number: { value: string } | undefined) =>
      byType(directory, type).find(({ identifier }) => identifier?.some(({ value }) => value === number?.value))?.id;
    const [sharing, carer] = privacyConsents(entries);
    expect(sharing?.provision.provision).toMatchObject([
      { type: 'deny', code: [{ coding: [{ code: 'social-entitlement' }] }] },
      { type: 'permit', securityLabel: [{ code: 'R' }] },
      { type: 'permit', securityLabel: [{ code: 'PSY' }] },
    ]);
    expect(sharing?.provision.provision?.map(actorOf)).toEqual([
      `Organization/${byNumber('Organization', accountOf('specialist')?.organization)}`,
      `Practitioner/${byNumber('Practitioner', accountOf('gp')?.professional)}`,
      `Practitioner/${byNumber('Practitioner', accountOf('psychologist')?.professional)}`,
    ]);
    expect(byType(entries, 'Coverage').length).toBeGreaterThan(0);
    expect(actorOf(carer?.provision)).toBe(`urn:uuid:${byType(entries, 'RelatedPerson')[0]?.id}`);
    const organizationOf = (label: string) =>
      byType(entries, 'Encounter')
        .filter(({ meta }) => meta.security?.some(({ code }) => code === label))
        .map(({ serviceProvider }) => serviceProvider?.reference);
    const centre = `Organization/${byNumber('Organization', accountOf('psychologist')?.organization)}`;
    expect(organizationOf('R')).toContain(centre);
    // one of her psychologist's practice, which it sees anyhow, and one of the hospital, which takes her permit
    expect(organizationOf('PSY').sort()).toEqual([centre, actorOf(sharing?.provision.provision?.[0])].sort());
  });
});
