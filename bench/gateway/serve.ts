import { type AddressInfo, createServer, type Server } from 'node:net';
import { type GraphQLSchema, graphql } from 'graphql';
import { MessageReader } from './message-reader.ts';

/** What is said at a path to a body (a character for each byte): a whole HTTP answer; null ends the connection without one. */
export type Answer = (path: string, body: string) => Buffer | null | Promise<Buffer | null>;

/** Serves answers as cheaply as it can be done, for it shares a core with the load. Resolves when it listens. */
export async function serve(answer: Answer, port = 0): Promise<{ server: Server; url: string }> {
  const server = createServer({ noDelay: true }, socket => {
    const reader = new MessageReader({ keep: true });
    socket.on('data', async bytes => {
      try {
        if (!reader.take(bytes)) return;
        const path = reader.head.slice(reader.head.indexOf(' ') + 1, reader.head.indexOf(' HTTP/'));
        const given = answer(path, reader.body);
        const said = given instanceof Promise ? await given : given;
        if (said) socket.write(said);
        else socket.resetAndDestroy();
      } catch (error) {
        socket.end(message('400 Bad Request', String(error)));
      }
    });
    // a gateway that ends takes its connections with it
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A whole HTTP answer with a text of JSON. */
export function message(status: string, body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
}

/** A subgraph: its schema, and the fields of Query. */
export interface Served {
  schema: GraphQLSchema;
  rootValue?: unknown;
}

/** Executes what was not asked before; the whole HTTP answer is what is remembered. */
export function fromMemory(subgraphAt: (path: string) => Served | undefined): Answer {
  const answers = new Map<string, Buffer>();
  const execute = async (path: string, body: string): Promise<Buffer> => {
    const subgraph = subgraphAt(path);
    if (!subgraph) return message('404 Not Found', `There is no subgraph at ${path}.`);
    const { query, variables, operationName } = JSON.parse(Buffer.from(body, 'latin1').toString());
    const result = await graphql({ ...subgraph, source: query, variableValues: variables, operationName });
    const made = message('200 OK', JSON.stringify(result));
    answers.set(path + body, made);
    return made;
  };
  return (path, body) => answers.get(path + body) ?? execute(path, body);
}
