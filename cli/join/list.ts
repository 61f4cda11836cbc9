import { Command } from 'commander';
import { askPlatform } from './ask.ts';
import { EXITS, told } from './told.ts';

interface Listed {
  joinedServices: { id: string; state: string; url: string; agreement: { period: { until: string } } }[];
  supergraphs: { version: number; at: string; by: string; reason: string; services: string[] }[];
}

const QUERY = `{
  joinedServices(first: 200) { id state url agreement { period { until } } }
  supergraphs(first: 20) { version at by reason services }
}`;

/** `join list`: what has joined, and the supergraphs that were. */
export const listCommand = (): Command =>
  new Command('list')
    .description('Lists the services that have joined or want to, and the newest supergraphs.')
    .option('--json', 'as JSON')
    .addHelpText('after', EXITS)
    .action(({ json }: { json?: boolean }) =>
      told(async () => {
        const listed = await askPlatform<Listed>(QUERY);
        if (json) {
          console.log(JSON.stringify(listed, null, 2));
          return;
        }
        for (const { id, state, url, agreement } of listed.joinedServices)
          console.log(`${id.padEnd(24)} ${state.padEnd(10)} ${url}  (agreed until ${agreement.period.until})`);
        for (const { version, at, reason, services } of listed.supergraphs)
          console.log(`supergraph ${version}  ${at}  ${services.join(', ') || '–'}  ${reason}`);
      }),
    );
