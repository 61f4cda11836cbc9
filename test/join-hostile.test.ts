import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parseAgreement } from '../gateway/joined/agreement.ts';
import { compose, ownParts } from '../gateway/supergraph/compose.ts';
import type { SupergraphSource } from '../gateway/supergraph/source.ts';
import type { Answered } from '../gateway/testing/gateway.ts';
import { isSubgraphName } from '../kit/names.ts';
import { relationship, storedPerson, writeDirectory } from './support/charts.ts';
import { type HostileService, hostileService, MEALS_SDL, type Misbehave } from './support/hostile-service.ts';
import { MEALS } from './support/python-service.ts';
import { type Asker, type Ground, ground, type World } from './support/world.ts';

/** Promise: whatever a service does that has joined, it harms nothing but its own fields, and coverage says so. */

const MIB = 1024 * 1024;
const SOURCE = 'meals-on-wheels';
const QUERY = `{ persons(first: 9) { nodes {
  id displayName conditions { totalCount }
  mealDeliveries { nodes { id day meal delivered note } pageInfo { hasNextPage } }
} } }`;
const gp: Asker = { sub: 'gp', role: 'physician', professional: 'gp', organization: 'practice' };
const AGREEMENT = parseAgreement(readFileSync(join(MEALS, 'agreement.yaml'), 'utf8'));
const PERSONS = ['anna', 'bert'];
const OTHERS = PERSONS.map(id => ({ id, displayName: id, conditions: { totalCount: 0 } }));
const mealsOf = (id: string) => ({
  nodes: [{ id: `M-${id}`, day: '2026-11-25', meal: `Soup for ${id}`, delivered: true, note: null }],
  pageInfo: { hasNextPage: false },
});

let held: Ground;
let world: World;
let service: HostileService;
let next: (supergraph: string) => Promise<void>;

/** Supergraphs as the registry would hand them out; each is taken over or refused when `next` resolves. */
function handed(): SupergraphSource {
  let now = '';
  return {
    name: 'handed',
    read: async () => now,
    watch(changed) {
      next = async supergraph => {
        now = supergraph;
        await changed();
      };
      return () => {};
    },
  };
}

const joined = (sdl = MEALS_SDL) => compose([...ownParts(), { name: SOURCE, sdl, url: service.url }]).supergraph;

beforeAll(async () => {
  held = await ground();
  world = await held.world('hostile', () => ({
    follow: handed(),
    agreementOf: name => (isSubgraphName(name) ? null : AGREEMENT),
    timeLimitMs: 1000,
    resilience: { minimumRate: 0.5, window: 2000, halfOpenAfter: 300 },
  }));
  service = await hostileService(world.home);
  await next(joined());
  const { people } = world.models;
  await people.persons.insertMany(PERSONS.map(storedPerson));
  await people.relationships.insertMany(
    PERSONS.map(person => relationship(person, { organization: 'practice' }, 'ENCOUNTER')),
  );
  await writeDirectory(world.models);
  await ask();
}, 180_000);

afterAll(async () => {
  await held?.stop();
  await service?.stop();
});

const ask = (query = QUERY) => world.ask(gp, query, {}, { 'purpose-of-use': 'TREAT' });
const rows = ({ body }: Answered) =>
  (body.data as { persons: { nodes: Record<string, unknown>[] } }).persons.nodes.toSorted((a, b) =>
    String(a.id).localeCompare(String(b.id)),
  );
const breaker = async () =>
  (await (await fetch(`${world.platform.gateway.url}/metrics`)).text()).match(
    /breaker_state\{source="meals-on-wheels"\} (\d)/,
  )?.[1] ?? '0';
const statusOf = (answered: Answered, source: string) =>
  answered.body.extensions?.coverage?.find(each => each.source === source)?.status;

