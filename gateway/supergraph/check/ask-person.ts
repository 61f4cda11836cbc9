import type { Caller } from '../../../kit/caller/caller.ts';
import { askPersons, personsBody, type Service } from './service.ts';

/** Someone of whom no service knows anything; of the form that the ids of persons have. */
export const NOBODY = '00000000-0000-8000-8000-000000000000';

/** The person who is asked for. */
export const personOf = ({ person }: Service): string => person ?? NOBODY;

/** The answer for one person with this grant; undefined when it could not be asked. */
export async function answerFor(service: Service, sdl: string | undefined, grant: string | undefined, caller?: Caller) {
  if (!service.gateway || sdl === undefined) return undefined;
  const representation = { __typename: 'Person' as const, id: personOf(service), ...(grant ? { grant } : {}) };
  const body = personsBody(sdl, [representation]);
  return body ? await askPersons(service, service.gateway, body, caller) : undefined;
}

/** What is said of a service that says too much. */
export const TELLS = 'it tells something of the person';
