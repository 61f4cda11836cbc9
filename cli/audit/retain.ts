import { Command } from 'commander';
import { withTrail } from '../../platform/audit/open.ts';
import { commandEvent, recordCommand } from '../../platform/audit/record.ts';
import { LEAST_YEARS, type RetainedInstance, retain, retentionEnd } from '../../platform/audit/retain.ts';
import { fail, say } from '../console.ts';

/** `audit retain`: erases what is older than must be kept. */
export const retainCommand = (): Command =>
  new Command('retain')
    .description('Erases events that are older than so many years, from journals and store; the rest stays verifiable.')
    .option('--years <n>', `for how many years events are kept, at least ${LEAST_YEARS}`, String(LEAST_YEARS))
    .option('--dry-run', 'only tell what would be erased', false)
    .addHelpText(
      'after',
      '\nBeside a running platform or without one. A journal is erased by whole files. That it was done is itself recorded.\n' +
        'Exit: 0 done, 1 something had to be left, 2 it could not run.',
    )
    .action(async (options: { years: string; dryRun: boolean }) => {
      try {
        await run(options);
      } catch (error) {
        fail(error, 2);
      }
    });

async function run({ years, dryRun }: { years: string; dryRun: boolean }): Promise<void> {
  const before = retentionEnd(Number(years), new Date());
  await withTrail(process.env, say, async ({ audit, recording }) => {
    const { folder, key } = recording;
    const done = { name: 'retain', options: { years, before: before.toISOString() }, purpose: 'HCOMPL' } as const;
    const operation = { ...commandEvent(done).operation, type: 'mutation' } as const;
    if (!dryRun) {
      const attempt = commandEvent(done, { kind: 'ATTEMPT', outcome: 'BEGUN', operation });
      await recordCommand(recording, attempt);
    }
    const { instances, foreign } = await retain({ folder, key, models: audit, before, dryRun });
    const held = instances.filter(each => each.held !== null);
    if (!dryRun) {
      // the sequence of the first event that is kept, before and after
      const changes = instances.flatMap(({ instance, from, to }) =>
        to > from
          ? [{ source: 'audit', type: 'AccessEvent', id: instance, person: null, before: from, after: to }]
          : [],
      );
      const outcome = held.length > 0 ? 'PARTIAL' : 'COMPLETE';
      await recordCommand(recording, commandEvent(done, { kind: 'CHANGE', operation, changes, outcome }));
    }
    for (const each of instances) say(told(each, dryRun));
    say(`${dryRun ? 'Would erase' : 'Erased'} ${foreign} events of other systems.`);
    process.exitCode = held.length > 0 ? 1 : 0;
  });
}

function told({ instance, from, to, stored, torn, held }: RetainedInstance, dryRun: boolean): string {
  const erased = dryRun ? 'would erase' : 'erased';
  const rest = torn > 0 ? ` Of what crashes had left half written it ${erased} ${torn} files.` : '';
  if (held) return `${instance}: no event can be erased, for ${held}.${rest}`;
  return `${instance}: ${erased} ${to - from} events of its journal, ${stored} of the store; it begins at ${to}.${rest}`;
}
