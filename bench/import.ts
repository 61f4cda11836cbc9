import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importFiles } from '../interchange/import/index.ts';
import { importModels } from '../interchange/import/models.ts';
import { personSecret } from '../kit/signing/keys.ts';
import { generateRegion } from '../region/index.ts';
import { type Bench, rounded } from './bench.ts';
import { rssMiB } from './measure.ts';
import { ownData } from './own-data.ts';

/** A generated region into a fresh database, and the same once more. */
export const importBench: Bench = {
  async run({ persons = 50, say }) {
    const data = ownData();
    try {
      const folder = join(data.home, 'region');
      for (const { path, text } of generateRegion({ persons, seed: 1 }).files()) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const open = await data.open(say);
      try {
        const setting = { models: importModels(open.databases), secret: personSecret(data.home), progress: () => {} };
        const run = async () => {
          const started = performance.now();
          const { types, incomplete } = await importFiles([folder], setting);
          const seconds = (performance.now() - started) / 1000;
          if (incomplete) throw new Error('The region was not imported whole: nothing was measured.');
          const sum = (what: 'read' | 'imported' | 'unchanged') =>
            Object.values(types).reduce((total, count) => total + count[what], 0);
          return { seconds, resources: sum('read'), imported: sum('imported'), unchanged: sum('unchanged') };
        };
        say(`Importing a region of ${persons} persons …`);
        const first = await run();
        say('And again …');
        const again = await run();
        if (again.imported > 0 || again.unchanged !== first.imported + first.unchanged)
          throw new Error(`The second import changed something: ${JSON.stringify({ first, again })}`);
        const row = (what: string, { seconds, resources }: typeof first) => ({
          what,
          resources,
          seconds: rounded(seconds),
          resourcesPerSecond: rounded(resources / seconds),
          rssMiB: rssMiB(process.pid),
          ratio: rounded(first.seconds / seconds),
        });
        return [row('first time', first), row('again, unchanged', again)];
      } finally {
        await open.close();
      }
    } finally {
      data.remove();
    }
  },
};
