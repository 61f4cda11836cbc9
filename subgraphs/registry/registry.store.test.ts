import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Connection } from 'mongoose';
import type { Finding } from '../../gateway/supergraph/check/index.ts';
import type { Operation } from '../../gateway/supergraph/check/operations.ts';
import { connect, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { RegistryStore, registryModels } from './registry.store.ts';
import { Registry } from './registry.ts';

const home = temporaryFolder();
let server: Awaited<ReturnType<typeof openDatabase>>;
let connection: Connection;
let databases = 0;
let findings: Finding[] = [];
let tried: readonly Operation[] = [];
let composed: string[] = [];
let own = 'own';
let now = new Date('2026-06-01T12:00:00Z');
let registry: Registry;
const running: Registry[] = [];

beforeAll(async () => {
  server = await openDatabase({ home, env: await secantusEnvironment(), report: () => {} });
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** A registry, as after a new start on the same data. */
async function start(): Promise<Registry> {
  const made = new Registry({
    store: new RegistryStore(connection),
    // as long as a part says nothing bad, the supergraph is the list of its parts
    async compose(services) {
      const bad = services.find(({ sdl }) => sdl === `not with ${own}`);
      composed.push(services.map(({ name, sdl }) => `${name}:${sdl}`).join(' '));
      if (bad) throw new Error(`${bad.name} does not fit`);
      return [own, ...services.map(({ name, sdl }) => `${name}:${sdl}`)].join(' ');
    },
    async check(_candidate, _live, used) {
      tried = used;
      return findings;
    },
    log: () => {},
    now: () => now,
  });
  running.push(made);
  await made.start();
  return made;
}

beforeEach(async () => {
  connection = await connect(server.uri, { database: `registry${databases++}` });
  registryModels(connection);
  await ensureIndexes(connection);
  [findings, own, now] = [[], 'own', new Date('2026-06-01T12:00:00Z')];
  registry = await start();
});

afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  await connection.close();
});

const by = () => ({ by: 'admin', reason: 'because', at: now });
const agreement = {
  name: 'Meals',
  organisation: { name: 'Meals', cbe: '0403201185' },
  contact: { name: 'An', email: 'an@meals.example' },
  legalBasis: 'GDPR-9.2.h',
  purposes: ['TREAT' as const],
  categories: ['social-support' as const],
  period: { from: '2026-01-01', until: '2026-12-31' },
};
const candidate = (sdl = 'one', name = 'meals') => ({ name, sdl, url: 'http://127.0.0.1:1/graphql', agreement });
const inForce = async () => (await registry.store.inForce())?.sdl;
const states = async () => (await registry.store.services()).map(each => `${each._id} ${each.state}`);
const join = async (sdl?: string, name?: string) =>
  registry.approve((await registry.propose(candidate(sdl, name), by()))._id, by());

it('has the platform’s own graph before anything has joined', async () => {
  expect(await registry.poll({ after: 0, wait: 0 })).toEqual({ version: 1, supergraph: 'own', services: [] });
  expect(await registry.poll({ after: 1, wait: 0 })).toBeNull();
});

it('keeps who took each step, when and why', async () => {
  const { steps } = await join();
  expect(steps.map(({ state, by: who, reason, at }) => [state, who, reason, at])).toEqual(
    ['PROPOSED', 'APPROVED', 'LIVE'].map(state => [state, 'admin', 'because', now]),
  );
  expect(await registry.store.supergraphs(9)).toMatchObject([
    { _id: 2, sdl: 'own meals:one', services: ['meals@1'], by: 'admin', reason: 'because', refusal: null },
    { _id: 1, sdl: 'own', services: [], by: 'registry' },
  ]);
});

it('puts nothing into the graph that was only proposed', async () => {
  await registry.propose(candidate(), by());
  expect(await inForce()).toBe('own');
  expect(await states()).toEqual(['meals@1 PROPOSED']);
});

it('refuses a proposal in which the checks find an error, and says all of them; a warning it keeps', async () => {
  const finding = { rule: 'described', where: 'meals: Person.x', message: 'say what it is' };
  findings = [
    { ...finding, severity: 'error' },
    { ...finding, severity: 'error', rule: 'nullable' },
  ];
  await expect(registry.propose(candidate(), by())).rejects.toThrow(/described at meals: Person.x.*nullable at/s);
  expect(await states()).toEqual([]);
  findings = [{ ...finding, severity: 'warning' }];
  expect((await registry.propose(candidate(), by())).findings).toEqual(findings);
});

it('refuses to approve what does not compose, and leaves all as it was', async () => {
  const { _id } = await registry.propose(candidate('not with own'), by());
  await expect(registry.approve(_id, by())).rejects.toThrow('meals does not fit');
  expect([await inForce(), await states()]).toEqual(['own', ['meals@1 PROPOSED']]);
});

it('refuses to approve twice, or what is not there', async () => {
  await join();
  await expect(registry.approve('meals@1', by())).rejects.toThrow('meals@1 can’t be APPROVED'.replace('’', "'"));
  await expect(registry.approve('meals@2', by())).rejects.toThrow('There is no service meals@2');
});

it('refuses to approve before or after the agreement holds', async () => {
  const { _id } = await registry.propose(candidate(), by());
  for (const moment of ['2025-12-31T23:59:59Z', '2027-01-01T00:00:00Z'])
    await expect(registry.approve(_id, { ...by(), at: new Date(moment) })).rejects.toThrow('does not hold today');
});

it('puts a newer version in place of the older one, and brings that back by a rollback', async () => {
  await join('one');
  await join('two');
  expect([await inForce(), await states()]).toEqual(['own meals:two', ['meals@2 LIVE', 'meals@1 SUSPENDED']]);
  await registry.rollback(2, by());
  expect([await inForce(), await states()]).toEqual(['own meals:one', ['meals@2 SUSPENDED', 'meals@1 LIVE']]);
  expect((await registry.store.supergraphs(9)).map(each => each._id)).toEqual([4, 3, 2, 1]);
});

it('suspends, resumes and retires; what has retired comes back by nothing', async () => {
  await join();
  await registry.suspend('meals', by());
  expect([await inForce(), await states()]).toEqual(['own', ['meals@1 SUSPENDED']]);
  await registry.resume('meals', by());
  expect([await inForce(), await states()]).toEqual(['own meals:one', ['meals@1 LIVE']]);
  await registry.retire('meals', by());
  expect([await inForce(), await states()]).toEqual(['own', ['meals@1 RETIRED']]);
  await expect(registry.resume('meals', by())).rejects.toThrow('it is RETIRED');
  await expect(registry.rollback(2, by())).rejects.toThrow('meals@1 in it is RETIRED');
});

it('takes one of two changes that come at once, the other on top of it', async () => {
  const ids = await Promise.all(
    ['meals', 'taxi'].map(async name => (await registry.propose(candidate('one', name), by()))._id),
  );
  await Promise.all(ids.map(id => registry.approve(id, by())));
  expect(await inForce()).toBe('own meals:one taxi:one');
});

it('refuses what does not know of another process’s change, and takes it when it is asked again', async () => {
  const other = await start();
  await join('one', 'taxi');
  const { _id } = await other.propose(candidate(), by());
  await expect(other.approve(_id, by())).rejects.toThrow(/Somebody else has changed this/);
  await other.approve(_id, by());
  expect([await inForce(), await states()]).toEqual(['own meals:one taxi:one', ['meals@1 LIVE', 'taxi@1 LIVE']]);
});

it('wakes a gateway that waits, with the agreement of the service that joined', async () => {
  const waiting = registry.poll({ after: 1, wait: 20_000 });
  await join();
  const url = candidate().url;
  expect(await waiting).toEqual({
    version: 2,
    supergraph: 'own meals:one',
    services: [{ id: 'meals@1', name: 'meals', url, agreement }],
  });
});

it('tells a gateway what another process has changed', async () => {
  const other = await start();
  const waiting = other.poll({ after: 1, wait: 20_000 });
  await join();
  expect(await waiting).toMatchObject({ version: 2, services: [{ id: 'meals@1' }] });
});

it('composes at the proposal what the approval will need, and is asked for the very same', async () => {
  await join('one', 'taxi');
  composed = [];
  const { _id } = await registry.propose(candidate(), by());
  while (composed.length === 0) await new Promise(resolve => setTimeout(resolve, 5));
  const ahead = composed.splice(0);
  await registry.approve(_id, by());
  expect(ahead).toEqual(['meals:one taxi:one']);
  expect(composed).toEqual(ahead);
});

it('tries a candidate on what was asked in the last 30 days, whichever gateway was asked', async () => {
  const used = (text: string) => [{ hash: createHash('sha256').update(text).digest('hex'), text }];
  await registry.poll({ after: 0, wait: 0, used: used('query Menu { a }') });
  now = new Date('2026-06-20T12:00:00Z');
  await (await start()).poll({ after: 0, wait: 0, used: used('{ b }') });
  await registry.check(candidate());
  expect(tried.map(({ name, text }) => [name.replace(/[0-9a-f]{12}/, '#'), text])).toEqual([
    ['an unnamed operation (#, asked on 2026-06-20)', '{ b }'],
    ['Menu (#, asked on 2026-06-01)', 'query Menu { a }'],
  ]);
  now = new Date('2026-07-02T12:00:00Z');
  await registry.poll({ after: 0, wait: 0, used: used('query Menu { a }') });
  now = new Date('2026-07-21T12:00:00Z');
  await registry.check(candidate());
  expect(tried.map(({ text }) => text)).toEqual(['query Menu { a }']);
});

it('lets go of who waits when it stops', async () => {
  const waiting = registry.poll({ after: 1, wait: 20_000 });
  await registry.stop();
  expect(await waiting).toBeNull();
});

it('brings the last good graph back when a gateway refuses one, once', async () => {
  await join('one');
  await join('two');
  const refused = { version: 3, reason: 'PersonView has no plan' };
  expect(await registry.poll({ after: 3, wait: 0, refused })).toMatchObject({
    version: 4,
    supergraph: 'own meals:one',
  });
  expect(await registry.poll({ after: 4, wait: 0, refused })).toBeNull();
  expect(await states()).toEqual(['meals@2 SUSPENDED', 'meals@1 LIVE']);
  const [last, before] = await registry.store.supergraphs(2);
  expect(last?.by).toBe('registry');
  expect(before?.refusal?.reason).toBe('PersonView has no plan');
});

it('lets agreements lapse that have ended while it was not running, for good', async () => {
  await join();
  now = new Date('2027-01-01T00:00:00Z');
  await registry.stop();
  registry = await start();
  expect([await inForce(), await states()]).toEqual(['own', ['meals@1 LAPSED']]);
  await expect(registry.resume('meals', by())).rejects.toThrow('it is LAPSED');
});

it('lets an agreement lapse when it ends while it runs', async () => {
  now = new Date('2026-12-31T23:59:59.900Z');
  await join();
  const waiting = registry.poll({ after: 2, wait: 20_000 });
  now = new Date('2027-01-01T00:00:00Z');
  expect(await waiting).toMatchObject({ version: 3, supergraph: 'own', services: [] });
});

it('composes anew with newer software, and suspends what no longer fits it', async () => {
  await join('one');
  await join('not with newer', 'taxi');
  own = 'newer';
  await registry.stop();
  registry = await start();
  expect([await inForce(), await states()]).toEqual(['newer meals:one', ['meals@1 LIVE', 'taxi@1 SUSPENDED']]);
});

it('goes on where a process ended in the middle of an approval', async () => {
  await join();
  await connection.collection('JoinedServiceStep').deleteOne({ _id: 'meals@1#3' as never });
  expect(await states()).toEqual(['meals@1 APPROVED']);
  await registry.stop();
  registry = await start();
  expect([await inForce(), await states()]).toEqual(['own meals:one', ['meals@1 LIVE']]);
});
