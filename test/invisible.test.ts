import { SSIN } from '../kit/identifiers.ts';
import { encodeCursor } from '../kit/record/page.ts';
import { record } from '../subgraphs/people/policy/testing.ts';
import { LISTS, numberOf } from './support/charts.ts';
import { type Asking, expected } from './support/policy-table.ts';
import { between, type HandMade, handMade, writeHandMade, writePersons } from './support/region-by-hand.ts';
import { ARGUMENTS, waysToPersons } from './support/ways.ts';
import { type Ground, ground, type World } from './support/world.ts';

/**
 * Promise: whoever and whatever is withheld from a caller looks exactly as if it did not exist. The same questions are asked in
 * two worlds: in one of them there is only what the caller may see, and nobody has restricted anything.
 */

const GP = { role: 'physician', organization: 'practice', professional: 'gp', person: null, purpose: 'TREAT' };
const CALLERS: [who: string, asking: Asking][] = [
  ['a general practitioner', GP],
  ['a general practitioner in an emergency', { ...GP, purpose: 'BTG' }],
  ['a nurse', { ...GP, role: 'nurse' }],
  ['a social worker', { ...GP, role: 'social-worker', professional: null, purpose: 'COC' }],
  ['someone at the hospital', { ...GP, organization: 'hospital', professional: 'doctor' }],
  [
    'an informal carer',
    { role: 'informal-carer', organization: null, professional: null, person: 'carla', purpose: 'PATRQT' },
  ],
  ['a coordinator', { ...GP, role: 'pilot-coordinator', purpose: 'HOPERAT' }],
];

const BY_RECORDS = ['ENCOUNTER', 'AUTHORSHIP', 'EPISODE_OF_CARE', 'ENROLMENT'] as const;
const persons = handMade().filter((_each, at) => at % 3 === 0 || at > 45);
const ways = waysToPersons(ARGUMENTS, [
  'Query.accessEvents',
  'Query.watchList',
  'Query.inspectionCases',
  'Organization.accesses',
]);

let held: Ground;
let whole: World;
let bare: World;

beforeAll(async () => {
  held = await ground();
  whole = await held.world('whole');
  bare = await held.world('bare');
  await writeHandMade(whole, persons);
  await writeHandMade(bare, []);
});
afterAll(() => held.stop());

/** Leaves in the second world what a caller may see, and nothing that tells of a restriction. */
async function strip(asking: Asking): Promise<HandMade[]> {
  const { people, records } = bare.models;
  const all = [...Object.values(people), ...Object.values(records).flatMap(models => [...models.values()])];
  for (const model of all) await (model as typeof people.persons).deleteMany({});
  const decided = (person: HandMade, seen = record()) =>
    expected(asking, between(asking, person), person.consent, seen);
  const visible = persons.filter(person => decided(person) !== 'nobody');
  await writePersons(
    bare.models,
    visible.map(person => ({
      ...person,
      records: person.records.filter(({ seen }) => decided(person, seen) === 'shown'),
    })),
  );
  const { person, organization, professional } = asking;
  await people.persons.deleteMany({ _id: { $in: ['carla', 'john'].filter(id => id !== person) } });
  const own = [organization, professional].filter(each => each !== null);
  await people.relationships.deleteMany({ basis: { $in: [...BY_RECORDS] }, actor: { $nin: own as string[] } });
  await people.directives.deleteMany({ decision: 'DENY', exceptions: { $size: 0 } });
  await people.persons.updateMany({}, { $pull: { sources: { 'organization.id': { $ne: organization } } } });
  return visible;
}

const countOf = async ({ models }: World) => {
  const all = Object.values(models.records).flatMap(each => [...each.values()]);
  const counts = await Promise.all(all.map(model => model.countDocuments({})));
  return counts.reduce((sum, count) => sum + count, 0);
};

const LIST = '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }';
const RECORDS = `query ($id: ID!, $after: String, $filter: RecordFilter) { person(id: $id) {
  displayName sources { organization { name } } careRelationships { id basis } relatedPersons { reference { id person { id } } }
  ${LISTS.map(({ field }) => `${field}(first: 2, after: $after, filter: $filter) ${LIST}`).join(' ')}
  diagnosticReports { nodes { encounter result { id } } } compositions { nodes { section { entry } } }
  observations { nodes { encounter hasMember } } provenances { nodes { target } } } }`;
const PEOPLE = `query ($search: String, $after: String) {
  me { subject person { id } }
  persons(first: 3, search: $search, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
  pilots { nodes { enrolments(first: 2, after: $after) { nodes { id subject { id person { displayName } } } pageInfo { hasNextPage endCursor } } } } }`;

/** What of an answer does not depend on the moment, and on who was faster. */
const bytes = (text: string) => {
  const { extensions, ...answer } = JSON.parse(text) as {
    extensions?: { coverage?: { source: string; status: string }[] };
  };
  const coverage = extensions?.coverage?.map(({ source, status }) => `${source} ${status}`).sort();
  return JSON.stringify({ ...answer, extensions: { ...extensions, coverage } });
};

describe.each(CALLERS)('before %s', (_who, asking) => {
  const asker = {
    ...{ sub: 's', role: asking.role, purpose_of_use: asking.purpose ?? undefined, person: asking.person ?? undefined },
    ...{ organization: asking.organization ?? undefined, professional: asking.professional ?? undefined },
  };
  let visible: HandMade[];
  beforeAll(async () => {
    visible = await strip(asking);
  });

  /** Asks in both worlds, and gives the answer. */
  async function same(query: string, variables: Record<string, unknown>) {
    const [here, there] = [await whole.ask(asker, query, variables), await bare.ask(asker, query, variables)];
    expect({ query, variables, status: there.status, answer: bytes(there.text) }).toEqual({
      ...{ query, variables, status: here.status, answer: bytes(here.text) },
    });
    expect(there.headers.get('content-length')?.length).toBe(here.headers.get('content-length')?.length);
    return here.body;
  }

  test('records, their counts, pages and filters', async () => {
    const some = [...visible.slice(0, 5), ...persons.filter(each => !visible.includes(each)).slice(0, 2)];
    for (const { id, records } of some) {
      await same(RECORDS, { id });
      await same(RECORDS, { id, filter: { organization: 'hospital', until: '2022-01-01' } });
      // a cursor of a record that may be withheld is a place like any other
      const { id: after } = records.find(({ field }) => field === 'conditions') ?? { id: '' };
      await same(RECORDS, { id, after: encodeCursor([null, after]) });
    }
    expect(await countOf(whole)).toBeGreaterThan(await countOf(bare));
  });

  test('lists of persons, and their pages', async () => {
    await same(PEOPLE, {});
    for (const { id } of persons.slice(0, 4)) {
      await same(PEOPLE, { search: id });
      await same(
        'query ($after: String) { persons(after: $after) { totalCount nodes { id } pageInfo { hasNextPage } } }',
        {
          after: encodeCursor([id, id]),
        },
      );
      await same('query ($after: String) { pilots { nodes { enrolments(after: $after) { nodes { id } } } } }', {
        after: encodeCursor([`${id}-enrolments-0`]),
      });
    }
  });

  test('ways to persons', async () => {
    const turn = CALLERS.findIndex(([, each]) => each === asking);
    for (const [at, { query }] of ways.entries()) {
      if (at % (2 * CALLERS.length) !== turn) continue;
      const { id } = persons[at % persons.length] as HandMade;
      await same(query, { id, system: SSIN, value: numberOf(id) });
    }
  });
});
