import { Argument, Command } from 'commander';
import { SUBGRAPHS, type SubgraphName } from '../kit/names.ts';
import { fail } from './console.ts';

const command = new Command('subgraph')
  .description('Runs one subgraph in a process of its own.')
  .addArgument(new Argument('<name>', 'which').choices(SUBGRAPHS))
  .option('--port <port>', 'where to listen; 0 picks one', process.env.CAREWEAVE_SUBGRAPH_PORT)
  .addHelpText(
    'after',
    '\nBeside a running platform (npm start -- --processes) it takes the place of the one that has ended.\n' +
      'Alone it needs MONGODB_URI, CAREWEAVE_HOME with the keys, and CAREWEAVE_PEOPLE_URL.',
  )
  .parse();
const name = command.args[0] as SubgraphName;

try {
  const { run } = await import('./subgraph/run.ts');
  await run(name, command.opts<{ port?: string }>());
} catch (error) {
  const taken = (error as { code?: string }).code === 'EADDRINUSE';
  fail(taken ? new Error(`${name} is running already: ${(error as Error).message}`) : error);
}
