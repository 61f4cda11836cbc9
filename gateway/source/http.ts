import { type Dispatcher, Pool } from 'undici';
import type { Cancellation } from './cancellation.ts';
import { compact } from './compact.ts';
import { hasControlCharacters } from './control-characters.ts';
import { type SubgraphTransport, type TransportAnswer, TransportFailure } from './transport.ts';

/** How subgraphs are asked over HTTP. */
export interface HttpTransportOptions {
  /** The address of each subgraph, with its path, where that is not the one that the request has from the supergraph. */
  urls?: ReadonlyMap<string, string>;
  /** The largest answer that is read, in bytes. */
  maxBytes?: number;
  /** How many connections to one subgraph there may be. */
  connections?: number;
  /** After how long an address that nobody asks is let go of, in milliseconds. */
  unusedMs?: number;
}

/** A transport with connections of its own. */
export interface HttpTransport {
  transport: SubgraphTransport;
  close(): Promise<void>;
}

/** An answer of 16 MiB is some 20,000 records: nobody asks for that many at once. */
const MAX_BYTES = 16 * 1024 * 1024;
const CONNECTIONS = 128;
const UNUSED = 60_000;

const HEADERS = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json;q=0.9',
];

/** Asks subgraphs over HTTP, by one pool of connections for each. Redirects are not followed. */
export function httpTransport({
  urls,
  maxBytes = MAX_BYTES,
  connections = CONNECTIONS,
  unusedMs = UNUSED,
}: HttpTransportOptions = {}): HttpTransport {
  const places = new Map<string, Place>();
  const placeOf = (url: string): Place => {
    const known = places.get(url);
    if (known) {
      known.used = performance.now();
      return known;
    }
    // addresses change with the supergraph; those that no graph has any more are let go of
    for (const [old, { pool, used }] of places)
      if (performance.now() - used > unusedMs) {
        places.delete(old);
        void pool.close();
      }
    const made = place(url, connections);
    places.set(url, made);
    return made;
  };
  return {
    transport: (name, headers, request, cancellation) => {
      const url = urls?.get(name) ?? request.address;
      if (!url) return Promise.reject(new TransportFailure('unavailable', `there is no address of ${name}`));
      const found = placeOf(url);
      const options: Dispatcher.DispatchOptions = {
        method: 'POST',
        path: found.path,
        headers: [...HEADERS, ...Object.entries(headers).flat()],
        body: request.body ?? JSON.stringify({ query: request.query, variables: request.variables }),
      };
      return new Promise((resolve, reject) => {
        found.pool.dispatch(options, new Answer(maxBytes, resolve, reject, cancellation) as Dispatcher.DispatchHandler);
      });
    },
    close: async () => void (await Promise.all([...places.values()].map(({ pool }) => pool.destroy()))),
  };
}

interface Place {
  pool: Pool;
  path: string;
  /** When it was used last. */
  used: number;
}

function place(url: string, connections: number): Place {
  const { origin, pathname, search } = new URL(url);
  // how long an answer may take is for whoever asks to say
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 5000,
  });
  return { pool, path: `${pathname}${search}`, used: performance.now() };
}

/**
 * Reads one answer. It goes below undici's `request`, which makes a stream of each body, and has the older form of a handler,
 * which undici calls without an object of headers that nobody reads: either costs as much as all the rest.
 */
class Answer {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #status = 0;
  #abort: ((error: Error) => void) | undefined;
  readonly #maxBytes: number;
  readonly #resolve: (answer: TransportAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #cancellation: Cancellation | undefined;
  readonly #cancel: () => void;

  constructor(
    maxBytes: number,
    resolve: (answer: TransportAnswer) => void,
    reject: (error: Error) => void,
    cancellation: Cancellation | undefined,
  ) {
    this.#maxBytes = maxBytes;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#cancellation = cancellation;
    this.#cancel = () => {
      this.#abort?.(new Error('nobody waits for it any more'));
    };
    cancellation?.add(this.#cancel);
  }

  onConnect(abort: (error: Error) => void): void {
    this.#abort = abort;
    if (this.#cancellation?.cancelled) this.#cancel();
  }

  onHeaders(status: number): boolean {
    this.#status = status;
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#bytes += chunk.length;
    this.#chunks.push(chunk);
    if (this.#bytes <= this.#maxBytes) return true;
    this.onError(new TransportFailure('invalid', `it answers with more than ${this.#maxBytes} bytes`));
    this.#abort?.(new Error('too large'));
    return false;
  }

  onComplete(): void {
    this.#cancellation?.remove(this.#cancel);
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    const text = bytes.toString('utf8');
    this.#resolve({ status: this.#status, text: hasControlCharacters(bytes) ? (compact(text) ?? '') : text });
  }

  onError(cause: Error): void {
    this.#cancellation?.remove(this.#cancel);
    const known = cause instanceof TransportFailure;
    this.#reject(known ? cause : new TransportFailure('unavailable', cause.message, { cause }));
  }
}
