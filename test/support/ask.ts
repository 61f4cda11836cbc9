import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An answer of the gateway. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; source?: string } }[];
  extensions?: { coverage?: { source: string; status: string; asOf: string | null }[] };
}

/** The platform that the test run started: its address and its data folder. */
export const platform = () => {
  const { CAREWEAVE_TEST_URL: url, CAREWEAVE_TEST_HOME: home } = process.env;
  if (!url || !home) throw new Error('no platform was started: these tests run as the project "platform"');
  return { url, home };
};

/** Runs one of the project's commands as a newcomer does; returns what it prints on stdout. Throws when it fails. */
export const command = (script: string, args: string[], env: Record<string, string> = {}): string =>
  execFileSync(process.execPath, ['--import', 'tsx', `cli/${script}.ts`, ...args], {
    env: { ...process.env, CAREWEAVE_HOME: platform().home, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });

/**
 * The token of a demo account (`gp`, `person`, …), or of any person by more arguments of the command: one for all test files of
 * a run, since each command takes its time.
 */
export function tokenOf(account: string, ...more: string[]): string {
  const args = ['--as', account, ...more];
  const key = createHash('sha256').update(JSON.stringify([platform().home, args]));
  const kept = join(tmpdir(), `token-${key.digest('hex')}`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const token = command('token', args).trim();
  // whole or not at all: another file may look for it just now
  writeFileSync(`${kept}.${process.pid}`, token);
  renameSync(`${kept}.${process.pid}`, kept);
  return token;
}

/** Asks the gateway as the holder of a token. */
export async function ask(
  query: string,
  {
    token,
    variables,
    headers = {},
    url = platform().url,
  }: {
    token?: string;
    variables?: Record<string, unknown>;
    headers?: Record<string, string>;
    url?: string;
  } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // a command stops this process for as long as it runs: the connection of a request before may have been closed since
      connection: 'close',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
