import type { Caller } from '../../kit/caller/caller.ts';
import { type AccessGrant, signGrant } from '../../kit/grant/grant.ts';
import { readGrant } from '../../kit/grant/opened.ts';
import { grantVerifier } from '../../kit/grant/verifier.ts';
import { keyPair } from '../../kit/signing/testing.ts';
import type { AccessStore } from './access.store.ts';
import { narrowedGrants } from './narrowed.ts';

const [key, publicKey] = keyPair('people');
const caller = { subject: 'gp', organization: 'practice', purpose: 'TREAT' } as Caller;
const access = { sign: (grant: AccessGrant) => signGrant(key, grant) } as AccessStore;
const ask = (...grants: string[]) =>
  narrowedGrants({ grants, categories: ['social-support'] }, { access, verifyGrant: grantVerifier(publicKey, caller) });
const grant = (over: Partial<AccessGrant> = {}): AccessGrant => ({
  ...{ person: 'anna', caller: 'gp', organization: 'practice', purpose: 'TREAT', confidentiality: 'N', policy: '1' },
  ...{ breakGlass: false, categories: { 'social-support': 'ALL', 'lab-result': 'ALL' } },
  ...over,
});

it('signs grants anew that say less, in order', async () => {
  const [anna, bert] = await ask(await signGrant(key, grant()), await signGrant(key, grant({ person: 'bert' })));
  expect(readGrant(anna)).toEqual(grant({ categories: { 'social-support': 'ALL' } }));
  expect(readGrant(bert)?.person).toBe('bert');
  await grantVerifier(publicKey, caller)(anna, 'anna');
});

it.each<[what: string, make: () => Promise<string>]>([
  ['of another caller', () => signGrant(key, grant({ caller: 'nurse' }))],
  ['for another purpose', () => signGrant(key, grant({ purpose: 'COC' }))],
  ['that someone else signed', () => signGrant(keyPair('people')[0], grant())],
  ['that is none', async () => 'x~y~'],
])('signs no grant %s', async (_what, make) => {
  await expect(ask(await make())).rejects.toMatchObject({ extensions: { code: 'GRANT_REFUSED' } });
});
