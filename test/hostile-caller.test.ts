import { SSIN } from '../kit/identifiers.ts';
import { encodeCursor } from '../kit/record/page.ts';
import { LISTS, numberOf } from './support/charts.ts';
import { handMade, writeHandMade } from './support/region-by-hand.ts';
import { type Asker, type Ground, ground, type World } from './support/world.ts';

/** Promise: a caller who forges, guesses and plays with whatever a caller can send gets nothing but what is theirs. */

const all = handMade();
const idWith = (consent: string, relation = 'both') =>
  all.find(each => each.consent.name === consent && each.relation.name === relation)?.id as string;
const KNOWN = idWith('sharing');
const HIDDEN = idWith('sharing, and nothing at all', 'the organisation');
const STRANGER = idWith('sharing', 'none');
/** Those, and a few around them. */
const persons = all.filter(({ id }, at) => [KNOWN, HIDDEN, STRANGER].includes(id) || at % 8 === 0);

const GP: Asker = {
  ...{ sub: 's', role: 'physician', organization: 'practice', professional: 'gp', purpose_of_use: 'TREAT' },
};
const PATIENT: Asker = { sub: 'p', role: 'patient', person: KNOWN, purpose_of_use: 'PATRQT' };
const { purpose_of_use: _, ...WITHOUT_PURPOSE } = GP;

let held: Ground;
let world: World;
let production: World;

beforeAll(async () => {
  held = await ground();
  world = await held.world('caller');
  production = await held.world('production', () => ({ production: true }));
  await writeHandMade(world, persons);
  await writeHandMade(production, persons.slice(0, 2));
});
afterAll(() => held.stop());
beforeEach(() => world.faults.splice(0));
afterEach(() => expect(world.faults).toEqual([]));

const VIEW = `query ($id: ID!) { person(id: $id) { id displayName ${LISTS.map(({ field }) => `${field} { totalCount }`).join(' ')} } }`;
const sees = async (asker: Asker, id: string, headers: Record<string, string> = {}) => {
  const { body } = await world.ask(asker, VIEW, { id }, headers);
  return body.data?.person ?? null;
};

test('an honest caller sees whom they care for', async () => {
  expect(await sees(GP, KNOWN)).toMatchObject({ id: KNOWN });
  for (const id of [HIDDEN, STRANGER]) expect(await sees(GP, id)).toBeNull();
});

