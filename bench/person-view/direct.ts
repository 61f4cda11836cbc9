import { randomUUID } from 'node:crypto';
import type { SubgraphTransport } from '../../gateway/source/transport.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { signCaller } from '../../kit/caller/token.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { Fetch } from './split.ts';

type Entity = Record<string, unknown>;

/** What a client needs that asks the subgraphs itself: also the key of the gateway, for they answer nobody else. */
export interface DirectOptions {
  plan: Fetch;
  transport: SubgraphTransport;
  callerKey: SigningKey;
}

/** Makes a client that asks the subgraphs itself, in parallel where it can, and puts the answers together. */
export function directClient({ plan, transport, callerKey }: DirectOptions) {
  return async (caller: Caller, variables: Record<string, unknown>): Promise<unknown> => {
    const requestId = randomUUID();
    const ask = async (subgraph: string, query: string, values: Record<string, unknown>): Promise<Entity> => {
      const asked = { query, body: JSON.stringify({ query, variables: values }) };
      const token = signCaller(callerKey, caller, subgraph, requestId, asked.body);
      const { status, text } = await transport(subgraph, { authorization: `Bearer ${token}` }, asked);
      const body = JSON.parse(text) as { data?: Entity; errors?: unknown };
      if (status !== 200 || body.errors || !body.data) throw new Error(`${subgraph} answered ${status}: ${text}`);
      return body.data;
    };
    const known: Entity[] = [];
    const follow = async (step: Fetch, from: readonly unknown[]): Promise<void> => {
      const entities = at(step.path, from);
      if (entities.length === 0) return;
      known.push(...entities);
      const ids = [...new Set(entities.map(({ id }) => id))];
      const these = ids.map(id => keyOf(entities.find(each => each.id === id) as Entity));
      const found = (await ask(step.subgraph, step.query, { these }))._entities as Entity[];
      for (const entity of entities) Object.assign(entity, found[ids.indexOf(entity.id)]);
      await Promise.all(step.next.map(each => follow(each, found)));
    };
    const data = await ask(plan.subgraph, plan.query, variables);
    await Promise.all(plan.next.map(each => follow(each, [data])));
    // what was asked only to go on is no part of the answer
    for (const entity of known) {
      delete entity.grant;
      delete entity.__typename;
    }
    return data;
  };
}

const keyOf = ({ __typename, id, grant }: Entity): Entity => ({
  __typename,
  id,
  ...(grant === undefined ? {} : { grant }),
});

function at(path: readonly string[], from: readonly unknown[]): Entity[] {
  const objects = from.flat(5).filter(each => each !== null && each !== undefined) as Entity[];
  const [step, ...rest] = path;
  return step === undefined
    ? objects
    : at(
        rest,
        objects.map(each => each[step]),
      );
}
