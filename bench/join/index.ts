import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { importModels } from '../../interchange/import/models.ts';
import { ensureKey, personSecret } from '../../kit/signing/keys.ts';
import { type Account, callerOf, personAccount } from '../../platform/accounts.ts';
import { bringRegion } from '../../platform/region.ts';
import { type Bench, type BenchOptions, type Row, rounded } from '../bench.ts';
import { embeddedGateway } from '../embedded/gateway.ts';
import { ownData } from '../own-data.ts';
import type { Figures } from './figures.ts';
import { supergraphWith } from './services.ts';

/** How many services have joined, in each row. */
const JOINED = [0, 10, 20, 40];
const MOST = Math.max(...JOINED);

const PROGRAM = fileURLToPath(new URL('figures.ts', import.meta.url));

/** What a graph costs in which many services have joined. */
export const joinBench: Bench = {
  async run({ persons = 20, seconds = 20, say }) {
    await compareAnswers(persons, say);
    const rows: Row[] = [];
    for (const count of JOINED) {
      say(`Measuring with ${count} services …`);
      const times = Math.max(3, Math.round(seconds / 2));
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--import',
        'tsx',
        PROGRAM,
        `${count}`,
        `${times}`,
      ]);
      const figures = JSON.parse(stdout) as Figures;
      const ratio = rounded(Number(rows[0]?.planMs ?? figures.planMs) / figures.planMs);
      rows.push({ what: count === 0 ? 'none joined' : `${count} joined`, ratio, ...figures });
    }
    return rows;
  },
};

/** `PersonView` must be the same in both graphs, for each person: what joins changes nothing of what was. */
async function compareAnswers(persons: number, say: BenchOptions['say']): Promise<void> {
  const data = ownData();
  const ends: (() => unknown)[] = [data.remove];
  try {
    for (const signer of ['people', 'gateway', 'journal'] as const) await ensureKey(data.home, signer);
    const open = await data.open(say);
    ends.push(open.close);
    say(`Bringing in a region of ${persons} persons …`);
    const secret = personSecret(data.home);
    await bringRegion(open.databases, { home: data.home, persons, seed: 1, secret, progress: () => {} });
    const own = await embeddedGateway(data.home, open.databases);
    ends.push(own.stop);
    const joined = await embeddedGateway(data.home, open.databases, { supergraph: supergraphWith(MOST) });
    ends.push(joined.stop);
    const ids = await importModels(open.databases).people.persons.distinct('_id');
    say(`Comparing PersonView of ${ids.length} persons, with no service and with ${MOST} …`);
    for (const id of ids) {
      const caller = callerOf((await personAccount(open.databases, { id })) as Account);
      const [a, b] = [await own.personView(caller, id), await joined.personView(caller, id)];
      if (dataOf(a) !== dataOf(b)) throw new Error(`PersonView of ${id} is not the same in both graphs`);
    }
    if (ids.length === 0) throw new Error('There is nobody to compare.');
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** The data of an answer, as text; beside it stands when each source answered. */
const dataOf = (answer: string): string => JSON.stringify((JSON.parse(answer) as { data: unknown }).data);
