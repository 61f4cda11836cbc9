import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from '../kit/mongo/testing.ts';
import { SUBGRAPHS } from '../kit/names.ts';
import { readRunFile } from '../platform/run-file.ts';
import { children, lives, type Running, ready, runCommand, spawnCommand } from '../platform/testing.ts';
import { type Answer, ask } from './support/ask.ts';

const home = temporaryFolder();
let platform: Running;
let again: Running | undefined;
let url: string;
let token: string;

beforeAll(async () => {
  platform = await spawnCommand(home, 'start', ['--processes', '--persons', '2']);
  url = await ready(platform);
  token = (await runCommand(home, 'token', ['--as', 'person'])).stdout.trim();
});
afterAll(async () => {
  again?.child.kill('SIGTERM');
  platform.child.kill('SIGTERM');
  await Promise.all([again?.ended, platform.ended]);
  // the database of a platform that was killed is ended by whoever comes next
  await runCommand(home, 'token', ['--list']);
  rmSync(home, { recursive: true, force: true });
});

const processOf = (name: string) => {
  const found = children(platform.child.pid ?? 0).find(({ command }) => command.endsWith(`subgraph.ts ${name}`));
  if (!found) throw new Error(`no process of ${name}`);
  return found.pid;
};

const QUERY = `{ me { person {
  displayName
  conditions(first: 3) { totalCount nodes { id } }
  observations(first: 3) { totalCount }
  supportEpisodes(first: 3) { totalCount nodes { id } }
  careRelationships { organization { name } }
} } }`;

const readiness = async () => {
  const response = await fetch(`${url}/health/ready`);
  return {
    status: response.status,
    body: (await response.json()) as { components: Record<string, { status: string }> },
  };
};
const downIn = ({ body }: Awaited<ReturnType<typeof readiness>>) =>
  Object.entries(body.components).flatMap(([name, { status }]) => (status === 'up' ? [] : [name]));
const coverageOf = ({ extensions }: Answer) =>
  Object.fromEntries((extensions?.coverage ?? []).map(({ source, status }) => [source, status]));

test('a source that has ended is said to be missing, everything else is answered, and it is back without a restart', async () => {
  const subgraphs = readRunFile(home)?.subgraphs ?? {};
  expect(Object.keys(subgraphs).sort()).toEqual([...SUBGRAPHS].sort());
  expect(await readiness()).toMatchObject({ status: 200 });
  const whole = await ask(QUERY, { token, url });
  expect(whole.errors).toBeUndefined();
  expect(whole.data.me.person.conditions.totalCount).toBeGreaterThan(0);
  expect(coverageOf(whole)).toMatchObject({ people: 'ANSWERED', health: 'ANSWERED', social: 'ANSWERED' });

  const pid = processOf('health');
  process.kill(pid, 'SIGKILL');
  while (lives(pid)) await pause(20);
  const without = await ask(QUERY, { token, url });
  expect(without.status).toBe(200);
  // null is "not known from here"; an empty list would be "nothing is held", and somebody might believe it
  expect(without.data.me.person).toEqual({ ...whole.data.me.person, conditions: null, observations: null });
  expect(without.errors?.length).toBeGreaterThan(0);
  for (const { extensions, message } of without.errors ?? []) {
    expect(extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: 'health' });
    expect(message).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  }
  expect(without.errors?.every(({ path }) => path?.join('.').startsWith('me.person'))).toBe(true);
  expect(coverageOf(without)).toMatchObject({ people: 'ANSWERED', health: 'UNAVAILABLE', social: 'ANSWERED' });
  const listed = await ask('{ persons { nodes { displayName conditions { totalCount } } } }', { token, url });
  expect(listed.data.persons.nodes).toEqual([{ displayName: whole.data.me.person.displayName, conditions: null }]);
  expect(listed.errors?.[0]).toMatchObject({
    extensions: { code: 'SOURCE_UNAVAILABLE' },
    path: ['persons', 'nodes', 0],
  });
  const unready = await readiness();
  expect([unready.status, downIn(unready)]).toEqual([503, ['health']]);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);

  again = await spawnCommand(home, 'subgraph', ['health']);
  while (!again.said.stdout.includes('health is ready: ')) await pause(50);
  expect(again.said.stdout).toBe(`health is ready: ${subgraphs.health}\n`);
  expect((await ask(QUERY, { token, url })).data).toEqual(whole.data);
  expect((await readiness()).status).toBe(200);
});

test('a second process for the same source is refused with what is wrong', async () => {
  const { code, stderr } = await runCommand(home, 'subgraph', ['social']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('social is running already')]);
});

test('no process outlives the platform, even if it is killed', async () => {
  const pids = children(platform.child.pid ?? 0).filter(({ command }) => command.includes('subgraph.ts'));
  // the one that was started again by hand is nobody's child
  expect(pids.length).toBe(SUBGRAPHS.length - 1);
  platform.child.kill('SIGKILL');
  for (let waited = 0; pids.some(({ pid }) => lives(pid)) && waited < 90; waited += 1) await pause(100);
  const left = pids.filter(({ pid }) => lives(pid));
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  expect(left).toEqual([]);
});
