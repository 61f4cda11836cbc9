import { Command, Option } from 'commander';
import { exportEvents } from '../../interchange/fhir/audit/export.ts';
import { asBundle, asNdjson } from '../../interchange/fhir/audit/stream.ts';
import { withTrail } from '../../platform/audit/open.ts';
import { commandEvent, recordCommand } from '../../platform/audit/record.ts';
import { eventCondition } from '../../subgraphs/audit/event.filter.ts';
import { trailOf } from '../../subgraphs/audit/trail.ts';
import { fail, say } from '../console.ts';
import { momentOption } from './moment.ts';
import { writeOut } from './output.ts';

/** `audit export`: events as FHIR AuditEvents, for systems that gather them. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Writes events as FHIR R4 AuditEvents (IHE BALP), the oldest first; one for each person in an event.')
    .addOption(new Option('--format <format>', 'how').choices(['ndjson', 'bundle']).default('ndjson'))
    .option('--out <file>', 'where to; - is stdout', '-')
    .option('--since <moment>', 'only events from this day or moment on')
    .option('--until <moment>', 'only events before this day or moment')
    .option('--person <id>', 'only events about this person')
    .option('--organization <id>', 'only events of those who act for this organisation')
    .addHelpText('after', '\nThe export is itself recorded. Exit: 0 all written, 2 it could not run.')
    .action(async (options: ExportOptions) => {
      try {
        await run(options);
      } catch (error) {
        fail(error, 2);
      }
    });

interface ExportOptions {
  format: 'ndjson' | 'bundle';
  out: string;
  since?: string;
  until?: string;
  person?: string;
  organization?: string;
}

async function run({ format, out, ...options }: ExportOptions): Promise<void> {
  const { person, organization } = options;
  const [since, until] = [momentOption('since', options.since), momentOption('until', options.until)];
  const period = { since: since?.toISOString() ?? null, until: until?.toISOString() ?? null };
  await withTrail(process.env, say, async ({ audit, recording }) => {
    await recordCommand(recording, commandEvent({ name: 'export', options, purpose: 'HCOMPL', person }));
    const condition = eventCondition({ ...period, person: person ?? null, organization: organization ?? null });
    const resources = exportEvents(trailOf(audit, condition, 'oldest first'));
    await writeOut(out, format === 'bundle' ? asBundle(resources, new Date()) : asNdjson(resources));
  });
}
