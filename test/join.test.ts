import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { demoAccounts } from '../platform/accounts.ts';
import type { Platform } from '../platform/start.ts';
import { type Ended, runCommand } from '../platform/testing.ts';
import { demoToken } from '../platform/tokens.ts';
import { ownPlatform } from './support/own-platform.ts';
import { freePort, hasPython, MEALS, type PythonService, startMeals } from './support/python-service.ts';
import { readmeCommands } from './support/readme-commands.ts';

/** Promise: a service from outside joins, changes and leaves while the platform is under load, and not one request fails. */

const withPython = hasPython() ? describe : describe.skip;
if (!hasPython()) console.warn('There is no Python 3.10 here: how a service from outside joins is not tested.');

const CONNECTIONS = 40;
const CONNECTIONS_FOR_MEALS = 10;
/** How often each connection asks, in a second: a process that has no time left answers nobody in time. */
const RATE = 0.4;
const BASICS = 'id displayName supportEpisodes(first: 3) { totalCount } conditions(first: 3) { totalCount }';
const MEALS_OF = 'mealDeliveries { nodes { id meal } }';

interface Answer {
  data?: Record<string, Record<string, unknown> | null> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

withPython('a service from outside', () => {
  let platform: Platform & { home: string };
  let old: PythonService;
  let changed: PythonService;
  let person: string;
  let ownToken: string;
  let admin: string;
  let commands: string[][];
  const folder = mkdtempSync(join(tmpdir(), 'careweave-next-'));
  const wrong: string[] = [];
  let basics: string;
  const loads: (() => Promise<number>)[] = [];

  const post = async (query: string, token = ownToken, variables = {}): Promise<Answer> => {
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const own = (selection: string) => `{ person(id: "${person}") { ${selection} } }`;
  const twice = () =>
    `{ one: person(id: "${person}") { ${MEALS_OF} } two: person(id: "${person}") { id ${MEALS_OF} } }`;

  /** Asks the same over so many connections until it is ended; then, how many answers there were. */
  function load(query: string, connections: number, isRight: (body: string) => boolean): () => Promise<number> {
    const options: autocannon.Options = {
      url: `${platform.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ownToken}` },
      body: JSON.stringify({ query }),
      connections,
      overallRate: Math.ceil(connections * RATE),
      duration: 600,
      timeout: 30,
      // also what is wrong is told, not only that something is
      verifyBody(body) {
        const right = isRight(String(body));
        if (!right) wrong.push(String(body));
        return right;
      },
    };
    let stop = () => {};
    const done = new Promise<autocannon.Result>((resolve, reject) => {
      const instance = autocannon(options, (error, result) => (error ? reject(error as Error) : resolve(result)));
      stop = () => instance.stop();
    });
    return async () => {
      stop();
      const { errors, timeouts, non2xx, mismatches, requests } = await done;
      expect({ errors, timeouts, non2xx, mismatches, wrong: wrong.slice(0, 3) }).toEqual({
        ...{ errors: 0, timeouts: 0, non2xx: 0, mismatches: 0, wrong: [] },
      });
      return requests.total;
    };
  }
  const startLoad = (...args: Parameters<typeof load>) => {
    const end = load(...args);
    loads.push(end);
    return async () => {
      loads.splice(loads.indexOf(end), 1);
      return end();
    };
  };

  /** Runs the README's next command, which must be this one. */
  async function run(name: string): Promise<Ended> {
    const [args] = commands.splice(0, 1);
    expect(args?.[0]).toBe(name);
    const ended = await runCommand(platform.home, 'join', args ?? [], {
      CAREWEAVE_URL: platform.url,
      CAREWEAVE_TOKEN: admin,
    });
    expect({ ...ended, ...(ended.code === 0 ? { stdout: '', stderr: '' } : {}) }).toMatchObject({
      code: 0,
      stderr: '',
    });
    return ended;
  }
  const states = async () => {
    const { data } = await post('{ joinedServices { id state steps { state at } } }', admin);
    const services = data?.joinedServices as unknown as {
      id: string;
      state: string;
      steps: { state: string; at: string }[];
    }[];
    return services;
  };
  const stateOf = async (id: string) => (await states()).find(each => each.id === id)?.state;
  /** What is wrong with this running service. */
  async function faultsOf(service: PythonService): Promise<string[]> {
    const read = (file: string) => readFileSync(join(MEALS, file), 'utf8');
    const url = `http://localhost:${service.port}/graphql`;
    const input = { name: 'meals-on-wheels', url, sdl: read('schema.graphql'), agreement: read('agreement.yaml') };
    const query = `mutation Check($input: JoinedServiceInput!) { checkService(input: $input) { rule severity message } }`;
    const { data, errors } = await post(query, admin, { input });
    expect(errors).toBeUndefined();
    const findings = data?.checkService as unknown as { rule: string; severity: string; message: string }[];
    return findings.flatMap(each => (each.severity === 'error' ? [`${each.rule}: ${each.message}`] : []));
  }
  const isInGraph = async () => (await post(own(MEALS_OF))).errors === undefined;
  const until = async (there: boolean) => {
    while ((await isInGraph()) !== there) await pause(20);
  };

  beforeAll(async () => {
    platform = await ownPlatform(3);
    const accounts = await demoAccounts(platform.databases.databases);
    const accountOf = (name: string) => accounts.find(each => each.account === name) as (typeof accounts)[number];
    person = accountOf('person').personId as string;
    ownToken = await demoToken(platform.home, accountOf('person'));
    admin = await demoToken(platform.home, accountOf('administrator'));
    const keys = `${platform.url}/.well-known/careweave-keys`;
    const prepare = (name: string, meal: string) => {
      const data = join(folder, name);
      mkdirSync(data);
      const deliveries = JSON.parse(readFileSync(join(MEALS, 'deliveries.json'), 'utf8')) as Record<string, object[]>;
      const renamed = (deliveries['K-17'] ?? []).map(each => ({ ...each, meal }));
      writeFileSync(join(data, 'deliveries.json'), JSON.stringify({ 'K-17': renamed }));
      writeFileSync(join(data, 'clients.json'), JSON.stringify({ [person]: 'K-17' }));
      return data;
    };
    const data = [prepare('first', 'of the first'), prepare('second', 'of the second')] as const;
    const next = join(folder, 'next');
    cpSync(MEALS, next, { recursive: true, filter: path => !/venv|__pycache__/.test(path) });
    const diet = '  "For which diet it is."\n  diet: String\n';
    const sdl = readFileSync(join(MEALS, 'schema.graphql'), 'utf8').replace(/(?=^ {2}"Whether somebody took)/m, diet);
    writeFileSync(join(next, 'schema.graphql'), sdl);
    old = await startMeals({ keys, data: data[0] });
    changed = await startMeals({ keys, data: data[1], folder: next, port: await freePort() });
    commands = readmeCommands(join(MEALS, 'README.md'), 'npm run --silent join -- ', {
      $PERSON: person,
      ':4100/': `:${old.port}/`,
      ':4101/': `:${changed.port}/`,
      'next/': `${next}/`,
    });
    basics = JSON.stringify((await post(own(BASICS))).data);
    expect(basics).toContain(person);
  }, 180_000);

  afterAll(async () => {
    await Promise.allSettled(loads.map(end => end()));
    await old?.stop();
    await changed?.stop();
    await platform?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const dataOf = (body: string) => JSON.parse(body) as Answer;

  it('joins, changes and leaves by the commands of its README, with no request failing or mixing two graphs', async () => {
    const endBasics = startLoad(own(BASICS), CONNECTIONS + CONNECTIONS_FOR_MEALS, body => {
      const { data, errors } = dataOf(body);
      return errors === undefined && JSON.stringify(data) === basics;
    });
    await run('conformance');
    await run('check');
    expect(await isInGraph()).toBe(false);
    await run('propose');
    expect(await stateOf('meals-on-wheels@1')).toBe('PROPOSED');
    expect(await isInGraph()).toBe(false);

    // asked again and again from before the approval on: the first answer is heard when it comes
    let heard = 0;
    const listening = until(true).then(() => {
      heard = Date.now();
    });
    await run('approve');
    await listening;
    const approved = (await states())[0]?.steps.find(({ state }) => state === 'APPROVED')?.at ?? '';
    const waited = heard - Date.parse(approved);
    process.stderr.write(`From the approval to the first answer: ${waited} ms, with 50 connections.\n`);
    expect(await stateOf('meals-on-wheels@1')).toBe('LIVE');
    const fromBasics = await endBasics();

    // from here on, some ask for meals too: by two fetches, which must be of one graph
    const endOthers = startLoad(own(BASICS), CONNECTIONS, body => JSON.stringify(dataOf(body).data) === basics);
    let [first, second] = [0, 0];
    const endMeals = startLoad(twice(), CONNECTIONS_FOR_MEALS, body => {
      const meals = new Set([...body.matchAll(/"meal":"([^"]+)"/g)].map(([, meal]) => meal));
      if (meals.has('of the first')) first += 1;
      else second += 1;
      return meals.size === 1 && dataOf(body).errors === undefined && body.match(/"meal"/g)?.length === 6;
    });
    await pause(500);
    expect((await post(own('mealDeliveries { nodes { diet } }'))).errors?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    await run('propose');
    await run('approve');
    while (second === 0) await pause(20);
    const before = first;
    await pause(1000);
    expect([before > 0, first - before]).toEqual([true, 0]);
    expect((await post(`query diet ${own('mealDeliveries { nodes { diet } }')}`)).errors).toBeUndefined();
    const fromMeals = await endMeals();

    await run('suspend');
    await until(false);
    expect(await stateOf('meals-on-wheels@2')).toBe('SUSPENDED');
    await run('resume');
    await until(true);
    expect(await stateOf('meals-on-wheels@2')).toBe('LIVE');
    // what was asked of it in the meantime may not go, as it would by bringing the first one back
    expect(await faultsOf(old)).toEqual([
      expect.stringMatching(/^operations-still-work: diet \(.* is asked by frontends/),
    ]);
    await run('retire');
    await until(false);
    const { stdout } = await run('list');
    expect(stdout).toMatch(/meals-on-wheels@2 +RETIRED/);
    expect(commands).toEqual([]);
    const fromOthers = await endOthers();
    process.stderr.write(`${fromBasics + fromMeals + fromOthers} answers, each of one graph, none failed.\n`);
    expect(Math.min(fromBasics, fromMeals, fromOthers)).toBeGreaterThan(10);
  }, 180_000);
});
