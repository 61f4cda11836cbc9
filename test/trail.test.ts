import { setTimeout as pause } from 'node:timers/promises';
import { createJournal, type Journal } from '../gateway/journal/journal.ts';
import { type Shipper, startShipping } from '../gateway/journal/ship.ts';
import { supergraphEvent } from '../gateway/journal/supergraph-step.ts';
import { type JournalBatch, signBatch } from '../kit/audit/batch.ts';
import { sha256 } from '../kit/audit/chain.ts';
import type { AuditEvent } from '../kit/audit/event.ts';
import { isIncluded } from '../kit/audit/proof.ts';
import { readStatement } from '../kit/audit/statement.ts';
import type { Caller } from '../kit/caller/caller.ts';
import { signCaller } from '../kit/caller/token.ts';
import { temporaryFolder } from '../kit/mongo/testing.ts';
import { type SigningKey, signingKey, verificationKey } from '../kit/signing/keys.ts';
import { keyPair } from '../kit/signing/testing.ts';
import { type Listening, serve } from '../kit/subgraph/serve.ts';
import type { Subgraph } from '../kit/subgraph/subgraph.ts';
import { startOwnSubgraph, verificationKeys } from '../platform/subgraphs.ts';
import { madeEvent, madeJournal } from '../subgraphs/audit/testing.ts';
import { type ChartRecord, relationship, storedPerson, writeDirectory, writeRecords } from './support/charts.ts';
import { type Asker, type Ground, ground, type World } from './support/world.ts';

/** Promise: what happened is read by auditors, and by each person what is about themself; by nobody else, and never changed. */

const gp: Asker = {
  sub: 'gp',
  name: 'Dr Els Peeters',
  role: 'physician',
  professional: 'gp',
  organization: 'practice',
};
const treating = { 'purpose-of-use': 'TREAT' };
const anna: Asker = { sub: 'anna', role: 'patient', person: 'anna' };
const bert: Asker = { sub: 'bert', role: 'patient', person: 'bert' };
const own = { 'purpose-of-use': 'PATRQT' };
const auditor: Asker = { sub: 'auditor', role: 'auditor', scope: 'audit:read' };
const supervising = { 'purpose-of-use': 'HCOMPL' };

let held: Ground;
let world: World;
let journal: Journal;
let shipper: Shipper;
let gateway: SigningKey;
let audit: Subgraph;
let listening: Listening;
const faults: string[] = [];

const TWO = '{ person(id: "anna") { displayName conditions { nodes { id } } } }';
/** As the gateway asks it, for what tests ask past it. */
const callerToken = (caller: Partial<Caller>, body: string, key = gateway) => {
  const nobody = { name: null, organization: null, professional: null, person: null, purpose: 'TREAT', scopes: [] };
  const whole: Caller = { ...nobody, subject: 's', role: 'none', ...caller } as Caller;
  return signCaller(key, whole, 'audit', 'r', body);
};
const ask = async (asker: Asker, query: string, headers: Record<string, string>, variables = {}) =>
  (await world.ask(asker, query, variables, headers)).body;

