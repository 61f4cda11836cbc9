import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { generate } from '../cli/generate.ts';
import type { Region } from '../region/index.ts';
import { generateRegion, REGION_DATE } from '../region/index.ts';
import { byType, type Entry, entriesOf, type Files, filesOf, personPaths, type Resource } from './support/region.ts';

const firstFiles = (region: Region, count: number): Files => {
  const first: Files = new Map();
  for (const { path, text } of region.files()) {
    first.set(path, text);
    if (first.size === count) break;
  }
  return first;
};

const region = generateRegion({ persons: 250, seed: 1 });
const files = filesOf(region);
const persons = personPaths(files).map(path => entriesOf(files, path));
const directory = entriesOf(files, 'directory.json');
const pilots = entriesOf(files, 'pilots.json');
const everything = [...directory, ...pilots, ...persons.flat()];

describe('the same bytes', () => {
  test('come from the same persons and seed', () => {
    const again = filesOf(generateRegion({ persons: 250, seed: 1 }));
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of again) expect(text === files.get(path)).toBe(true);
  });

  test('do not come from another seed', () => {
    const other = filesOf(generateRegion({ persons: 7, seed: 2 }));
    for (const path of other.keys()) expect(other.get(path)).not.toBe(files.get(path));
  });

  test('make a person, however many others there are, in the first district and beyond', () => {
    const [two, three] = [521, 1041].map(count => firstFiles(generateRegion({ persons: count, seed: 1 }), 524));
    for (const path of personPaths(files)) expect(two?.get(path)).toBe(files.get(path));
    expect(two?.get('persons/00521.json')).toBe(three?.get('persons/00521.json'));
  });
});

describe('identifiers', () => {
  const values = (system: string, of = everything) =>
    of
      .flatMap(({ resource }) => resource.identifier ?? [])
      .flatMap(each => (each.system.endsWith(system) ? each.value : []));

  test('of persons are unique, nobody’s (serial 999), of their birth date and with the right check digits', () => {
    const patients = persons.flatMap(entries => byType(entries, 'Patient'));
    const numbers = patients.map(
      patient => patient.identifier?.find(({ system }) => system.endsWith('/ssin'))?.value ?? '',
    );
    expect(new Set(numbers).size).toBe(250);
    for (const [index, number] of numbers.entries()) {
      const birthDate = patients[index]?.birthDate ?? '';
      expect(number).toMatch(/^\d{11}$/);
      expect(number.slice(0, 9)).toBe(`${birthDate.slice(2).replaceAll('-', '')}999`);
      const century = Number(birthDate.slice(0, 4)) >= 2000 ? 2_000_000_000 : 0;
      expect((century + Number(number.slice(0, 9)) + Number(number.slice(9))) % 97).toBe(0);
    }
  });

  test('of organisations are enterprise numbers in the synthetic range', () => {
    const numbers = values('/cbe');
    expect(new Set(numbers).size).toBe(byType(directory, 'Organization').length);
    for (const number of numbers) {
      expect(number).toMatch(/^0999\d{6}$/);
      expect((Number(number.slice(0, 8)) + Number(number.slice(8))) % 97).toBe(0);
    }
  });

  test('of professionals and of organisations at the health insurer are valid and unique', () => {
    const numbers = [...values('/nihdi-professional'), ...values('/nihdi-organization')];
    expect(new Set(numbers.map(number => number.slice(0, 8))).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(number).toMatch(/^\d{11}$/);
      const divisor = number.startsWith('4') ? 89 : 97;
      expect((Number(number.slice(0, 6)) + Number(number.slice(6, 8))) % divisor).toBe(0);
    }
  });

  test('of resources are unique, and entries say where they belong', () => {
    expect(new Set(everything.map(({ resource }) => resource.id)).size).toBe(everything.length);
    const misplaced = persons.flat().filter(({ fullUrl, resource: { resourceType, id }, request }) => {
      return fullUrl !== `urn:uuid:${id}` || request?.method !== 'PUT' || request.url !== `${resourceType}/${id}`;
    });
    expect(misplaced).toEqual([]);
  });
});

