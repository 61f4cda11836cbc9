import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportEvents, exportLog } from '../interchange/fhir/audit/export.ts';
import { readAuditEvent } from '../interchange/fhir/audit/read.ts';
import type { AuditReferences } from '../interchange/fhir/audit/reading.ts';
import { asBundle, asNdjson } from '../interchange/fhir/audit/stream.ts';
import { writeAuditEvents } from '../interchange/fhir/audit/write.ts';
import { patient, practitioner } from '../interchange/import/testing/made.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import type { AuditEvent } from '../kit/audit/event.ts';
import { storedEvent } from '../subgraphs/audit/event.model.ts';
import { madeEvent, madeJournal, madePerson } from '../subgraphs/audit/testing.ts';
import { trailOf } from '../subgraphs/audit/trail.ts';
import { describeReal } from './support/real-data.ts';

/** Promise: events leave as FHIR AuditEvents that say the same, and those of other systems come in whole or not at all. */

type Resource = Record<string, never>;

/** References as the export writes them lead back to where they came from. */
const back: AuditReferences = {
  person: reference => part(reference, 'Patient'),
  actor(reference) {
    const professional = part(reference, 'Practitioner');
    const organization = part(reference, 'Organization');
    return professional || organization ? { professional, organization } : null;
  },
};
const part = (reference: unknown, type: string): string | null =>
  new RegExp(`^${type}/(.+)$`).exec(String((reference as { reference?: string }).reference))?.[1] ?? null;

const broken = { policy: '1', breakGlass: true };
const change = { source: 'people', type: 'ConsentDirective', id: 'd', person: 'anna' };
const CASES: readonly [what: string, event: Partial<AuditEvent>, expected: Record<string, unknown>][] = [
  ['a query', {}, { action: 'E', outcome: '0', profile: 'PatientQuery' }],
  [
    'what was answered in part',
    { outcome: 'PARTIAL', codes: ['SOURCE_UNAVAILABLE'] },
    { action: 'E', outcome: '4', profile: 'PatientQuery' },
  ],
  [
    'a refusal',
    {
      ...{ kind: 'DENIAL', outcome: 'REFUSED', codes: ['FORBIDDEN'] },
      persons: [madePerson('anna', { seen: false, records: [], grant: null })],
    },
    { action: 'E', outcome: '8', profile: 'PatientQuery' },
  ],
  [
    'an emergency',
    {
      purpose: 'BTG',
      legalBasis: 'GDPR-9.2.c',
      reason: 'unconscious',
      persons: [madePerson('anna', { grant: broken })],
    },
    { action: 'E', profile: 'PatientQuery' },
  ],
  [
    'something new',
    { kind: 'CHANGE', persons: [], changes: [{ ...change, before: null, after: 1 }] },
    { action: 'C', profile: 'PatientCreate' },
  ],
  [
    'a change',
    { kind: 'CHANGE', persons: [], changes: [{ ...change, before: 1, after: 2 }] },
    { action: 'U', profile: 'PatientUpdate' },
  ],
  ['what is about nobody', { persons: [] }, { action: 'E', outcome: '0', profile: 'Query' }],
  [
    'what only began',
    { kind: 'ATTEMPT', outcome: 'BEGUN', persons: [], operation: { name: 'Give', type: 'mutation', hash: 'cd' } },
    { action: 'E', outcome: undefined, profile: undefined },
  ],
];

const writtenOf = (over: Partial<AuditEvent>) =>
  writeAuditEvents({ id: 'gw:000000000007', recorder: { instance: 'gw' }, event: madeEvent(7, over) });

test.each(CASES)(
  'the export of %s fits its profile',
  (_what, over, { profile, ...expected }: Record<string, unknown>) => {
    const [resource, ...others] = writtenOf(over) as unknown as Record<string, Resource>[];
    expect(others).toEqual([]);
    const { action, outcome, meta } = resource ?? {};
    expect({ outcome: '0', ...expected }).toEqual({ action, outcome });
    const base = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.';
    expect(meta).toEqual({
      source: 'urn:careweave:event:gw:000000000007',
      ...(profile ? { profile: [`${base}${profile}`] } : {}),
    });
  },
);

