import { ROOT, subgraphSchemas } from './graph/graph.ts';
import { fromMemory, serve } from './serve.ts';

// A process of its own: all subgraphs at one port, each at a path with its name. What was asked before is answered from
// memory, so that they take as little as they can of the core that they share with the load.
const schemas = subgraphSchemas();
const answer = fromMemory(path => {
  const schema = schemas.get(path.slice(1));
  return schema && { schema, rootValue: ROOT };
});
const { url } = await serve(answer, Number(process.argv[2] ?? 0));
console.log(`Ready: ${url}`);
