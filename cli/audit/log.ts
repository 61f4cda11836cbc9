import { Command, Option } from 'commander';
import { accessLogCsv } from '../../interchange/access-log/csv.ts';
import type { AccessLog } from '../../interchange/access-log/line.ts';
import { logLines } from '../../interchange/access-log/lines.ts';
import { accessLogPdf } from '../../interchange/access-log/pdf.ts';
import type { Language } from '../../interchange/access-log/titles.ts';
import { exportLog } from '../../interchange/fhir/audit/export.ts';
import { asBundle } from '../../interchange/fhir/audit/stream.ts';
import { withTrail } from '../../platform/audit/open.ts';
import { commandEvent, recordCommand } from '../../platform/audit/record.ts';
import { logCondition } from '../../subgraphs/audit/event.filter.ts';
import { trailOf } from '../../subgraphs/audit/trail.ts';
import { WORDS } from '../../subgraphs/audit/words/index.ts';
import { fail, say } from '../console.ts';
import { momentOption } from './moment.ts';
import { writeOut } from './output.ts';

/** `audit log`: a person's access log, to hand to them. */
export const logCommand = (): Command =>
  new Command('log')
    .description('Writes who looked at the data of a person, the newest first, in words that they understand.')
    .requiredOption('--person <id>', 'the person’s id')
    .addOption(new Option('--format <format>', 'how').choices(['fhir', 'csv', 'pdf']).default('pdf'))
    .addOption(new Option('--language <code>', 'of the words').choices(Object.keys(WORDS)).default('en'))
    .requiredOption('--out <file>', 'where to; - is stdout')
    .option('--since <moment>', 'only from this day or moment on')
    .option('--until <moment>', 'only before this day or moment')
    .addHelpText('after', '\nThat it was written is itself recorded. Exit: 0 written, 2 it could not run.')
    .action(async (options: LogOptions) => {
      try {
        await run(options);
      } catch (error) {
        fail(error, 2);
      }
    });

interface LogOptions {
  person: string;
  format: 'fhir' | 'csv' | 'pdf';
  language: Language;
  out: string;
  since?: string;
  until?: string;
}

async function run({ person, format, language, out, ...options }: LogOptions): Promise<void> {
  const [since, until] = [momentOption('since', options.since), momentOption('until', options.until)];
  await withTrail(process.env, say, async ({ models, audit, recording }) => {
    const known = await models.people.persons.findById(person, { content: 1 }).lean();
    if (!known) throw new Error(`There is no person ${person}.`);
    const told = { ...options, person, format, language };
    await recordCommand(recording, commandEvent({ name: 'log', options: told, purpose: 'PATRQT', person }));
    const period = { since: since?.toISOString() ?? null, until: until?.toISOString() ?? null };
    const events = trailOf(audit, logCondition(person, period), 'newest first');
    const made = new Date();
    const log: AccessLog = {
      ...{ person: String(known.content.displayName ?? person), language, since, until, made },
      lines: logLines(events, person, language, models.directory.organizations),
    };
    if (format === 'fhir') await writeOut(out, asBundle(exportLog(events, person), made));
    else await writeOut(out, format === 'csv' ? accessLogCsv(log) : await accessLogPdf(log));
  });
}
