import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReport } from '../interchange/import/report.ts';
import { patient } from '../interchange/import/testing/made.ts';
import { type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';

const COUNT = 2000;

/** What each resource carries along that the graph has no place for. */
const BALLAST = 'x'.repeat(100_000);

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

test('a file of 2,000 lines and 200 MB is imported in less memory than it takes', async () => {
  const { env } = await server.open();
  const folder = server.folder({});
  const file = createWriteStream(join(folder, 'large.ndjson'));
  for (let index = 0; index < COUNT; index += 1) {
    const observation = {
      ...{
        resourceType: 'Observation',
        id: `o${index}`,
        status: 'final',
        subject: { reference: `Patient/${index % 50}` },
      },
      ...{
        code: { text: 'Weight' },
        valueQuantity: { value: 60 + (index % 30), unit: 'kg' },
        effectiveDateTime: '2024-01-02',
      },
      text: { status: 'generated', div: BALLAST },
    };
    const resource = index < 50 ? patient(String(index)) : observation;
    if (!file.write(`${JSON.stringify(resource)}\n`)) await once(file, 'drain');
  }
  await new Promise(resolve => file.end(resolve));

  const report = join(folder, 'report.json.txt');
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=150', '--import', 'tsx', 'cli/import.ts', '--json', report, join(folder, 'large.ndjson')],
    { env: { ...process.env, ...env, CAREWEAVE_HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', chunk => {
    said += chunk;
  });
  let peak = 0;
  const watching = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(watching);
  expect([code, code === 0 ? '' : said]).toEqual([0, '']);
  if (process.platform === 'linux') expect(peak).toBeGreaterThan(50);
  expect(peak).toBeLessThan(400);
  const { types } = JSON.parse(readFileSync(report, 'utf8')) as ImportReport;
  expect(types).toMatchObject({ Patient: { imported: 50 }, Observation: { imported: COUNT - 50 } });
});

/** The most memory that a process has had so far, in MiB; 0 when it has ended. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
