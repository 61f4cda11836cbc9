import { Command } from 'commander';
import { demoAccounts } from '../../platform/accounts.ts';
import { openDatabases } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { demoToken } from '../../platform/tokens.ts';
import { fail, say } from '../console.ts';
import { type AskPlatform, chronology } from './chronology.ts';
import { lineOf } from './chronology-lines.ts';

interface Options {
  case: string;
  person?: string;
  as: string;
  json: boolean;
}

/** `audit inspect`: what an open inspection shows, in the order in which it happened. */
export const inspectCommand = (): Command =>
  new Command('inspect')
    .description('Prints one list of an open inspection: each version of the records, between the accesses to them.')
    .requiredOption('--case <id>', 'the inspection')
    .option('--person <id>', 'whose records, where an organisation is inspected')
    .option('--as <account>', 'the demo account of the auditor who asked for it or approved it', 'auditor')
    .option('--json', 'print a JSON array', false)
    .addHelpText(
      'after',
      '\nBeside a running platform. The newest is first. The reading is itself recorded.\nExit: 0 printed, 2 it could not look.',
    )
    .action(async (options: Options) => {
      try {
        await run(options);
      } catch (error) {
        fail(error, 2);
      }
    });

async function run({ case: id, person, as, json }: Options): Promise<void> {
  const ask = await asAuditor(as);
  const subject = person ?? (await personOf(ask, id));
  const entries = await chronology(ask, subject);
  if (json) console.log(JSON.stringify(entries, null, 2));
  else for (const entry of entries) console.log(lineOf(entry));
}

/** Whom an inspection is about; throws where it is not open, or is of an organisation. */
async function personOf(ask: AskPlatform, id: string): Promise<string> {
  const { inspectionCases } = await ask<{
    inspectionCases: { id: string; status: string; person: { id: string } | null }[];
  }>('query Inspections { inspectionCases(first: 200) { id status person { id } } }', {});
  const found = inspectionCases.find(each => each.id === id);
  if (found?.status !== 'OPEN')
    throw new Error(`Inspection ${id} is not open, but ${found?.status ?? 'not among the latest 200'}.`);
  if (!found.person) throw new Error(`Inspection ${id} is of an organisation: say of whom with --person <id>.`);
  return found.person.id;
}

/** Asks the platform that runs, in the name of an account. */
async function asAuditor(account: string): Promise<AskPlatform> {
  const { home, databasePrefix: prefix, oidc } = readEnvironment(process.env);
  if (oidc) throw new Error('There are no demo accounts: tokens come from the provider of identity at OIDC_ISSUER.');
  const url = readRunFile(home)?.url;
  if (!url) throw new Error(`No platform runs on ${home}: npm start starts one.`);
  const { databases, close } = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  const known = await demoAccounts(databases).finally(close);
  const auditor = known.find(each => each.account === account);
  if (!auditor) throw new Error(`There is no demo account "${account}".`);
  const token = await demoToken(home, auditor);
  const headers = {
    ...{ 'content-type': 'application/json', authorization: `Bearer ${token}`, 'purpose-of-use': 'HCOMPL' },
  };
  return async <Data>(query: string, variables: Record<string, unknown>) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
    // half an answer would look as if nothing else had happened
    if (!answer.data || answer.errors)
      throw new Error(`The platform did not answer whole: ${answer.errors?.[0]?.message ?? response.status}`);
    return answer.data;
  };
}
