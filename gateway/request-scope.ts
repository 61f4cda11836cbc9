import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Runs a request's work so that what knows no context (Apollo's error formatter) can still log the request's id. */
export const inRequest = <T>(requestId: string, work: () => Promise<T>): Promise<T> => scope.run(requestId, work);

/** The id of the request in whose work this is called, if any. */
export const currentRequestId = (): string | undefined => scope.getStore();
