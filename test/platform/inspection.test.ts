import { ask, tokenOf } from '../support/ask.ts';

/** Promise: content opens to auditors only in an inspection that two of them agreed on, for its person and its time. */

const REQUEST = `mutation ($input: InspectionInput!) { requestInspection(input: $input) { id status end person { id person { id } } } }`;
const APPROVE = 'mutation ($id: ID!) { approveInspection(id: $id) { id status approvedBy } }';
const CLOSE = 'mutation ($id: ID!) { closeInspection(id: $id) { id status } }';
const VIEW = `query ($id: ID!) { person(id: $id) {
  displayName conditions(first: 200) { totalCount nodes { id provenance { version organization { id } } } } supportEpisodes { totalCount } } }`;

const first = () => tokenOf('auditor');
const second = () => tokenOf('second-auditor');
let inspected: string;
let other: string;

const request = (over: object = {}, token = first()) =>
  ask(REQUEST, {
    token,
    variables: { input: { mandate: 'DPA 2026/17', reason: 'A complaint about disclosure', ...over } },
  });
const approve = (id: string, token = second()) => ask(APPROVE, { token, variables: { id } });
const close = (id: string, token = first()) => ask(CLOSE, { token, variables: { id } });
const view = async (id = inspected, token = first(), headers = {}) =>
  (await ask(VIEW, { token, variables: { id }, headers })).data.person;

// not the person whom other tests inspect at the same time, but one of whom the GP's own practice knows problems
beforeAll(async () => {
  const list = `{ me { organization { id } } persons(first: 40) { nodes { id
    conditions(first: 50) { nodes { provenance { organization { id } } } } } } }`;
  const { data } = await ask(list, { token: tokenOf('gp') });
  const first = (await ask('{ me { person { id } } }', { token: tokenOf('person') })).data.me.person.id as string;
  type Listed = { id: string; conditions: { nodes: { provenance: { organization: { id: string } } }[] } };
  const held = (data.persons.nodes as Listed[]).filter(
    ({ id, conditions }) =>
      id !== first && conditions.nodes.some(({ provenance }) => provenance.organization.id === data.me.organization.id),
  );
  [inspected, other] = held.map(({ id }) => id) as [string, string];
});

test('nothing is open before another auditor approves it; then all of the one person is, and no longer once it is closed', async () => {
  expect(await view()).toBeNull();
  const { data, errors } = await request({ person: inspected });
  expect(errors).toBeUndefined();
  const { id, status, person } = data.requestInspection;
  expect([status, person]).toEqual(['REQUESTED', { id: inspected, person: null }]);
  expect(await view()).toBeNull();
  expect((await approve(id, first())).errors?.[0]?.message).toMatch(/Another auditor/);
  expect(await view()).toBeNull();
  expect((await approve(id)).data.approveInspection.status).toBe('OPEN');
  const own = await view(inspected, tokenOf('person', '--id', inspected));
  for (const token of [first(), second()]) expect(await view(inspected, token)).toEqual(own);
  expect(await view(other)).toBeNull();
  expect(await view(inspected, first(), { 'purpose-of-use': 'TREAT' })).toBeNull();
  expect((await approve(id)).errors?.[0]?.message).toMatch(/waits for an approval/);
  expect((await close(id)).data.closeInspection.status).toBe('CLOSED');
  expect(await view()).toBeNull();
  expect((await close(id)).errors?.[0]?.message).toMatch(/could be closed/);
});

test('an inspection of an organisation opens its records, and no others', async () => {
  const gp = await ask('{ me { organization { id } } }', { token: tokenOf('gp') });
  const organization = gp.data.me.organization.id as string;
  const { data } = await request({ organization });
  await approve(data.requestInspection.id);
  const { conditions } = await view();
  const holders = conditions.nodes.map(
    (node: { provenance: { organization: { id: string } } }) => node.provenance.organization.id,
  );
  expect(new Set(holders)).toEqual(new Set([organization]));
  await close(data.requestInspection.id);
});

test('an inspection opens only what was so in its time', async () => {
  const { data } = await request({ person: inspected, until: '1900-01-01' });
  await approve(data.requestInspection.id);
  expect(await view()).toMatchObject({ displayName: expect.any(String), conditions: { totalCount: 0 } });
  await close(data.requestInspection.id);
});

test.each<[what: string, input: object, says: RegExp]>([
  ['without a reason', { person: 'x', reason: 'none' }, /at least 10 characters/],
  ['without a mandate', { person: 'x', mandate: ' ' }, /by what decision/],
  ['of nobody', {}, /of one person/],
  ['of somebody who is not there', { person: 'nobody' }, /Nobody is known/],
  ['that is open for years', { end: '2099-01-01', organization: 'o' }, /"end" must be/],
])('an inspection %s is refused', async (_what, input, says) => {
  expect((await request(input)).errors?.[0]?.message).toMatch(says);
});

test('nobody but an auditor inspects', async () => {
  for (const account of ['gp', 'person', 'administrator', 'coordinator']) {
    expect((await request({ person: inspected }, tokenOf(account))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { errors } = await ask('{ inspectionCases { id } }', { token: tokenOf(account) });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  const { data } = await ask('{ inspectionCases { mandate reason status requestedBy } }', { token: first() });
  expect(data.inspectionCases.length).toBeGreaterThan(0);
});
