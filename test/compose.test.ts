import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { environmentOf, interpolate } from '../deploy/testing/compose-file.ts';
import {
  all,
  compose,
  image,
  mounts,
  ours,
  program,
  programs,
  service,
  withOwnProvider,
} from '../deploy/testing/deployment.ts';
import { dependencies, importsOf, isIgnored, scripts } from '../deploy/testing/image.ts';
import { runHealthCheck, runKeys, runReplicaSet } from '../deploy/testing/run.ts';
import { SUBGRAPHS } from '../kit/names.ts';
import { readEnvironment, readGatewayEnvironment } from '../platform/environment.ts';
import { identityVariables, oidcOf } from '../platform/identity/environment.ts';

/** Promise: docker-compose.yml and the Dockerfile fit together, and fit the software. */

describe('docker-compose.yml', () => {
  it('has a service for each subgraph, which runs that subgraph', () => {
    for (const name of SUBGRAPHS) expect(program(name)).toEqual(['cli/subgraph.ts', name]);
  });

  it('lets each service wait only for what can come about', () => {
    for (const [, { depends_on = {}, profiles = [] }] of all) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const needed = service(name);
        expect(all.map(([each]) => each)).toContain(name);
        expect(needed.profiles ?? profiles).toEqual(profiles);
        const healthy = needed.healthcheck?.test ?? (needed.build && !needed.healthcheck?.disable && image.healthCheck);
        const possible: Record<string, unknown> = {
          service_started: true,
          service_healthy: healthy || undefined,
          service_completed_successfully: /^(no|on-failure)/.test(needed.restart ?? 'no') || undefined,
        };
        expect(`${name} ${condition}: ${possible[condition] !== undefined}`).toBe(`${name} ${condition}: true`);
      }
    }
  });

  it('declares every volume and network that is used, and uses each', () => {
    const named = all
      .flatMap(([name]) => mounts(name).map(({ source }) => source))
      .filter(source => /^\w/.test(source));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
    const networks = all.flatMap(([, each]) => (each.network_mode === 'none' ? [] : (each.networks ?? ['default'])));
    expect([...new Set(networks)].sort()).toEqual(Object.keys(compose.networks).sort());
    for (const name of ['mongo', 'keycloak'])
      for (const { source } of mounts(name)) if (source.startsWith('.')) expect(existsSync(source)).toBe(true);
  });

  it('gives each private key only to whom it is for, and lets only "keys" write, and the gateway its journal', () => {
    const readers = (folder: string) =>
      all
        .filter(([name]) => mounts(name).some(({ target }) => target === `/data/keys/${folder}`))
        .map(([name]) => name);
    expect(readers('people')).toEqual(['keys', 'people']);
    expect(readers('gateway')).toEqual(['keys', 'registry', 'gateway']);
    expect(readers('journal')).toEqual(['keys', 'gateway']);
    expect(readers('person-id')).toEqual(['keys', 'import']);
    expect(readers('public').sort()).toEqual(['keys', 'gateway', ...SUBGRAPHS].sort());
    for (const [name] of ours) {
      for (const { source, target, readOnly } of mounts(name)) {
        // a volume of several keys, or one key in a volume of another name, would say nothing about who has it
        if (source.startsWith('keys-')) expect(target).toBe(`/data/keys/${source.slice('keys-'.length)}`);
        const writes = name === 'keys' || (name === 'gateway' && target === '/data/journal');
        expect(`${name} ${target} ${readOnly}`).toBe(`${name} ${target} ${!writes}`);
      }
    }
  });

  it('has no secret in an environment', () => {
    for (const [, each] of all) {
      for (const [name, value] of Object.entries(environmentOf(image.environment, each))) {
        expect(name).not.toMatch(/SECRET|PASSWORD|PRIVATE|TOKEN|CREDENTIAL/);
        expect(value).not.toMatch(/\/\/[^/]*:[^/]*@|-----BEGIN|"d":/);
      }
    }
  });

  it('lets only the gateway and the provider be reached from outside, and the database only by those who keep data', () => {
    const outside = ['gateway', 'keycloak'];
    expect(all.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(outside);
    expect(service('gateway').ports).toEqual(['127.0.0.1:4000:4000']);
    expect(service('keycloak').ports).toEqual(['127.0.0.1:8080:8080']);
    expect(service('keycloak').networks).toEqual(['edge']);
    // the registry goes out to services that want to join, and nobody comes in to it
    const goOut = [...outside, 'registry'];
    for (const [name, { networks = [] }] of all) {
      const open = networks.filter(network => !compose.networks[network]?.internal);
      expect(`${name}: ${open}`).toBe(`${name}: ${goOut.includes(name) ? 'edge' : ''}`);
    }
    const withData = all.filter(([, { networks = [] }]) => networks.includes('data')).map(([name]) => name);
    expect(withData.sort()).toEqual(['mongo', 'import', ...SUBGRAPHS].sort());
  });

  it('runs only what an npm script runs', () => {
    for (const [name, { command }] of ours) {
      const how = command?.slice(0, command.indexOf('tsx') + 2) ?? [];
      expect(Object.values(scripts)).toContain(`exec ${how.join(' ')}`);
      expect(how.at(-1)).toBe(program(name)[0]);
    }
  });

  it('sets only variables that the software reads', () => {
    const { files } = importsOf(...programs);
    const sources = [...files].map(file => readFileSync(file, 'utf8')).join('\n');
    for (const [, each] of ours) {
      for (const name of Object.keys(environmentOf(image.environment, each)))
        expect(sources).toMatch(RegExp(`\\b${name}\\b`));
    }
  });

  it('gives each service an environment with which it starts, and the gateway all subgraphs where they are', () => {
    for (const [, each] of ours) expect(readEnvironment(environmentOf(image.environment, each)).production).toBe(true);
    const { subgraphs, port } = readGatewayEnvironment(environmentOf(image.environment, service('gateway')));
    for (const name of SUBGRAPHS) {
      const { CAREWEAVE_SUBGRAPH_PORT, CAREWEAVE_PEOPLE_URL, MONGODB_URI } = service(name).environment ?? {};
      expect(subgraphs[name]).toBe(`http://${name}:${CAREWEAVE_SUBGRAPH_PORT}`);
      expect(CAREWEAVE_PEOPLE_URL).toBe(subgraphs.people);
      expect(MONGODB_URI).toBe('mongodb://mongo:27017/?replicaSet=careweave');
    }
    expect(service('gateway').ports?.[0]).toMatch(RegExp(`:${port}$`));
  });
});

