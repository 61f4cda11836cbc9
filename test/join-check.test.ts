import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { type Candidate, checkService, type Finding, type JoinedGraph } from '../gateway/supergraph/check/index.ts';
import { compose, ownParts } from '../gateway/supergraph/compose.ts';
import {
  AGREEMENT,
  type Faults,
  MEAL_FIELD,
  MEAL_TYPE,
  MEALS,
  type MealsService,
  mealsSDL,
  mealsService,
} from './support/joining.ts';

/** Promise: a service that breaks a rule of the graph does not join, and is told which, where, and how to mend it. */

let service: MealsService;
beforeAll(async () => {
  service = await mealsService();
});
afterEach(() => {
  for (const fault of Object.keys(service.faults)) delete service.faults[fault as keyof Faults];
});
afterAll(() => service.close());

const parts = ownParts();
/** As much of the graph as its schema needs, for what the schema is not in question for. */
const few = parts.filter(({ name }) => name === 'people' || name === 'directory');

const graph = (over: Partial<JoinedGraph> = {}): JoinedGraph => ({
  parts,
  operations: [],
  gatewayKey: service.gateway,
  ...over,
});

/** What a candidate is told; it serves what it proposes. */
async function told(over: Partial<Candidate> = {}, inGraph: Partial<JoinedGraph> = {}): Promise<Finding[]> {
  const candidate = service.candidate(over);
  service.faults.serves ??= candidate.sdl;
  return checkService(candidate, graph(inGraph));
}

const all: string[] = [];

/** That this rule is among the findings, with this message; other rules may be broken by the same thing. */
function expectFinding(findings: readonly Finding[], rule: string, message: RegExp): void {
  const finding = findings.find(each => each.rule === rule);
  expect(findings.map(each => each.rule)).toContain(rule);
  expect(finding?.message).toMatch(message);
  expect(finding?.message).toMatch(/[;:,] /);
  expect(finding?.where).toContain(MEALS);
  all.push(finding?.message ?? '');
}

const reversed = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions
    .toReversed()
    .map(node => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? { ...node, fields: node.fields?.toReversed() } : node)),
});

const withField = (field: string, more = MEAL_TYPE) => mealsSDL({ onPerson: field, more });
const addType = (more: string) => mealsSDL({ more: `${MEAL_TYPE} ${more}` });

it('a service that keeps the rules is told nothing, and composes here and on Apollo’s', async () => {
  expect(await told()).toEqual([]);
  const whole = [...parts, { name: MEALS, sdl: mealsSDL() }];
  expect(() => compose(whole)).not.toThrow();
  const services = whole.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}` }));
  expect(composeServices(services).errors).toBeUndefined();
});

it('the schema of the protocol’s page keeps the rules', async () => {
  const sdl = /```graphql\n(.*?)```/s.exec(readFileSync('docs/joining.md', 'utf8'))?.[1] ?? '';
  expect(sdl).toMatch(/debtSessions/);
  expect(await told({ sdl })).toEqual([]);
  const whole = [...parts, { name: MEALS, sdl }];
  expect(
    composeServices(whole.map(part => ({ name: part.name, typeDefs: parse(part.sdl), url: `http://${part.name}` })))
      .errors,
  ).toBeUndefined();
});

it('a service may add a field of its own to what others have, and name it', async () => {
  const sdl =
    addType(`"One." type Organization @key(fields: "id") { "Its id." id: ID! "Meals a day." mealsADay: Int @authenticated }
    "A pilot." type Pilot @key(fields: "id", resolvable: false) @authenticated { "Its id." id: ID! }
    extend type Meal { "The pilot that pays for it." pilot: Pilot }`);
  expect(await told({ sdl })).toEqual([]);
});

