import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { fail } from './console.ts';

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

try {
  for (const path of command.args) if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
  const { run } = await import('./import/run.ts');
  await run(command.args, command.opts<{ json?: string }>());
} catch (error) {
  fail(error, 2);
}