test.each(CASES)('the export of %s says the same when it is read again', (_what, over) => {
  const event = madeEvent(7, over);
  const [resource] = writtenOf(over);
  const { read, findings } = readAuditEvent(resource ?? {}, back);
  expect(findings).toEqual([]);
  const { caller, operation } = event;
  // what organisations are called elsewhere means nothing here
  const seen = event.persons.map(person => ({
    ...person,
    records: person.records.map(records => ({ ...records, organization: null })),
  }));
  const changed = [{ person: 'anna', seen: true, records: [{ source: 'people', type: 'Consent', ids: ['d'] }] }];
  expect(read?.event).toMatchObject({
    at: event.at,
    requestId: event.requestId,
    caller: { ...caller, subject: `https://careweave.example/fhir/NamingSystem/subject|${caller.subject}` },
    ...{ purpose: event.purpose, legalBasis: event.legalBasis, reason: event.reason, outcome: event.outcome },
    operation: event.changes.length > 0 ? { ...operation, type: 'mutation' } : { ...operation, type: 'query' },
    persons: event.changes.length > 0 ? changed : seen,
  });
});

test('an event about several persons becomes one for each, and none says anything of the others', () => {
  const hidden = madePerson('bert', { seen: false, records: [], grant: null });
  const resources = writtenOf({ persons: [madePerson('anna'), hidden] });
  expect(resources.map(({ outcome }) => outcome)).toEqual(['0', '8']);
  const [anna, bert] = resources.map(resource => JSON.stringify(resource));
  expect(anna).toContain('Condition/c1');
  expect(anna).not.toContain('bert');
  expect(bert).not.toContain('anna');
  expect(bert).not.toContain('c1');
});

test('the same event gives the same resources, and every person’s another id', () => {
  const over = { persons: [madePerson('anna'), madePerson('bert')] };
  expect(writtenOf(over)).toEqual(writtenOf(over));
  expect(new Set(writtenOf(over).map(({ id }) => id)).size).toBe(2);
});