describe('what libraries write by themselves', () => {
  const subgraph = (sdl: string) => printSubgraphSchema(buildSubgraphSchema(parse(sdl)));
  const machinery = `scalar _Any scalar federation__FieldSet union _Entity = Person type _Service { sdl: String! }
    type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }`;

  it.each<[what: string, proposed: string, served: string]>([
    ['that @apollo/subgraph serves', mealsSDL(), subgraph(mealsSDL())],
    ['that is proposed as @apollo/subgraph serves it', subgraph(mealsSDL()), subgraph(mealsSDL())],
    ['with the queries of every subgraph in it', `${mealsSDL()} ${machinery}`, `${mealsSDL()} ${machinery}`],
    ['in another order and layout', mealsSDL(), print(reversed(parse(mealsSDL())))],
  ])('is no difference, and breaks no rule, in a schema %s', async (_what, proposed, served) => {
    service.faults.serves = served;
    expect(await told({ sdl: proposed })).toEqual([]);
  });

  it('hides nothing of its own behind their names', async () => {
    const sdl = `${mealsSDL()} ${machinery.replace('_service:', '"All." all: [_Entity] @authenticated @cost(weight: 1) _service:')}`;
    expect((await told({ sdl })).find(({ rule }) => rule === 'composes')?.message).toMatch(/is not made: .*_Entity/s);
  });
});