describe('people', () => {
  test('have records of at least four organisations', () => {
    for (const entries of persons) expect(organizationsOf(entries).size).toBeGreaterThanOrEqual(4);
  });

  test('have no record from before birth, nor from after the day on which the region is looked at', () => {
    for (const entries of persons) {
      const born = byType(entries, 'Patient')[0]?.birthDate ?? '';
      const impossible = entries.filter(({ resource }) => {
        const recorded = resource.meta.lastUpdated.slice(0, 10);
        return recorded < born || recorded >= REGION_DATE;
      });
      expect(impossible).toEqual([]);
    }
  });

  test('have about a hundred resources each, at most 24,000 in all', () => {
    expect(everything.length).toBeGreaterThan(15_000);
    expect(everything.length).toBeLessThanOrEqual(24_000);
  });

  test.each([
    ['prevention', (text: string) => text.includes('Advice on a healthy way of life')],
    ['chronic conditions', (text: string) => text.includes('Diabetes care trajectory')],
    ['frailty', (text: string) => text.includes('"248279007"')],
    ['mental health', (text: string) => text.includes('Ambulatory mental-health care')],
    ['vulnerable older people', (text: string) => text.includes('CodeSystem/social-support","code":"day-care"')],
    ['palliative care', (text: string) => text.includes('Palliative care at home')],
    ['minors with a guardian', (text: string) => text.includes('"code":"GUARD"')],
  ])('of the group %s are there', (_, isThere) => {
    expect(personPaths(files).filter(path => isThere(files.get(path) ?? '')).length).toBeGreaterThan(2);
  });

  test('have names and letters in three languages', () => {
    const languages = persons.map(entries => JSON.stringify(byType(entries, 'Patient')[0]?.communication));
    for (const code of ['nl', 'fr', 'de']) expect(languages.join()).toContain(`"code":"${code}"`);
  });
});

