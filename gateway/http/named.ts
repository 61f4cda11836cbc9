import type { FastifyRequest } from 'fastify';
import type { Named } from '../limits/trusted.ts';

type Parameters = Record<string, unknown>;

const isObject = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parametersOf = (request: FastifyRequest): Parameters => {
  const from = request.method === 'GET' ? request.query : request.body;
  return isObject(from) ? from : {};
};

/** By GET, extensions are a text. One that is no JSON is left to the server, which says so. */
function extensionsOf({ extensions }: Parameters): Parameters {
  if (isObject(extensions)) return extensions;
  if (typeof extensions !== 'string') return {};
  try {
    const read: unknown = JSON.parse(extensions);
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * How a request names its operation: `query`, or a SHA-256 as `documentId` (GraphQL over HTTP) or
 * `extensions.persistedQuery.sha256Hash` (Apollo's clients).
 */
export function namedIn(request: FastifyRequest): Named {
  const parameters = parametersOf(request);
  const { persistedQuery } = extensionsOf(parameters);
  const hash = isObject(persistedQuery) ? text(persistedQuery.sha256Hash) : undefined;
  const digest = text(parameters.documentId) ?? hash;
  // an empty text is none where the operation is named otherwise; alone, the server says that it is missing
  const query = text(parameters.query);
  return {
    text: query === '' ? undefined : query,
    digest: digest?.replace(/^sha256:/, '').toLowerCase(),
  };
}

/** What the server is handed: the request with the operation's text, where it has one, in place of its digest. */
export function withText(request: FastifyRequest, query: string | undefined): { search: string; body: unknown } {
  const parameters = parametersOf(request);
  const get = request.method === 'GET';
  const search = get ? new URL(request.url, 'http://gateway').search : '';
  const { persistedQuery, ...extensions } = extensionsOf(parameters);
  if (query === undefined || (parameters.query === query && persistedQuery === undefined))
    return { search, body: request.body };
  if (!get) return { search, body: { ...parameters, query, extensions } };
  const given = new URLSearchParams(search);
  given.set('query', query);
  if (persistedQuery !== undefined) given.set('extensions', JSON.stringify(extensions));
  return { search: `?${given}`, body: request.body };
}
