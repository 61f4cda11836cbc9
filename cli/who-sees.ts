import { Command } from 'commander';
import { fail } from './console.ts';

new Command('who-sees')
  .description(
    'Prints, as a Markdown table, what each demo account sees of the first person. Beside a running platform.',
  )
  .parse();

try {
  const { run } = await import('./who-sees/run.ts');
  await run();
} catch (error) {
  fail(error);
}
