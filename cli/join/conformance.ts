import { join } from 'node:path';
import { Command } from 'commander';
import { addressProblem } from '../../gateway/supergraph/check/address.ts';
import { NoAnswer } from '../../gateway/supergraph/check/call.ts';
import { askAll, type Outcome } from '../../gateway/supergraph/check/requirements.ts';
import { type Service, servedSDL } from '../../gateway/supergraph/check/service.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { fail, say } from '../console.ts';
import { conformanceKeys, platformKeys } from './keys.ts';

interface Options {
  name: string;
  person?: string;
  keys: string;
  platform?: boolean;
  json?: boolean;
}

const MARKS = { met: '✓', unmet: '✗', 'not-asked': '–' } as const;

/** `join conformance`: asks a service for each requirement of docs/joining.md. */
export const conformanceCommand = (): Command =>
  new Command('conformance')
    .description('Acts as the platform towards a service, and says which requirements of docs/joining.md it meets.')
    .argument('<url>', 'where it answers GraphQL')
    .option('--name <audience>', 'the service’s name in the graph: the audience of its tokens', 'my-service')
    .option('--person <id>', 'a person of whom the service knows something: then what it shows is asked for too')
    .option('--keys <folder>', 'where the keys of this command are made and kept', '.careweave/conformance')
    .option('--platform', 'sign with the keys of the platform on CAREWEAVE_HOME instead')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nThe service must trust the keys: start it with CAREWEAVE_KEYS=<folder>/keys.json, which the first run makes.\n' +
        'Exit: 0 all requirements are met, 1 one is not, 2 it could not ask.',
    )
    .action(async (url: string, options: Options) => {
      try {
        await run(url, options);
      } catch (error) {
        fail(error, 2);
      }
    });

async function run(url: string, { name, person, keys: folder, platform, json }: Options): Promise<void> {
  if (!URL.canParse(url))
    throw new Error(`<url> must be an address such as http://127.0.0.1:4100/graphql, but is "${url}".`);
  const keys = platform ? await platformKeys(readEnvironment(process.env).home) : await conformanceKeys(folder);
  const service: Service = { name, url, person, ...keys };
  const hint = platform
    ? 'it must trust the platform’s keys, at /.well-known/careweave-keys'
    : `start it with CAREWEAVE_KEYS=${join(folder, 'keys.json')}`;
  let requirements: Outcome[];
  try {
    requirements = await askAll(service, addressProblem(url) ? undefined : await servedSDL(service));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Error(`There is no answer at ${url} (${error.message}); ${hint}.`);
  }
  const unasked = requirements.filter(({ outcome }) => outcome === 'not-asked').length;
  const met = requirements.every(({ outcome }) => outcome !== 'unmet');
  if (json) console.log(JSON.stringify({ service: url, name, met, requirements }, null, 2));
  else for (const each of requirements) console.log(lineOf(each));
  if (requirements.some(({ id, outcome }) => id === 'schema-is-served' && outcome === 'unmet'))
    say(`"${name}" takes no token of these keys: ${hint}, and look at --name.`);
  if (unasked > 0 && met)
    say(`${unasked} could not be asked (–)${person === undefined ? ': they need --person' : ''}.`);
  process.exitCode = met ? 0 : 1;
}

const lineOf = ({ outcome, id, says, saw, mend }: Outcome): string =>
  `${MARKS[outcome]} ${id}: ${says}.${saw === null ? '' : ` But ${saw}: ${mend}.`}`;
