import { join } from 'node:path';
import { createJournal } from '../../gateway/journal/journal.ts';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { ensureKey, personSecret, signingKey } from '../../kit/signing/keys.ts';
import { bringRegion } from '../../platform/region.ts';
import type { Bench } from '../bench.ts';
import { askers } from '../embedded/askers.ts';
import { embeddedGateway } from '../embedded/gateway.ts';
import { ownData } from '../own-data.ts';
import { costs, switched } from './costs.ts';
import { fill } from './filling.ts';
import { searching } from './searching.ts';
import { verifying } from './verifying.ts';

/** How many callers ask at a time. */
const CALLERS = [1, 16, 64];

const INSTANCE = 'bench';

/** What a complete trail costs: of an answer, of a proof, of a search. */
export const journalBench: Bench = {
  async run({ persons = 60, seconds = 20, connections, say }) {
    const data = ownData();
    const ends: (() => unknown)[] = [data.remove];
    try {
      for (const signer of ['people', 'gateway', 'journal'] as const) await ensureKey(data.home, signer);
      const open = await data.open(say);
      ends.push(open.close);
      say(`Bringing in a region of ${persons} persons …`);
      const secret = personSecret(data.home);
      await bringRegion(open.databases, { home: data.home, persons, seed: 1, secret, progress: () => {} });
      const folder = join(data.home, 'journal');
      const key = await signingKey(data.home, 'journal');
      const journal = await createJournal({ folder, instance: INSTANCE, key, log: say });
      ends.push(journal.stop);
      const happened: AuditEvent[] = [];
      const choice = switched(journal, event => happened.push(event));
      const gateway = await embeddedGateway(data.home, open.databases, { journal: choice.journal });
      ends.push(gateway.stop);
      const all = await askers(open.databases);
      const callers = connections ? [connections] : CALLERS;
      const subject = { gateway, choice, journal, all };
      const answered = await costs(subject, { callers, seconds: seconds / callers.length, say });
      const verified = await verifying({ folder, instance: INSTANCE, journal, happened }, seconds / 4, say);
      const filled = await fill(open, 6 * seconds, say);
      return [...answered, ...verified, ...(await searching(open.databases.audit, filled, seconds / 12, say))];
    } finally {
      for (const end of ends.reverse()) await end();
    }
  },
};