describe('headers of their own say nothing', () => {
  const FORGED: Record<string, string>[] = [
    { 'x-user': 'admin', 'x-role': 'administrator', 'x-subject': 'root' },
    { 'x-person': HIDDEN, 'x-caller': JSON.stringify({ person: HIDDEN }), 'x-organization': 'hospital' },
    { 'x-forwarded-user': 'admin', 'x-auth-request-user': 'admin', 'x-original-url': '/metrics' },
    { 'x-grant': 'all', grant: 'all', 'x-break-glass': 'true', 'x-purpose-of-use': 'BTG' },
    { cookie: 'session=admin; authorization=Bearer x', 'apollo-require-preflight': '1', traceparent: '00-0-0-01' },
    { 'x-http-method-override': 'GET', 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1;by=gateway' },
  ];
  it.each(FORGED)('%j', async headers => {
    expect(await sees(GP, KNOWN, headers)).toEqual(await sees(GP, KNOWN));
    for (const id of [HIDDEN, STRANGER]) expect(await sees(GP, id, headers)).toBeNull();
    expect(await sees(WITHOUT_PURPOSE, KNOWN, headers)).toBeNull();
  });

  it.each([
    'Basic Z3A6Z3A=',
    'Bearer',
    'Bearer null',
    'Bearer undefined',
    'bearer a.b.c',
    'Bearer a b',
    'Token x',
    'Bearer ..',
  ])('authorization: %s', async authorization => {
    const { status, body } = await world.platform.ask({ query: VIEW, variables: { id: KNOWN } }, { authorization });
    expect([status, body.data ?? null]).toEqual([401, null]);
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('two tokens are no token', async () => {
    const [one, other] = [await world.platform.issuer.token(GP), await world.platform.issuer.token(PATIENT)];
    for (const authorization of [
      `Bearer ${one}, Bearer ${other}`,
      `Bearer ${one} ${other}`,
      `Bearer ${one},${other}`,
    ]) {
      const { status } = await world.platform.ask({ query: VIEW, variables: { id: KNOWN } }, { authorization });
      expect(status).toBe(401);
    }
  });

  it.each([
    'TREAT,BTG',
    'TREAT, TREAT',
    'treat',
    'BTG;TREAT',
    '["TREAT"]',
    'TREAT\t',
    '*',
    '__proto__',
    'constructor',
    'TREATMENT',
  ])('purpose-of-use: %j is refused, or what it says', async purpose => {
    const { body } = await world.ask(WITHOUT_PURPOSE, VIEW, { id: KNOWN }, { 'purpose-of-use': purpose });
    if (purpose.trim() === 'TREAT') return void expect(body.data?.person).not.toBeNull();
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toMatchObject([{ extensions: { code: 'PURPOSE_UNKNOWN' } }]);
  });

  it('an empty purpose of use is none', async () => {
    for (const purpose of ['', ' '])
      expect(await sees(WITHOUT_PURPOSE, KNOWN, { 'purpose-of-use': purpose })).toBeNull();
  });
});

describe('what is between the subgraphs can’t be asked', () => {
  const GUESSED = [
    '{ me { person { grant } } }',
    '{ persons { nodes { displayName: grant } } }',
    '{ persons { nodes { ... on Person { __typename grant } } } }',
    'query ($id: ID!) { person(id: $id) { ...g } } fragment g on Person { grant }',
    'query ($id: ID!) { person(id: $id) { id grant @include(if: true) } }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { __typename } }',
    '{ __schema { types { fields { name } } } _service { sdl } }',
    'query ($id: ID!) { person(id: $id, grant: "x") { id } }',
    'query ($id: ID!) { person(id: $id) { conditions(grant: "x") { totalCount } } }',
    'query ($id: ID!) { person(id: $id) @requires(fields: "grant") { id } }',
    'query ($id: ID!) { person(id: $id) { id @inaccessible } }',
    'query ($id: ID!) { person(id: $id) { id @join__field(graph: PEOPLE) } }',
    'mutation { _entities(representations: []) { __typename } }',
    'subscription { persons { totalCount } }',
    '{ persons { nodes { _id scope provenance { hash } } } }',
  ];
  it.each(GUESSED)('%s', async query => {
    const { body, text } = await world.ask(GP, query, query.includes('$id') ? { id: KNOWN } : {});
    expect(body.data ?? null).toBeNull();
    expect(body.errors?.every(({ extensions }) => /^(GRAPHQL|BAD|OPERATION)/.test(String(extensions.code)))).toBe(true);
    expect(text).not.toMatch(/~ey|eyJ|careweave-grant/);
  });

  it('the public schema does not know it either, and in production there is none', async () => {
    const query = '{ __schema { types { name fields { name } } directives { name } } }';
    const { text } = await world.ask(GP, query);
    expect(text).not.toMatch(/"grant"|AccessGrant|_entities|_Any|join__|inaccessible/i);
    for (const each of [query, '{ __type(name: "Person") { fields { name } } }', '{ a: __schema { __typename } }']) {
      const answer = await production.ask(GP, each);
      expect(answer.body.data ?? null).toBeNull();
      expect(answer.text).not.toMatch(/"name":"Person"|fields/);
    }
  });

  it('and names of fields can’t be guessed there by what errors suggest', async () => {
    const { text } = await production.ask(GP, '{ persons { nodes { displayNam gran } } }');
    expect(text).not.toMatch(/Did you mean|displayName|grant/);
  });
});

describe('other persons are not found', () => {
  const nobody = async (asker: Asker, id: string) => {
    const query =
      'query ($id: ID!, $system: String!, $value: String!) { person(id: $id) { id } personByIdentifier(system: $system, value: $value) { id } }';
    const { status, body } = await world.ask(asker, query, { id, system: SSIN, value: numberOf(id) });
    return { status, data: body.data, errors: body.errors };
  };
  it('by their ids and numbers, which look like those of nobody', async () => {
    for (const asker of [GP, PATIENT, { ...PATIENT, person: undefined }])
      for (const id of [HIDDEN, STRANGER]) {
        expect(await nobody(asker, id)).toEqual(await nobody(asker, 'nobody at all'));
        expect(await nobody(asker, id)).toMatchObject({
          data: { person: null, personByIdentifier: null },
          errors: undefined,
        });
      }
  });

  it.each([
    ...['', ' ', `${KNOWN} `, ` ${KNOWN}`, KNOWN.toUpperCase(), `${KNOWN}\u0000`, `${KNOWN}\u200b`, `${HIDDEN}|`],
    ...[KNOWN.replace('e', 'е'), KNOWN.replace('p', 'ｐ'), '../person', '*', '[object Object]', 'x'.repeat(100_000)],
  ])('by an id that only looks like one: %.20j', async id => {
    expect(await sees(GP, id)).toBeNull();
  });

  it('by cursors of other lists and persons', async () => {
    const query = `query ($id: ID!, $after: String) { person(id: $id) { conditions(after: $after) { nodes { id } } } }`;
    for (const after of [
      encodeCursor([null, `${HIDDEN}-conditions-0`]),
      encodeCursor([null, `${STRANGER}-observations-0`]),
    ]) {
      const { body } = await world.ask(GP, query, { id: KNOWN, after });
      const { person } = body.data as { person: { conditions: { nodes: { id: string }[] } } };
      const { nodes } = person.conditions;
      for (const { id } of nodes) expect(id).toMatch(new RegExp(`^${KNOWN}-conditions-`));
    }
    const { body } = await world.ask(GP, '{ persons(after: "WyJhIl0") { nodes { id } } }');
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([-1, 201, 2147483647, -2147483648])('by a page of %i', async first => {
    const { body } = await world.ask(GP, 'query ($first: Int) { persons(first: $first) { nodes { id } } }', { first });
    expect(body.data?.persons ?? null).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });
});

describe('a token that says odd things', () => {
  it.each<[how: string, claims: Asker]>([
    ['two roles that are unknown, and one in an object', { ...GP, role: ['doctor', { role: 'physician' }] as never }],
    ['a role in another case', { ...GP, role: 'PHYSICIAN' }],
    ['two roles in one text', { ...GP, role: 'physician nurse' }],
    ['a role of every object', { ...GP, role: 'constructor' }],
    [
      'no role, and all scopes',
      { ...GP, role: undefined, scope: 'consent:write glass:break audit:read person:read *' },
    ],
    ['nobody for whom they act', { ...GP, organization: undefined, professional: undefined }],
    ['another organisation', { ...GP, organization: 'elsewhere', professional: undefined }],
    ['another professional of nowhere', { ...GP, organization: undefined, professional: 'gp2' }],
    ['an organisation that is a list', { ...GP, organization: ['practice'] as never, professional: undefined }],
    ['a person that is a query', { ...PATIENT, person: { $ne: null } as never }],
    ['a person that is a list', { ...PATIENT, person: [KNOWN] as never }],
    ['a person whose id nearly is one', { ...PATIENT, person: `${KNOWN} ` }],
    ['a purpose that is a list', { ...GP, purpose_of_use: ['TREAT'] as never }],
    ['an auditor who asks for care', { ...GP, role: 'auditor', scope: 'audit:read review:write' }],
    ['an administrator', { ...GP, role: 'administrator', scope: 'registry:write operation:explore' }],
  ])('%s sees nobody', async (_how, claims) => {
    const { body } = await world.ask(claims, `${VIEW.replace('{', '{ persons { totalCount }')}`, { id: KNOWN });
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ person: null, persons: { totalCount: 0 } });
  });

  it('of two roles, the first that is known counts, and not both', async () => {
    const as = (...role: string[]) => sees({ ...GP, role: role as never }, KNOWN);
    expect(await as('social-worker', 'physician')).toEqual(await sees({ ...GP, role: 'social-worker' }, KNOWN));
    expect(await as('pilot-coordinator', 'physician')).toBeNull();
    expect(await as('offline_access', 'physician')).toEqual(await sees(GP, KNOWN));
  });

  it.each([
    ['give consent for another', `giveConsent(input: { decision: PERMIT, person: "${HIDDEN}" }) { id }`],
    ['withdraw another’s consent', `withdrawConsent(id: "${HIDDEN}-directive0") { id }`],
    [
      'say who cares for another',
      `declareCareRelationship(input: { person: "${HIDDEN}", organization: "practice" }) { id }`,
    ],
    ['end another’s relationship', `endCareRelationship(id: "${HIDDEN}--practice-OWN_WORD") { id }`],
    [
      'break the glass',
      `breakGlass(input: { person: "${HIDDEN}", reason: OTHER, words: "because I can do that" }) { id }`,
    ],
    ['review themselves', `reviewBreakGlass(id: "${KNOWN}-glass", outcome: ACCEPTED, comment: "fine") { id }`],
  ])('with every scope, a patient can’t %s', async (_what, mutation) => {
    const scope = 'consent:write relationship:write glass:break review:write audit:read registry:write';
    const before = await world.models.people.directives.countDocuments({});
    const { body, text } = await world.ask({ ...PATIENT, scope }, `mutation { ${mutation} }`);
    expect(Object.values(body.data ?? { nothing: null })).toEqual([null]);
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(FORBIDDEN|BAD_USER_INPUT)$/);
    expect(text).not.toMatch(/displayName/);
    expect(await world.models.people.directives.countDocuments({})).toBe(before);
  });
});