beforeAll(async () => {
  held = await ground();
  // the journal needs keys that are made with the world
  const later = { append: (event: AuditEvent) => journal.append(event), problem: () => null };
  world = await held.world('trail', () => ({ journal: later }));
  gateway = await signingKey(world.home, 'gateway');
  const folder = temporaryFolder();
  const seals = await signingKey(world.home, 'journal');
  journal = await createJournal({ folder, instance: 'gw', key: seals, log: () => {}, sealEntries: 1 });
  shipper = startShipping({
    ...{ folder, journal, instance: 'gw', key: gateway, send: world.fabric.ingest },
    ...{ lag: () => {}, log: () => {}, retryMs: 10 },
  });
  const { people } = world.models;
  await people.persons.insertMany(['anna', 'bert'].map(storedPerson));
  await people.relationships.insertMany([relationship('anna', { organization: 'practice' }, 'ENCOUNTER')]);
  await writeDirectory(world.models);
  const record = {
    category: 'sm-problems',
    confidentiality: 'N',
    sensitivity: [],
    encounter: null,
  } satisfies Partial<ChartRecord>;
  const by = { organization: 'practice', author: 'gp', when: new Date('2024-01-01') };
  await writeRecords(world.models, [{ id: 'c1', person: 'anna', field: 'conditions', ...record, ...by }]);
  expect((await ask(gp, TWO, treating)).data).toMatchObject({ person: { conditions: { nodes: [{ id: 'c1' }] } } });
  expect((await ask(gp, '{ person(id: "bert") { displayName } }', treating)).data).toEqual({ person: null });
  audit = await startOwnSubgraph('audit', {
    ...{ home: world.home, keys: await verificationKeys(world.home), connection: world.databases.audit },
    ...{ grantSource: async () => ({}), log: message => faults.push(message) },
  });
  listening = await serve(audit, { port: 0 });
  while ((await world.databases.audit.collection('Checkpoint').countDocuments({ size: 2 })) === 0) await pause(20);
}, 180_000);

afterAll(async () => {
  await shipper?.stop();
  await listening?.stop();
  await audit?.stop();
  await held?.stop();
  await journal?.stop();
});

const LOG = `query ($id: ID!, $language: AccessLogLanguage) { person(id: $id) { accessLog(language: $language, filter: { byOthers: true }) {
  totalCount nodes { id at name role organization { id name } oneself action purpose data holders { id } emergency reason }
} } }`;

describe('a person', () => {
  test('reads in their own words who looked at what about them', async () => {
    const { data, errors } = await ask(anna, LOG, own, { id: 'anna', language: 'nl' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      person: {
        accessLog: {
          totalCount: 1,
          nodes: [
            {
              ...{ id: 'gw:000000000000', name: 'Dr Els Peeters', role: 'arts', oneself: false, emergency: false },
              ...{ organization: { id: 'practice' }, holders: [{ id: 'practice' }], reason: null },
              ...{ action: 'heeft uw gegevens bekeken', purpose: 'om u te behandelen', data: ['gezondheidsproblemen'] },
            },
          ],
        },
      },
    });
  });

  test('sees also who asked and was not shown anything', async () => {
    const { data } = await ask(bert, LOG, own, { id: 'bert' });
    expect(data).toMatchObject({
      person: {
        accessLog: { nodes: [{ name: 'Dr Els Peeters', action: 'asked and was not shown anything', data: [] }] },
      },
    });
  });

  test('finds there that they themself have looked at it', async () => {
    const query = '{ me { person { accessLog(first: 1) { nodes { oneself role action } } } } }';
    await ask(anna, query, own);
    const { next } = { next: journal.size() };
    while ((await world.databases.audit.collection('AccessEvent').countDocuments({ sequence: next - 1 })) === 0)
      await pause(20);
    expect((await ask(anna, query, own)).data).toMatchObject({
      me: { person: { accessLog: { nodes: [{ oneself: true, role: 'the person themself' }] } } },
    });
  });

  test('reads nobody else’s log', async () => {
    expect((await ask(anna, LOG, own, { id: 'bert' })).data).toEqual({ person: null });
  });
});

const EVENTS = `query ($filter: AccessEventFilter) { accessEvents(filter: $filter) { totalCount nodes {
  id sequence hash previous kind caller { subject role organization { name } person { id } } purpose legalBasis operation { name type }
  about { id person { id } } persons { seen policy breakGlass records { source type category organization { id } ids } } outcome
} } }`;

