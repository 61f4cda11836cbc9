import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the real data stands beside a checkout. */
const BESIDE = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** The sets that must import. */
export const REAL_SETS = [
  'synthea-smart-r4/slim',
  'hl7-be-fhir',
  'be-core',
  'be-vaccination',
  'ips-hl7',
  'ips-viewer',
  'hsds-mock-api-bsd',
  'sdoh-closed-loop',
] as const;

/**
 * The folder of real data: the one that `CAREWEAVE_REAL_DATA` names, else the one beside the repository. Null where there
 * is none, as at a newcomer's.
 */
export function realData(): string | null {
  const folder = process.env.CAREWEAVE_REAL_DATA ?? BESIDE;
  if (existsSync(folder)) return folder;
  if (process.env.CI_REQUIRE_REAL_DATA === '1')
    throw new Error(`CI_REQUIRE_REAL_DATA is set, but there is no ${folder}: set CAREWEAVE_REAL_DATA.`);
  return null;
}

/** Describes tests over the real data. Without it they are skipped, and one line on stderr says so. */
export function describeReal(name: string, tests: (folder: string) => void): void {
  const folder = realData();
  if (folder !== null) {
    describe(name, () => tests(folder));
    return;
  }
  // Jest keeps back what a suite logs of which every test is skipped
  process.stderr.write(`Skipped: ${name}, for the real data is not here (see CAREWEAVE_REAL_DATA).\n`);
  describe.skip(name, () => test('runs on the real data', () => {}));
}
