/** What a service answered to one call. */
export interface Called {
  status: number;
  text: string;
  /** Its JSON; undefined when it is none. */
  body: Answer | undefined;
}

/** The parts of a GraphQL answer that are looked at. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message?: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  extensions?: { access?: unknown };
}

/** A service that gave no answer at all: it is away, too slow, or does not stop. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** How long one call may take, in milliseconds, and how much may come back, in bytes: as the gateway has it. */
const TIME_MS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** Where a service is, and how long one call may take, in milliseconds: as long as the gateway waits, unless told otherwise. */
export interface Place {
  url: string;
  timeMs?: number;
}

/** Calls a service; redirects are not followed. Rejects with `NoAnswer`. */
export async function call({ url, timeMs = TIME_MS }: Place, { headers, ...init }: RequestInit = {}): Promise<Called> {
  try {
    const response = await fetch(url, {
      ...init,
      // a connection kept from the last call may be closed by the other side just when this one is sent
      headers: { ...(headers as Record<string, string>), connection: 'close' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeMs),
    });
    const text = await textOf(response);
    return { status: response.status, text, body: jsonOf(text) };
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === 'TimeoutError') throw new NoAnswer(`none within ${timeMs / 1000} s`);
    throw new NoAnswer(cause instanceof Error ? cause.message || message : message);
  }
}

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

/** Asks a service with a GraphQL request, by its JSON text; as the gateway does. */
export const post = (place: Place, body: string, authorization?: string): Promise<Called> =>
  call(place, {
    method: 'POST',
    headers: { ...HEADERS, ...(authorization ? { authorization } : {}) },
    body,
  });

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`it answers with more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The codes of an answer's errors. */
export const codesOf = ({ body }: Called): string[] =>
  Array.isArray(body?.errors) ? body.errors.map(error => String(error?.extensions?.code ?? '')) : [];

function jsonOf(text: string): Answer | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Answer) : undefined;
  } catch {
    return undefined;
  }
}
