import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Program } from './program.ts';

const START_MS = 60_000;
const ANSWER_MS = 10_000;

/** Asks a gateway once. */
async function ask(url: URL, body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' },
    body,
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  return { status: response.status, text: await response.text() };
}

/** Resolves when a gateway answers. Rejects when its program ends before, or it takes too long. */
export async function untilReady(what: string, url: URL, program?: Program): Promise<void> {
  const deadline = performance.now() + START_MS;
  const smallest = JSON.stringify({ query: '{ __typename }' });
  let last = '';
  while (performance.now() < deadline && !program?.hasEnded()) {
    try {
      const { status, text } = await ask(url, smallest);
      if (status === 200) return;
      last = `${status} ${text}`;
    } catch (error) {
      last = String((error as Error).cause ?? error);
    }
    await sleep(100);
  }
  throw new Error(`${what} is not ready: ${last}\n${program?.said() ?? ''}`.trim());
}

/** Makes sure that a gateway answers with exactly these data. Resolves with how many bytes its answer has. */
export async function compareAnswer(what: string, url: URL, body: string, expected: unknown): Promise<number> {
  const { status, text } = await ask(url, body);
  const { data, errors } = status === 200 ? JSON.parse(text) : { errors: text.slice(0, 1000) };
  if (errors) throw new Error(`${what} answered ${status}, nothing was measured: ${JSON.stringify(errors)}`);
  if (!isDeepStrictEqual(data, expected)) throw new Error(`The data of ${what} differ: nothing was measured.`);
  return Buffer.byteLength(text);
}
