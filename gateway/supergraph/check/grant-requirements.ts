import { generateKeyPairSync } from 'node:crypto';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { reportProblem } from './report-problem.ts';
import type { Requirement } from './requirements.ts';
import { askPersons, entitiesOf, personsBody, type Service, tells } from './service.ts';
import { expiredGrant, grantOf } from './tokens.ts';

/** Someone of whom no service knows anything. */
const NOBODY = '0000000000000000';

const personOf = ({ person }: Service): string => person ?? NOBODY;

/** The answer for one person with this grant; undefined when it could not be asked. */
async function answerFor(service: Service, sdl: string | undefined, grant: string | undefined) {
  if (!service.gateway || sdl === undefined) return undefined;
  const representation = { __typename: 'Person' as const, id: personOf(service), ...(grant ? { grant } : {}) };
  const body = personsBody(sdl, [representation]);
  return body ? await askPersons(service, service.gateway, body) : undefined;
}

/** Nothing may be said, and it must be refused by the service: an empty answer could as well mean that it knows nobody. */
async function nothingFor(service: Service, sdl: string | undefined, grant: string | undefined) {
  const answer = await answerFor(service, sdl, grant);
  if (!answer) return undefined;
  const { status, body } = answer;
  if (entitiesOf(body)?.some(tells)) return 'it tells something of the person';
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

/** What of persons it tells, and to whom. */
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
  refusesGrant('expired-grant-is-refused', 'a grant that has expired', 'compare `exp` with the time', expiredGrant),
  refusesGrant(
    'undisclosed-grant-is-refused',
    'a grant whose digest is not in the signed list',
    'look the SHA-256 of the disclosure up among the list’s digests',
    async (key, person) => {
      const [mine, other] = [await grantOf(key, person, 'ALL'), await grantOf(key, 'someone-else', 'ALL')];
      return `${other.split('~')[0]}~${mine.split('~')[1]}~`;
    },
  ),
  {
    id: 'good-grant-is-answered',
    says: 'A person with a good grant is answered, beside one who is refused, in the order in which they came',
    mend: 'give one entity for each representation, in order; a refused one is null, and takes none with it',
    async ask(service, sdl) {
      const { gateway, people } = service;
      if (!gateway || !people || sdl === undefined) return undefined;
      const id = personOf(service);
      const body = personsBody(sdl, [
        { __typename: 'Person', id: 'refused' },
        { __typename: 'Person', id, grant: await grantOf(people, id, 'ALL') },
      ]);
      if (!body) return undefined;
      const { status, body: answer } = await askPersons(service, gateway, body);
      const entities = entitiesOf(answer);
      if (status !== 200 || entities?.length !== 2)
        return `it answers ${status}, with ${entities?.length ?? 'no'} entities`;
      if (entities[0] !== null && tells(entities[0])) return 'it tells something of the refused one';
      return (entities[1] as { id?: unknown } | null)?.id === id ? null : 'the second entity is not the second person';
    },
  },
  {
    id: 'levels-are-heeded',
    says: 'A grant that opens no category shows nothing',
    mend: 'give only records whose category the grant opens, and whose confidentiality it reaches',
    async ask(service, sdl) {
      if (!service.people) return undefined;
      const answer = await answerFor(service, sdl, await grantOf(service.people, personOf(service), 'NONE'));
      return answer && (entitiesOf(answer.body)?.some(tells) ? 'it tells something of the person' : null);
    },
  },
  {
    id: 'data-are-shown',
    says: 'A grant that opens every category shows what is known of --person',
    mend: 'give the person’s records, or name another person',
    async ask(service, sdl) {
      if (!service.people || service.person === undefined) return undefined;
      const answer = await answerFor(service, sdl, await grantOf(service.people, service.person, 'ALL'));
      return answer && (entitiesOf(answer.body)?.some(tells) ? null : 'it shows nothing');
    },
  },
  {
    id: 'access-is-reported',
    says: 'What is shown of a person is reported in `extensions.access`',
    mend: 'report the person, the grant’s policy and the records’ ids, as docs/joining.md says',
    async ask(service, sdl) {
      if (!service.people || service.person === undefined) return undefined;
      const answer = await answerFor(service, sdl, await grantOf(service.people, service.person, 'ALL'));
      return answer && reportProblem(answer.body?.extensions?.access, service.person);
    },
  },
];
