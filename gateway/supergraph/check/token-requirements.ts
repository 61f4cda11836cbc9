import { generateKeyPairSync } from 'node:crypto';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { addressProblem, healthOf } from './address.ts';
import { type Called, call, codesOf, post } from './call.ts';
import type { Requirement } from './requirements.ts';
import { SDL_BODY, type Service, saysSomething, sdlOf } from './service.ts';
import { endlessToken, goodToken, publiclySignedToken, unsignedToken, wrongToken } from './tokens.ts';

/** How a service may call a refusal, in whatever case. */
const REFUSAL = /^(unauthenticated|unauthorized|forbidden)$/i;

/** What is seen of a call that must be refused; null when it is. */
function refused(called: Called): string | null {
  const { status, body } = called;
  if (saysSomething(body?.data)) return `it answers ${status}, with data`;
  if (status === 401 || status === 403) return null;
  // servers that say what is wrong in the answer alone
  return status < 500 && codesOf(called).some(code => REFUSAL.test(code)) ? null : `it answers ${status}`;
}

/** What only a stack trace has, in the languages that services are written in. */
const INSIDE =
  /"(?:stacktrace|stackTrace|traceback)"\s*:|Traceback \(most recent call last\)|File \\?"[^"]+\\?", line \d+|\bat [^\s"]+ ?\(?[^\s"]+:\d+(?::\d+)?\)|node_modules\/|goroutine \d+ \[/;

/** A person such as nobody asks for: what a service says of them should be no more than that it can't. */
const FAULTY = JSON.stringify({
  query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
  variables: { representations: [{ __typename: 'Person', id: { is: [] }, grant: 7 }] },
});

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
  ask: async service => service.gateway && refused(await post(service, SDL_BODY, make(service.gateway, service))),
});

/** The one requirement for which nothing is sent. */
export const ADDRESS = 'address-is-safe';

/** Whether it is there, and lets in nobody but the gateway. */
export const tokenRequirements: readonly Requirement[] = [
  {
    id: ADDRESS,
    says: 'It is reached over TLS, or on this machine',
    mend: 'serve it by https',
    ask: async ({ url }) => addressProblem(url),
  },
  {
    id: 'service-is-healthy',
    says: 'GET /health answers 200 while it can answer',
    mend: 'answer 200 there as long as the service and its database work, and 503 otherwise',
    async ask({ url, timeMs }) {
      const { status } = await call({ url: healthOf(url), timeMs });
      return status === 200 ? null : `it answers ${status}`;
    },
  },
  {
    id: 'schema-is-served',
    says: 'The gateway is given the schema by `{ _service { sdl } }`',
    mend: 'take the gateway’s key from the platform’s key set, and answer as Apollo Federation’s subgraph specification says',
    async ask(service) {
      const { name, gateway } = service;
      if (!gateway) return undefined;
      const called = await post(service, SDL_BODY, goodToken(gateway, name, SDL_BODY));
      if (sdlOf(called) !== undefined) return null;
      const [said] = Array.isArray(called.body?.errors) ? called.body.errors : [];
      return `it answers ${called.status} to a good caller token, without it${said?.message ? `: ${String(said.message).slice(0, 200)}` : ''}`;
    },
  },
  {
    id: 'unsigned-calls-are-refused',
    says: 'A call without a caller token is refused with 401',
    mend: 'answer nothing before the caller token is verified',
    ask: async service => refused(await post(service, SDL_BODY)),
  },
  {
    id: 'forged-calls-are-refused',
    says: 'A call that someone else signed is refused with 401',
    mend: 'verify the signature with the gateway’s key, whatever the `kid` in the token says',
    async ask(service) {
      const stranger = strangerWith(service.gateway?.kid ?? 'stranger');
      return refused(await post(service, SDL_BODY, goodToken(stranger, service.name, SDL_BODY)));
    },
  },
  {
    id: 'alg-none-is-refused',
    says: 'A call whose token says `alg: none` is refused with 401',
    mend: 'accept no algorithm but EdDSA',
    ask: async service => refused(await post(service, SDL_BODY, unsignedToken(service.name, SDL_BODY))),
  },
  refuses(
    'public-key-is-no-secret',
    'with a token that is signed by HMAC with the public key',
    'accept no algorithm but EdDSA',
    (key, { name }) => publiclySignedToken(key, name, SDL_BODY),
  ),
  {
    id: 'people-sign-no-calls',
    says: 'A call that the key of `people` signed is refused with 401',
    mend: 'take the key whose `signer` is `gateway` for callers, and that of `people` for grants',
    ask: async service =>
      service.people && refused(await post(service, SDL_BODY, goodToken(service.people, service.name, SDL_BODY))),
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
    'long-lived-is-refused',
    'with a token that is good for an hour',
    'refuse what is good for more than 120 seconds',
    (key, { name }) => wrongToken(key, name, SDL_BODY, { lifetime: 3600 }),
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
    async ask(service) {
      const { name, gateway } = service;
      if (!gateway) return undefined;
      const token = goodToken(gateway, name, SDL_BODY);
      await post(service, SDL_BODY, token);
      return refused(await post(service, SDL_BODY, token));
    },
  },
  {
    id: 'nonsense-is-refused',
    says: 'A signed body that is no GraphQL request is answered 400',
    mend: 'answer 400, and go on',
    async ask(service) {
      const { name, gateway } = service;
      if (!gateway) return undefined;
      const body = '{"query":';
      const { status } = await post(service, body, goodToken(gateway, name, body));
      return status === 400 || status === 422 ? null : `it answers ${status}`;
    },
  },
  {
    id: 'errors-tell-nothing-inside',
    says: 'What is wrong inside stays inside: no error tells of files, lines or stacks',
    mend: 'leave stacks and exceptions out of errors (Apollo Server: includeStacktraceInErrorResponses: false); write them to the log',
    async ask(service) {
      const { name, gateway } = service;
      const bodies = [SDL_BODY, '{"query":', '{"query":"{ noSuchFieldOfCareweave }"}', FAULTY];
      for (const body of bodies) {
        const { text } = await post(
          service,
          body,
          body === SDL_BODY || !gateway ? undefined : goodToken(gateway, name, body),
        );
        const inside = INSIDE.exec(text)?.[0];
        if (inside) return `an answer has ${JSON.stringify(inside.slice(0, 80))}`;
      }
      return null;
    },
  },
];
