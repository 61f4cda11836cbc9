import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ask, platform, tokenOf } from '../support/ask.ts';

/** Promise: the trail is verified beside a platform that goes on writing it, and what is just being written is no fault. */

const VIEW = '{ me { person { displayName accessLog(first: 1) { nodes { id } } } } }';
const CALLERS = 2;
const VERIFICATIONS = 3;
/** Between two questions of a caller, in milliseconds: a platform on which nothing is free would verify nothing. */
const PAUSE = 20;

interface Report {
  ok: boolean;
  events: number;
  faults: object[];
  notLooked: string[];
}

/** Verifies as an operator's script does; rejects unless the command ends with 0. */
async function verify(): Promise<Report> {
  const env = { ...process.env, CAREWEAVE_HOME: platform().home };
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'audit', '--', 'verify', '--json'], { env });
  return JSON.parse(stdout) as Report;
}

test('verifications under load find nothing wrong, and each finds more events than the one before', async () => {
  const token = tokenOf('person');
  let isLoaded = true;
  let answered = 0;
  const caller = async () => {
    while (isLoaded) {
      const { errors } = await ask(VIEW, { token });
      expect(errors).toBeUndefined();
      answered += 1;
      await pause(PAUSE);
    }
  };
  const callers = Array.from({ length: CALLERS }, caller);
  const reports: (Report & { answered: number })[] = [];
  try {
    for (let turn = 0; turn < VERIFICATIONS; turn += 1) {
      const before = answered;
      reports.push({ ...(await verify()), answered: answered - before });
    }
  } finally {
    isLoaded = false;
  }
  await Promise.all(callers);
  for (const [index, report] of reports.entries()) {
    expect(report).toMatchObject({ ok: true, faults: [], notLooked: [] });
    expect(report.answered).toBeGreaterThan(0);
    expect(report.events).toBeGreaterThan(reports[index - 1]?.events ?? 0);
  }
});
