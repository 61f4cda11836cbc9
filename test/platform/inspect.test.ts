import { ask, command, tokenOf } from '../support/ask.ts';

/** Promise: beside a running platform, one command prints an open inspection in the order in which it happened. */

const REQUEST = 'mutation ($input: InspectionInput!) { requestInspection(input: $input) { id } }';
const APPROVE = 'mutation ($id: ID!) { approveInspection(id: $id) { id } }';
const CLOSE = 'mutation ($id: ID!) { closeInspection(id: $id) { id } }';

function failing(args: string[]): { status: number; stderr: string } {
  try {
    command('audit', args);
  } catch (error) {
    return error as { status: number; stderr: string };
  }
  throw new Error(`audit ${args.join(' ')} did not fail`);
}

test('an inspection is printed while it is open: versions of records, and accesses', async () => {
  const person = (await ask('{ me { person { id } } }', { token: tokenOf('person') })).data.me.person.id;
  const input = { person, mandate: 'DPA 2026/18', reason: 'A complaint about disclosure' };
  const asked = await ask(REQUEST, { token: tokenOf('auditor'), variables: { input } });
  const id = asked.data.requestInspection.id as string;
  expect(failing(['inspect', '--case', id])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/is not open, but REQUESTED/),
  });
  await ask(APPROVE, { token: tokenOf('second-auditor'), variables: { id } });
  const entries: { kind: string; at: string | null; type?: string }[] = JSON.parse(
    command('audit', ['inspect', '--case', id, '--json']),
  );
  // others who are asked for in vain stand there too, as other tests of this platform do
  expect([...new Set(entries.map(({ kind }) => kind))]).toEqual(
    expect.arrayContaining(['ACCESS', 'CHANGE', 'VERSION']),
  );
  const moments = entries.map(({ at }) => (at === null ? 0 : Date.parse(at)));
  expect(moments).toEqual(moments.toSorted((one, other) => other - one));
  const query = 'query ($id: ID!) { person(id: $id) { conditions { totalCount } } }';
  const own = await ask(query, { token: tokenOf('person'), variables: { id: person } });
  const conditions = entries.filter(({ kind, type }) => kind === 'VERSION' && type === 'Condition');
  expect(conditions.length).toBeGreaterThanOrEqual(own.data.person.conditions.totalCount);
  expect(command('audit', ['inspect', '--case', id, '--as', 'second-auditor'])).toMatch(/ {2}VERSION {2}Condition /);
  await ask(CLOSE, { token: tokenOf('auditor'), variables: { id } });
  expect(failing(['inspect', '--case', id]).stderr).toMatch(/is not open, but CLOSED/);
  expect(failing(['inspect', '--case', 'none']).stderr).toMatch(/not among the latest 200/);
});
