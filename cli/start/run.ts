import { startTelemetry } from '../../kit/telemetry/telemetry.ts';
import { demoAccounts } from '../../platform/accounts.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { type StartOptions, startPlatform } from '../../platform/start.ts';
import { progressBar, say } from '../console.ts';

/** Starts the platform, and says that it is ready; resolves to what ends it. The process ends with it, or with its database. */
export async function run(told: Pick<StartOptions, 'fresh' | 'persons' | 'seed' | 'processes'>): Promise<() => void> {
  const environment = readEnvironment(process.env);
  const telemetry = await startTelemetry(environment.spans, say);
  const bar = progressBar();
  const { progress } = bar;
  const platform = await startPlatform({
    ...told,
    environment,
    env: process.env,
    report: say,
    progress,
    telemetry,
  }).finally(bar.stop);
  say(`\nExplorer and demo accounts: ${platform.url}/`);
  for (const { account, name, role } of await demoAccounts(platform.databases.databases))
    say(`  ${account.padEnd(14)} ${name} (${role})   npm run --silent token -- --as ${account}`);

  let ending = false;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    // whatever hangs, the process is gone within ten seconds
    setTimeout(() => process.exit(1), 9500).unref();
    await platform.stop();
    await telemetry?.stop();
    process.exit(code);
  };
  void platform.failed.then(reason => {
    say(`The database has ended: ${reason}`);
    return end(1);
  });
  console.log(`Careweave is ready: ${platform.url}/graphql`);
  return () => {
    if (!ending) say('Stopping …');
    void end(0);
  };
}
