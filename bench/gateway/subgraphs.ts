import { type AddressInfo, createServer } from 'node:net';
import { graphql } from 'graphql';
import { ROOT, subgraphSchemas } from './graph/graph.ts';
import { MessageReader } from './message-reader.ts';

// A process of its own: all subgraphs at one port, each at a path with its name. What was asked before is answered from
// memory, so that they take as little as they can of the core that they share with the load.
const schemas = subgraphSchemas();
const answers = new Map<string, Buffer>();

/** Executes what was not asked before; the whole HTTP answer is what is remembered. */
async function answer(path: string, body: string): Promise<Buffer> {
  const schema = schemas.get(path.slice(1));
  if (!schema) return message('404 Not Found', `There is no subgraph at ${path}.`);
  const { query, variables, operationName } = JSON.parse(Buffer.from(body, 'latin1').toString());
  const result = await graphql({ schema, source: query, variableValues: variables, operationName, rootValue: ROOT });
  return message('200 OK', JSON.stringify(result));
}

function message(status: string, body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
}

const server = createServer({ noDelay: true }, socket => {
  const reader = new MessageReader({ keep: true });
  socket.on('data', async bytes => {
    try {
      if (!reader.take(bytes)) return;
      const path = reader.head.slice(reader.head.indexOf(' ') + 1, reader.head.indexOf(' HTTP/'));
      const key = path + reader.body;
      const known = answers.get(key);
      if (known) return void socket.write(known);
      const made = await answer(path, reader.body);
      answers.set(key, made);
      socket.write(made);
    } catch (error) {
      socket.end(message('400 Bad Request', String(error)));
    }
  });
  // a gateway that ends takes its connections with it
  socket.on('error', () => socket.destroy());
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  console.log(`Ready: http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
