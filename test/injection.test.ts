import { isDeepStrictEqual } from 'node:util';
import { everyPlace, HARMLESS, operationAt, type Place, valueWith } from './support/places.ts';
import { handMade, writeHandMade } from './support/region-by-hand.ts';
import { ARGUMENTS, everyValue } from './support/ways.ts';
import { type Asker, type Ground, ground, type World } from './support/world.ts';

/** Promise: whatever text or object stands in an argument, it is a value and nothing else: it finds no more, and changes nothing. */

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const TEXTS = [
  ...['{"$ne":null}', '{"$gt":""}', '$where', '$ne', '$$ROOT', '$_id', '$person', '$nothing.', '$', "' || true || '"],
  ...['.*', '^', '(a+)+$', '[', '\\', 'person0|.*', '__proto__', 'constructor', '\u0000', 'person1\u0000', '\ud800'],
  ...['PERSON1', 'реrson1', 'person1 ', ' ', 'x'.repeat(20_000), '%00', '[object Object]', 'null', '-1'],
  ...[cursor(['$sortName', '$_id']), cursor(['$$nothing', '$']), cursor(['', { $ne: 1 }]), cursor([{ $gt: '' }, ''])],
  ...[
    cursor([null, '$person']),
    cursor([null, '$$nothing']),
    cursor([1, '$.']),
    cursor(['$where']),
    cursor([{ $ne: 0 }]),
  ],
  ...[cursor([1e300, '']), cursor({ length: 2, 0: '', 1: '' }), cursor(['__proto__', '\u0000'])],
];
const OBJECTS: unknown[] = [
  { $ne: null },
  { $gt: '' },
  [{ $ne: null }],
  { $where: 'true' },
  { __proto__: null, toString: 1 },
];
const NUMBERS = [-1, -2147483648, 201, 2147483647, 0];
/** What may be said of a value that is refused. */
const REFUSALS = ['BAD_USER_INPUT', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED'];

const persons = handMade().slice(0, 6);
const self = persons[1]?.id as string;
const ALL_SCOPES = 'consent:write relationship:write glass:break review:write audit:read';
const PERSON: Asker = { sub: self, role: 'patient', person: self, purpose_of_use: 'PATRQT', scope: ALL_SCOPES };
const GP: Asker = {
  ...{ sub: 's', role: 'physician', organization: 'practice', professional: 'gp' },
  ...{ purpose_of_use: 'TREAT', scope: ALL_SCOPES },
};
const AUDITOR: Asker = { sub: 'auditor', role: 'auditor', scope: ALL_SCOPES };
const ASKERS = [PERSON, GP, AUDITOR];

let held: Ground;
let world: World;

beforeAll(async () => {
  held = await ground();
  world = await held.world('injection');
  await writeHandMade(world, persons);
});
afterAll(() => held.stop());
beforeEach(() => world.faults.splice(0));

const places = everyPlace();

/** Of so many values each place of many that are alike is tried with one. */
const ONE_OF = 9;

/** Of these values, as many as a place is tried with: where many places are alike, each with others of them. */
function some<Value>(values: readonly Value[], place: Place): readonly Value[] {
  const alike = place.on.name === 'Mutation' || (place.on.name === 'Person' && place.field.name !== 'withheld');
  return alike ? values.filter((_value, at) => (at + places.indexOf(place)) % ONE_OF === 0) : values;
}
const isText = ({ leaf }: Place) => ['String', 'ID', 'DateTime', 'Date'].includes(leaf);
/** Whoever may ask a field at all: auditors what happened, the person the rest. */
const askerFor = ({ on, field }: Place): Asker =>
  /^Access|^Checkpoint/.test(on.name) || /^(access|checkpoints|inclusion|breakGlassR|reviewB)/.test(field.name)
    ? AUDITOR
    : PERSON;
const codesOf = (errors: { extensions: Record<string, unknown> }[] = []) =>
  errors.map(({ extensions }) => extensions.code);

/** The values under the aliases of an operation, wherever they are; null where the place could not be reached. */
function answersOf(data: unknown, alias: string): unknown {
  const [found] = everyValue(data, alias);
  return found ?? null;
}
const idsIn = (answer: unknown) => everyValue(answer, 'id');

test('there are places for all kinds of values', () => {
  expect(places.filter(isText).length).toBeGreaterThan(150);
  expect(new Set(places.map(({ on }) => on.name)).size).toBeGreaterThan(4);
});

describe.each(places.filter(({ on }) => on.name !== 'Mutation').map(place => [place.name, place] as const))(
  '%s',
  (_name, place) => {
    const { argument, path } = place;
    const asker = askerFor(place);
    const operation = (values: readonly unknown[]) =>
      operationAt(
        place,
        values.map(value => valueWith(argument.type, path, value)),
        ARGUMENTS,
      );
    const ask = ({ query, variables }: ReturnType<typeof operation>) =>
      world.ask(
        asker,
        query,
        query.includes('$id: ID!') && !('id' in variables) ? { ...variables, id: self } : variables,
      );

    const texts = some(TEXTS, place);
    if (isText(place))
      test('finds by no text what it does not find by a harmless one', async () => {
        const { body } = await ask(operation([HARMLESS, ...texts]));
        expect(world.faults).toEqual([]);
        expect(codesOf(body.errors).filter(code => !REFUSALS.includes(code as string))).toEqual([]);
        const nothing = answersOf(body.data, 'p0');
        const whole = idsIn(answersOf(body.data, 'without'));
        // an order or a search leaves out, and what it is not understood by leaves out nothing
        const narrows = ['after', 'search'].includes(argument.name);
        texts.forEach((text, at) => {
          const found = answersOf(body.data, `p${at + 1}`);
          if (narrows) expect([text, idsIn(found).filter(id => !whole.includes(id))]).toEqual([text, []]);
          else if (found !== null) expect([text, found]).toEqual([text, nothing]);
        });
        expect(world.faults).toEqual([]);
      });

    test('takes no object for a value', async () => {
      for (const value of [...some(OBJECTS, place), OBJECTS[0]]) {
        const { body } = await ask(operation([value]));
        expect(answersOf(body.data, 'p0')).toBeNull();
        expect(codesOf(body.errors).filter(code => !REFUSALS.includes(code as string))).toEqual([]);
      }
      if (place.leaf === 'Int' || place.leaf === 'Float')
        for (const value of some(NUMBERS, place)) {
          const { body } = await ask(operation([value]));
          expect(codesOf(body.errors).filter(code => !REFUSALS.includes(code as string))).toEqual([]);
        }
      expect(world.faults).toEqual([]);
    });
  },
);

describe('a change', () => {
  const mutations = places.filter(({ on }) => on.name === 'Mutation');
  /** All that there is and that is not the caller's own to change. */
  const others = async () => {
    const { people } = world.models;
    const [persons, directives, relationships, glass, related] = await Promise.all([
      people.persons.find({}).sort({ _id: 1 }).lean(),
      people.directives
        .find({ person: { $ne: self } })
        .sort({ _id: 1 })
        .lean(),
      people.relationships
        .find({ basis: { $nin: ['DECLARED', 'OWN_WORD'] } })
        .sort({ _id: 1 })
        .lean(),
      people.breakGlass.find({}).sort({ _id: 1 }).lean(),
      people.relatedPersons.find({}).sort({ _id: 1 }).lean(),
    ]);
    return { persons, directives, relationships, glass, related };
  };
  let before: Awaited<ReturnType<typeof others>>;
  beforeAll(async () => {
    before = await others();
  });

  test.each(mutations.map(place => [place.name, place] as const))('%s, by any text or object', async (_name, place) => {
    const texts = isText(place) ? some(TEXTS, place) : [];
    const turn = Math.floor(places.indexOf(place) / ONE_OF);
    for (const [at, value] of [...texts, ...some(OBJECTS, place), OBJECTS[1]].entries()) {
      const { query, variables } = operationAt(place, [valueWith(place.argument.type, place.path, value)], ARGUMENTS);
      // a text is tried here by one of them, and by the others elsewhere; an object by all
      const askers = typeof value === 'object' ? ASKERS : [ASKERS[(at + turn) % ASKERS.length] as Asker];
      for (const asker of askers) {
        const { body } = await world.ask(asker, query, variables);
        expect(codesOf(body.errors).filter(code => !REFUSALS.includes(code as string))).toEqual([]);
      }
    }
    expect(world.faults).toEqual([]);
    const now = await others();
    // Jest takes its time to compare so much, 80 times
    if (!isDeepStrictEqual(now, before)) expect(now).toEqual(before);
  });

  test('that is as it should be is made, so that the texts above were what was refused', async () => {
    const input = { decision: 'PERMIT', criteria: { organizations: ['practice'] } };
    const { body } = await world.ask(PERSON, 'mutation ($input: ConsentInput!) { giveConsent(input: $input) { id } }', {
      input,
    });
    expect(body.errors).toBeUndefined();
    expect(await world.models.people.directives.countDocuments({ person: self })).toBeGreaterThan(1);
  });
});