test('for the person it tells neither addresses nor technical names', async () => {
  const [entry] = madeJournal('gw', [madeEvent(0, { reason: 'of somebody else' })]);
  if (!entry) throw new Error('no event');
  const [resource] = await collect(exportLog(listOf([storedEvent(entry)]), 'anna'));
  const text = JSON.stringify(resource);
  expect(text).toContain('Dr Els Peeters');
  for (const hidden of ['192.0.2.7', 'NamingSystem/subject', 'request-0', 'of somebody else'])
    expect(text).not.toContain(hidden);
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* listOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test('a bundle is FHIR also when there is nothing in it', async () => {
  const made = new Date('2026-01-02T03:04:05Z');
  const textOf = async (resources: object[]) =>
    JSON.parse((await collect(asBundle(resources as never, made))).join(''));
  const head = { resourceType: 'Bundle', type: 'collection', timestamp: made.toISOString() };
  expect(await textOf([])).toEqual(head);
  const [one, two] = [{ id: 'a' }, { id: 'b' }];
  expect(await textOf([one, two])).toEqual({
    ...head,
    entry: [
      { fullUrl: 'urn:uuid:a', resource: one },
      { fullUrl: 'urn:uuid:b', resource: two },
    ],
  });
});

/** An AuditEvent of another system. */
const foreign = (over: object = {}): Record<string, unknown> => ({
  ...{ resourceType: 'AuditEvent', id: 'e1', action: 'R', outcome: '0', recorded: '2026-03-04T05:06:07+01:00' },
  type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
  agent: [{ who: { reference: 'Practitioner/dr' }, requestor: true }],
  source: { site: 'lab.example.org', observer: { display: 'lab' } },
  entity: [
    {
      what: { reference: 'Patient/p' },
      role: { system: 'http://terminology.hl7.org/CodeSystem/object-role', code: '1' },
    },
  ],
  ...over,
});

test.each<[what: string, over: object, code: string, path: string]>([
  ['no time', { recorded: undefined }, 'MISSING_ELEMENT', 'recorded'],
  ['only a day', { recorded: '2026-03-04' }, 'DATE_IMPOSSIBLE', 'recorded'],
  ['a time without a zone', { recorded: '2026-03-04T05:06:07' }, 'DATE_IMPOSSIBLE', 'recorded'],
  ['a day that does not exist', { recorded: '2026-02-30T05:06:07Z' }, 'DATE_IMPOSSIBLE', 'recorded'],
  ['no type', { type: undefined }, 'MISSING_ELEMENT', 'type'],
  ['nobody who took part', { agent: [] }, 'MISSING_ELEMENT', 'agent'],
  ['no word on who asked', { agent: [{ who: { display: 'x' } }] }, 'MISSING_ELEMENT', 'agent[0].requestor'],
  ['two who asked', { agent: [{ requestor: true }, { requestor: true }] }, 'EVENT_NOT_EXPRESSIBLE', 'agent'],
  ['no system that recorded it', { source: {} }, 'MISSING_ELEMENT', 'source'],
  ['an unknown outcome', { outcome: '5' }, 'CODE_UNKNOWN', 'outcome'],
  ['the outcome of FHIR R5', { outcome: { code: { code: '0' } } }, 'CODE_UNKNOWN', 'outcome'],
  ['an unknown action', { action: 'X' }, 'CODE_UNKNOWN', 'action'],
  [
    'a modifier',
    { agent: [{ requestor: true, modifierExtension: [{ url: 'x' }] }] },
    'EVENT_NOT_EXPRESSIBLE',
    'modifierExtension',
  ],
  ['implicit rules', { implicitRules: 'http://x' }, 'EVENT_NOT_EXPRESSIBLE', 'implicitRules'],
  ['an element of FHIR R5', { patient: { reference: 'Patient/p' } }, 'EVENT_NOT_EXPRESSIBLE', 'patient'],
])('an event with %s is refused as a whole, and the reason given', (_what, over, code, path) => {
  const { read, findings } = readAuditEvent(foreign(over), back);
  expect(read).toBeNull();
  expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', code, path }));
});

test.each<[what: string, over: object, expected: object]>([
  ['a read', {}, { kind: 'ACCESS', outcome: 'COMPLETE' }],
  ['a change', { action: 'U' }, { kind: 'CHANGE', outcome: 'COMPLETE' }],
  ['a failure', { action: 'U', outcome: '12' }, { kind: 'DENIAL', outcome: 'REFUSED' }],
  ['what does not say how it ended', { outcome: undefined }, { kind: 'ACCESS', outcome: 'BEGUN' }],
  [
    'what nobody asked for',
    {
      agent: [
        { who: { display: 'lab' }, requestor: false },
        { who: { display: 'job' }, requestor: false, network: { address: '192.0.2.1', type: '2' } },
      ],
    },
    { caller: expect.objectContaining({ subject: 'job', address: '192.0.2.1', professional: null }) },
  ],
  [
    'a purpose of the agent',
    {
      agent: [
        {
          who: { display: 'x' },
          requestor: true,
          purposeOfUse: [{ coding: [{ system: 'urn:oid:2.16.840.1.113883.5.8', code: 'ETREAT' }] }],
        },
      ],
    },
    { purpose: 'ETREAT', legalBasis: 'GDPR-9.2.h' },
  ],
])('%s is read as such', (_what, over, expected) => {
  expect(readAuditEvent(foreign(over), back).read?.event).toMatchObject({
    at: '2026-03-04T04:06:07.000Z',
    ...expected,
  });
});

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

const eventsOf = ({ models }: Scratch) => models.foreignEvents.find({}).sort({ _id: 1 }).lean();
const COUNT = { read: 1, imported: 0, unchanged: 0, skipped: 0, unplaced: 0, flagged: 0 };

describe('an event of another system', () => {
  test('is imported once, and links its person and professional', async () => {
    const scratch = await server.open();
    const files = server.folder({ 'e.json': foreign(), 'p.json': patient('p'), 'd.json': practitioner('dr') });
    expect((await scratch.run(files)).types.AuditEvent).toEqual({ ...COUNT, imported: 1 });
    const [event] = await eventsOf(scratch);
    const [person] = await scratch.models.people.persons.find({}).lean();
    expect(event).toMatchObject({ persons: [person?._id], strangers: [], source: 'lab.example.org', sourceId: 'e1' });
    expect(event?.professional).toMatch(/./);
    expect((await scratch.run(files)).types.AuditEvent).toEqual({ ...COUNT, unchanged: 1 });
    expect(await scratch.models.events.countDocuments()).toBe(0);
  });

  test('about an unknown person is kept with what the source calls them, and linked once they are known', async () => {
    const scratch = await server.open();
    const alone = server.folder({ 'e.json': foreign() });
    const { types, findings } = await scratch.run(alone);
    expect(types.AuditEvent).toEqual({ ...COUNT, imported: 1, flagged: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'REFERENCE_NOT_FOUND', path: 'entity[0].what' }),
    );
    expect(await eventsOf(scratch)).toMatchObject([{ persons: [], strangers: ['Patient/p'] }]);
    await scratch.run(server.folder({ 'p.json': patient('p') }));
    expect((await scratch.run(alone)).types.AuditEvent).toMatchObject({ imported: 1 });
    expect(await eventsOf(scratch)).toMatchObject([{ persons: [expect.any(String)], strangers: [] }]);
  });

  test('that names its person by the graph’s own id finds them', async () => {
    const scratch = await server.open();
    await scratch.run(server.folder({ 'p.json': patient('p') }));
    const [person] = await scratch.models.people.persons.find({}).lean();
    const text = JSON.stringify(foreign()).replaceAll('Patient/p', `Patient/${person?._id}`);
    await scratch.run(server.folder({ 'e.json': text }));
    expect(await eventsOf(scratch)).toMatchObject([{ persons: [person?._id], strangers: [] }]);
  });

  test('that was altered does not replace what is there', async () => {
    const scratch = await server.open();
    await scratch.run(server.folder({ 'e.json': foreign() }));
    const altered = server.folder({ 'e.json': foreign({ recorded: '2026-03-05T00:00:00Z' }) });
    const { findings } = await scratch.run(altered);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'EVENT_ALTERED', path: 'id' }),
    );
    const moments = (await eventsOf(scratch)).map(({ event }) => event.at).sort();
    expect(moments).toEqual(['2026-03-04T04:06:07.000Z', '2026-03-05T00:00:00.000Z']);
    expect((await scratch.run(altered)).types.AuditEvent).toMatchObject({ unchanged: 1 });
  });

  test('of the same id in two systems are two', async () => {
    const scratch = await server.open();
    const other = foreign({ source: { site: 'gp.example.org', observer: { display: 'gp' } } });
    const report = await scratch.run(server.folder({ 'a.json': foreign(), 'b.json': other }));
    expect(report.types.AuditEvent).toMatchObject({ read: 2, imported: 2 });
    expect(report.findings.filter(({ code }) => code === 'EVENT_ALTERED')).toEqual([]);
  });

  test('is the same as XML, and with what a server adds', async () => {
    const scratch = await server.open();
    await scratch.run(server.folder({ 'e.json': foreign() }));
    const xml = `<AuditEvent xmlns="http://hl7.org/fhir"><id value="e1"/>
      <meta><versionId value="2"/></meta>
      <type><system value="http://terminology.hl7.org/CodeSystem/audit-event-type"/><code value="rest"/></type>
      <action value="R"/><recorded value="2026-03-04T05:06:07+01:00"/><outcome value="0"/>
      <agent><who><reference value="Practitioner/dr"/></who><requestor value="true"/></agent>
      <source><site value="lab.example.org"/><observer><display value="lab"/></observer></source>
      <entity><what><reference value="Patient/p"/></what>
        <role><system value="http://terminology.hl7.org/CodeSystem/object-role"/><code value="1"/></role></entity>
      </AuditEvent>`;
    expect((await scratch.run(server.folder({ 'e.xml': xml }))).types.AuditEvent).toEqual({ ...COUNT, unchanged: 1 });
  });
});