describe('an auditor', () => {
  test('reads what happened, with what was seen of whom, but does not thereby see the persons', async () => {
    const { data, errors } = await ask(auditor, EVENTS, supervising, { filter: { caller: 'gp' } });
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = (data as unknown as Found).accessEvents;
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      {
        ...{ id: 'gw:000000000001', sequence: 1, kind: 'DENIAL' },
        about: [{ id: 'bert', person: null }],
        persons: [{ seen: false, policy: null, records: [] }],
      },
      {
        ...{ id: 'gw:000000000000', kind: 'ACCESS', purpose: 'TREAT', legalBasis: 'GDPR-9.2.h', outcome: 'COMPLETE' },
        caller: {
          subject: 'gp',
          role: 'physician',
          organization: { name: expect.any(String) as string },
          person: null,
        },
        about: [{ id: 'anna', person: null }],
        persons: [
          {
            ...{ seen: true, breakGlass: false },
            records: [{ source: 'health', type: 'Condition', organization: { id: 'practice' }, ids: ['c1'] }],
          },
        ],
      },
    ]);
    expect(nodes[0]?.previous).toBe(nodes[1]?.hash);
  });

  test('counts events, and reaches those of an organisation from the organisation', async () => {
    const filter = '{ caller: "gp" }';
    const query = `{
      accessStatistics(by: ORGANIZATION, filter: ${filter}) { value events organization { id name } }
      acting: organization(id: "practice") { accesses(filter: ${filter}) { nodes { id } } }
      holding: organization(id: "practice") { accesses(as: HOLDING, filter: ${filter}) { nodes { id } } }
      none: organization(id: "hospital") { accesses(filter: ${filter}) { totalCount nodes { id } } }
    }`;
    expect(await ask(auditor, query, supervising)).toMatchObject({
      data: {
        accessStatistics: [{ value: 'practice', events: 2, organization: { id: 'practice' } }],
        acting: { accesses: { nodes: [{ id: 'gw:000000000001' }, { id: 'gw:000000000000' }] } },
        holding: { accesses: { nodes: [{ id: 'gw:000000000000' }] } },
        none: { accesses: { totalCount: 0, nodes: [] } },
      },
    });
  });

  test('gets a proof that an event is sealed, which anyone can check with the public key alone', async () => {
    const query = `{
      checkpoints(instance: "gw", first: 200) { size root jws }
      inclusionProof(event: "gw:000000000000") { sequence hash nodes checkpoint { size root jws } }
      none: inclusionProof(event: "gw:000000009999") { hash }
    }`;
    const { data, errors } = await ask(auditor, query, supervising);
    expect(errors).toBeUndefined();
    const { inclusionProof: proof, checkpoints, none } = data as unknown as Proven;
    const content = readStatement(await verificationKey(world.home, 'journal'), 'checkpoint', proof.checkpoint.jws);
    expect(content).toMatchObject({ instance: 'gw', size: proof.checkpoint.size, root: proof.checkpoint.root });
    expect(checkpoints).toContainEqual(proof.checkpoint);
    expect(isIncluded(proof.hash, 0, proof.checkpoint.size, proof.nodes, content?.root ?? '')).toBe(true);
    expect(isIncluded('ab'.repeat(32), 0, proof.checkpoint.size, proof.nodes, content?.root ?? '')).toBe(false);
    expect(none).toBeNull();
  });

  const about = '(filter: { person: "anna" })';
  test.each([
    ['lists', `accessEvents${about} { nodes { id } }`],
    ['counts', `accessStatistics(by: KIND, filter: { person: "anna" }) { events }`],
    ['watches', `watchList${about} { nodes { rule } }`],
    ['lists, by the organisation,', `organization(id: "practice") { accesses${about} { nodes { id } } }`],
  ])('who %s what is about one person is seen by that person in their own log', async (_what, reading) => {
    const newest = async () => {
      const { data } = await ask(anna, LOG, own, { id: 'anna' });
      return (data as unknown as Logged).person.accessLog.nodes[0];
    };
    const { data, errors } = await ask(auditor, `{ ${reading} }`, supervising);
    expect([errors, data]).toEqual([undefined, expect.anything()]);
    const sequence = journal.size() - 1;
    while ((await world.databases.audit.collection('AccessEvent').countDocuments({ sequence })) === 0) await pause(20);
    expect(await newest()).toMatchObject({
      ...{ id: `gw:${String(sequence).padStart(12, '0')}`, role: 'auditor', oneself: false },
      ...{ action: 'looked at your data', data: ['who looked at your data'], holders: [] },
    });
  });

  test('reads what the platform itself did to the graph, by its name', async () => {
    const { sequence } = await journal.append(supergraphEvent({ before: 'old', after: null, refused: 'it is gone' }));
    while ((await world.databases.audit.collection('AccessEvent').countDocuments({ sequence })) === 0) await pause(20);
    const query = `{ accessEvents(filter: { caller: "platform" }) { nodes { sequence kind outcome codes
      caller { subject role } supergraph { before { hash services } after { hash } refused } } } }`;
    const { data, errors } = await ask(auditor, query, supervising);
    expect(errors).toBeUndefined();
    expect((data as unknown as Found).accessEvents.nodes).toEqual([
      {
        ...{ sequence, kind: 'DENIAL', outcome: 'REFUSED', codes: ['SUPERGRAPH_REFUSED'] },
        caller: { subject: 'platform', role: 'platform' },
        supergraph: { before: { hash: sha256('old'), services: [] }, after: null, refused: 'it is gone' },
      },
    ]);
  });

  test('is an event, too', async () => {
    const before = journal.size();
    await ask(auditor, '{ accessEvents(first: 1) { nodes { id } } }', supervising);
    expect(journal.size()).toBe(before + 1);
  });
});

