import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../bench.ts';
import { ownFolder } from '../own-folder.ts';
import { compareAnswer, untilReady } from './ask.ts';
import { keepToOneCore } from './cores.ts';
import { startGateways } from './gateways.ts';
import { SUBGRAPHS_PORT, supergraph, wholeAnswer } from './graph/graph.ts';
import { OPERATION } from './operation.ts';
import { freePort, type Program, script, startProgram } from './program.ts';
import { type Gateway, measureInRounds } from './rounds.ts';
import { rowsOf } from './rows.ts';

/** One deep operation over four subgraphs, through Careweave's engine and through other gateways. */
export const gatewayBench: Bench = {
  async run({ seconds = 30, connections = 50, with: others = [], say }) {
    const { folder, remove } = ownFolder();
    const programs: Program[] = [];
    try {
      const core = keepToOneCore(say);
      // who has started a gateway before must have known where the subgraphs would be
      const port = others.some(each => 'url' in each) ? SUBGRAPHS_PORT : await freePort();
      const address = `http://127.0.0.1:${port}`;
      const subgraphs = startProgram(script(fileURLToPath(new URL('subgraphs.ts', import.meta.url)), String(port)));
      programs.push(subgraphs);
      await untilReady('The subgraph server', new URL(`${address}/accounts`), subgraphs);
      const file = join(folder, 'supergraph.graphql');
      writeFileSync(file, supergraph(address).supergraph);
      say('Starting the gateways …');
      const started = await startGateways({ supergraph: file, folder, others, core }, program =>
        programs.push(program),
      );
      const expected = await wholeAnswer(OPERATION);
      const body = JSON.stringify({ query: OPERATION });
      const gateways: Gateway[] = [];
      for (const { what, url, program } of started) {
        await untilReady(what, url, program);
        const answerBytes = await compareAnswer(what, url, body, expected);
        gateways.push({ what, pid: program?.pid, question: { url, body, answerBytes } });
      }
      const each = `${seconds} s each, ${connections} at a time`;
      say(`They all give the same answer. Measuring, ${each} …`);
      return rowsOf(await measureInRounds(gateways, { seconds, connections, say }));
    } finally {
      await Promise.all(programs.map(program => program.stop()));
      remove();
    }
  },
};
