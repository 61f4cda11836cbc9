import { ROLES } from '../../kit/caller/roles.ts';
import { CARING_ROLES } from '../../subgraphs/people/policy/roles.ts';
import { parseClaimPaths, USUAL_CLAIMS } from './claim-paths.ts';
import { callerOf } from './claims.ts';

/** Promise: a region says in which claims of its provider's tokens callers are, and nothing else is taken for them. */

const read = (token: object, paths?: string, scopesFrom?: 'token' | 'role') =>
  callerOf({ sub: 's1', ...token }, undefined, {
    claims: paths ? parseClaimPaths(paths).paths : undefined,
    scopesFrom,
  });

describe('claims', () => {
  it('are where they usually are, unless the configuration says otherwise', () => {
    const token = {
      name: 'An',
      role: 'nurse',
      organization: 'o1',
      professional: 'p1',
      person: 'x1',
      purpose_of_use: 'COC',
    };
    const { purpose_of_use: purpose, ...same } = token;
    expect(read({ ...token, scope: 'openid consent:write' })).toEqual({
      ...{ subject: 's1', ...same, purpose },
      scopes: ['openid', 'consent:write'],
    });
  });

  it('can be inside others, or have a dot or an address as their name', () => {
    const token = {
      realm_access: { roles: ['offline_access', 'nurse', 'physician'] },
      'https://care.example/claims/org': 'o1',
      'care.person': 'x1',
      care: { person: 'x2', professional: 'p1' },
    };
    const paths =
      'role=realm_access.roles, organization=https://care.example/claims/org,person=care.person,professional=care.professional';
    expect(read(token, paths)).toMatchObject({ role: 'nurse', organization: 'o1', person: 'x1', professional: 'p1' });
  });

  it('are taken from the first place that has them', () => {
    const paths = 'role=careweave_role|realm_access.roles,name=name|preferred_username';
    expect(read({ careweave_role: 'nurse', realm_access: { roles: ['physician'] } }, paths).role).toBe('nurse');
    expect(read({ name: null, preferred_username: 'an' }, paths)).toMatchObject({ name: 'an', role: 'none' });
  });

  it('elsewhere than configured are not taken', () => {
    const { role, organization } = read({ role: 'physician', organization: 'o1' }, 'role=careweave_role');
    expect([role, organization]).toEqual(['none', 'o1']);
  });

  it.each(['constructor', '__proto__', 'toString', 'role.length', 'role.constructor.name'])(
    'are only what a token says, not what every object has: %s',
    path => {
      expect(read({ role: 'x' }, `name=${path},organization=${path}`)).toMatchObject({
        name: null,
        organization: null,
      });
    },
  );

  it('that are no text are nothing', () => {
    expect(read({ organization: 7, person: { id: 'x1' }, professional: ['p1'], name: true })).toMatchObject({
      ...{ organization: null, person: null, professional: null, name: null },
    });
  });
});

describe('the role', () => {
  it.each([
    [['default-roles', 'social-worker', 'physician'], 'social-worker'],
    [['default-roles'], 'none'],
    [[], 'none'],
    [[7, null, ['nurse']], 'none'],
    ['', 'none'],
    ['head-of-department', 'head-of-department'],
  ])('of %j is %s', (role, expected) => expect(read({ role }).role).toBe(expected));

  it('is known whenever it is one in which people are cared for', () => {
    expect(ROLES).toEqual(expect.arrayContaining([...CARING_ROLES]));
  });
});

describe('scopes', () => {
  it.each([
    ['a text', { scope: ' openid  audit:read ' }, ['openid', 'audit:read']],
    ['a list', { scope: ['audit:read', 7, ''] }, ['audit:read']],
    ['a list as some providers name it', { scp: ['audit:read'] }, ['audit:read']],
    ['nothing', { role: 'auditor' }, []],
  ])('are what a token says: %s', (_how, token, expected) => expect(read(token).scopes).toEqual(expected));

  it('come with the role where the provider knows none, and with no role that the platform does not know', () => {
    expect(read({ role: 'auditor', scope: 'openid' }, undefined, 'role').scopes).toEqual([
      'review:write',
      'audit:read',
    ]);
    for (const role of ['head-of-department', 'constructor', undefined])
      expect(read({ role, scope: 'audit:read' }, undefined, 'role').scopes).toEqual([]);
  });
});

it('every fault of a mapping is told, and what is not named stays as usual', () => {
  const { faults } = parseClaimPaths('role=,foo=a,role,name=a,name=b,person=a..b,organization=a b');
  expect(faults).toEqual([
    'role has no claim: ""',
    expect.stringMatching(/^"foo" is no part of a caller; those are name, role,/),
    '"role" is not <part of the caller>=<claim>',
    'name is there twice',
    'person has no claim: "a..b"',
    'organization has no claim: "a b"',
  ]);
  expect(parseClaimPaths('role=a')).toEqual({ paths: { ...USUAL_CLAIMS, role: ['a'] }, faults: [] });
});
