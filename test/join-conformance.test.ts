import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { conformanceKeys } from '../cli/join/keys.ts';
import { parseAgreement } from '../gateway/joined/agreement.ts';
import type { Outcome } from '../gateway/supergraph/check/requirements.ts';
import { askAll } from '../gateway/supergraph/check/requirements.ts';
import { compose, ownParts } from '../gateway/supergraph/compose.ts';
import { checkRules } from '../gateway/supergraph/rules.ts';
import { type Faults, MEALS, type MealsService, mealsSDL, mealsService } from './support/joining.ts';

/** Promise: anyone can see whether a service keeps the protocol, and a new one from the template does. */

const command = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>(done =>
    execFile('node', ['--import', 'tsx', 'cli/join.ts', ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );

describe('a service is asked for each requirement', () => {
  let service: MealsService;
  beforeAll(async () => {
    service = await mealsService();
  });
  afterEach(() => {
    for (const fault of Object.keys(service.faults)) delete service.faults[fault as keyof Faults];
  });
  afterAll(() => service.close());
  const unmet = async () => {
    const { url, gateway, people } = service;
    const outcomes = await askAll({ name: MEALS, url, gateway, people, person: 'p1' }, mealsSDL());
    expect(outcomes.filter(({ outcome }) => outcome === 'not-asked')).toEqual([]);
    return outcomes.filter(({ outcome }) => outcome === 'unmet').map(({ id }) => id);
  };

  it('a good one meets them all', async () => {
    expect(await unmet()).toEqual([]);
  });

  it.each<[what: string, faults: Faults, ids: string[]]>([
    ['that takes the grant of another person', { grants: 'person' }, ['other-persons-grant-is-refused']],
    [
      'that takes the grant of another caller',
      { grants: 'caller' },
      ['other-callers-grant-is-refused', 'other-organisations-grant-is-refused', 'other-purposes-grant-is-refused'],
    ],
    ['that does not heed what the grant opens', { levels: false }, ['levels-are-heeded']],
    ['that does not report what it shows', { reports: false }, ['access-is-reported']],
    [
      'that looks at no grant closely',
      { grants: 'shape' },
      [
        'forged-grant-is-refused',
        'gateway-grants-nothing',
        'other-persons-grant-is-refused',
        'other-callers-grant-is-refused',
        'other-organisations-grant-is-refused',
        'other-purposes-grant-is-refused',
        'expired-grant-is-refused',
        'undisclosed-grant-is-refused',
        'levels-are-heeded',
      ],
    ],
  ])('one %s does not', async (_what, faults, ids) => {
    Object.assign(service.faults, faults);
    expect(await unmet()).toEqual(ids);
  });
});

describe('a service made by "join new"', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'careweave-new-')), 'home-visits');
  const keys = join(folder, '..', 'keys');
  let process: ChildProcess | undefined;
  afterAll(() => process?.kill());

  it('keeps the protocol and the rules as it is', async () => {
    expect(await command('new', folder)).toMatchObject({ code: 0 });
    expect((await command('new', folder)).code).toBe(2);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    await conformanceKeys(keys);
    process = spawn('node', ['--import', 'tsx', 'service.ts'], {
      cwd: folder,
      env: { PATH: globalThis.process.env.PATH, CAREWEAVE_KEYS: join(keys, 'keys.json'), PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await new Promise<string>(found => {
      process?.stdout?.on('data', chunk => {
        const listening = /port: (\d+)/.exec(String(chunk))?.[1];
        if (listening) found(listening);
      });
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    const asked = await command(
      'conformance',
      url,
      '--keys',
      keys,
      '--name',
      'home-visits',
      '--person',
      'a-person',
      '--json',
    );
    const { met, requirements } = JSON.parse(asked.out) as { met: boolean; requirements: Outcome[] };
    expect(requirements.filter(({ outcome }) => outcome !== 'met')).toEqual([]);
    expect([met, asked.code]).toEqual([true, 0]);
    const other = await command('conformance', url, '--keys', keys, '--name', 'someone-else');
    expect(other.code).toBe(1);
    expect(other.out).toMatch(/^✗ schema-is-served: /m);
    const sdl = readFileSync(join(folder, 'schema.graphql'), 'utf8');
    const parts = [...ownParts(), { name: 'home-visits', sdl }];
    expect(checkRules(parts)).toEqual([]);
    expect(() => compose(parts)).not.toThrow();
    expect(parseAgreement(readFileSync(join(folder, 'agreement.yaml'), 'utf8')).name).toBe('home-visits');
  });

  it('that is not running can’t be asked: 2, and how it is started is said', async () => {
    const asked = await command('conformance', 'http://127.0.0.1:9/graphql', '--keys', keys);
    expect(asked.code).toBe(2);
    expect(asked.err).toMatch(/no answer at .*CAREWEAVE_KEYS=.*keys\.json/);
    expect((await command('conformance')).code).toBe(2);
  });
});
