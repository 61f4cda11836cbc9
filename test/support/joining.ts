import { verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { parseAgreement } from '../../gateway/joined/agreement.ts';
import { NOBODY } from '../../gateway/supergraph/check/ask-person.ts';
import type { Candidate } from '../../gateway/supergraph/check/index.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { callerGate } from '../../kit/caller/gate.ts';
import { bodyDigest } from '../../kit/caller/token.ts';
import { type AccessGrant, verifyGrant } from '../../kit/grant/grant.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { keyPair } from '../../kit/signing/testing.ts';
import { asResolverMap } from '../../kit/subgraph/define.ts';

/** A name for a service that joins. */
export const MEALS = 'meals';

/** The organisation that holds what it shows. */
const KITCHEN = 'kitchen';

/** An agreement that lets it join. */
export const AGREEMENT = parseAgreement(`
name: ${MEALS}
organisation: { name: Meals on Wheels, cbe: "0403.201.185" }
contact: { name: An Peeters, email: an@meals.example }
legalBasis: GDPR-9.2.h
purposes: [TREAT, COC]
categories: [social-support]
period: { from: 2020-01-01, until: 2099-12-31 }
`);

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes", "@policy",
    "@cost", "@listSize", "@tag", "@override", "@provides", "@interfaceObject"])`;

/** The one field that it adds. */
export const MEAL_FIELD = `"Meals brought." meals: [Meal!] @requires(fields: "grant") @authenticated
  @tag(name: "category:social-support") @listSize(assumedSize: 7)`;

/** What is in a meal. */
export const MEAL_TYPE =
  '"A meal." type Meal @authenticated { "Its id." id: ID! "What is on the plate." plate: String }';

/** The schema of a service that joins as it should, or not. */
export const mealsSDL = ({
  link = LINK,
  key = '@key(fields: "id")',
  onPerson = MEAL_FIELD,
  more = MEAL_TYPE,
}: {
  link?: string;
  key?: string;
  onPerson?: string;
  more?: string;
} = {}): string => `${link}
  "The right to see one person." scalar AccessGrant @inaccessible
  "A person." type Person ${key} {
    "Their id." id: ID! @authenticated
    "What may be seen." grant: AccessGrant! @external
    ${onPerson}
  }
  ${more}`;

/** What a service does wrong on purpose. */
export interface Faults {
  /** How calls without a good token are taken. */
  lets?:
    | ('unsigned' | 'forged' | 'none' | 'secret' | 'people' | 'audience' | 'kind' | 'issuer')
    | ('expired' | 'endless' | 'long' | 'body' | 'repeated');
  /** What of a grant it does not look at. */
  grants?: 'none' | 'shape' | 'person' | 'caller' | 'gateway' | 'kind' | 'issuer';
  health?: number;
  /** Serves this schema instead of its own. */
  serves?: string;
  /** Answers so to what is no request. */
  nonsense?: number;
  /** Shows records whatever the levels say, or does not look at one thing of them. */
  levels?: 'none' | 'category' | 'organization' | 'nobody' | 'mandate';
  /** Refuses in the answer alone, with this status and code. */
  refuses?: [status: number, code: string];
  /** Of whom it knows nothing it says null. */
  nulls?: true;
  /** Tells in its errors where they were made. */
  stacks?: true;
  /** Answers GraphQL so, in place of an answer: with this status, text and type; null hangs up. */
  instead?: [status: number, text: string, type: string] | null;
  /** Does not report what it shows. */
  reports?: false;
}

/** A running service, and the keys of the platform that it trusts. */
export interface MealsService {
  url: string;
  gateway: SigningKey;
  people: SigningKey;
  faults: Faults;
  candidate(over?: Partial<Candidate>): Candidate;
  close(): Promise<void>;
}

interface Claims {
  iss?: string;
  aud?: string;
  exp?: number;
  body?: string;
  caller?: Caller;
}

const claimsOf = (authorization = ''): Claims =>
  JSON.parse(Buffer.from(authorization.split('.')[1] ?? 'e30', 'base64url').toString()) as Claims;
const headerOf = (authorization = ''): { alg?: string; typ?: string } =>
  JSON.parse(Buffer.from(authorization.split('.')[0]?.split(' ')[1] ?? 'e30', 'base64url').toString()) as object;

/** Whether a wrong token is one of those that a fault lets in: each fault leaves out one look, and no other. */
function letsIn(
  fault: Faults['lets'],
  authorization: string | undefined,
  isOurs: boolean,
  isPeoples: boolean,
  body: string,
): boolean {
  if (!fault) return false;
  if (!authorization) return fault === 'unsigned';
  const [{ alg, typ }, { iss, aud, exp, body: bound }] = [headerOf(authorization), claimsOf(authorization)];
  if (alg === 'none') return fault === 'none';
  if (alg === 'HS256') return fault === 'secret';
  if (!isOurs) return fault === 'forged' || (fault === 'people' && isPeoples);
  if (typ !== 'careweave-caller+jwt') return fault === 'kind';
  if (iss !== 'careweave-gateway') return fault === 'issuer';
  if (exp === undefined) return fault === 'endless';
  if (exp * 1000 < Date.now()) return fault === 'expired';
  if (exp * 1000 > Date.now() + 120_000) return fault === 'long';
  if (aud !== MEALS) return fault === 'audience';
  return fault === (bound === bodyDigest(body) ? 'repeated' : 'body');
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

type Granted = Pick<AccessGrant, 'categories' | 'organization' | 'basis' | 'policy' | 'breakGlass'>;

/** Whether a grant opens what the kitchen holds. */
function opens({ categories, organization, basis }: Granted, fault: Faults['levels']): boolean {
  const level = categories['social-support'] ?? 'NONE';
  if (level === 'ALL' || fault === 'none') return true;
  if (fault === 'category') return Object.values(categories).includes('ALL');
  if (level === 'NONE') return false;
  if (fault === 'organization' || (fault === 'nobody' && organization === null)) return true;
  return organization === KITCHEN && (basis !== 'MANDATE' || fault === 'mandate');
}

/** Starts a service of its own in this process, which can be told to misbehave. */
export async function mealsService(): Promise<MealsService> {
  const [gateway, gatewayPublic] = keyPair('gateway');
  const [people, peoplePublic] = keyPair('people');
  const faults: Faults = {};
  const enter = callerGate(gatewayPublic, MEALS);
  const isSigned = ({ key }: SigningKey, authorization = ''): boolean => {
    const [header = '', payload = '', signature = ''] = authorization.replace('Bearer ', '').split('.');
    return verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
  };
  const admit = (authorization: string | undefined, body: string) => {
    try {
      return enter(authorization, body);
    } catch (error) {
      const [isOurs, isPeoples] = [isSigned(gatewayPublic, authorization), isSigned(peoplePublic, authorization)];
      if (letsIn(faults.lets, authorization, isOurs, isPeoples, body)) return claimsOf(authorization);
      throw error;
    }
  };
  const trusted = async (text: unknown, id: string, claims: Claims) => {
    const caller = claims.caller as Caller;
    const shown = {
      ...{ person: id, categories: { 'social-support': 'ALL' as const }, organization: null, basis: 'CARE' as const },
      ...{ policy: 'none', breakGlass: false },
    };
    if (faults.grants === 'none' && text === undefined) return shown;
    if (typeof text !== 'string') return verifyGrant(peoplePublic, text, id, caller);
    const [list = '', disclosure = ''] = text.split('~');
    const [, disclosed] = JSON.parse(Buffer.from(disclosure, 'base64url').toString()) as [string, AccessGrant];
    const [header, payload] = list.split('.').map(part => Buffer.from(part, 'base64url').toString());
    const isOther = {
      kind: !header?.includes('"careweave-grant+sd-jwt"'),
      issuer: !payload?.includes('"careweave-people"'),
    };
    const { grants } = faults;
    if ((grants === 'kind' || grants === 'issuer') && isOther[grants] && isSigned(peoplePublic, list)) return disclosed;
    if (faults.grants === 'shape') return shown;
    if (faults.grants === 'gateway')
      return verifyGrant(gatewayPublic, text, id, caller).catch(() => verifyGrant(peoplePublic, text, id, caller));
    if (faults.grants === 'person') return verifyGrant(peoplePublic, text, disclosed.person, caller);
    if (faults.grants === 'caller')
      return verifyGrant(peoplePublic, text, id, {
        ...caller,
        ...(disclosed as object),
        person: null,
        subject: disclosed.caller,
      });
    return verifyGrant(peoplePublic, text, id, caller);
  };
  const schema = buildSubgraphSchema({
    typeDefs: parse(mealsSDL()),
    resolvers: asResolverMap({
      Person: {
        __resolveReference: async ({ id, grant }: { id: string; grant?: unknown }, { claims }: { claims: Claims }) => ({
          id,
          granted: await trusted(grant, id, claims),
        }),
        meals: ({ id, granted }: { id: string; granted: Granted }, _: unknown, { access }: { access: object[] }) => {
          if (id !== 'p1' && !((faults.levels || faults.grants) && id === NOBODY)) return [];
          if (!opens(granted, faults.levels)) return [];
          const { policy, breakGlass } = granted;
          const records = [{ type: 'Meal', category: 'social-support', organization: KITCHEN, ids: ['m1'] }];
          access.push({ person: id, seen: true, grant: { policy, breakGlass }, records });
          return [{ id: 'm1', plate: 'Soup' }];
        },
      },
    }),
  });
  const answer = async (authorization: string | undefined, body: string): Promise<[status: number, body: object]> => {
    let claims: Claims;
    try {
      claims = admit(authorization, body) as Claims;
    } catch {
      const [status, code] = faults.refuses ?? [401, 'UNAUTHENTICATED'];
      return [status, { errors: [{ message: 'refused', extensions: { code } }], data: null }];
    }
    try {
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      if (query.includes('_service')) return [200, { data: { _service: { sdl: faults.serves ?? mealsSDL() } } }];
      const access: object[] = [];
      const contextValue = { claims, access };
      const result = await graphql({ schema, source: query, variableValues: variables, contextValue });
      const report = faults.reports === false ? {} : { access: { persons: access, changes: [], reason: null } };
      const entities = result.data?._entities as ({ id?: string } | null)[] | undefined;
      if (faults.nulls && entities)
        result.data = { _entities: entities.map(each => (each?.id === 'p1' ? each : null)) };
      return [200, { ...result, extensions: { ...report, trace: { took: 3 } } }];
    } catch {
      const extensions = faults.stacks && { stacktrace: ['at answer (/srv/meals/service.js:12:3)'] };
      return [faults.nonsense ?? 400, { errors: [{ message: 'no request', extensions }] }];
    }
  };
  const server = createServer((request, response) => {
    void (async () => {
      const instead = request.url === '/health' ? undefined : faults.instead;
      if (instead === null) return void request.socket.destroy();
      if (instead)
        return void response.writeHead(instead[0], { 'content-type': instead[2], location: '/login' }).end(instead[1]);
      const [status, body] =
        request.url === '/health'
          ? ([faults.health ?? 200, {}] as const)
          : await answer(request.headers.authorization, await textOf(request));
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>(listening => void server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return {
    url,
    gateway,
    people,
    faults,
    candidate: over => ({ name: MEALS, url, sdl: mealsSDL(), agreement: AGREEMENT, ...over }),
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
