import { generateKeyPairSync } from 'node:crypto';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { addressProblem, healthOf } from './address.ts';
import { type Called, call, post } from './call.ts';
import type { Requirement } from './requirements.ts';
import { SDL_BODY, type Service, servedSDL } from './service.ts';
import { endlessToken, goodToken, unsignedToken, wrongToken } from './tokens.ts';

/** What is seen of a call that must be refused; null when it is. */
function refused({ status, body }: Called): string | null {
  if (body?.data) return `it answers ${status}, with data`;
  return status === 401 || status === 403 ? null : `it answers ${status}`;
}

const strangerWith = (kid: string): SigningKey => ({ kid, key: generateKeyPairSync('ed25519').privateKey });

/** A call with a token that is wrong in one way; the gateway's key has to make it unless `make` can do without. */
const refuses = (
  id: string,
  what: string,
  mend: string,
  make: (key: SigningKey, service: Service) => string,
): Requirement => ({
  id,
  says: `A call ${what} is refused with 401`,
  mend,
  ask: async service => service.gateway && refused(await post(service.url, SDL_BODY, make(service.gateway, service))),
});

/** Whether it is there, and lets in nobody but the gateway. */
export const tokenRequirements: readonly Requirement[] = [
  {
    id: 'address-is-safe',
    says: 'It is reached over TLS, or on this machine',
    mend: 'serve it by https',
    ask: async ({ url }) => addressProblem(url),
  },
  {
    id: 'service-is-healthy',
    says: 'GET /health answers 200 while it can answer',
    mend: 'answer 200 there as long as the service and its database work, and 503 otherwise',
    async ask({ url }) {
      const { status } = await call(healthOf(url));
      return status === 200 ? null : `it answers ${status}`;
    },
  },
  {
    id: 'schema-is-served',
    says: 'The gateway is given the schema by `{ _service { sdl } }`',
    mend: 'take the gateway’s key from the platform’s key set, and answer as Apollo Federation’s subgraph specification says',
    ask: async service =>
      service.gateway && ((await servedSDL(service)) === undefined ? 'it gives none to a good caller token' : null),
  },
  {
    id: 'unsigned-calls-are-refused',
    says: 'A call without a caller token is refused with 401',
    mend: 'answer nothing before the caller token is verified',
    ask: async ({ url }) => refused(await post(url, SDL_BODY)),
  },
  {
    id: 'forged-calls-are-refused',
    says: 'A call that someone else signed is refused with 401',
    mend: 'verify the signature with the gateway’s key, whatever the `kid` in the token says',
    ask: async ({ name, url, gateway }) =>
      refused(await post(url, SDL_BODY, goodToken(strangerWith(gateway?.kid ?? 'stranger'), name, SDL_BODY))),
  },
  {
    id: 'alg-none-is-refused',
    says: 'A call whose token says `alg: none` is refused with 401',
    mend: 'accept no algorithm but EdDSA',
    ask: async ({ name, url }) => refused(await post(url, SDL_BODY, unsignedToken(name, SDL_BODY))),
  },
  refuses(
    'other-audience-is-refused',
    'with a token for another service',
    'compare `aud` with the service’s own name',
    key => goodToken(key, 'another-service', SDL_BODY),
  ),
  refuses(
    'other-kind-is-refused',
    'with a token of another kind',
    'compare the header’s `typ` with careweave-caller+jwt',
    (key, { name }) => wrongToken(key, name, SDL_BODY, { typ: 'at+jwt' }),
  ),
  refuses(
    'other-issuer-is-refused',
    'with a token of another issuer',
    'compare `iss` with careweave-gateway',
    (key, { name }) => wrongToken(key, name, SDL_BODY, { iss: 'elsewhere' }),
  ),
  refuses(
    'expired-is-refused',
    'with a token that has expired',
    'compare `exp` with the time, with a minute of tolerance at most',
    (key, { name }) => wrongToken(key, name, SDL_BODY, { lifetime: -600 }),
  ),
  refuses('endless-is-refused', 'with a token that never expires', 'require `exp`', (key, { name }) =>
    endlessToken(key, name, SDL_BODY),
  ),
  refuses(
    'other-body-is-refused',
    'with a token for another body',
    'compare `body` with the SHA-256 of the bytes that came, in base64url',
    (key, { name }) => goodToken(key, name, '{"query":"{ __typename }"}'),
  ),
  {
    id: 'repeated-is-refused',
    says: 'A token is good for one call; the second is refused with 401',
    mend: 'remember each `jti` until its token has expired',
    async ask({ name, url, gateway }) {
      if (!gateway) return undefined;
      const token = goodToken(gateway, name, SDL_BODY);
      await post(url, SDL_BODY, token);
      return refused(await post(url, SDL_BODY, token));
    },
  },
  {
    id: 'nonsense-is-refused',
    says: 'A signed body that is no GraphQL request is answered 400',
    mend: 'answer 400, and go on',
    async ask({ name, url, gateway }) {
      if (!gateway) return undefined;
      const body = '{"query":';
      const { status } = await post(url, body, goodToken(gateway, name, body));
      return status === 400 ? null : `it answers ${status}`;
    },
  },
];
