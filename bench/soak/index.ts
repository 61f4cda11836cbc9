import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { untilReady } from '../gateway/ask.ts';
import { keepToOneCore } from '../gateway/cores.ts';
import { freePort, npmScript, startProgram } from '../gateway/program.ts';
import { ownFolder } from '../own-folder.ts';
import { GENERATIONS, supergraph } from './graph.ts';
import { measure } from './measure.ts';
import { serveSubgraphs } from './subgraphs.ts';
import { replaceFile } from './swap.ts';

/** How long a subgraph may take: so long that one that does well never takes it, also where the machine has much to do. */
const TIME_LIMIT_MS = 5000;

/** The engine for a long time, with subgraphs that fail and supergraphs that are swapped. */
export const soak: Bench = {
  async run({ requests = 200_000, connections = 32, say }) {
    const { folder, remove } = ownFolder();
    const ends: (() => unknown)[] = [remove];
    try {
      const core = keepToOneCore(say);
      const { server, url: subgraphs } = await serveSubgraphs(TIME_LIMIT_MS);
      ends.push(() => server.close());
      const file = join(folder, 'supergraph.graphql');
      const graphs = GENERATIONS.map(generation => supergraph(subgraphs, generation));
      replaceFile(file, graphs[0] as string);
      const port = await freePort();
      const args = ['--supergraph', file, '--watch', '--port', String(port), '--time-limit', String(TIME_LIMIT_MS)];
      // it says nothing of sources that fail, so all that it says counts
      const program = startProgram({ ...npmScript('engine', ...args), env: { LOG_LEVEL: 'error' } }, core);
      ends.push(program.stop);
      const url = new URL(`http://localhost:${port}/graphql`);
      await untilReady('The engine', url, program);
      say(`Asking ${requests} times, ${connections} at a time …`);
      return await measure({ url, file, graphs, program, requests, connections, say });
    } finally {
      for (const end of ends.reverse()) await end();
    }
  },
};
