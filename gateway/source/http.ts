import { type Dispatcher, Pool } from 'undici';
import type { SubgraphAnswer } from '../../kit/subgraph/subgraph.ts';
import type { Cancellation } from './cancellation.ts';
import { type SubgraphTransport, TransportFailure } from './transport.ts';

/** How subgraphs are asked over HTTP. */
export interface HttpTransportOptions {
  /** The address of each subgraph, with its path. */
  urls: ReadonlyMap<string, string>;
  /** The largest answer that is read, in bytes. */
  maxBytes?: number;
  /** How many connections to one subgraph there may be. */
  connections?: number;
}

/** A transport with connections of its own. */
export interface HttpTransport {
  transport: SubgraphTransport;
  close(): Promise<void>;
}

/** An answer of 16 MiB is some 20,000 records: nobody asks for that many at once. */
const MAX_BYTES = 16 * 1024 * 1024;
const CONNECTIONS = 128;

const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

/** Asks subgraphs over HTTP, by one pool of connections for each. Redirects are not followed. */
export function httpTransport({
  urls,
  maxBytes = MAX_BYTES,
  connections = CONNECTIONS,
}: HttpTransportOptions): HttpTransport {
  const places = new Map([...urls].map(([name, url]) => [name, place(url, connections)]));
  return {
    transport: (name, headers, request, cancellation) => {
      const found = places.get(name);
      if (!found) return Promise.reject(new TransportFailure('unavailable', `there is no address of ${name}`));
      const options = {
        method: 'POST',
        path: found.path,
        headers: { ...HEADERS, ...headers },
        body: request.body ?? JSON.stringify({ query: request.query, variables: request.variables }),
      } as const;
      return new Promise((resolve, reject) => {
        found.pool.dispatch(options, new Answer(maxBytes, resolve, reject, cancellation));
      });
    },
    close: async () => void (await Promise.all([...places.values()].map(({ pool }) => pool.destroy()))),
  };
}

function place(url: string, connections: number): { pool: Pool; path: string } {
  const { origin, pathname, search } = new URL(url);
  // how long an answer may take is for whoever asks to say
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 5000,
  });
  return { pool, path: `${pathname}${search}` };
}

/** Reads one answer. It goes below undici's `request`, which makes a stream of each body: that costs more than the rest. */
class Answer implements Dispatcher.DispatchHandler {
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #status = 0;
  #controller: Dispatcher.DispatchController | undefined;
  readonly #abort: () => void;

  constructor(
    readonly maxBytes: number,
    readonly resolve: (answer: SubgraphAnswer) => void,
    readonly reject: (error: Error) => void,
    readonly cancellation: Cancellation | undefined,
  ) {
    this.#abort = () => {
      this.#controller?.abort(new Error('aborted'));
      this.#end(new TransportFailure('unavailable', 'nobody waits for it any more'));
    };
    cancellation?.add(this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.cancellation?.cancelled) this.#abort();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#chunks.push(chunk);
    if (this.#bytes <= this.maxBytes) return;
    const failure = new TransportFailure('invalid', `it answers with more than ${this.maxBytes} bytes`);
    controller.abort(failure);
    this.#end(failure);
  }

  onResponseEnd(): void {
    const status = this.#status;
    // what says that it is no answer is not read as one
    if (status < 200 || status > 299) return this.#end({ status, body: {} });
    const body = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    try {
      this.#end({ status, body: JSON.parse(body.toString('utf8')) });
    } catch (cause) {
      this.#end(new TransportFailure('invalid', `it answers ${status} with what is no JSON`, { cause }));
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    this.#end(new TransportFailure('unavailable', cause.message, { cause }));
  }

  #end(outcome: SubgraphAnswer | TransportFailure): void {
    this.cancellation?.remove(this.#abort);
    if (outcome instanceof Error) this.reject(outcome);
    else this.resolve(outcome);
  }
}
