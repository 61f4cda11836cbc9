import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Finding } from '../../gateway/supergraph/check/index.ts';
import { say } from '../console.ts';
import { askPlatform } from './ask.ts';
import { EXITS, SERVICE, sayService, type ToldService, told } from './told.ts';

type Options = { sdl: string; agreement: string; json?: boolean; reason: string };

const aboutService = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<name>', 'its name in the graph')
    .argument('<url>', 'where it answers GraphQL')
    .requiredOption('--sdl <file>', 'its subgraph schema')
    .requiredOption('--agreement <file>', 'the data-sharing agreement, as YAML');

function textOf(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `${option} must be a file that can be read, but ${resolve(file)} is none: ${(error as Error).message}`,
    );
  }
}

const inputOf = (name: string, url: string, { sdl, agreement }: Options) => ({
  input: { name, url, sdl: textOf('--sdl', sdl), agreement: textOf('--agreement', agreement) },
});

/** `join check`: what is wrong with a service. */
export const checkCommand = (): Command =>
  aboutService('check', 'Says what keeps a service from joining; changes nothing.')
    .option('--json', 'the findings as JSON')
    .addHelpText('after', '\nExit: 0 it may join, 1 it breaks a rule, 2 it could not ask.')
    .action((name: string, url: string, options: Options) =>
      told(async () => {
        const query = `mutation ($input: JoinedServiceInput!) {
          findings: checkService(input: $input) { rule severity where message }
        }`;
        const { findings } = await askPlatform<{ findings: Finding[] }>(query, inputOf(name, url, options));
        const errors = findings.filter(({ severity }) => severity === 'error').length;
        if (options.json) console.log(JSON.stringify(findings, null, 2));
        else for (const { severity, rule, message } of findings) console.log(`${severity}  ${rule}: ${message}`);
        say(errors > 0 ? `${name} can't join: ${errors} rules are broken.` : `${name} may join.`);
        process.exitCode = errors > 0 ? 1 : 0;
      }),
    );

/** `join propose`: a version that waits for approval. */
export const proposeCommand = (): Command =>
  aboutService('propose', 'Proposes a service, or a newer version of one, after the same check.')
    .requiredOption('--reason <words>', 'why, for the record')
    .addHelpText('after', EXITS)
    .action((name: string, url: string, options: Options) =>
      told(async () => {
        const query = `mutation ($input: JoinedServiceInput!, $reason: String!) {
          service: proposeService(input: $input, reason: $reason) ${SERVICE}
        }`;
        const variables = { ...inputOf(name, url, options), reason: options.reason };
        sayService((await askPlatform<{ service: ToldService }>(query, variables)).service);
      }),
    );
