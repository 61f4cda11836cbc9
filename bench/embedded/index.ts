import type { Caller } from '../../kit/caller/caller.ts';
import { ensureKey, personSecret } from '../../kit/signing/keys.ts';
import { bringRegion } from '../../platform/region.ts';
import { type Bench, rounded } from '../bench.ts';
import { measureInTurns, type Way } from '../measure.ts';
import { ownData } from '../own-data.ts';
import { askers } from './askers.ts';
import { difference } from './difference.ts';
import { embeddedGateway } from './gateway.ts';
import { storesView } from './stores.ts';

/** What an answer may cost, for what the calls of the stores cost. */
const PROMISE = 1.3;

/** `PersonView` through the gateway and the subgraphs in one process, against the calls of the stores alone. */
export const embedded: Bench = {
  async run({ persons = 60, seconds = 20, connections = 4, say }) {
    const data = ownData();
    const ends: (() => unknown)[] = [data.remove];
    try {
      for (const signer of ['people', 'gateway', 'journal'] as const) await ensureKey(data.home, signer);
      const open = await data.open(say);
      ends.push(open.close);
      say(`Bringing in a region of ${persons} persons …`);
      const secret = personSecret(data.home);
      await bringRegion(open.databases, { home: data.home, persons, seed: 1, secret, progress: () => {} });
      const gateway = await embeddedGateway(data.home, open.databases);
      ends.push(gateway.stop);
      const fromStores = await storesView(data.home, open.databases);
      const all = await askers(open.databases);
      say(`Comparing ids and totals for ${all.length} persons …`);
      for (const { caller, id } of all) {
        const { data: answer } = JSON.parse(await gateway.personView(caller, id)) as { data: { person: unknown } };
        const place = difference(answer, { person: await fromStores(caller, id) }, 'data');
        if (place) throw new Error(`The answers for person ${id} differ at ${place}: nothing was measured.`);
      }
      say(`They are equal. Measuring, ${seconds} s each, ${connections} at a time …`);
      const asker = (turn: number) => all[turn % all.length] as (typeof all)[number];
      const way = (what: string, ask: (caller: Caller, id: string) => Promise<unknown>): Way => ({
        what,
        once: turn => ask(asker(turn).caller, asker(turn).id),
      });
      const ways = [way('stores, called directly', fromStores), way('gateway, embedded', gateway.personView)] as const;
      const [base, measured] = await measureInTurns(...ways, { seconds, connections });
      const costs = rounded(measured.p50Ms / base.p50Ms);
      say(
        `An answer costs ${costs} × the calls of the stores (p50): ${PROMISE} × ${costs <= PROMISE ? 'holds' : 'does not hold'}.`,
      );
      return [
        { what: ways[0].what, ...base, ratio: 1, costs: 1 },
        { what: ways[1].what, ...measured, ratio: rounded(measured.requestsPerSecond / base.requestsPerSecond), costs },
      ];
    } finally {
      for (const end of ends.reverse()) await end();
    }
  },
};