describe('deploy/own-provider.yml', () => {
  const gatewayWith = (variables: Record<string, string>) => {
    const { services } = withOwnProvider(variables);
    return readGatewayEnvironment(environmentOf(image.environment, services.gateway ?? {})).oidc;
  };

  it('asks for the issuer, which is enough', () => {
    expect(() => gatewayWith({})).toThrow('required variable OIDC_ISSUER');
    expect(gatewayWith({ OIDC_ISSUER: 'https://id.example' })).toMatchObject({
      issuer: 'https://id.example',
      jwksUrl: undefined,
      audience: 'careweave',
    });
  });

  it('hands over all that can be said of a provider, in place of what is said of Keycloak', () => {
    const variables = {
      OIDC_ISSUER: 'https://id.example',
      OIDC_JWKS_URL: 'https://id.example/keys',
      OIDC_AUDIENCE: 'graph',
      OIDC_ALGORITHMS: 'ES256',
      OIDC_CLOCK_SKEW: '5',
      OIDC_CLAIMS: 'role=roles',
      OIDC_SCOPES: 'role',
    };
    expect(gatewayWith(variables)).toEqual(oidcOf(z.object(identityVariables).parse(variables)));
    expect(Object.keys(variables)).toEqual(Object.keys(identityVariables));
  });

  it('leaves Keycloak out', () => {
    expect(withOwnProvider({ OIDC_ISSUER: 'https://id.example' }).services.keycloak?.profiles).toHaveLength(1);
  });
});

