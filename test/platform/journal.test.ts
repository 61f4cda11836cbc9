import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { ask, platform, tokenOf } from '../support/ask.ts';

/** Promise: every answer about a person that has left has its event in the journal, with the records that it showed. */

/** The events of one request, as they lie on the disk. */
function eventsOf(requestId: string): JournalEntry['event'][] {
  const folder = join(platform().home, 'journal', 'gateway');
  const files = readdirSync(folder).filter(name => /^\d+\.jsonl$/.test(name));
  const lines = files.flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return lines.map(line => (JSON.parse(line) as JournalEntry).event).filter(event => event.requestId === requestId);
}

let requests = 0;
const VIEW =
  'query View($id: ID!) { person(id: $id) { displayName conditions(first: 3) { nodes { id } } supportEpisodes(first: 2) { nodes { id } } } }';

async function asked(account: string, query: string, variables: Record<string, unknown>, headers = {}) {
  requests += 1;
  const requestId = `journal-test-${process.pid}-${requests}`;
  const answer = await ask(query, {
    token: tokenOf(account),
    variables,
    headers: { 'x-request-id': requestId, ...headers },
  });
  return { answer, events: eventsOf(requestId) };
}

let martine: string;
beforeAll(async () => {
  martine = (await ask('{ me { person { id } } }', { token: tokenOf('person') })).data.me.person.id;
});

test('an answer has left only with its event on the disk: who, for whom, and exactly the records that it showed', async () => {
  const { answer, events } = await asked('gp', VIEW, { id: martine });
  const { conditions, supportEpisodes } = answer.data.person;
  expect(events).toHaveLength(1);
  const [event] = events as [JournalEntry['event']];
  expect(event).toMatchObject({
    kind: 'ACCESS',
    purpose: 'TREAT',
    legalBasis: 'GDPR-9.2.h',
    operation: { name: 'View', type: 'query' },
    caller: { role: 'physician', professional: expect.any(String), organization: expect.any(String) },
    outcome: 'COMPLETE',
  });
  const [person] = event.persons;
  expect(person).toMatchObject({
    person: martine,
    seen: true,
    grant: { policy: expect.any(String), breakGlass: false },
  });
  const ids = (source: string) =>
    person?.records
      .filter(each => each.source === source)
      .flatMap(each => each.ids)
      .sort();
  const shown = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(node => node.id).sort();
  expect([ids('health'), ids('social')]).toEqual([shown(conditions), shown(supportEpisodes)]);
  for (const each of person?.records ?? [])
    expect(each).toMatchObject({ type: expect.stringMatching(/\w/), category: expect.stringMatching(/\w/) });
});

test('who may not see someone leaves a trace, which the answer does not tell', async () => {
  const { answer, events } = await asked('coordinator', VIEW, { id: martine });
  expect(answer.data.person).toBeNull();
  expect(events).toMatchObject([{ kind: 'DENIAL', persons: [{ person: martine, seen: false, records: [] }] }]);
});

test('a refused operation leaves a trace', async () => {
  const { answer, events } = await asked('gp', '{ breakGlassReviews { id } }', {});
  expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(events).toMatchObject([{ kind: 'DENIAL', outcome: 'REFUSED', codes: ['FORBIDDEN'] }]);
});

test('a change has two: one before it is made, and one with the versions before and after', async () => {
  const give = 'mutation Give { giveConsent(input: { decision: DENY, criteria: { records: ["none"] } }) { id } }';
  const { answer, events } = await asked('person', give, {});
  const { id } = answer.data.giveConsent;
  const change = { source: 'people', type: 'ConsentDirective', id, person: martine, before: null, after: 1 };
  expect(events).toMatchObject([
    { kind: 'ATTEMPT', outcome: 'BEGUN' },
    { kind: 'CHANGE', outcome: 'COMPLETE', changes: [change] },
  ]);
  const withdrawn = await asked('person', 'mutation ($id: ID!) { withdrawConsent(id: $id) { id } }', { id });
  expect(withdrawn.events[1]?.changes).toEqual([{ ...change, before: 1, after: 2 }]);
});

test('what is about nobody leaves none', async () => {
  expect((await asked('gp', '{ services(first: 1) { totalCount } }', {})).events).toEqual([]);
});
