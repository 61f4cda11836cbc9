import { ask, tokenOf } from '../support/ask.ts';

/** Promise: care relationships are declared, proven and ended; without one in force nothing of others is seen. */

const SSIN = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin';
const DECLARE = `mutation ($input: CareRelationshipInput!) {
  declareCareRelationship(input: $input) { id basis period { start end } professional { id } }
}`;
const END = 'mutation ($id: ID!) { endCareRelationship(id: $id) { id ended } }';
const PERSON = 'query ($id: ID!) { person(id: $id) { id displayName } }';
const LIST = `query ($id: ID!, $inForce: Boolean!) {
  person(id: $id) { careRelationships(inForce: $inForce) { id basis ended period { start end } } }
}`;

let id: string;
let ssin: string;
const own = () => tokenOf('person', '--id', id);
const nurse = () => tokenOf('nurse');
const declare = (input: object, token = nurse()) => ask(DECLARE, { token, variables: { input } });
const end = (relationship: string, token = nurse()) => ask(END, { token, variables: { id: relationship } });
const seen = async (token = nurse()) => (await ask(PERSON, { token, variables: { id } })).data.person;
const list = async (inForce = true, token = own()) =>
  (await ask(LIST, { token, variables: { id, inForce } })).data.person.careRelationships as {
    id: string;
    basis: string;
  }[];

beforeAll(async () => {
  const people = '{ persons(first: 200) { nodes { id identifier { system value } } } }';
  const { data } = await ask(people, { token: tokenOf('gp') });
  for (const each of [...data.persons.nodes].reverse() as {
    id: string;
    identifier: { system: string; value: string }[];
  }[]) {
    id = each.id;
    ssin = each.identifier.find(({ system }) => system === SSIN)?.value ?? '';
    if (ssin && (await seen()) === null) return;
  }
  throw new Error('there is nobody whom the nurse does not know');
});

test('a professional declares by a number, sees the person, and no longer when the person has ended it', async () => {
  const { data, errors } = await declare({ identifier: { system: SSIN, value: ssin } });
  expect(errors).toBeUndefined();
  expect(data.declareCareRelationship.basis).toBe('DECLARED');
  expect(await seen()).toMatchObject({ id });
  const { id: relationship } = data.declareCareRelationship;
  expect((await list()).map(each => each.id)).toContain(relationship);
  expect((await end(relationship, own())).data.endCareRelationship.ended).toMatch(/^20/);
  expect(await seen()).toBeNull();
  expect((await list()).map(each => each.id)).not.toContain(relationship);
  expect((await list(false)).map(each => each.id)).toContain(relationship);
});

test('a person says who cares for them', async () => {
  const { data: me } = await ask('{ me { professional { id } } }', { token: nurse() });
  const { data } = await declare({ professional: me.me.professional.id }, own());
  expect(data.declareCareRelationship.basis).toBe('OWN_WORD');
  expect(await seen()).toMatchObject({ id });
  await end(data.declareCareRelationship.id, own());
  expect(await seen()).toBeNull();
});

test('a relationship of others can’t be ended, nor told from one that does not exist', async () => {
  const { data } = await declare({ person: id });
  const { id: relationship } = data.declareCareRelationship;
  const refused = await end(relationship, tokenOf('pharmacist'));
  const absent = await end('none', tokenOf('pharmacist'));
  expect(refused.errors?.[0]?.message.replace(relationship, 'none')).toBe(absent.errors?.[0]?.message);
  expect(await seen()).toMatchObject({ id });
  expect((await end(relationship)).data.endCareRelationship.ended).toMatch(/^20/);
});

test('one that is proven by records alone is told to the person, and not to others', async () => {
  const proven = ['ENCOUNTER', 'AUTHORSHIP', 'EPISODE_OF_CARE', 'ENROLMENT'];
  const told = (await list(false)).filter(each => proven.includes(each.basis));
  expect(told.length).toBeGreaterThan(0);
  await declare({ person: id });
  const shown = await list(false, nurse());
  expect(shown.filter(each => proven.includes(each.basis))).toEqual([]);
  for (const each of shown.filter(({ basis }) => basis === 'DECLARED')) await end(each.id);
});

test.each<[what: string, input: () => object, token: () => string, says: RegExp]>([
  ['for nobody', () => ({ identifier: { system: SSIN, value: '1' } }), nurse, /Nobody is known/],
  ['in another’s name', () => ({ person: id, professional: 'x' }), nurse, /declares for themself/],
  ['for longer than a year', () => ({ person: id, end: '2099-01-01' }), nurse, /"end" must be/],
  ['by a person without saying who', () => ({}), () => own(), /must say who cares/],
  [
    'by a person for somebody else',
    () => ({ person: id, professional: 'x' }),
    () => tokenOf('person'),
    /Only the person/,
  ],
])('a relationship is not declared %s', async (_what, input, token, says) => {
  expect((await declare(input(), token())).errors?.[0]?.message).toMatch(says);
});
