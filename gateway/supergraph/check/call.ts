/** What a service answered to one call. */
export interface Called {
  status: number;
  /** Its JSON; undefined when it is none. */
  body: Answer | undefined;
}

/** The parts of a GraphQL answer that are looked at. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message?: string; extensions?: { code?: string } }[];
  extensions?: { access?: unknown };
}

/** A service that gave no answer at all: it is away, too slow, or does not stop. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** How long one call may take, in milliseconds, and how much may come back, in bytes: as the gateway has it. */
const TIME_MS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;

/** Calls a service; redirects are not followed. Rejects with `NoAnswer`. */
export async function call(url: string, init: RequestInit = {}): Promise<Called> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIME_MS) });
    return { status: response.status, body: jsonOf(await textOf(response)) };
  } catch (error) {
    const { message, cause } = error as Error;
    throw new NoAnswer(cause instanceof Error ? cause.message || message : message);
  }
}

/** Asks a service with a GraphQL request, by its JSON text. */
export const post = (url: string, body: string, authorization?: string): Promise<Called> =>
  call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
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

function jsonOf(text: string): Answer | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Answer) : undefined;
  } catch {
    return undefined;
  }
}