/** The service is honest again, and its circuit closed. */
async function honest(): Promise<Answered> {
  service.instead = undefined;
  for (;;) {
    const answered = await ask();
    if (!answered.body.errors) return answered;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

test('an honest service is answered from, beside all else', async () => {
  const answered = await honest();
  expect(rows(answered)).toEqual(OTHERS.map(each => ({ ...each, mealDeliveries: mealsOf(each.id) })));
  expect(statusOf(answered, SOURCE)).toBe('ANSWERED');
});

test('a service learns nothing of what a caller may see elsewhere', async () => {
  await honest();
  expect(service.grants.map(grant => grant?.person).sort()).toEqual(PERSONS);
  for (const grant of service.grants) {
    expect(Object.keys(grant?.categories ?? {})).toEqual(AGREEMENT.categories);
    expect(grant?.rules).toBeUndefined();
  }
  const narrow = await ask('{ narrowedGrants(grants: ["x"], categories: ["social-support"]) }');
  expect(narrow.body.errors?.map(({ message }) => message)).toEqual([
    'Cannot query field "narrowedGrants" on type "Query".',
  ]);
});

const sends =
  (text: string | Buffer, status = 200, headers: Record<string, string> = {}): Misbehave =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
    return 'done';
  };
const huge: Misbehave = (_, response) => {
  let left = 100 * MIB;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"data":{"_entities":[{"_key":"');
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 64 * 1024;
      if (!response.write('x'.repeat(64 * 1024))) return void response.once('drain', more);
    }
    response.end('"}]}}');
  };
  more();
  return 'done';
};
const entities =
  (change: (entities: Record<string, unknown>[]) => unknown): Misbehave =>
  answer => ({ ...answer, data: { _entities: change(answer.data._entities as Record<string, unknown>[]) as [] } });

describe.each<[what: string, code: string, instead: Misbehave]>([
  ['never answers', 'SOURCE_TIMEOUT', () => 'done'],
  [
    'answers a byte at a time',
    'SOURCE_TIMEOUT',
    (_, response) => {
      const drip = setInterval(() => response.write(' '), 100);
      response.once('close', () => clearInterval(drip));
      return 'done';
    },
  ],
  [
    'hangs up',
    'SOURCE_UNAVAILABLE',
    (_, { socket }) => {
      socket?.resetAndDestroy();
      return 'done';
    },
  ],
  ['is overloaded', 'SOURCE_UNAVAILABLE', sends('{}', 503)],
  ['answers with 100 MB', 'SOURCE_INVALID', huge],
  ['answers compressed', 'SOURCE_INVALID', sends(gzipSync('x'.repeat(MIB)), 200, { 'content-encoding': 'gzip' })],
  ['answers with a million brackets', 'SOURCE_INVALID', sends('['.repeat(1_000_000))],
  [
    'answers with a million levels',
    'SOURCE_INVALID',
    sends(`{"data":{"_entities":${'['.repeat(1e6)}${']'.repeat(1e6)}}}`),
  ],
  ['answers with a page', 'SOURCE_INVALID', sends('<html>secret</html>')],
  ['answers that nobody may ask', 'SOURCE_INVALID', sends('{}', 401)],
  ['redirects elsewhere', 'SOURCE_INVALID', sends('{}', 307)],
  ['gives entities that are no list', 'SOURCE_INVALID', entities(() => 'secret')],
  ['gives entities that are no objects', 'SOURCE_INVALID', entities(all => all.map(() => 7))],
  ['gives more persons than were asked for', 'SOURCE_INVALID', entities(all => [...all, all[0]])],
  ['gives fewer', 'SOURCE_INVALID', entities(all => all.slice(1))],
  ['gives them in another order', 'SOURCE_INVALID', entities(all => all.toReversed())],
  [
    'gives persons who were not asked for',
    'SOURCE_INVALID',
    entities(all => all.map(each => ({ ...each, _key: 'carl' }))),
  ],
  ['does not say of whom it speaks', 'SOURCE_INVALID', entities(all => all.map(({ _key, ...each }) => each))],
  ['gives all the same person', 'SOURCE_INVALID', entities(all => all.map(each => ({ ...each, _key: all[0]?._key })))],
])('a service that %s', (_what, code, instead) => {
  beforeAll(honest);

  it('leaves its own fields unknown, and nothing else', async () => {
    service.instead = instead;
    const answered = await ask();
    expect(answered.status).toBe(200);
    expect(rows(answered)).toEqual(OTHERS.map(each => ({ ...each, mealDeliveries: null })));
    const { errors = [] } = answered.body;
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    for (const { extensions, path } of errors) {
      expect(extensions.source).toBe(SOURCE);
      expect(path?.slice(0, 2)).toEqual(['persons', 'nodes']);
    }
    expect(statusOf(answered, SOURCE)).toBe('UNAVAILABLE');
    for (const source of ['people', 'health']) expect(statusOf(answered, source)).toBe('ANSWERED');
    expect(answered.text).not.toMatch(/secret|127\.0\.0\.1|ECONN/);
  });

  it('is not waited for by those who do not ask for it', async () => {
    const before = service.asked;
    const { body } = await ask('{ persons(first: 9) { nodes { displayName } } }');
    expect(body.errors).toBeUndefined();
    expect(service.asked).toBe(before);
  });
});

describe('a service that lies in single values', () => {
  const first = (change: (meals: Record<string, unknown>) => unknown): Misbehave =>
    entities(([one, ...others]) => [
      { ...one, mealDeliveries: change(one?.mealDeliveries as Record<string, unknown>) },
      ...others,
    ]);
  const delivery = (over: object) =>
    first(meals => ({ ...meals, nodes: [{ ...(meals.nodes as object[])[0], ...over }] }));

  it.each<[what: string, instead: Misbehave]>([
    ['a number for a text', delivery({ meal: 7 })],
    ['an object for a text', delivery({ meal: { secret: true } })],
    ['a text for a truth', delivery({ delivered: 'secret' })],
    ['null where none may be', delivery({ meal: null })],
    ['an object for a list', first(meals => ({ ...meals, nodes: { secret: 1 } }))],
    ['a list for an object', first(meals => [meals])],
    ['a text for a page', first(() => 'secret')],
  ])('loses what it gives %s, and keeps the rest', async (_what, instead) => {
    await honest();
    service.instead = instead;
    const answered = await ask();
    const given = rows(answered);
    expect(given.map(({ mealDeliveries: _, ...others }) => others)).toEqual(OTHERS);
    const whole = given.filter(({ id, mealDeliveries }) => isDeepStrictEqual(mealDeliveries, mealsOf(String(id))));
    expect(whole).toHaveLength(1);
    expect(answered.body.errors).toMatchObject([{ extensions: { code: 'SOURCE_INVALID', source: SOURCE } }]);
    expect(answered.text).not.toMatch(/secret/);
  });
});

describe('a service that says more than it was asked', () => {
  beforeEach(honest);

  it('changes nothing that others say of a person', async () => {
    service.instead = answer => ({
      data: {
        _entities: answer.data._entities.map(each => ({
          ...each,
          ...{ displayName: 'Mallory', conditions: { totalCount: 99 }, grant: 'forged', __typename: 'Organization' },
        })),
        ...{ persons: { nodes: [] } },
      },
      extensions: { coverage: [{ source: 'people', status: 'UNAVAILABLE', asOf: null }], anything: 'secret' },
    });
    const answered = await ask();
    expect(rows(answered).map(({ mealDeliveries: _, ...others }) => others)).toEqual(OTHERS);
    expect(statusOf(answered, 'people')).toBe('ANSWERED');
    expect(answered.text).not.toMatch(/secret|Mallory|forged/);
  });

  it('changes no prototype', async () => {
    service.instead = sends(
      '{"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"_entities":null},"constructor":{}}',
    );
    const answered = await ask();
    expect(rows(answered).map(({ mealDeliveries }) => mealDeliveries)).toEqual([null, null]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('blames nobody else with errors of its own making', async () => {
    service.instead = answer => ({
      ...answer,
      errors: [
        { message: 'secret', path: ['persons'], extensions: { code: 'MADE_UP', source: 'people' } },
        { message: 'secret', path: ['_entities', 99, 'displayName'] },
      ],
    });
    const answered = await ask();
    expect(rows(answered).map(({ mealDeliveries: _, ...others }) => others)).toEqual(OTHERS);
    for (const { extensions } of answered.body.errors ?? []) expect(extensions.source).toBe(SOURCE);
    expect(answered.text).not.toMatch(/secret/);
  });

  it('tells callers nothing in words of its own', async () => {
    const says = (code: string, place: number) => ({
      message: 'secret at http://127.0.0.1:4100 (/srv/secret.js:1:2)',
      path: ['_entities', place, 'mealDeliveries'],
      extensions: { code, stacktrace: ['secret'], detail: { secret: true } },
    });
    service.instead = answer => ({
      data: { _entities: answer.data._entities.map(each => ({ ...each, mealDeliveries: null })) },
      errors: [says('GRANT_REFUSED', 0), says('UNAUTHENTICATED', 1)],
    });
    const answered = await ask();
    expect(answered.text).not.toMatch(/secret|127\.0\.0\.1|stacktrace/);
    expect(answered.body.errors?.map(({ extensions }) => extensions.code).sort()).toEqual([
      'GRANT_REFUSED',
      'INTERNAL_SERVER_ERROR',
    ]);
    for (const { extensions, path } of answered.body.errors ?? []) {
      expect(extensions.source).toBe(SOURCE);
      expect(path?.at(-1)).toBe('mealDeliveries');
    }
  });

  it('is no source at all when it gives errors and no data', async () => {
    service.instead = () => ({
      data: null as never,
      errors: [{ message: 'secret', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const answered = await ask();
    expect(rows(answered)).toEqual(OTHERS.map(each => ({ ...each, mealDeliveries: null })));
    expect(statusOf(answered, SOURCE)).toBe('UNAVAILABLE');
    expect(new Set(answered.body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['SOURCE_INVALID']),
    );
    expect(answered.text).not.toMatch(/secret|UNAUTHENTICATED/);
  });

  const lastEvent = () => world.platform.events.findLast(({ kind }) => kind === 'ACCESS');
  const ofService = () =>
    lastEvent()?.persons.map(({ person, records }) => [person, records.some(({ source }) => source === SOURCE)]);
  const report = (persons: string[]) => ({
    access: {
      persons: persons.map(person => ({ person, seen: true, grant: null, records: [] })),
      changes: [{ type: 'Person', id: 'carl', person: 'carl', before: 1, after: 2 }],
      reason: 'secret',
    },
  });

  it('can write nothing of others into the trail', async () => {
    service.instead = answer => ({ ...answer, extensions: report(['anna', 'bert', 'carl']) });
    expect((await ask()).body.errors).toBeUndefined();
    expect(
      lastEvent()
        ?.persons.map(({ person }) => person)
        .sort(),
    ).toEqual(PERSONS);
    expect(lastEvent()).toMatchObject({ changes: [], reason: null });
  });

  it.each([
    ['nobody', () => report([]).access],
    ['what is no report', () => ({ persons: [null, 7, { person: 3 }], changes: [null], reason: {} }) as never],
    ['nothing', () => undefined],
  ])('can keep nobody out of the trail by reporting %s', async (_what, access) => {
    service.instead = answer => ({ ...answer, extensions: { access: access() } });
    expect((await ask()).status).toBe(200);
    expect(ofService()?.sort()).toEqual(PERSONS.map(person => [person, true]));
  });
});

describe('a service that is dead', () => {
  it('is let alone while its circuit is open, coverage says so, and it is asked again when it is back', async () => {
    await honest();
    await service.die();
    let state = '0';
    for (let turn = 0; turn < 60 && state !== '2'; turn += 1) {
      const answered = await ask();
      expect(rows(answered)).toEqual(OTHERS.map(each => ({ ...each, mealDeliveries: null })));
      expect(statusOf(answered, SOURCE)).toBe('UNAVAILABLE');
      expect(answered.body.errors?.[0]?.extensions.code).toBe('SOURCE_UNAVAILABLE');
      state = await breaker();
    }
    await service.live();
    expect(state).toBe('2');
    const before = service.asked;
    const answered = await honest();
    expect(service.asked).toBeGreaterThan(before);
    expect(statusOf(answered, SOURCE)).toBe('ANSWERED');
    expect(await breaker()).toBe('0');
  });
});

describe('a service that breaks composition', () => {
  it.each([
    ['by a type that is not there', MEALS_SDL.replace('MealDeliveryConnection\n', 'Nowhere\n')],
    ['by another form of a shared type', MEALS_SDL.replace('scalar Date', 'type Date { secret: String }')],
    ['by what is no SDL', `${MEALS_SDL} }`],
  ])('%s makes no supergraph', (_what, sdl) => {
    expect(() => joined(sdl)).toThrow();
  });

  it('leaves the graph that is in force, with all who are in it', async () => {
    await honest();
    await next(joined().replace(/^type MealDeliveryConnection/m, 'type Elsewhere'));
    expect(await (await fetch(`${world.platform.gateway.url}/metrics`)).text()).toMatch(/outcome="refused"\} 1\n/);
    expect(rows(await ask())).toEqual(OTHERS.map(each => ({ ...each, mealDeliveries: mealsOf(each.id) })));
  });
});
