import { writeFileSync } from 'node:fs';
import { importFiles } from '../../interchange/import/index.ts';
import { importModels } from '../../interchange/import/models.ts';
import type { ImportReport } from '../../interchange/import/report.ts';
import { personSecret } from '../../kit/signing/keys.ts';
import { openDatabases } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { progressBar, say } from '../console.ts';

/** Imports, and says what came of it; the exit code is 1 when something was skipped. Rejects when it could not run. */
export async function run(paths: string[], { json }: { json?: string }): Promise<void> {
  const { home, databasePrefix: prefix } = readEnvironment(process.env);
  const open = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  const bar = progressBar();
  try {
    const setting = { models: importModels(open.databases), secret: personSecret(home), progress: bar.progress };
    const { incomplete, ...report } = await importFiles(paths, setting).finally(bar.stop);
    show(report);
    if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    process.exitCode = incomplete ? 1 : 0;
  } finally {
    await open.close();
  }
}

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
