import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importFiles } from '../interchange/import/index.ts';
import { type Databases, importModels } from '../interchange/import/models.ts';
import type { Progress } from '../interchange/import/run.ts';
import { generateRegion } from '../region/index.ts';
import { regionModel } from './stored-region.ts';

/**
 * Brings in a fictional region: generates it into a folder below the data folder, imports it like any other files, and
 * notes that it is complete. Interrupted, it is done again at the next start.
 */
export async function bringRegion(
  databases: Databases,
  setting: { home: string; persons: number; seed: number; secret: string; progress: Progress },
): Promise<void> {
  const { home, persons, seed, secret, progress } = setting;
  const region = generateRegion({ persons, seed });
  mkdirSync(home, { recursive: true });
  // what an interrupted start left behind
  for (const name of readdirSync(home).filter(each => each.startsWith('region-')))
    rmSync(join(home, name), { recursive: true, force: true });
  const folder = mkdtempSync(join(home, 'region-'));
  try {
    let written = 0;
    for (const { path, text } of region.files()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      written += 1;
      progress('Generating a fictional region', written, persons + 3);
    }
    const { incomplete, findings } = await importFiles([folder], { models: importModels(databases), secret, progress });
    const worst = findings.find(finding => finding.severity === 'error');
    if (incomplete) throw new Error(`The generated region could not be imported whole: ${JSON.stringify(worst)}`);
    const stored = { persons, seed, accounts: region.accounts };
    await regionModel(databases).replaceOne({ _id: 'region' }, stored, { upsert: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
