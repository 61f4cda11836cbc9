import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { importFiles } from '../interchange/import/index.ts';
import { importModels } from '../interchange/import/models.ts';
import type { ImportReport } from '../interchange/import/report.ts';
import { personSecret } from '../kit/signing/keys.ts';
import { openDatabases } from '../platform/databases.ts';
import { readEnvironment } from '../platform/environment.ts';
import { fail, progressBar, say } from './console.ts';

const command = new Command('import')
  .description(
    'Imports FHIR R4 (JSON, XML, NDJSON; bundles or single resources) and HSDS 3 JSON, from files and folders.',
  )
  .argument('<path...>', 'files and folders')
  .option('--json <file>', 'write the report as JSON to this file')
  .addHelpText(
    'after',
    '\nBeside a running platform or without one. The same input twice changes nothing.\n' +
      'Exit: 0 all imported, 1 something was skipped, 2 it could not run.',
  )
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const { json } = command.opts<{ json?: string }>();

/** The report for people: the counts, then what was found, like with like. */
function show({ files, types, findings }: ImportReport): void {
  const columns = ['read', 'imported', 'unchanged', 'skipped', 'unplaced', 'flagged'] as const;
  const row = (cells: (string | number)[]) =>
    cells.map((cell, index) => (index ? String(cell).padStart(10) : String(cell).padEnd(26))).join('');
  say(`\n${files} files\n${row(['type', ...columns])}`);
  for (const [type, count] of Object.entries(types)) say(row([type, ...columns.map(column => count[column])]));
  const shown = findings.filter(finding => finding.severity !== 'info');
  for (const { severity, code, file, path, type, message } of shown.slice(0, 40))
    say(`${severity.padEnd(8)}${code}  ${file}${path ? ` ${path}` : ''}${type ? ` (${type})` : ''}: ${message}`);
  if (shown.length > 40) say(`… and ${shown.length - 40} more; --json FILE has them all.`);
}

const bar = progressBar();
try {
  for (const path of command.args) if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
  const { home, databasePrefix: prefix } = readEnvironment(process.env);
  const open = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  try {
    const setting = { models: importModels(open.databases), secret: personSecret(home), progress: bar.progress };
    const { incomplete, ...report } = await importFiles(command.args, setting);
    bar.stop();
    show(report);
    if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    process.exitCode = incomplete ? 1 : 0;
  } finally {
    await open.close();
  }
} catch (error) {
  bar.stop();
  fail(error, 2);
}
