import { ask, tokenOf } from '../support/ask.ts';

/** Promise: an emergency is never blocked, opens only what it needs and not for long, and is told and reviewed. */

const SSIN = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin';
const VIEW = `query ($id: ID!) {
  person(id: $id) {
    displayName allergyIntolerances { totalCount } conditions { totalCount } supportEpisodes { totalCount } documentReferences { totalCount }
  }
}`;
const BREAK = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { id status period { start end } person { id } } }`;
const REVIEWS = `query ($status: BreakGlassStatus!) { breakGlassReviews(status: $status, first: 200) { id words reason status person { id person { id } } } }`;
const REVIEW = `mutation ($id: ID!, $outcome: BreakGlassStatus!) { reviewBreakGlass(id: $id, outcome: $outcome, comment: "Checked.") { id status } }`;
const TOLD =
  'query ($id: ID!) { person(id: $id) { breakGlass { id display reason words status organization { id } } } }';

const BTG = { 'purpose-of-use': 'BTG' };
const professional = () => tokenOf('psychologist');
const auditor = () => tokenOf('auditor');
let id: string;
let ssin: string;
const own = () => tokenOf('person', '--id', id);
const view = (headers: Record<string, string> = BTG, token = professional()) =>
  ask(VIEW, { token, headers, variables: { id } });
const input = (over: object = {}) => ({
  identifier: { system: SSIN, value: ssin },
  reason: 'UNCONSCIOUS',
  words: 'Found unconscious at home',
  ...over,
});
const breakGlass = (over: object = {}, token = professional()) =>
  ask(BREAK, { token, variables: { input: input(over) } });
const review = (of: string, outcome: string, token = auditor()) =>
  ask(REVIEW, { token, variables: { id: of, outcome } });
const reviews = async (status = 'PENDING', token = auditor()) => ask(REVIEWS, { token, variables: { status } });

beforeAll(async () => {
  const people = '{ persons(first: 200) { nodes { id identifier { system value } } } }';
  const theirs = await ask(people, { token: professional() });
  const known = new Set(theirs.data.persons.nodes.map((each: { id: string }) => each.id));
  // nor one whom an auditor inspects at the same time, in another test
  known.add((await ask('{ me { person { id } } }', { token: tokenOf('person') })).data.me.person.id);
  const { data } = await ask(people, { token: tokenOf('gp') });
  for (const each of data.persons.nodes.toReversed() as {
    id: string;
    identifier: { system: string; value: string }[];
  }[]) {
    if (known.has(each.id)) continue;
    id = each.id;
    ssin = each.identifier.find(({ system }) => system === SSIN)?.value ?? '';
    if (ssin && (await view({ 'purpose-of-use': 'TREAT' })).data.person === null) return;
  }
  throw new Error('there is nobody whom the psychologist does not know');
});

test('who says BTG without having broken the glass sees nobody', async () => {
  expect((await view()).data.person).toBeNull();
});

test.each<[what: string, over: object, says: RegExp]>([
  ['without words', { words: '   ok   ' }, /at least 10 characters/],
  ['for nobody', { identifier: { system: SSIN, value: '1' } }, /Nobody is known/],
  ['without saying for whom', { identifier: null }, /Nobody is known/],
])('the glass is not broken %s', async (_what, over, says) => {
  expect((await breakGlass(over)).errors?.[0]?.message).toMatch(says);
  expect((await view()).data.person).toBeNull();
});

test.each(['person', 'auditor', 'coordinator', 'administrator'])('the glass is not broken by a %s', async account => {
  const { errors } = await breakGlass({}, tokenOf(account));
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the emergency summary opens, for fifteen minutes, for that purpose and that professional, and nothing else', async () => {
  const before = await ask(VIEW, { token: own(), variables: { id } });
  const { data, errors } = await breakGlass();
  expect(errors).toBeUndefined();
  const { start, end } = data.breakGlass.period;
  expect(Date.parse(end) - Date.parse(start)).toBe(15 * 60_000);
  const opened = await view();
  expect(opened.data.person).toMatchObject({ displayName: before.data.person.displayName });
  expect(opened.data.person.allergyIntolerances).toEqual(before.data.person.allergyIntolerances);
  expect(opened.data.person.supportEpisodes.totalCount).toBe(0);
  expect((await view({ 'purpose-of-use': 'TREAT' })).data.person).toBeNull();
  expect((await view(BTG, tokenOf('pharmacist'))).data.person).toBeNull();
  const [told] = (await ask(TOLD, { token: own(), variables: { id } })).data.person.breakGlass;
  expect(told).toMatchObject({
    id: data.breakGlass.id,
    reason: 'UNCONSCIOUS',
    words: 'Found unconscious at home',
    status: 'PENDING',
  });
  const queued = (await reviews()).data.breakGlassReviews.find(
    (each: { id: string }) => each.id === data.breakGlass.id,
  );
  expect(queued).toMatchObject({ words: 'Found unconscious at home', person: { id, person: null } });
});

test('only an auditor reviews, once; a refusal ends what is left, and the person reads the outcome', async () => {
  const { data } = await breakGlass();
  const broken = data.breakGlass.id as string;
  for (const account of ['gp', 'psychologist', 'person', 'administrator']) {
    expect((await review(broken, 'ACCEPTED', tokenOf(account))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await reviews('PENDING', tokenOf(account))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  for (const each of (await reviews()).data.breakGlassReviews as { id: string; person: { id: string } }[])
    if (each.person.id === id) expect((await review(each.id, 'REFUSED')).data.reviewBreakGlass.status).toBe('REFUSED');
  expect((await view()).data.person).toBeNull();
  expect((await review(broken, 'ACCEPTED')).errors?.[0]?.message).toMatch(/waits for a review/);
  expect((await review('none', 'ACCEPTED')).errors?.[0]?.message).toMatch(/waits for a review/);
  expect((await review(broken, 'PENDING')).errors?.[0]?.message).toMatch(/must be ACCEPTED or REFUSED/);
  const told = (await ask(TOLD, { token: own(), variables: { id } })).data.person.breakGlass;
  expect(told.map((each: { status: string }) => each.status)).not.toContain('PENDING');
});