test('our own events that come back are known, and those that only say that they are ours are not believed', async () => {
  const scratch = await server.open();
  const [own] = madeJournal('gw', [madeEvent(0)]);
  if (!own) throw new Error('no event');
  await scratch.models.events.insertMany([storedEvent(own)]);
  const lines = await collect(asNdjson(exportEvents(trailOf(scratch.models, {}, 'oldest first'))));
  const forged = JSON.stringify({ ...JSON.parse(lines.join('')), recorded: '2026-01-01T09:09:09.000Z' });
  const report = await scratch.run(server.folder({ 'own.ndjson': `${lines.join('')}${forged}\n` }));
  expect(report.types.AuditEvent).toMatchObject({ read: 2, unchanged: 1, imported: 1 });
  expect(await scratch.models.foreignEvents.countDocuments()).toBe(1);
});

test('the whole trail is exported in the order of time, what came from elsewhere as it came', async () => {
  const scratch = await server.open();
  await scratch.run(server.folder({ 'e.json': foreign({ recorded: '2026-01-01T00:01:30.000Z' }) }));
  const journal = madeJournal('gw', [madeEvent(0), madeEvent(1), madeEvent(2)]);
  await scratch.models.events.insertMany(journal.map(storedEvent));
  const resources = await collect(exportEvents(trailOf(scratch.models, {}, 'oldest first')));
  const minutes = resources.map(({ recorded }) => String(recorded).slice(14, 19));
  expect(minutes).toEqual(['00:00', '01:00', '01:30', '02:00']);
  expect(resources[2]).toEqual(foreign({ recorded: '2026-01-01T00:01:30.000Z' }));
  const newest = await collect(trailOf(scratch.models, {}, 'newest first'));
  expect(newest.map(({ event }) => event.at.slice(14, 19))).toEqual(minutes.toReversed());
});

