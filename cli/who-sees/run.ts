import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isObjectType } from 'graphql';
import { type Account, demoAccounts } from '../../platform/accounts.ts';
import { openDatabases } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { demoToken } from '../../platform/tokens.ts';
import { say } from '../console.ts';

const API = fileURLToPath(new URL('../../schema/api.graphql', import.meta.url));

/** Prints the table. Rejects when no platform runs, or when it does not answer whole. */
export async function run(): Promise<void> {
  const { home, databasePrefix: prefix, oidc } = readEnvironment(process.env);
  if (oidc) throw new Error('There are no demo accounts: tokens come from the provider of identity at OIDC_ISSUER.');
  const url = readRunFile(home)?.url;
  if (!url) throw new Error(`No platform runs on ${home}: npm start starts one.`);
  const { databases, close } = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  try {
    const accounts = await demoAccounts(databases);
    const first = accounts.find(({ account }) => account === 'person')?.personId;
    if (!first) throw new Error('There is no demo account "person": the region is empty.');
    const lists = recordLists();
    const seen: Seen[] = [];
    for (const account of accounts) seen.push(await ask(url, await demoToken(home, account), first, lists));
    console.log(tableOf(accounts, seen, lists));
  } finally {
    await close();
  }
}

/** The lists of records that a person has in the graph: those that say how many there are. */
function recordLists(): string[] {
  const person = buildSchema(readFileSync(API, 'utf8')).getType('Person');
  if (!isObjectType(person)) throw new Error(`There is no type Person in ${API}.`);
  return Object.values(person.getFields()).flatMap(({ name, type }) =>
    isObjectType(type) && type.getFields().totalCount ? name : [],
  );
}

/** What an account sees: of how many people, whether of the first person, and how many records of each kind. */
interface Seen {
  people: number;
  person: Record<string, { totalCount: number } | null> | null;
}

async function ask(url: string, token: string, id: string, lists: readonly string[]): Promise<Seen> {
  const records = lists.map(list => `${list}(first: 1) { totalCount }`).join(' ');
  const query = `query WhoSees($id: ID!) { persons(first: 1) { totalCount } person(id: $id) { id ${records} } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { persons: { totalCount: number }; person: Seen['person'] };
    errors?: { message: string }[];
  };
  // half an answer would look like a restriction
  if (!data || errors) throw new Error(`The platform did not answer whole: ${errors?.[0]?.message ?? response.status}`);
  return { people: data.persons.totalCount, person: data.person };
}

/** A Markdown table, its columns as wide as what stands in them. */
function markdown(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function tableOf(accounts: readonly Account[], seen: readonly Seen[], lists: readonly string[]): string {
  const row = (name: string, cell: (one: Seen) => number | string | undefined) => [
    name,
    ...seen.map(one => String(cell(one) || '–')),
  ];
  const held = lists.filter(list => seen.some(({ person }) => person?.[list]?.totalCount));
  return markdown([
    ['', ...accounts.map(({ account }) => account)],
    row('the person at all', ({ person }) => (person ? 'yes' : '')),
    ...held.map(list => row(`\`${list}\``, ({ person }) => person?.[list]?.totalCount)),
    row('people in all', ({ people }) => people),
  ]);
}