interface Logged {
  person: { accessLog: { nodes: object[] } };
}

interface Found {
  accessEvents: { totalCount: number; nodes: Record<string, unknown>[] };
}

interface Proven {
  inclusionProof: { hash: string; nodes: string[]; checkpoint: { size: number; root: string; jws: string } };
  checkpoints: object[];
  none: null;
}

const READINGS = [
  '{ accessEvents { nodes { id } } }',
  '{ accessStatistics(by: KIND) { events } }',
  '{ checkpoints { jws } }',
  '{ inclusionProof(event: "gw:000000000000") { hash } }',
];

describe.each<[who: string, asker: Asker]>([
  ['a professional', gp],
  ['a person', anna],
  ['a professional whose token says audit:read', { ...gp, scope: 'audit:read' }],
  ['an auditor whose token does not say audit:read', { ...auditor, scope: 'review:write' }],
  ['an administrator', { sub: 'admin', role: 'administrator', scope: 'audit:read' }],
])('%s', (_who, asker) => {
  it.each([...READINGS, '{ organization(id: "practice") { accesses { nodes { id } } } }'])(
    'is refused %s',
    async query => {
      const { data, errors } = await ask(asker, query, treating);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      for (const value of Object.values(data ?? {})) expect([null, { accesses: null }]).toContainEqual(value);
    },
  );
});

const ACCESSES =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { accesses { nodes { id } } } } }';

describe.each<[who: string, caller: Partial<Caller>]>([
  ['a professional', { role: 'physician', professional: 'gp', scopes: ['audit:read'] }],
  ['an auditor without the scope', { role: 'auditor', scopes: ['review:write'] }],
])('past the gateway, %s', (_who, caller) => {
  it.each([...READINGS, ACCESSES])('is refused %s by the subgraph itself', async query => {
    const body = JSON.stringify({ query, variables: { of: [{ __typename: 'Organization', id: 'practice' }] } });
    const answer = await audit.handle(`Bearer ${callerToken(caller, body)}`, body);
    const { errors } = answer.body as { errors?: { extensions: { code: string } }[] };
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(answer.body)).not.toContain('gw:');
  });
});

test.each<[who: string, asker: Asker, headers: Record<string, string>]>([
  ['who treats them', gp, treating],
  ['who is a professional and another person', { ...gp, person: 'bert' }, treating],
])('a person’s log is not known to one %s', async (_who, asker, headers) => {
  const { data, errors } = await ask(asker, LOG, headers, { id: 'anna' });
  expect([data, errors]).toEqual([{ person: { accessLog: null } }, undefined]);
});