test('a trail that is longer than a page is exported whole, also within a period', async () => {
  const scratch = await server.open();
  const journal = madeJournal(
    'gw',
    Array.from({ length: 1203 }, (_, number) => madeEvent(number)),
  );
  await scratch.models.events.insertMany(journal.map(storedEvent));
  const numbers = async (order: 'oldest first' | 'newest first', condition = {}) =>
    (await collect(trailOf(scratch.models, condition, order))).map(({ sequence }) => sequence);
  const all = journal.map(({ sequence }) => sequence);
  expect(await numbers('oldest first')).toEqual(all);
  const until = { moment: { $lt: new Date(Date.UTC(2026, 0, 1, 0, 1100)).toISOString() } };
  expect(await numbers('newest first', until)).toEqual(all.slice(0, 1100).reverse());
});

describeReal('the examples of IHE’s Basic Audit Log Patterns', folder => {
  const set = join(folder, 'ihe-balp');
  const files = readdirSync(set).filter(name => name.startsWith('AuditEvent'));
  const examples = files.map(name => JSON.parse(readFileSync(join(set, name), 'utf8')));

  test('are all imported, and again change nothing', async () => {
    const scratch = await server.open();
    const { types, findings } = await scratch.run(set);
    expect(types.AuditEvent).toEqual({ ...COUNT, read: 46, imported: 46, flagged: 5 });
    expect(findings.filter(({ type, severity }) => type === 'AuditEvent' && severity === 'error')).toEqual([]);
    const before = await scratch.dump();
    expect((await scratch.run(set)).types.AuditEvent).toEqual({ ...COUNT, read: 46, unchanged: 46 });
    expect(await scratch.dump()).toEqual(before);
    const [person] = await scratch.models.people.persons.find({}).lean();
    const about = examples.filter(({ entity = [] }) => JSON.stringify(entity).includes('Patient/ex-patient'));
    expect(await scratch.models.foreignEvents.countDocuments({ persons: person?._id })).toBe(about.length);
    const denied = await scratch.models.foreignEvents.findOne({ sourceId: 'ex-auditAuthZconsent-deny' }).lean();
    expect(denied).toMatchObject({
      kind: 'DENIAL',
      outcome: 'REFUSED',
      event: { persons: [{ seen: false, records: [] }] },
    });
  });

  /** All codes in a resource, by where they stand. */
  function codesIn(value: unknown, path = '', found = new Set<string>()): Set<string> {
    if (Array.isArray(value)) for (const each of value) codesIn(each, path, found);
    else if (typeof value === 'object' && value !== null) {
      const { system, code } = value as { system?: string; code?: string };
      if (system && code) found.add(`${path} ${system}|${code}`);
      for (const [name, inner] of Object.entries(value)) codesIn(inner, `${path}.${name}`, found);
    }
    return found;
  }

  test.each([
    ['a query', {}, 'auditBasicQueryGetServer'],
    ['something new', CASES[4]?.[1], 'auditBasicCreateServer'],
    ['a change', CASES[5]?.[1], 'auditBasicUpdate1'],
  ])('the export of %s has the codes of the example of its profile', (_what, over, name) => {
    const example = examples.find(({ id }) => id === `ex-${name}`);
    const [resource] = writtenOf(over ?? {});
    expect(resource?.meta).toMatchObject({ profile: example.meta.profile });
    const [ours, theirs] = [codesIn(resource), codesIn({ ...example, meta: {} })];
    // an informant asked in the example; with us it is always the author
    const expected = [...theirs].filter(each => !each.endsWith('ParticipationType|INF'));
    expect([...ours]).toEqual(expect.arrayContaining(expected));
  });
});
