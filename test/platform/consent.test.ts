import { ask, tokenOf } from '../support/ask.ts';

/** Promise: a person decides who sees what, and a decision holds from the next request on; nobody else can decide for them. */

const PROBLEMS = `query ($id: ID!) {
  me { organization { id } professional { id } }
  person(id: $id) {
    conditions(first: 200) { totalCount nodes { id provenance { organization { id } } } }
    allergyIntolerances { totalCount }
  }
}`;
const GIVE = `mutation ($input: ConsentInput!) { giveConsent(input: $input) { id decision inForce criteria { categories records } } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { id inForce withdrawn } }';
const DIRECTIVES = `query ($id: ID!, $all: Boolean!) {
  person(id: $id) { consentDirectives(inForce: $all) { id decision inForce fhir criteria { categories labels professionals { id } } } }
}`;

const gp = () => tokenOf('gp');
let id: string;
const own = () => tokenOf('person', '--id', id);
const problems = async (token = gp()) => ask(PROBLEMS, { token, variables: { id } });
const give = (input: object, token = own()) => ask(GIVE, { token, variables: { input } });
const withdraw = (directive: string, token = own()) => ask(WITHDRAW, { token, variables: { id: directive } });

/** Another organisation's record of a person of the GP's, not the person whom other tests look at. */
const others = (answer: Awaited<ReturnType<typeof problems>>) =>
  answer.data.person.conditions.nodes.filter(
    (node: { provenance: { organization: { id: string } | null } }) =>
      node.provenance.organization?.id !== answer.data.me.organization.id,
  );

beforeAll(async () => {
  const { data } = await ask('{ persons(first: 100) { nodes { id } } }', { token: gp() });
  const first = JSON.parse(JSON.stringify(data.persons.nodes)) as { id: string }[];
  for (const each of first.slice(1)) {
    id = each.id;
    if (others(await problems()).length > 1) return;
  }
  throw new Error('the GP has nobody of whom others know problems');
});

test('a denied category is gone at the next request, from lists and counts, and back after it is withdrawn', async () => {
  const before = await problems();
  const { data, errors } = await give({ decision: 'DENY', criteria: { categories: ['sm-problems'] } });
  expect(errors).toBeUndefined();
  const during = await problems();
  expect(others(during)).toEqual([]);
  expect(during.data.person.conditions.totalCount).toBe(during.data.person.conditions.nodes.length);
  expect(during.data.person.conditions.totalCount).toBe(
    before.data.person.conditions.totalCount - others(before).length,
  );
  expect(during.data.person.allergyIntolerances).toEqual(before.data.person.allergyIntolerances);
  expect([during.errors, sources(during)]).toEqual([before.errors, sources(before)]);
  const { data: withdrawn } = await withdraw(data.giveConsent.id);
  expect(withdrawn.withdrawConsent).toMatchObject({ inForce: false, withdrawn: expect.stringMatching(/^20/) });
  expect((await problems()).data).toEqual(before.data);
});

const sources = ({ extensions }: Awaited<ReturnType<typeof problems>>) =>
  extensions?.coverage?.map(({ source, status }) => `${source} ${status}`).sort();

test('a single record is withheld from one professional, and from nobody else', async () => {
  const before = await problems();
  const [hidden] = others(before) as [{ id: string }];
  const professional = before.data.me.professional.id as string;
  const criteria = { records: [hidden.id], professionals: [professional] };
  const { data } = await give({ decision: 'DENY', criteria });
  const ids = (answer: typeof before) => answer.data.person.conditions.nodes.map((node: { id: string }) => node.id);
  expect(ids(await problems())).toEqual(ids(before).filter((each: string) => each !== hidden.id));
  expect(ids(await problems(own()))).toContain(hidden.id);
  await withdraw(data.giveConsent.id);
});

test('only the person is told what is withheld, and from whom', async () => {
  const { data: asked } = await problems();
  const from = { professional: asked.me.professional.id, organization: asked.me.organization.id, role: 'physician' };
  const query = `query ($id: ID!, $from: WithheldFrom!) {
    person(id: $id) { withheld(from: $from) { everything categories { category seen } because { id } } consentDirectives { id } breakGlass { id } }
  }`;
  const variables = { id, from };
  const { data } = await give({ decision: 'DENY', criteria: { categories: ['sm-problems'] } });
  const told = await ask(query, { token: own(), variables });
  expect(told.data.person.withheld).toMatchObject({ everything: false, because: [{ id: data.giveConsent.id }] });
  const [problem] = told.data.person.withheld.categories.filter(
    (each: { category: string }) => each.category === 'sm-problems',
  );
  expect(['NONE', 'OWN_ORGANISATION']).toContain(problem.seen);
  const asGp = await ask(query, { token: gp(), variables });
  expect([asGp.errors, asGp.data.person]).toEqual([
    undefined,
    { withheld: null, consentDirectives: null, breakGlass: null },
  ]);
  await withdraw(data.giveConsent.id);
});

test('whom everything is denied sees nobody, exactly as if there were nobody', async () => {
  const { data: asked } = await problems();
  const nurse = tokenOf('nurse');
  const me = await ask('{ me { professional { id } } }', { token: nurse });
  const declare = `mutation ($input: CareRelationshipInput!) { declareCareRelationship(input: $input) { id } }`;
  const professional = me.data.me.professional.id as string;
  await ask(declare, { token: own(), variables: { input: { professional } } });
  const seen = async (of: string) => {
    const { data, errors, extensions } = await ask(PROBLEMS, { token: nurse, variables: { id: of } });
    return { person: data.person, errors, sources: extensions?.coverage?.map(({ source }) => source) };
  };
  expect((await seen(id)).person).not.toBeNull();
  const { data } = await give({ decision: 'DENY', criteria: { professionals: [professional] } });
  const hidden = await seen(id);
  if (hidden.person)
    expect(asked.me.organization.id).toBe('the nurse’s own organisation holds records'); // else it is null
  else expect(hidden).toEqual(await seen('there-is-nobody'));
  await withdraw(data.giveConsent.id);
});

describe('nobody else decides for a person', () => {
  const stranger = () => tokenOf('person');

  it('neither gives consent, nor withdraws it', async () => {
    const { data } = await give({ decision: 'DENY', criteria: { categories: ['vaccination'] } });
    const directive = data.giveConsent.id as string;
    const given = await give({ person: id, decision: 'PERMIT' }, stranger());
    expect(given.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const nobody = await give({ person: 'there-is-nobody', decision: 'PERMIT' }, stranger());
    expect(nobody.errors).toEqual(given.errors);
    const refused = await withdraw(directive, stranger());
    const absent = await withdraw('none', stranger());
    expect(refused.errors?.[0]?.message.replace(directive, 'none')).toBe(absent.errors?.[0]?.message);
    const still = await ask(DIRECTIVES, { token: own(), variables: { id, all: true } });
    expect(still.data.person.consentDirectives.map((each: { id: string }) => each.id)).toContain(directive);
    await withdraw(directive);
  });

  it('a professional’s token does not have the scope for it', async () => {
    const { errors } = await give({ person: id, decision: 'PERMIT' }, gp());
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

test('what is decided leaves as a FHIR Consent, and comes back as the same', async () => {
  const criteria = { categories: ['lab-result'], labels: ['N', 'R'] };
  const { data } = await give({ decision: 'DENY', criteria });
  const list = async (all: boolean) => {
    const answer = await ask(DIRECTIVES, { token: own(), variables: { id, all } });
    return answer.data.person.consentDirectives as { id: string; decision: string; fhir: string; criteria: object }[];
  };
  const written = (await list(true)).find(each => each.id === data.giveConsent.id);
  expect(JSON.parse(written?.fhir ?? '{}')).toMatchObject({ resourceType: 'Consent', status: 'active' });
  const query =
    'mutation ($resource: String!) { importConsent(resource: $resource) { id decision criteria { categories labels } } }';
  const back = await ask(query, { token: own(), variables: { resource: written?.fhir } });
  expect(back.errors).toBeUndefined();
  expect(back.data.importConsent).toMatchObject({ decision: 'DENY', criteria });
  for (const each of [data.giveConsent.id, back.data.importConsent.id]) await withdraw(each);
  const refused = await ask(query, {
    token: own(),
    variables: { resource: '{"resourceType":"Consent","status":"active"}' },
  });
  expect(refused.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test.each<[what: string, input: object, says: RegExp]>([
  ['a category that there is not', { criteria: { categories: ['gossip'] } }, /"categories" takes .* but "gossip" came/],
  ['a label that there is not', { criteria: { labels: ['X'] } }, /"labels" takes .* but "X" came/],
  ['a purpose that there is not', { criteria: { purposes: ['FUN'] } }, /"purposes" takes .* but "FUN" came/],
  ['a capacity without anybody', { capacity: 'GUARD' }, /"capacity" goes with/],
  ['an end before the start', { start: '2026-01-02', end: '2026-01-01' }, /"end" must be after "start"/],
  ['an impossible date', { start: '2026-02-30' }, /"start" must be a date/],
])('%s is refused with what was expected', async (_what, input, says) => {
  const { errors, data } = await give({ decision: 'PERMIT', ...input });
  expect(errors?.[0]?.message).toMatch(says);
  expect(data?.giveConsent ?? null).toBeNull();
});
