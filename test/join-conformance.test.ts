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
    [
      'that does not heed what the grant opens',
      { levels: 'none' },
      [
        ...[
          'levels-are-heeded',
          'other-categories-open-nothing',
          'own-organisation-is-compared',
          'nobody-owns-nothing',
        ],
        'mandates-own-nothing',
      ],
    ],
    ['that takes the level of another category', { levels: 'category' }, ['other-categories-open-nothing']],
    [
      'that shows all to whoever may see their own',
      { levels: 'organization' },
      ['own-organisation-is-compared', 'nobody-owns-nothing', 'mandates-own-nothing'],
    ],
    ['that takes no organisation for its own', { levels: 'nobody' }, ['nobody-owns-nothing']],
    ['that takes a mandate for work', { levels: 'mandate' }, ['mandates-own-nothing']],
    ['that takes other statements for grants', { grants: 'kind' }, ['other-statements-grant-nothing']],
    ['that takes grants of another issuer', { grants: 'issuer' }, ['other-issuers-grant-nothing']],
    ['that takes calls of whoever signs grants', { lets: 'people' }, ['people-sign-no-calls']],
    ['that takes the public key for a secret', { lets: 'secret' }, ['public-key-is-no-secret']],
    ['that takes tokens for an hour', { lets: 'long' }, ['long-lived-is-refused']],
    ['that tells its stack', { stacks: true }, ['errors-tell-nothing-inside']],
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
        'other-statements-grant-nothing',
        'other-issuers-grant-nothing',
        'undisclosed-grant-is-refused',
        'levels-are-heeded',
        'other-categories-open-nothing',
        'own-organisation-is-compared',
        'nobody-owns-nothing',
        'mandates-own-nothing',
      ],
    ],
  ])('one %s does not', async (_what, faults, ids) => {
    Object.assign(service.faults, faults);
    expect(await unmet()).toEqual(ids);
  });

  it.each<[what: string, faults: Faults]>([
    ['that refuses in an answer of status 200', { refuses: [200, 'UNAUTHENTICATED'] }],
    ['that writes codes in another case', { refuses: [200, 'Unauthorized'] }],
    ['that refuses with 403', { refuses: [403, 'FORBIDDEN'] }],
    ['that says null of whom it does not know', { nulls: true }],
    ['that calls nonsense unprocessable', { nonsense: 422 }],
  ])('one %s meets them all', async (_what, faults) => {
    Object.assign(service.faults, faults);
    expect(await unmet()).toEqual([]);
  });

  it.each<[what: string, instead: NonNullable<Faults['instead']>, saw: string]>([
    ['a fault', [500, '{"errors":[{"message":"no"}]}', 'application/json'], 'it answers 500'],
    ['a page', [200, '<html>welcome</html>', 'text/html'], 'it answers 200'],
    ['a redirect', [302, '', 'text/html'], 'it answers 302'],
    ['nothing', [200, '', 'application/json'], 'it answers 200'],
    ['a refusal without its code', [200, '{"errors":[{"message":"no"}]}', 'application/json'], 'it answers 200'],
  ])('one that answers %s to all is told so, with or without a good token', async (_what, instead, saw) => {
    service.faults.instead = instead;
    const { url, gateway, people } = service;
    const outcomes = await askAll({ name: MEALS, url, gateway, people }, undefined);
    const found = (id: string) => outcomes.find(each => each.id === id);
    expect(found('schema-is-served')?.saw).toMatch(`${saw} to a good caller token, without it`);
    expect(found('unsigned-calls-are-refused')?.saw).toBe(saw);
    expect(found('service-is-healthy')?.outcome).toBe('met');
  });

  it('one that hangs up is told so, and is not asked for ever', async () => {
    service.faults.instead = null;
    const { url, gateway, people } = service;
    const outcomes = await askAll({ name: MEALS, url, gateway, people }, mealsSDL());
    const unmetOnes = outcomes.filter(({ outcome }) => outcome === 'unmet');
    expect(unmetOnes.map(({ id }) => id)).toEqual([
      'schema-is-served',
      'unsigned-calls-are-refused',
      'forged-calls-are-refused',
    ]);
    expect(unmetOnes[0]?.saw).toMatch(/^it gives no answer \(/);
  });

  it('nothing is sent to where others can read along', async () => {
    const { gateway, people } = service;
    const outcomes = await askAll({ name: MEALS, url: 'http://192.0.2.1/graphql', gateway, people }, mealsSDL());
    expect(outcomes[0]).toMatchObject({ id: 'address-is-safe', outcome: 'unmet' });
    expect(new Set(outcomes.slice(1).map(({ outcome }) => outcome))).toEqual(new Set(['not-asked']));
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
      env: {
        PATH: globalThis.process.env.PATH,
        CAREWEAVE_KEYS: join(keys, 'keys.json'),
        ORGANIZATION: 'visitors',
        PORT: '0',
      },
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
