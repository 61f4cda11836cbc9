import { Command } from 'commander';
import {
  bytesOf,
  type InstanceReport,
  instancesOf,
  type Trail,
  type TrailReport,
  verifyTrail,
} from '../../kit/audit/verify/index.ts';
import { mongoTrail } from '../../kit/audit/verify/mongo-store.ts';
import { verificationKey } from '../../kit/signing/keys.ts';
import { openDatabases } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { journalFolder } from '../../platform/journal.ts';
import { storedEvent } from '../../subgraphs/audit/event.model.ts';
import { fail, progressBar, say } from '../console.ts';

interface Options {
  json?: boolean;
  instance?: string;
}

/** `audit verify`: whether the trail is what was written. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description('Checks journals, store and signed checkpoints against each other, and names what is wrong.')
    .option('--json', 'print one JSON object')
    .option('--instance <name>', 'only the trail of this gateway')
    .addHelpText(
      'after',
      '\nBeside a running platform or without one. Exit: 0 all holds, 1 something is wrong, 2 something could not be looked at.',
    )
    .action(async (options: Options) => {
      try {
        process.exitCode = await run(options);
      } catch (error) {
        if (options.json) console.log(JSON.stringify(nothingLooked(error), null, 2));
        fail(error, 2);
      }
    });

/** What is told to a script where nothing could be looked at: nothing holds that nobody has seen. */
const nothingLooked = (error: unknown): TrailReport => ({
  ...{ ok: false, events: 0, checkpoints: 0, instances: [], faults: [] },
  notLooked: [(error as Error).message],
});

async function run({ json, instance }: Options): Promise<number> {
  const { home, databasePrefix: prefix } = readEnvironment(process.env);
  const folder = journalFolder(home);
  const key = await verificationKey(home, 'journal');
  let unreachable = '';
  const open = await openDatabases({ home, env: process.env, prefix, report: say, join: true }).catch(
    (error: Error) => {
      unreachable = error.message;
      return null;
    },
  );
  try {
    const store = open && mongoTrail(open.databases.audit, storedEvent);
    const all = await instancesOf({ folder, store });
    const instances = instance ? all.filter(name => name === instance) : all;
    if (instances.length === 0)
      throw new Error(`There is no journal ${instance ? `of ${instance} ` : ''}in ${folder}, and none in the store.`);
    const report = await verified({ folder, key, store }, instances);
    if (unreachable) report.notLooked[0] = `The audit store: ${unreachable}`;
    if (json) console.log(JSON.stringify(report, null, 2));
    else for (const line of told(report)) console.log(line);
    return report.ok ? (report.notLooked.length > 0 ? 2 : 0) : 1;
  } finally {
    await open?.close();
  }
}

async function verified(
  trail: Pick<Trail, 'folder' | 'key' | 'store'>,
  instances: readonly string[],
): Promise<TrailReport> {
  const bar = progressBar();
  const total = await bytesOf(trail.folder, instances);
  let done = 0;
  const progress = (bytes: number) => {
    done += bytes;
    bar.progress('Verifying the journals', Math.min(done, total), total);
  };
  try {
    return await verifyTrail({ ...trail, progress }, instances);
  } finally {
    bar.stop();
  }
}

function told({ ok, events, checkpoints, instances, faults, notLooked }: TrailReport): string[] {
  const end = ok
    ? `What was looked at holds: ${events} events, ${checkpoints} checkpoints.`
    : `The trail does not hold: ${faults.length} faults in ${events} events.`;
  return [
    ...instances.map(lineOf),
    ...notLooked.map(what => `Not looked at: ${what}`),
    ...faults.map(({ kind, message, requestId }) => `${kind} ${message}${requestId ? ` Request ${requestId}.` : ''}`),
    end,
  ];
}

function lineOf(report: Omit<InstanceReport, 'faults'>): string {
  const { instance, journal, store, unshipped, checkpoints, sealed, unsealed, from, prunedBefore, unfinished, torn } =
    report;
  const parts = [
    `journal ${journal ?? 'not here'}, store ${store ?? 'not looked at'} events`,
    ...(prunedBefore ? [`those before ${from}, from before ${prunedBefore}, are erased`] : []),
    ...(unshipped > 0 ? [`${unshipped} not in the store yet`] : []),
    `${checkpoints} checkpoints cover ${sealed}`,
    ...(unsealed > 0 ? [`${unsealed} are not covered yet`] : []),
    ...(unfinished ? ['its last line is not whole: it is being written, or a crash left it so'] : []),
    ...torn.map(path => `${path} is what a crash left half written: it never counted`),
  ];
  return `${instance}: ${parts.join('; ')}.`;
}
