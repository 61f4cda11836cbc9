import { DEADLINE_MS } from '../../gateway/environment.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { SUBGRAPHS } from '../../kit/names.ts';
import type { OnCommand } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { type Platform, startPlatform } from '../../platform/start.ts';

/** A platform in the test's own process and on a folder of its own, for tests that look inside. */
export async function ownPlatform(persons: number, onCommand?: OnCommand): Promise<Platform & { home: string }> {
  const home = temporaryFolder();
  // a machine that runs all tests may be slow, and who looks inside counts, but does not take the time
  const limits = SUBGRAPHS.map(name => `${name}=${DEADLINE_MS}`).join(',');
  const env = {
    ...(await secantusEnvironment()),
    ...{ CAREWEAVE_HOME: home, PORT: '0', LOG_LEVEL: 'silent', CAREWEAVE_TIME_LIMITS: limits },
  };
  const quiet = () => {};
  const platform = await startPlatform({
    environment: readEnvironment(env),
    env,
    fresh: false,
    persons,
    seed: 1,
    processes: false,
    report: quiet,
    progress: quiet,
    onCommand,
  });
  return { ...platform, home };
}