describe('refused is a schema', () => {
  it.each<[what: string, sdl: string, rule: string, message: RegExp]>([
    ['that can’t be read', 'type {', 'schema-is-read', /can’t be read: Syntax Error/],
    [
      'whose field does not require the grant',
      withField(MEAL_FIELD.replace('@requires(fields: "grant")', '')),
      'person-fields-require-grant',
      /Person\.meals in "meals" is on Person without the grant; add @requires/,
    ],
    [
      'whose field can’t be null',
      withField(MEAL_FIELD.replace('[Meal!]', '[Meal!]!')),
      'person-fields-are-nullable',
      /Person\.meals .* can’t be null; remove the "!"/,
    ],
    ['without words', withField(MEAL_FIELD, MEAL_TYPE.replace('"Its id."', '')), 'everything-is-described', /Meal\.id/],
    [
      'whose field has no category',
      withField(MEAL_FIELD.replace('@tag(name: "category:social-support")', '')),
      'fields-have-a-category',
      /Person\.meals .*add @tag\(name: "category:<code>"\)/,
    ],
    [
      'whose field is of a category that nobody knows',
      withField(MEAL_FIELD.replace('social-support', 'food')),
      'categories-are-known',
      /"food", which nobody knows; known are .*social-support/,
    ],
    [
      'whose field is of a category outside the agreement',
      withField(MEAL_FIELD.replace('social-support', 'lab-result')),
      'categories-are-agreed',
      /"lab-result", which the agreement leaves out; it names social-support/,
    ],
    [
      'whose field does not say what it costs',
      withField(
        '"How many meals." mealCount: Int @requires(fields: "grant") @authenticated @tag(name: "category:social-support")',
      ),
      'fields-say-their-cost',
      /Person\.mealCount .*add @listSize to a list, or @cost/,
    ],
    [
      'with a list below that does not say how long it is',
      addType(
        'extend type Meal { "What is in it." parts: [Part!] } "A part." type Part @authenticated { "Its name." name: String }',
      ),
      'lists-say-their-length',
      /Meal\.parts .*add @listSize/,
    ],
    [
      'whose field is another’s',
      withField(MEAL_FIELD.replace('meals:', 'supportEpisodes:')),
      'fields-have-one-owner',
      /Person\.supportEpisodes .*is a field of "social"; choose another name/,
    ],
    [
      'whose query is another’s',
      addType('type Query { "All." pilots: Int @authenticated }'),
      'fields-have-one-owner',
      /Query\.pilots .*is a field of "pilots"/,
    ],
    [
      'that gives a Person',
      addType('extend type Meal { "Who eats it." eater: Person }'),
      'only-people-gives-persons',
      /Meal\.eater .*give a PersonReference instead/,
    ],
    [
      'whose record is an entity',
      withField(MEAL_FIELD, MEAL_TYPE.replace('Meal @', 'Meal @key(fields: "id") @')),
      'records-are-no-entities',
      /Meal in .*remove its @key/,
    ],
    [
      'with a type that is another’s',
      addType('"Support." type SupportEpisode @authenticated { "Its id." id: ID! @shareable }'),
      'names-are-free',
      /SupportEpisode .*is a type of "social"; choose another name/,
    ],
    [
      'that changes a type which all share',
      addType(
        '"A page." type PageInfo @shareable @authenticated { "More." hasNextPage: Boolean! "Who reads." reader: String }',
      ),
      'values-stay-as-they-are',
      /PageInfo\.reader .*not in the type that all share; make a type of your own/,
    ],
    [
      'that asks for more of another’s reference than its id',
      addType(
        '"Who." type PersonReference @key(fields: "id") @authenticated { "Id." id: ID! "Meals." meals: Int @authenticated }',
      ),
      'others-are-references',
      /PersonReference .*write @key\(fields: "id", resolvable: false\)/,
    ],
    [
      'that takes a field of another’s entity',
      addType(
        '"One." type Organization @key(fields: "id") @authenticated { "Its id." id: ID! "Its name." name: String }',
      ),
      'fields-have-one-owner',
      /Organization\.name .*is a field of "directory"/,
    ],
    [
      'whose field on another’s entity can’t be null',
      addType('"One." type Organization @key(fields: "id") @authenticated { "Its id." id: ID! "Meals." meals: Int! }'),
      'added-fields-are-nullable',
      /Organization\.meals .*can’t be null; remove the "!"/,
    ],
    [
      'that finds another’s entity in its own way',
      addType(
        '"One." type Organization @key(fields: "id") @key(fields: "meals") @authenticated { "Its id." id: ID! "Meals." meals: Int }',
      ),
      'others-are-found-by-id',
      /Organization .*write @key\(fields: "id"\)/,
    ],
    [
      'that lists persons of an organisation',
      addType(
        '"One." type Organization @key(fields: "id") @authenticated { "Its id." id: ID! "Who eats." eaters: [PersonReference!] @listSize(assumedSize: 9) } "Who." type PersonReference @key(fields: "id", resolvable: false) @authenticated { "Id." id: ID! }',
      ),
      'persons-are-not-listed',
      /Organization\.eaters .*make it a field of Person/,
    ],
    [
      'that lists persons by a query',
      addType(
        'type Query { "Who eats." eaters: [PersonReference!] @authenticated @listSize(assumedSize: 9) } "Who." type PersonReference @key(fields: "id", resolvable: false) @authenticated { "Id." id: ID! }',
      ),
      'persons-are-not-listed',
      /Query\.eaters .*make it a field of Person/,
    ],
    [
      'with a directive that it does not import',
      mealsSDL({
        link: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires",
          "@inaccessible", "@authenticated", "@tag"]) directive @listSize(assumedSize: Int) on FIELD_DEFINITION`,
      }),
      'directives-are-imported',
      /Person\.meals .*add "@listSize" to the import of @link/,
    ],
    [
      'of an older version of Federation',
      mealsSDL().replace('federation/v2.9', 'federation/v2.3'),
      'links-version-9',
      /links v2\.3 of Federation; link .*v2\.9/,
    ],
    [
      'that takes a field over',
      withField(MEAL_FIELD.replace('@authenticated', '@authenticated @override(from: "social")')),
      'takes-nothing-over',
      /Person\.meals .*remove @override/,
    ],
    [
      'that answers for others',
      addType(
        'extend type Meal { "Whose it is." of: PersonReference @provides(fields: "id") } "Who." type PersonReference @key(fields: "id", resolvable: false) @authenticated { "Id." id: ID! @external }',
      ),
      'gives-only-its-own',
      /Meal\.of .*remove @provides/,
    ],
    [
      'that stands for types it does not know',
      mealsSDL({ key: '@key(fields: "id") @interfaceObject' }),
      'stands-for-no-others',
      /Person .*remove @interfaceObject/,
    ],
    [
      'that hides a field',
      withField(`${MEAL_FIELD} @inaccessible`),
      'hides-nothing',
      /Person\.meals .*remove @inaccessible/,
    ],
    [
      'that gives directives other names',
      mealsSDL({
        link: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires",
          "@inaccessible", "@authenticated", "@listSize", "@tag", { name: "@override", as: "@kindly" }])`,
      }),
      'directives-keep-their-names',
      /schema .*import them as they are called/,
    ],
    [
      'with a directive by its long name',
      withField(`${MEAL_FIELD} @federation__override(from: "social")`),
      'directives-are-known',
      /has @federation__override, which services may not use/,
    ],
    [
      'that is of Federation 1',
      mealsSDL({ link: '' }),
      'links-federation-2',
      /no Federation 2 schema; add extend schema @link/,
    ],
    [
      'that links something else too',
      mealsSDL({ link: `${mealsSDL().split('\n  "The right')[0]} @link(url: "https://elsewhere.example/trick/v1.0")` }),
      'links-nothing-else',
      /links https:\/\/elsewhere\.example\/trick\/v1\.0; only Federation 2/,
    ],
    [
      'that pushes',
      addType('type Subscription { "Meals as they come." cooked: Int @authenticated }'),
      'nothing-is-pushed',
      /Subscription .*remove it/,
    ],
    [
      'that changes something',
      addType('type Mutation { "Orders." order: Int @requiresScopes(scopes: [["consent:write"]]) }'),
      'services-only-answer',
      /Mutation .*services that join only answer/,
    ],
    [
      'whose mutations have another name',
      addType('extend schema { mutation: Quietly } type Quietly { "Orders." order: Int @authenticated }'),
      'roots-keep-their-names',
      /calls its mutation "Quietly"/,
    ],
    [
      'that is asked for a person past the grant',
      addType('type Query { "Meals." mealsOf(personId: ID!): Int @authenticated }'),
      'persons-are-not-searched',
      /Query\.mealsOf .*is asked with "personId", past the grant/,
    ],
    [
      'whose list of records begins outside a person',
      addType('type Query { "All." allMeals: [Meal!] @authenticated @listSize(assumedSize: 9) }'),
      'lists-begin-at-persons',
      /Query\.allMeals .*move it to Person/,
    ],
    [
      'that finds persons in another way',
      mealsSDL({ key: '@key(fields: "id") @key(fields: "id meals { id }")' }),
      'persons-are-found-by-id',
      /Person .*write @key\(fields: "id"\)/,
    ],
    [
      'that reads what others know of persons',
      withField(`"Whether alive." deceased: Boolean @external ${MEAL_FIELD.replace('"grant"', '"grant deceased"')}`),
      'reads-only-the-grant',
      /Person\.deceased .*only `grant` may be/,
    ],
    [
      'whose field says not who may ask it',
      withField(MEAL_FIELD.replace('@authenticated', '')),
      'fields-say-who-may-ask',
      /Person\.meals .*add @authenticated/,
    ],
    [
      'that needs a policy which nobody fulfils',
      withField(MEAL_FIELD, MEAL_TYPE.replace('@authenticated', '@policy(policies: [["cook"]])')),
      'rights-are-known',
      /the policy "cook", which nobody has/,
    ],
    [
      'whose requirement has arguments',
      withField(
        `"Kin." relatedPersons(first: Int): Int @external ${MEAL_FIELD.replace('"grant"', '"grant relatedPersons(first: 1)"')}`,
      ),
      'requires-without-arguments',
      /has arguments inside @requires/,
    ],
  ])('%s', async (_what, sdl, rule, message) => {
    expectFinding(await told({ sdl }), rule, message);
  });

  it.each([
    ['that does not compose with the others', addType('"A number." scalar Meal')],
    ['whose definitions contradict Federation', `${mealsSDL()} directive @key(fields: Int!) on OBJECT`],
  ])('%s', async (_what, sdl) => {
    const findings = await told({ sdl });
    expect(findings.find(({ rule }) => rule === 'composes')?.message).toMatch(/is not made/);
  });

  it('that leaves out what frontends ask', async () => {
    const before = [...parts, { name: MEALS, sdl: mealsSDL() }];
    const text = 'query Meals($id: ID!) { person(id: $id) { meals { plate } } }';
    const sdl = mealsSDL({ more: MEAL_TYPE.replace(/"What is on the plate." plate: String/, '') });
    const operations = [
      { name: 'Meals', text },
      { name: 'Nonsense', text: '{ neverThere }' },
    ];
    const findings = await told({ sdl }, { parts: before, operations });
    expectFinding(findings, 'operations-still-work', /^Meals in "meals" .*Cannot query field "plate"/);
    expect(findings.filter(({ rule }) => rule === 'operations-still-work')).toHaveLength(1);
  });
});

