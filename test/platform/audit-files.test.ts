import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ask, command, tokenOf } from '../support/ask.ts';

/** Promise: beside a running platform, what happened can be handed on as files, and what other systems recorded comes in. */

let folder: string;
let id: string;
const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

/** How a command that fails ends. */
function failing(args: string[]): { status: number; stderr: string } {
  try {
    command('audit', args);
  } catch (error) {
    return error as { status: number; stderr: string };
  }
  throw new Error(`audit ${args.join(' ')} did not fail`);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'careweave-audit-files-'));
  const people = await ask('{ persons(first: 1) { nodes { id } } }', { token: tokenOf('gp') });
  id = people.data.persons.nodes[0].id;
  writeFileSync(
    file('foreign.json'),
    JSON.stringify({
      ...{ resourceType: 'AuditEvent', id: 'x1', action: 'R', outcome: '0', recorded: new Date().toISOString() },
      type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
      agent: [{ who: { display: '=Lab Technician' }, requestor: true }],
      source: { site: 'lab.example.org', observer: { display: 'lab' } },
      entity: [
        {
          what: { reference: `Patient/${id}` },
          role: { system: 'http://terminology.hl7.org/CodeSystem/object-role', code: '1' },
        },
      ],
    }),
  );
  command('import', [file('foreign.json')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what another system recorded stands in the person’s log and in the trail, marked with its source', async () => {
  const own = { token: tokenOf('person', '--id', id), variables: { id } };
  const log = 'query ($id: ID!) { person(id: $id) { accessLog(first: 50) { nodes { name source } } } }';
  const { nodes } = (await ask(log, own)).data.person.accessLog;
  expect(nodes).toContainEqual({ name: '=Lab Technician', source: 'lab.example.org' });
  expect(nodes).toContainEqual(expect.objectContaining({ source: null }));
  const trail = `query ($id: ID!) { accessEvents(first: 100, filter: { person: $id }) {
    nodes { source instance sequence hash strangers caller { name } } } }`;
  const { data, errors } = await ask(trail, { token: tokenOf('auditor'), variables: { id } });
  expect(errors).toBeUndefined();
  expect(data.accessEvents.nodes).toContainEqual({
    ...{ source: 'lab.example.org', instance: null, sequence: null, hash: null, strangers: [] },
    caller: { name: '=Lab Technician' },
  });
});

test('a person’s log is written as CSV, FHIR and PDF, for its owner’s eyes, and that it was is itself recorded', () => {
  const log = (format: string, name: string) =>
    command('audit', ['log', '--person', id, '--format', format, '--language', 'nl', '--out', file(name)]);
  log('csv', 'log.csv');
  log('fhir', 'log.json');
  log('pdf', 'log.pdf');
  const [head, ...rows]: string[][] = parse(read('log.csv'), { bom: true });
  expect(head).toContain('Waarom');
  expect(rows.find(row => row[1] === "'=Lab Technician")?.at(-1)).toBe('lab.example.org');
  // this very command is the first thing in it
  expect(rows[0]).toEqual(expect.arrayContaining(['beheerder van het platform', 'omdat u erom vroeg']));
  const { entry } = JSON.parse(read('log.json')) as {
    entry: { resource: { resourceType: string; entity: unknown } }[];
  };
  // two commands were recorded in between
  expect(entry).toHaveLength(rows.length + 1);
  for (const { resource } of entry) {
    expect(resource.resourceType).toBe('AuditEvent');
    expect(JSON.stringify(resource.entity)).toContain(`Patient/${id}`);
  }
  expect(read('log.pdf').slice(0, 5)).toBe('%PDF-');
  expect(statSync(file('log.pdf')).mode & 0o077).toBe(0);
});

test('the trail is exported as NDJSON, on stdout too, and what comes back is known', () => {
  const lines = command('audit', ['export', '--person', id]).trim().split('\n');
  const events = lines.map(line => JSON.parse(line) as { resourceType: string; id: string });
  expect(new Set(events.map(event => event.id)).size).toBe(events.length);
  writeFileSync(file('own.ndjson'), `${lines.join('\n')}\n`);
  command('import', ['--json', file('report.json'), file('own.ndjson')]);
  expect(JSON.parse(read('report.json')).types.AuditEvent).toMatchObject({
    ...{ read: events.length, imported: 0, unchanged: events.length, skipped: 0 },
  });
});

test('nothing is old enough to be erased, and less than three years is refused', () => {
  command('audit', ['retain', '--dry-run']);
  command('audit', ['retain']);
  expect(failing(['retain', '--years', '2'])).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining('at least 3 years') },
  });
  expect(failing(['log', '--person', 'nobody', '--out', file('x.pdf')])).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining('There is no person nobody') },
  });
  expect(JSON.parse(command('audit', ['verify', '--json']))).toMatchObject({ ok: true });
});