describe('the Dockerfile', () => {
  it('copies only what is there, and does not run as root', () => {
    for (const source of image.sources) expect(existsSync(source) && !isIgnored(source)).toBe(true);
    expect(image.user).toBe('node');
  });

  it('takes along every file that the services import, and the schemas that they read', () => {
    const schemas = ['schema/supergraph.graphql', ...SUBGRAPHS.map(name => `subgraphs/${name}/schema.graphql`)];
    for (const file of [...importsOf(...programs).files, ...schemas]) {
      const inside = image.contents.includes(file.split('/')[0] ?? '') && !isIgnored(file);
      expect(`${file} ${inside}`).toBe(`${file} true`);
    }
  });

  it('needs no development dependency, and leaves out what no image may have', () => {
    for (const name of [...importsOf(...programs).packages, 'tsx']) expect(Object.keys(dependencies)).toContain(name);
    for (const path of ['.git/config', '.careweave/keys/people/private.json', 'kit/node_modules/x'])
      expect(isIgnored(path)).toBe(true);
  });

  it.each([
    [200, '/health/live', 'PORT', 0],
    [503, '/health/live', 'PORT', 1],
    [200, '/health', 'CAREWEAVE_SUBGRAPH_PORT', 0],
    [503, '/health', 'CAREWEAVE_SUBGRAPH_PORT', 1],
  ])('has a health check that tells %i of %s by %s', async (status, path, variable, code) => {
    expect(await runHealthCheck(status, path, variable)).toBe(code);
  });
});

describe('npm run keys', () => {
  const home = mkdtempSync(join(tmpdir(), 'careweave-keys-'));
  afterAll(() => rmSync(home, { recursive: true }));

  it('makes what the volumes are for and nothing else, once, with private halves for their owner only', () => {
    const first = runKeys(home);
    const folders = mounts('keys').map(({ target }) => target.replace('/data', home));
    expect(
      readdirSync(join(home, 'keys'))
        .map(each => join(home, 'keys', each))
        .sort(),
    ).toEqual(folders.sort());
    for (const [file, text] of first) {
      const isPublic = file.includes('/public/');
      expect(`${file} ${(statSync(file).mode & 0o077) === 0}`).toBe(`${file} ${!isPublic}`);
      if (isPublic) expect(JSON.parse(text)).not.toHaveProperty('d');
    }
    expect(runKeys(home)).toEqual(first);
  });
});

test('a gateway alone is told every fault of the addresses at once', () => {
  const faulty = { CAREWEAVE_SUBGRAPHS: 'people=ftp://x,people=http://a,care=http://b' };
  expect(() => readGatewayEnvironment(faulty)).toThrow(
    /people has no http address.*people is there twice.*"care=http:\/\/b" is not.*no address of directory, health/s,
  );
  expect(() => readGatewayEnvironment({})).toThrow('CAREWEAVE_SUBGRAPHS: where each subgraph is');
});

describe('the health check of the database', () => {
  const failing = (codeName: string) => () => {
    throw Object.assign(new Error(codeName), { codeName });
  };

  it('makes the replica set once, by the name under which the subgraphs reach it', () => {
    const { made, code } = runReplicaSet(failing('NotYetInitialized'), false);
    expect(made).toEqual([{ _id: 'careweave', members: [{ _id: 0, host: 'mongo:27017' }] }]);
    expect(code).toBe(1);
    expect(runReplicaSet(() => ({}), true).made).toEqual([]);
  });

  it('is well only when the database takes writes, and fails on every other fault', () => {
    expect(runReplicaSet(() => ({}), true).code).toBe(0);
    expect(runReplicaSet(() => ({}), false).code).toBe(1);
    expect(() => runReplicaSet(failing('Unauthorized'), true)).toThrow('Unauthorized');
  });
});

test('variables are filled in as compose does', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: compose has the same form
  const text = '${A} $A ${B:-b} ${E:-x}${E-y} ${A:?no} $$A';
  expect(interpolate(text, { A: 'a', E: '' })).toBe('a a b x a $A');
});