describe('refused is a service', () => {
  it.each<[what: string, over: Partial<Candidate>, rule: string, message: RegExp]>([
    ['with the name of one of the platform’s own', { name: 'people' }, 'names-are-not-taken', /choose another/],
    ['with a name that is none', { name: 'meals/../people' }, 'names-are-plain', /small letters, digits/],
    [
      'whose agreement is over',
      { agreement: { ...AGREEMENT, period: { from: '2020-01-01', until: '2020-12-31' } } },
      'agreement-holds',
      /from 2020-01-01 until 2020-12-31, not today/,
    ],
    ['that others can read along', { url: 'http://meals.example/graphql' }, 'address-is-safe', /serve it by https/],
    ['that is not there', { url: 'http://127.0.0.1:9/graphql' }, 'service-answers', /no answer at .*start it/],
  ])('%s', async (_what, over, rule, message) => {
    const finding = (await told(over, { parts: few })).find(each => each.rule === rule);
    expect(finding?.message).toMatch(message);
    all.push(finding?.message ?? '');
  });

  it.each<[what: string, faults: Faults, rule: string, message: RegExp, ...also: string[]]>([
    ['that is not healthy', { health: 503 }, 'service-is-healthy', /it answers 503; answer 200/],
    [
      'that serves something else',
      { serves: mealsSDL({ more: `${MEAL_TYPE} "A lid." scalar Lid` }) },
      'serves-what-is-proposed',
      /serves Lid \(Scalar\), which was not/,
    ],
    ['that answers whoever asks', { lets: 'unsigned' }, 'unsigned-calls-are-refused', /but it answers 200, with data/],
    ['that takes any signature', { lets: 'forged' }, 'forged-calls-are-refused', /verify the signature/],
    ['that takes no signature', { lets: 'none' }, 'alg-none-is-refused', /accept no algorithm but EdDSA/],
    ['that takes tokens for others', { lets: 'audience' }, 'other-audience-is-refused', /compare `aud`/],
    ['that takes other statements for tokens', { lets: 'kind' }, 'other-kind-is-refused', /compare the header’s `typ`/],
    ['that takes tokens of others', { lets: 'issuer' }, 'other-issuer-is-refused', /compare `iss`/],
    ['that takes old tokens', { lets: 'expired' }, 'expired-is-refused', /compare `exp`/],
    ['that takes tokens without an end', { lets: 'endless' }, 'endless-is-refused', /require `exp`/],
    ['that takes a token for another body', { lets: 'body' }, 'other-body-is-refused', /compare `body`/],
    ['that takes a token twice', { lets: 'repeated' }, 'repeated-is-refused', /remember each `jti`/],
    ['that falls over nonsense', { nonsense: 500 }, 'nonsense-is-refused', /it answers 500; answer 400/],
    [
      'that hangs up',
      { instead: null },
      'schema-is-served',
      /but it gives no answer \(/,
      'unsigned-calls-are-refused',
      'forged-calls-are-refused',
    ],
    [
      'that tells its stack',
      { stacks: true },
      'errors-tell-nothing-inside',
      /an answer has .*stacktrace.*leave stacks/,
    ],
    ['that needs no grant', { grants: 'none' }, 'grantless-is-refused', /it tells something of the person/],
    [
      'that takes any grant',
      { grants: 'shape' },
      'forged-grant-is-refused',
      /with the key of `people`/,
      'gateway-grants-nothing',
    ],
    [
      'that takes grants of the gateway',
      { grants: 'gateway' },
      'gateway-grants-nothing',
      /take the key whose `signer`/,
    ],
  ])('%s', async (_what, faults, rule, message, ...also) => {
    Object.assign(service.faults, faults);
    const findings = await told({}, { parts: few });
    expect(findings.map(each => each.rule)).toEqual([rule, ...also]);
    expectFinding(findings, rule, message);
  });

  it('only with a warning that it could not be asked as by the gateway', async () => {
    expect(await told({}, { gatewayKey: undefined, parts: few })).toMatchObject([
      { rule: 'asked-as-gateway', severity: 'warning' },
    ]);
  });
});

it('each of more than 25 ways to break the rules has a message of its own', () => {
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(50);
});
