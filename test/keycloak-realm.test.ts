import { readFileSync } from 'node:fs';
import { service } from '../deploy/testing/deployment.ts';
import { CLAIMS, USUAL_CLAIMS } from '../gateway/identity/claim-paths.ts';
import { ROLES } from '../kit/caller/roles.ts';
import { SCOPES, scopesOfRole } from '../kit/caller/scopes.ts';
import { readGatewayEnvironment } from '../platform/environment.ts';

/** Promise: the realm that Keycloak imports gives the tokens that the gateway reads, and nobody a right of their own making. */

type Mapper = { protocolMapper: string; config: Record<string, string> };
type ClientScope = { name: string; attributes: Record<string, string>; protocolMappers?: Mapper[] };

const realm = JSON.parse(readFileSync('deploy/keycloak/careweave-realm.json', 'utf8'));
const [client] = realm.clients;
const scopes: ClientScope[] = realm.clientScopes;
const inEveryToken = scopes.filter(({ name }) => client.defaultClientScopes.includes(name));
const mappers = inEveryToken.flatMap(({ protocolMappers = [] }) => protocolMappers);
const gateway = readGatewayEnvironment(service('gateway').environment as NodeJS.ProcessEnv);

it('is the one whose tokens the gateway takes, by the address of browsers, with keys from inside', () => {
  expect(gateway.oidc).toMatchObject({
    issuer: `${service('keycloak').environment?.KC_HOSTNAME}/realms/${realm.realm}`,
    jwksUrl: `http://keycloak:8080/realms/${realm.realm}/protocol/openid-connect/certs`,
  });
  expect(service('keycloak').command).toContain('--import-realm');
  expect(service('keycloak').volumes).toContain(
    './deploy/keycloak/careweave-realm.json:/opt/keycloak/data/import/careweave-realm.json:ro',
  );
});

it('has every claim in access tokens that the gateway reads, and who it is, and for whom the token is', () => {
  const given = mappers.filter(({ config }) => config['access.token.claim'] === 'true');
  const kinds = given.map(({ protocolMapper }) => protocolMapper);
  // Keycloak takes the scopes that it would bring itself for none when a realm has its own: nothing else gives "sub"
  expect(kinds).toContain('oidc-sub-mapper');
  expect(kinds).toContain('oidc-full-name-mapper');
  const audiences = given.map(({ config }) => config['included.custom.audience']).filter(Boolean);
  expect(audiences).toEqual([gateway.oidc?.audience]);
  const claims = given.map(({ config }) => config['claim.name']).filter(Boolean);
  const read = CLAIMS.filter(claim => claim !== 'name' && claim !== 'scope').map(claim => USUAL_CLAIMS[claim][0]);
  expect(claims.sort()).toEqual(read.sort());
});

it('lets applications sign people in by code and PKCE only, at addresses that are named', () => {
  expect(client).toMatchObject({
    publicClient: true,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    attributes: { 'pkce.code.challenge.method': 'S256' },
  });
  // an ID token, which is for the client, must not do as an access token
  expect(client.clientId).not.toBe(gateway.oidc?.audience);
  for (const address of client.redirectUris) expect(address).toMatch(/^http:\/\/localhost:\d+\/\*$/);
});

it('gives a scope only to the roles with which it comes, when an application asks for it', () => {
  for (const name of Object.keys(SCOPES)) {
    expect(client.optionalClientScopes).toContain(name);
    expect(scopes.find(each => each.name === name)?.attributes['include.in.token.scope']).toBe('true');
    const roles = ROLES.filter(role => scopesOfRole(role).some(scope => scope === name));
    expect(realm.scopeMappings).toContainEqual({ clientScope: name, roles });
  }
  expect(realm.scopeMappings).toHaveLength(Object.keys(SCOPES).length);
});

it('knows the roles that the platform knows', () => {
  expect(realm.roles.realm.map(({ name }: { name: string }) => name)).toEqual(ROLES);
});

it('lets nobody sign up, or say of themselves who they are', () => {
  expect(realm).toMatchObject({ registrationAllowed: false, editUsernameAllowed: false, resetPasswordAllowed: false });
  const [profile] = realm.components['org.keycloak.userprofile.UserProfileProvider'];
  const { attributes, unmanagedAttributePolicy } = JSON.parse(profile.config['kc.user.profile.config'][0]);
  expect(unmanagedAttributePolicy).toBeUndefined();
  for (const name of mappers.flatMap(({ config }) => config['user.attribute'] ?? [])) {
    const { permissions } = attributes.find((each: { name: string }) => each.name === name);
    expect([name, permissions.edit]).toEqual([name, ['admin']]);
  }
});

it('has an account of every kind, with one role that is known and no password', () => {
  for (const { username, realmRoles, attributes = {}, ...rest } of realm.users) {
    expect(username).toMatch(/^[a-z-]+$/);
    expect(realmRoles).toHaveLength(1);
    expect(ROLES).toContain(realmRoles[0]);
    expect(Object.keys(attributes)).toEqual(attributes.purpose_of_use ? ['purpose_of_use'] : []);
    expect(Object.keys(rest).sort()).toEqual(['enabled', 'firstName', 'lastName']);
  }
});
