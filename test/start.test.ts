import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';
import { readRunFile } from '../platform/run-file.ts';
import {
  children,
  type Ended,
  lives,
  type Running,
  ready,
  runCommand,
  spawnCommand,
  watch,
} from '../platform/testing.ts';
import { ask } from './support/ask.ts';

const homes: string[] = [];
const started: Running[] = [];
const newHome = () => {
  const home = temporaryFolder();
  homes.push(home);
  return home;
};

/** Starts a platform; the test ends it. */
async function start(home: string, ...args: string[]) {
  const running = await spawnCommand(home, 'start', args);
  started.push(running);
  return { ...running, url: await ready(running) };
}

async function end(
  { child, ended }: Running,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Ended & { seconds: number }> {
  const before = performance.now();
  child.kill(signal);
  return { ...(await ended), seconds: (performance.now() - before) / 1000 };
}

afterAll(async () => {
  for (const { child, ended } of started) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const listed = async (home: string) => {
  const { stdout } = await runCommand(home, 'token', ['--list']);
  return JSON.parse(stdout) as { account: string; personId: string | null }[];
};
const personOf = async (home: string) => (await listed(home)).find(({ account }) => account === 'person')?.personId;
const readyLine = (url: string) => `Careweave is ready: ${url}/graphql\n`;

/** A request whose body comes slowly: the gateway has it in flight until the rest is sent. */
function slowly(url: string, token: string) {
  const body = JSON.stringify({ query: '{ me { name } }' });
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    authorization: `Bearer ${token}`,
  };
  const asked = request(`${url}/graphql`, { method: 'POST', headers });
  asked.write(body.slice(0, 10));
  const answer = new Promise<{ status?: number; text: string }>((resolve, reject) => {
    asked.on('error', reject).on('response', response => {
      let text = '';
      response.on('data', chunk => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
  });
  return { answer, finish: () => asked.end(body.slice(10)) };
}

test('a platform says one line, answers, lets requests end, keeps its data, and survives what happens to it', async () => {
  const home = newHome();
  const first = await start(home, '--persons', '3');
  expect(first.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(first.said.stdout).toBe(readyLine(first.url));
  const token = (await runCommand(home, 'token', ['--as', 'gp'])).stdout.trim();
  expect((await ask('{ persons { totalCount } }', { token, url: first.url })).data.persons.totalCount).toBeGreaterThan(
    0,
  );

  // whether the database is its own or a given one, which a second platform could open as well, and empty
  for (const uri of ['', readRunFile(home)?.databaseUri ?? '']) {
    const again = await runCommand(home, 'start', ['--fresh'], { MONGODB_URI: uri });
    expect([again.code, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toMatch(
      new RegExp(`^A platform runs on ${home} already: ${first.url} \\(process ${first.child.pid}\\)\\.\\n$`),
    );
  }

  const id = 'from-a-script.1';
  const response = await fetch(`${first.url}/health/live`, { headers: { 'x-request-id': id } });
  expect([response.status, response.headers.get('x-request-id')]).toEqual([200, id]);
  const made = (await fetch(`${first.url}/health/ready`)).headers.get('x-request-id');
  expect(made).toMatch(/^[\w.-]{8,128}$/);
  const odd = await fetch(`${first.url}/metrics`, { headers: { 'x-request-id': 'a b\tc' } });
  expect([odd.status, odd.headers.get('x-request-id')]).toEqual([200, expect.stringMatching(/^[\w.-]{8,128}$/)]);

  const [database] = children(first.child.pid ?? 0).filter(({ command }) => command.includes(home));
  expect(lives(database?.pid ?? 0)).toBe(true);
  const inFlight = slowly(first.url, token);
  await pause(300);
  const ending = end(first);
  await pause(300);
  await expect(fetch(`${first.url}/health/live`)).rejects.toThrow();
  inFlight.finish();
  expect(await inFlight.answer).toMatchObject({ status: 200, text: expect.stringContaining('"name"') });
  expect(await ending).toMatchObject({ code: 0, signal: null, stdout: readyLine(first.url) });
  expect((await ending).seconds).toBeLessThan(10);
  expect(lives(database?.pid ?? 0)).toBe(false);
  expect(readRunFile(home)).toBeNull();

  // without a platform the commands bring the database up by themselves, and end it
  const person = await personOf(home);
  expect(person).toBeTruthy();
  const second = await start(home, '--persons', '5');
  expect(second.said.stderr).toContain('The region of 3 persons (seed 1) is kept');
  expect(await personOf(home)).toBe(person);
  const [before] = children(second.child.pid ?? 0).filter(({ command }) => command.includes(home));
  await end(second, 'SIGKILL');
  expect(readRunFile(home)).toBeNull();

  const third = await start(home);
  expect(lives(before?.pid ?? 0)).toBe(false);
  expect(await personOf(home)).toBe(person);
  expect((await ask('{ me { name } }', { token, url: third.url })).data.me.name).toBeTruthy();
  expect((await end(third, 'SIGINT')).code).toBe(0);
});

test('two platforms on one machine, of different seeds; --fresh starts anew', async () => {
  const [one, other] = [newHome(), newHome()];
  const platforms = await Promise.all([start(one, '--persons', '2'), start(other, '--persons', '2', '--seed', '7')]);
  expect(new Set(platforms.map(({ url }) => url)).size).toBe(2);
  const names = await Promise.all(
    [one, other].map(async home =>
      JSON.parse((await runCommand(home, 'token', ['--list'])).stdout).map((each: { name: string }) => each.name),
    ),
  );
  expect(names[0]).not.toEqual(names[1]);
  // a token of one is nothing to the other
  const token = (await runCommand(one, 'token', ['--as', 'gp'])).stdout.trim();
  const refused = await ask('{ me { name } }', { token, url: platforms[1]?.url });
  expect(refused.data?.me ?? null).toBeNull();
  expect(refused.errors?.length).toBeGreaterThan(0);
  await Promise.all(platforms.map(platform => end(platform)));

  const bundle = join(one, 'someone.json');
  writeFileSync(
    bundle,
    JSON.stringify({ resourceType: 'Patient', id: 'x', identifier: [{ system: 'urn:x', value: '1' }] }),
  );
  expect((await runCommand(one, 'import', [bundle])).code).toBe(0);
  const someone = ['--as', 'person', '--identifier', 'urn:x|1'];
  expect((await runCommand(one, 'token', someone)).code).toBe(0);
  const fresh = await start(one, '--fresh', '--persons', '0');
  expect((await runCommand(one, 'token', someone)).code).toBe(1);
  expect(await listed(one)).toEqual([]);
  expect((await end(fresh)).code).toBe(0);
});

test.each([['--persons', 'many'], ['--seed', '-1'], ['--nonsense']])(
  'start with %s %s says what is wrong, and starts nothing',
  async (...args) => {
    const { code, stdout, stderr } = await runCommand(newHome(), 'start', args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/must be a whole number|unknown option/);
  },
);

test('`npm start` itself ends with 0 on a signal, also while it brings in the region', async () => {
  const home = newHome();
  const env = { ...(await secantusEnvironment()), CAREWEAVE_HOME: home, PORT: '0' };
  const npm = watch(
    spawn('npm', ['run', '--silent', 'start', '--', '--persons', '100'], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  started.push(npm);
  while (!/Generating a fictional region/.test(npm.said.stderr)) await pause(50);
  const { pid } = JSON.parse(readFileSync(join(home, 'run', 'database.json'), 'utf8')) as { pid: number };
  const { code, stdout, seconds } = await end(npm);
  expect([code, stdout]).toEqual([0, '']);
  expect(seconds).toBeLessThan(10);
  for (let waited = 0; lives(pid) && waited < 50; waited += 1) await pause(100);
  expect(lives(pid)).toBe(false);
});
