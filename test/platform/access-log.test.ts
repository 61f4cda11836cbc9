import { setTimeout as pause } from 'node:timers/promises';
import { ask, tokenOf } from '../support/ask.ts';

/** Promise: who looks at a person is read by that person, and by auditors, soon after. */

const LOOK = 'query Look($id: ID!) { person(id: $id) { displayName conditions(first: 1) { totalCount } } }';
const LOG = `query ($id: ID!) { person(id: $id) { accessLog(first: 1, filter: { byOthers: true }) {
  nodes { id name role organization { name } action purpose data }
} } }`;
const EVENTS = `query ($id: ID!) { accessEvents(first: 1, filter: { person: $id }) {
  nodes { id kind operation { name } caller { role } }
} }`;

test('a doctor who looks at a person stands in the person’s log, by name, and in the trail that auditors read', async () => {
  const gp = tokenOf('gp');
  const people = await ask('{ me { name } persons(first: 1) { nodes { id } } }', { token: gp });
  const { id } = people.data.persons.nodes[0] as { id: string };
  const own = { token: tokenOf('person', '--id', id), variables: { id } };
  expect((await ask(LOOK, { token: gp, variables: { id } })).data.person.displayName).toEqual(expect.any(String));
  const entry = async () => {
    const { data, errors } = await ask(LOG, own);
    expect(errors).toBeUndefined();
    return data.person.accessLog.nodes[0];
  };
  const isThere = { name: people.data.me.name, role: 'doctor', action: 'looked at your data', purpose: 'to treat you' };
  let found = await entry();
  for (let tries = 0; tries < 200 && found?.name !== isThere.name; tries += 1) {
    await pause(50);
    found = await entry();
  }
  expect(found).toMatchObject({ ...isThere, organization: { name: expect.any(String) as string } });
  const event = await ask(EVENTS, { token: tokenOf('auditor'), variables: { id } });
  expect(event.errors).toBeUndefined();
  const [newest] = event.data.accessEvents.nodes;
  expect(newest.id).toMatch(/:\d{12}$/);
  // the doctor is told neither
  expect((await ask(LOG, { token: gp, variables: { id } })).data).toEqual({ person: { accessLog: null } });
  const refused = await ask(EVENTS, { token: gp, variables: { id } });
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