describe('references', () => {
  test.each([1, 7, 250])('all lead somewhere in a region of %i', count => {
    const own = count === 250 ? files : filesOf(generateRegion({ persons: count, seed: 1 }));
    const shared = [...entriesOf(own, 'directory.json'), ...entriesOf(own, 'pilots.json')];
    const known = new Set(shared.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
    const services = new Set((JSON.parse(own.get('services.json') ?? '[]') as { id: string }[]).map(({ id }) => id));
    expect(personPaths(own)).toHaveLength(count);
    for (const [path, text] of own) {
      const inside = new Set(path === 'services.json' ? [] : entriesOf(own, path).map(({ fullUrl }) => fullUrl));
      for (const [, reference = ''] of text.matchAll(/"reference":"([^"]+)"/g)) {
        if (!inside.has(reference) && !known.has(reference)) throw new Error(`${path}: ${reference}`);
      }
      for (const [, id = ''] of text.matchAll(/hsds\/service","value":"([^"]+)"/g)) expect(services.has(id)).toBe(true);
    }
  });
});

describe('pilots', () => {
  test.each([
    ['sgz', 12],
    ['p3', 19],
  ])('of %s are %i, each with an agreement for 2023 and 2024 and its decision', (programme, count) => {
    const those = byType(pilots, 'ResearchStudy').filter(
      study => study.partOf !== undefined && JSON.stringify(study.category).includes(`"${programme}"`),
    );
    expect(those).toHaveLength(count);
    for (const { id } of those) {
      const about = byType(pilots, 'Contract').filter(({ subject }) => JSON.stringify(subject).includes(id));
      expect(about).toEqual([
        expect.objectContaining({
          status: 'executed',
          issued: expect.stringMatching(/^2022-12-19/),
          applies: { start: '2023-01-01', end: '2024-12-31' },
        }),
      ]);
      expect(about[0]?.term).toHaveLength(4);
      const decisions = byType(pilots, 'Basic').filter(({ subject }) => JSON.stringify(subject).includes(id));
      expect(decisions.map(({ created }) => created)).toEqual(['2022-12-19']);
    }
  });

  test('follow about half of those who live with something', () => {
    const followed = persons.filter(entries => byType(entries, 'ResearchSubject').length > 0).length;
    expect(followed).toBeGreaterThan(60);
    expect(followed).toBeLessThan(120);
  });
});

describe('the first person', () => {
  test.each([1, 7, 250])('is looked after by the demo accounts, in a region of %i', count => {
    const of = generateRegion({ persons: count, seed: 1 });
    const { accounts } = of;
    const own = firstFiles(of, 9);
    const entries = entriesOf(own, 'persons/00001.json');
    expect(accounts.map(({ account }) => account)).toEqual([
      'gp',
      'specialist',
      'nurse',
      'pharmacist',
      'psychologist',
      'social-worker',
      ...(count > 1 ? ['carer'] : []),
      'person',
      ...(count > 5 ? ['parent'] : []),
      'coordinator',
      'auditor',
      'second-auditor',
      'administrator',
    ]);
    const team = JSON.stringify(byType(entries, 'CareTeam')[0]?.participant);
    const staff = entriesOf(own, 'directory.json');
    const idOf = (type: string, identifier: { value: string } | undefined) =>
      byType(staff, type).find(each => each.identifier?.some(({ value }) => value === identifier?.value))?.id;
    for (const { account, professional, organization, person } of accounts) {
      if (account === 'person')
        expect(byType(entries, 'Patient')[0]?.identifier).toContainEqual({ use: 'official', ...person });
      else if (account === 'pharmacist') expect(team).toContain(idOf('Organization', organization));
      else if (account === 'carer')
        expect(byType(entries, 'RelatedPerson')[0]?.identifier).toContainEqual({ use: 'official', ...person });
      else if (account === 'parent')
        expect(byType(entriesOf(own, 'persons/00006.json'), 'RelatedPerson')[0]?.identifier).toContainEqual({
          use: 'official',
          ...person,
        });
      else if (account === 'psychologist') {
        const therapy = byType(entries, 'Encounter').filter(({ type }) => JSON.stringify(type).includes('75516001'));
        expect(JSON.stringify(therapy)).toContain(idOf('Practitioner', professional));
      } else if (account === 'coordinator')
        expect(idOf('Organization', organization)).toBe(custodianOf(entries, 'ResearchSubject'));
      else if (['auditor', 'second-auditor'].includes(account) || account === 'administrator')
        expect(idOf('Organization', organization)).toMatch(/./);
      else expect(team).toContain(idOf('Practitioner', professional));
    }
    for (const code of ['home-help', 'meals', 'increased-reimbursement', 'DAUC', '84114007', '44054006', '310495003']) {
      expect(own.get('persons/00001.json')).toContain(`"code":"${code}"`);
    }
    expect(
      byType(entries, 'Encounter').filter(({ class: of }) => JSON.stringify(of).includes('IMP')).length,
    ).toBeGreaterThan(1);
  });
});

describe('npm run generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'region-'));
  let said = '';
  beforeAll(() => {
    jest.spyOn(process.stderr, 'write').mockImplementation(text => {
      said += String(text);
      return true;
    });
  });
  beforeEach(() => {
    said = '';
  });
  afterAll(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  test('writes the same bytes', () => {
    expect(generate(['--persons', '7', '--seed', '1', '--out', folder])).toBe(0);
    expect(said).toContain('10 files written');
    const expected = filesOf(generateRegion({ persons: 7, seed: 1 }));
    for (const [path, text] of expected) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
    expect(readdirSync(join(folder, 'persons'))).toHaveLength(7);
  });

  test.each(['0', '-3', '2.5', 'many', '30001', ''])('refuses %p persons, and says what it expected', wrong => {
    expect(generate([`--persons=${wrong}`, '--out', folder])).toBe(2);
    expect(said).toContain(`a whole number from 1 to 30000, not '${wrong}'`);
  });

  test('refuses to guess where to write', () => {
    expect(generate([])).toBe(2);
    expect(said).toContain('--out');
  });
});

function organizationsOf(entries: Entry[]): Set<string> {
  const types = new Set(['Patient', 'RelatedPerson', 'Device']);
  return new Set(
    entries
      .filter(({ resource }) => !types.has(resource.resourceType))
      .flatMap(({ resource }) => resource.serviceProvider?.reference ?? custodianIn(resource) ?? []),
  );
}

function custodianIn(resource: Resource | undefined): string | undefined {
  return resource?.extension?.find(({ url }) => url.endsWith('/custodian'))?.valueReference?.reference;
}

function custodianOf(entries: Entry[], type: string): string | undefined {
  return custodianIn(byType(entries, type)[0])?.replace('Organization/', '');
}
