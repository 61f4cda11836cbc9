import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OnCommand } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { type Platform, startPlatform } from '../../platform/start.ts';

/** A platform in the test's own process and on a folder of its own, for tests that look inside. */
export function ownPlatform(persons: number, onCommand?: OnCommand): Promise<Platform & { home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'careweave-own-'));
  const env = { ...process.env, CAREWEAVE_HOME: home, PORT: '0', LOG_LEVEL: 'silent' };
  const quiet = () => {};
  return startPlatform({
    environment: readEnvironment(env),
    env,
    fresh: false,
    persons,
    seed: 1,
    processes: false,
    report: quiet,
    progress: quiet,
    onCommand,
  }).then(platform => ({ ...platform, home }));
}
