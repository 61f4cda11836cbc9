import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { journalFolder, removeFolders, signing, verifying } from '../gateway/journal/testing.ts';
import { readEntries } from '../kit/audit/files.ts';
import { verifyTrail } from '../kit/audit/verify/index.ts';

afterAll(removeFolders);

/** How often it is killed; CAREWEAVE_KILLS asks for more. */
const KILLS = Number(process.env.CAREWEAVE_KILLS ?? 20);

/** Starts a process that appends under load, and kills it at a random moment; gives the sequences and hashes that it acknowledged. */
async function killed(folder: string): Promise<string[]> {
  const pem = signing.key.export({ format: 'pem', type: 'pkcs8' }) as string;
  const command = ['--import', 'tsx', 'gateway/journal/testing-child.ts', folder, pem];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, complaint] = ['', ''];
  child.stdout.on('data', chunk => {
    said += chunk;
  });
  child.stderr.on('data', chunk => {
    complaint += chunk;
  });
  const begun = once(child.stdout, 'data').then(() => pause(Math.random() * 60));
  await Promise.race([begun, once(child, 'exit')]);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(complaint).toBe('');
  return said
    .slice(0, said.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
}

test(`of ${KILLS} processes killed at random moments none loses what it acknowledged, and the chain goes on`, async () => {
  const folder = journalFolder();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    acknowledged.push(...(await killed(folder)));
    if (kill % 10 !== 0 && kill !== KILLS - 1) continue;
    const trail = { folder, key: verifying, store: null, progress: () => {} };
    expect(await verifyTrail(trail, ['gateway'])).toMatchObject({ ok: true, faults: [] });
  }
  const kept = new Set<string>();
  for await (const entries of readEntries(folder, 'gateway', 0))
    for (const { sequence, hash } of entries) kept.add(`${sequence} ${hash}`);
  expect(acknowledged.length).toBeGreaterThan(KILLS * 10);
  // each once: a sequence that was acknowledged is never given again
  expect(new Set(acknowledged.map(one => one.split(' ')[0])).size).toBe(acknowledged.length);
  expect(acknowledged.filter(one => !kept.has(one))).toEqual([]);
}, 600_000);
