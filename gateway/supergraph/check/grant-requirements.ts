import { generateKeyPairSync } from 'node:crypto';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { answerFor, personOf, TELLS } from './ask-person.ts';
import type { Requirement } from './requirements.ts';
import { entitiesOf, type Service, tells } from './service.ts';
import { grantOf, wrongGrant } from './tokens.ts';

/** Nothing may be said, and it must be refused by the service: an empty answer could as well mean that it knows nobody. */
async function nothingFor(service: Service, sdl: string | undefined, grant: string | undefined) {
  const answer = await answerFor(service, sdl, grant);
  if (!answer) return undefined;
  const { status, body } = answer;
  if (entitiesOf(body)?.some(tells)) return TELLS;
  return status >= 400 || (body?.errors?.length ?? 0) > 0
    ? null
    : 'it answers without an error, as if it had been granted';
}

/** A person that comes with a grant that is wrong in one way. */
const refusesGrant = (
  id: string,
  what: string,
  mend: string,
  make: (key: SigningKey, person: string) => Promise<string>,
): Requirement => ({
  id,
  says: `A person who comes with ${what} is refused`,
  mend,
  ask: async (service, sdl) =>
    service.people && nothingFor(service, sdl, await make(service.people, personOf(service))),
});

/** Which grants it refuses. */
export const grantRequirements: readonly Requirement[] = [
  {
    id: 'grantless-is-refused',
    says: 'A person who comes without a grant is refused',
    mend: 'answer null for the person, and an error with the code GRANT_REFUSED',
    ask: (service, sdl) => nothingFor(service, sdl, undefined),
  },
  {
    id: 'forged-grant-is-refused',
    says: 'A person who comes with a grant that someone else signed is refused',
    mend: 'verify the signature of the list with the key of `people`, and with no other',
    async ask(service, sdl) {
      const kid = service.people?.kid ?? service.gateway?.kid ?? 'stranger';
      const stranger = { kid, key: generateKeyPairSync('ed25519').privateKey };
      return nothingFor(service, sdl, await grantOf(stranger, personOf(service), 'ALL'));
    },
  },
  {
    id: 'gateway-grants-nothing',
    says: 'A person who comes with a grant that the gateway’s key signed is refused',
    mend: 'take the key whose `signer` is `people` for grants, and that of `gateway` for callers',
    ask: async (service, sdl) =>
      service.gateway && nothingFor(service, sdl, await grantOf(service.gateway, personOf(service), 'ALL')),
  },
  refusesGrant(
    'other-persons-grant-is-refused',
    'the grant of another',
    'compare the grant’s `person` with the representation’s `id`',
    key => grantOf(key, 'someone-else', 'ALL'),
  ),
  refusesGrant(
    'other-callers-grant-is-refused',
    'a grant for another caller',
    'compare the grant’s `caller` with the caller token’s `caller.subject`',
    (key, person) => grantOf(key, person, 'ALL', { caller: 'someone-else' }),
  ),
  refusesGrant(
    'other-organisations-grant-is-refused',
    'a grant for another organisation',
    'compare the grant’s `organization` with the caller token’s `caller.organization`',
    (key, person) => grantOf(key, person, 'ALL', { organization: 'elsewhere' }),
  ),
  refusesGrant(
    'other-purposes-grant-is-refused',
    'a grant for another purpose',
    'compare the grant’s `purpose` with the caller token’s `caller.purpose`',
    (key, person) => grantOf(key, person, 'ALL', { purpose: 'PATRQT' }),
  ),
  refusesGrant('expired-grant-is-refused', 'a grant that has expired', 'compare `exp` with the time', (key, person) =>
    wrongGrant(key, person, { lifetime: -600 }),
  ),
  refusesGrant(
    'other-statements-grant-nothing',
    'a signed statement of another kind',
    'compare the header’s `typ` with careweave-grant+sd-jwt',
    (key, person) => wrongGrant(key, person, { typ: 'careweave-other+sd-jwt' }),
  ),
  refusesGrant(
    'other-issuers-grant-nothing',
    'a grant of another issuer',
    'compare `iss` with careweave-people',
    (key, person) => wrongGrant(key, person, { iss: 'elsewhere' }),
  ),
  refusesGrant(
    'undisclosed-grant-is-refused',
    'a grant whose digest is not in the signed list',
    'look the SHA-256 of the disclosure up among the list’s digests',
    async (key, person) => {
      const [mine, other] = [await grantOf(key, person, 'ALL'), await grantOf(key, 'someone-else', 'ALL')];
      return `${other.split('~')[0]}~${mine.split('~')[1]}~`;
    },
  ),
];
