import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Caller } from '../../kit/caller/caller.ts';
import { ensureKey, personSecret, type SigningKey, signingKey, verificationKey } from '../../kit/signing/keys.ts';
import { callerOf, demoAccounts } from '../../platform/accounts.ts';
import type { OpenDatabases } from '../../platform/databases.ts';
import { bringRegion } from '../../platform/region.ts';
import type { Bench, Row } from '../bench.ts';
import { type EmbeddedGateway, embeddedGateway } from '../embedded/gateway.ts';
import { ownData } from '../own-data.ts';
import { PERSON_VIEW } from '../person-view/operation.ts';
import { COMMANDS, deciding } from './deciding.ts';
import { type Keys, measureView, PROMISE, type View } from './view.ts';
import { type Carried, carriedIn } from './work.ts';

const PERSONS_VIEW = readFileSync(new URL('../../schema/operations/PersonsView.graphql', import.meta.url), 'utf8');
const FIRST = 'query ($first: Int) { persons(first: $first) { totalCount nodes { id } } }';

/** How many persons the longer of the two views is of. */
const MANY = 50;

type Listed = { data: { persons: { totalCount: number; nodes: { id: string }[] } } };

/** Of the demo accounts, the caller who sees the most persons, and one of these. */
async function busiest(gateway: EmbeddedGateway, open: OpenDatabases) {
  let most = { total: 0, id: '', caller: undefined as Caller | undefined };
  for (const account of await demoAccounts(open.databases)) {
    const caller = callerOf(account);
    const { persons } = (JSON.parse(await gateway.ask(caller, FIRST, { first: 1 })) as Listed).data;
    const [first] = persons.nodes;
    if (first && persons.totalCount > most.total) most = { total: persons.totalCount, id: first.id, caller };
  }
  if (!most.caller) throw new Error('No demo account sees anybody.');
  return { ...most, caller: most.caller };
}

async function keysIn(home: string): Promise<Keys> {
  const shared = await verificationKey(home, 'people');
  const owned = new Map<string, SigningKey>();
  return {
    signing: await signingKey(home, 'people'),
    shared,
    own(subgraph) {
      // the same key, but nothing in common
      const key = createPublicKey({ key: shared.key.export({ format: 'jwk' }), format: 'jwk' });
      const own = owned.get(subgraph) ?? { ...shared, key };
      owned.set(subgraph, own);
      return own;
    },
  };
}

/** What the right to see a person costs: of one answer, and of the database. */
export const grantBench: Bench = {
  async run({ persons = 250, seconds = 20, say }) {
    const data = ownData();
    const ends: (() => unknown)[] = [data.remove];
    try {
      for (const signer of ['people', 'gateway', 'journal'] as const) await ensureKey(data.home, signer);
      const commands: string[] = [];
      const open = await data.open(say, { onCommand: name => commands.push(name) });
      ends.push(open.close);
      say(`Bringing in a region of ${persons} persons …`);
      const secret = personSecret(data.home);
      await bringRegion(open.databases, { home: data.home, persons, seed: 1, secret, progress: () => {} });
      let carried: Carried[] = [];
      const gateway = await embeddedGateway(data.home, open.databases, {
        onRequest(subgraph, body) {
          if (body.includes('"grant"')) carried.push(...carriedIn(subgraph, body));
        },
      });
      ends.push(gateway.stop);
      const { caller, id, total } = await busiest(gateway, open);
      const many = Math.min(MANY, total);
      if (many < MANY) say(`Nobody sees ${MANY} persons in so small a region: it is measured with ${many}.`);
      const viewOf = (what: string, query: string, variables: Record<string, unknown>): View => ({
        what,
        ask() {
          carried = [];
          return gateway.ask(caller, query, variables);
        },
        carried: () => carried,
      });
      const keys = await keysIn(data.home);
      say('Comparing the grants that answers carry with those that are measured, and measuring if they are equal …');
      const rows = [
        ...(await measureView(viewOf('PersonView, 1 person', PERSON_VIEW, { id }), caller, keys, seconds / 2)),
        ...(await measureView(
          viewOf(`PersonView, ${many} persons`, PERSONS_VIEW, { first: many }),
          caller,
          keys,
          seconds / 2,
        )),
      ];
      const decided = await deciding(open.databases, caller, keys.signing, commands);
      say(verdict(rows, Number(decided.commands)));
      return [...rows, decided];
    } finally {
      for (const end of ends.reverse()) await end();
    }
  },
};

function verdict(rows: readonly Row[], commands: number): string {
  const most = Math.max(...rows.map(({ share }) => Number(share ?? 0)));
  const holds = (yes: boolean) => (yes ? 'holds' : 'does not hold');
  return (
    `Grants take at most ${most} of an answer's time (p50): ${PROMISE} ${holds(most <= PROMISE)}. ` +
    `Deciding takes ${commands} database commands: ${COMMANDS} ${holds(commands <= COMMANDS)}.`
  );
}