test('a log is not given for a grant of another caller', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { accessLog { nodes { id } } } } }';
  const body = JSON.stringify({ query, variables: { of: [{ __typename: 'Person', id: 'anna', grant: 'none' }] } });
  const token = callerToken({ subject: 'anna', role: 'patient', person: 'anna' }, body);
  const answer = await audit.handle(`Bearer ${token}`, body);
  expect(answer.body).toMatchObject({
    data: { _entities: [null] },
    errors: [{ extensions: { code: 'GRANT_REFUSED' } }],
  });
});

describe('/ingest', () => {
  const EMPTY = JSON.stringify({ instance: 'gw', entries: [], checkpoints: [] } satisfies JournalBatch);
  const post = async (body: string, authorization?: string, url = listening.url) => {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
    const response = await fetch(`${url}/ingest`, { method: 'POST', headers, body });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const bearer = (token: string) => `Bearer ${token}`;

  it('says to the gateway how far its journal is here', async () => {
    const { status, body } = await post(EMPTY, bearer(signBatch(gateway, EMPTY)));
    expect([status, body]).toEqual([200, { next: expect.any(Number) as number, sealed: expect.any(Number) as number }]);
    expect(await world.fabric.ingest(bearer(signBatch(gateway, EMPTY)), EMPTY)).toMatchObject({ status: 200 });
  });

  it('refuses what contradicts what is here, and logs it', async () => {
    const [forged] = madeJournal('gw', [madeEvent(0)]);
    const body = JSON.stringify({ instance: 'gw', entries: [forged], checkpoints: [] });
    expect(await post(body, bearer(signBatch(gateway, body)))).toMatchObject({
      status: 409,
      body: { errors: [{ extensions: { code: 'JOURNAL_CONTRADICTED' } }] },
    });
    expect(faults.at(-1)).toBe('the journal of gw: entry 0 is here with another hash');
  });

  it.each(['{}', 'null', '[]', 'x', '{"instance":1,"entries":[],"checkpoints":[]}'])('refuses %s', async body => {
    expect((await post(body, bearer(signBatch(gateway, body)))).status).toBe(400);
  });

  const [stranger] = keyPair('gateway');
  it.each<[what: string, authorization: () => string | undefined | Promise<string>]>([
    ['no token', () => undefined],
    ['somebody’s access token', async () => bearer(await world.platform.issuer.token({ ...auditor }))],
    ['a caller token that the gateway has signed for audit', () => bearer(callerToken({ role: 'auditor' }, EMPTY))],
    ['a token for another text', () => bearer(signBatch(gateway, `${EMPTY} `))],
    ['a token of another key', () => bearer(signBatch(stranger, EMPTY))],
    ['a token of “people”', async () => bearer(signBatch(await signingKey(world.home, 'people'), EMPTY))],
  ])('refuses whoever brings %s', async (_what, authorization) => {
    expect(await post(EMPTY, await authorization())).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });

  it('can’t be asked as the gateway asks for callers', async () => {
    const body = JSON.stringify({ query: '{ checkpoints { jws } }' });
    expect((await audit.handle(bearer(signBatch(gateway, body)), body)).status).toBe(401);
  });

  it('is nowhere else', async () => {
    const home = { home: world.home, keys: await verificationKeys(world.home), grantSource: async () => ({}) };
    const social = await startOwnSubgraph('social', { ...home, connection: world.databases.social, log: () => {} });
    expect(await social.ingest(bearer(signBatch(gateway, EMPTY)), EMPTY)).toEqual({ status: 404, body: {} });
    await social.stop();
  });
});

test('no mutation of the graph changes what happened', async () => {
  const query = '{ __type(name: "Mutation") { fields { name type { name ofType { name ofType { name } } } } } }';
  const { data } = await ask(auditor, query, supervising);
  const { fields } = (data as { __type: { fields: object[] } }).__type;
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) expect(JSON.stringify(field)).not.toMatch(/"(Access|Checkpoint)/);
});
