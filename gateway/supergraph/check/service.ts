import type { Caller } from '../../../kit/caller/caller.ts';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { type Answer, type Called, NoAnswer, type Place, post } from './call.ts';
import { personSample } from './sample.ts';
import { goodToken } from './tokens.ts';

/** A service that is asked, and with which keys. */
export interface Service extends Place {
  /** The audience of the tokens for it. */
  name: string;
  /** Signs tokens as the gateway does; without it only what is not signed can be asked. */
  gateway?: SigningKey;
  /** Signs grants as `people` does; without it only forged grants can be sent. */
  people?: SigningKey;
  /** A person of whom the service knows something. */
  person?: string;
}

/** A reference to a person as the gateway sends it. */
export interface Representation {
  __typename: 'Person';
  id: string;
  grant?: string;
}

/** The request for a service's schema. */
export const SDL_BODY = JSON.stringify({ query: '{ _service { sdl } }' });

/** The schema in the answer to that; undefined when there is none. */
export function sdlOf({ status, body }: Called): string | undefined {
  const sdl = (body?.data?._service as { sdl?: unknown } | null | undefined)?.sdl;
  return status === 200 && typeof sdl === 'string' ? sdl : undefined;
}

/** The schema that a service gives; undefined when it gives none, or no answer. */
export async function servedSDL(service: Service): Promise<string | undefined> {
  const { name, gateway } = service;
  if (!gateway) return undefined;
  try {
    return sdlOf(await post(service, SDL_BODY, goodToken(gateway, name, SDL_BODY)));
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

/** The request for what a service adds to persons; null when it adds nothing. */
export function personsBody(sdl: string, representations: readonly Representation[]): string | null {
  const sample = personSample(sdl);
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Person { __typename id ${sample} } }
  }`;
  return sample && JSON.stringify({ query, variables: { representations } });
}

/** Asks for persons with a good caller token. */
export const askPersons = (service: Service, gateway: SigningKey, body: string, caller?: Caller): Promise<Called> =>
  post(service, body, goodToken(gateway, service.name, body, caller));

/** The entities of an answer; undefined when there are none. */
export const entitiesOf = (body: Answer | undefined): unknown[] | undefined => {
  const entities = body?.data?._entities;
  return Array.isArray(entities) ? entities : undefined;
};

/** Whether something is said about a person beside who they are: a null, an empty list, no or none says nothing. */
export function saysSomething(value: unknown): boolean {
  if (!value) return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value !== 'object') return true;
  return Object.entries(value).some(([key, each]) => !QUIET.has(key) && saysSomething(each));
}

/** What an empty page says too. */
const QUIET: ReadonlySet<string> = new Set(['__typename', 'pageInfo']);

/** Whether an entity says more than its key. */
export const tells = (entity: unknown): boolean => {
  if (typeof entity !== 'object' || entity === null) return false;
  const { __typename: _, id: __, ...rest } = entity as Record<string, unknown>;
  return saysSomething(rest);
};
