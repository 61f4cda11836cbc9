import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { environmentOf } from './compose-file.ts';
import { image, program, service } from './deployment.ts';

/** Makes the keys as the service `keys` does, in another folder; what is there then, by file. */
export function runKeys(home: string): Map<string, string> {
  const env = { ...environmentOf(image.environment, service('keys')), PATH: process.env.PATH, CAREWEAVE_HOME: home };
  execFileSync(process.execPath, ['--import', 'tsx', ...program('keys')], { env, stdio: 'pipe' });
  const files = readdirSync(join(home, 'keys'), { recursive: true, encoding: 'utf8' })
    .map(file => join(home, 'keys', file))
    .filter(file => statSync(file).isFile());
  return new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
}

/** Runs the image's health check against a server that answers one path; its port goes in the named variable. */
export async function runHealthCheck(status: number, path: string, variable: string): Promise<unknown> {
  const server = createServer((request, response) => response.writeHead(request.url === path ? status : 404).end());
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const env = { [variable]: String((server.address() as AddressInfo).port) };
  const args = image.healthCheck.slice(1);
  const exit = await new Promise(resolve => {
    execFile(process.execPath, args, { env }, error => resolve(error?.code ?? 0));
  });
  server.close();
  return exit;
}

/** Runs the database's health check as mongosh would; the replica sets that it made, and its exit code. */
export function runReplicaSet(status: () => unknown, isWritablePrimary: boolean): { made: unknown[]; code?: number } {
  const made: unknown[] = [];
  const codes: number[] = [];
  const rs = { status, initiate: (set: unknown) => made.push(set) };
  const db = { hello: () => ({ isWritablePrimary }) };
  runInNewContext(readFileSync('deploy/replica-set.js', 'utf8'), { rs, db, quit: (code: number) => codes.push(code) });
  return { made, code: codes[0] };
}
