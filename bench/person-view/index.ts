import { parse } from 'graphql';
import { importModels } from '../../interchange/import/models.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { signingKey } from '../../kit/signing/keys.ts';
import { type Account, callerOf, personAccount } from '../../platform/accounts.ts';
import { remoteFabric } from '../../platform/fabric.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { demoToken } from '../../platform/tokens.ts';
import { type Bench, rounded } from '../bench.ts';
import { startChild } from '../child.ts';
import { measureInTurns, rssMiB, type Way } from '../measure.ts';
import { type OwnData, ownData } from '../own-data.ts';
import { compareAnswers } from './compare.ts';
import { directClient } from './direct.ts';
import { PERSON_VIEW } from './operation.ts';
import { split } from './split.ts';

/** Someone who asks for everything about themselves. */
type Asker = { id: string; caller: Caller; token: string };

async function askers(data: OwnData): Promise<Asker[]> {
  const open = await data.open(() => {}, { join: true });
  try {
    const persons = await importModels(open.databases).people.persons.find({}, { _id: 1 }).lean();
    const accounts = await Promise.all(persons.map(({ _id: id }) => personAccount(open.databases, { id })));
    const tokenOf = async (account: Account) => {
      return { id: account.personId as string, caller: callerOf(account), token: await demoToken(data.home, account) };
    };
    return await Promise.all(accounts.filter(account => account !== null).map(tokenOf));
  } finally {
    await open.close();
  }
}

async function throughGateway(url: string, { id, token }: Asker): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: PERSON_VIEW, variables: { id } }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`the gateway answered ${response.status}: ${JSON.stringify(errors)}`);
  return data;
}

/** `PersonView` through the gateway, against a client that asks the subgraphs itself. */
export const personView: Bench = {
  async run({ persons = 60, seconds = 20, connections = 4, say }) {
    const data = ownData();
    const ends: (() => unknown)[] = [data.remove];
    try {
      say(`Starting a platform with a region of ${persons} persons, each subgraph in a process of its own …`);
      const platform = await startChild(['cli/start.ts', '--processes', '--persons', String(persons)], data.env);
      ends.push(platform.stop);
      const { subgraphs } = readRunFile(data.home) ?? { subgraphs: {} };
      const urls = Object.entries(subgraphs).map(([name, url]) => `${name}=${url}`);
      // a gateway alone: the platform's own has the memory of an import behind it
      const gateway = await startChild(['cli/gateway.ts'], {
        ...data.env,
        CAREWEAVE_SUBGRAPHS: urls.join(','),
        CAREWEAVE_INSTANCE: 'bench',
      });
      ends.push(gateway.stop);
      const callerKey = await signingKey(data.home, 'gateway');
      const direct = directClient({
        plan: split(parse(PERSON_VIEW)),
        transport: remoteFabric(subgraphs).transport,
        callerKey,
      });
      const all = await askers(data);
      const straight = ({ id, caller }: Asker) => direct(caller, { id });
      const through = (asker: Asker) => throughGateway(gateway.url, asker);
      say(`Comparing the answers for ${all.length} persons …`);
      await compareAnswers(all, straight, through);
      say(`They are equal. Measuring, ${seconds} s each, ${connections} at a time …`);
      const asker = (turn: number) => all[turn % all.length] as Asker;
      const ways: [Way, Way] = [
        { what: 'subgraphs, asked directly', once: turn => straight(asker(turn)) },
        { what: 'gateway', once: turn => through(asker(turn)) },
      ];
      const [base, measured] = await measureInTurns(...ways, { seconds, connections });
      const gatewayShare = rounded(1 - base.p50Ms / measured.p50Ms);
      say(`Of the time of an answer (p50), the gateway's share is ${Math.round(gatewayShare * 100)} %.`);
      const ratio = rounded(measured.requestsPerSecond / base.requestsPerSecond);
      return [
        { what: ways[0].what, ...base, rssMiB: rssMiB(process.pid), ratio: 1 },
        { what: ways[1].what, ...measured, rssMiB: rssMiB(gateway.pid), ratio, gatewayShare },
      ];
    } finally {
      for (const end of ends.reverse()) await end();
    }
  },
};
