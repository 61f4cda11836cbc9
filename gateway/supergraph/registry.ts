import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isSubgraphName } from '../../kit/names.ts';
import { MOST_USED, signPoll } from '../../kit/registry/poll.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { AgreementOf } from '../joined/agreed.ts';
import type { Agreement } from '../joined/agreement.ts';
import type { SupergraphSource } from './source.ts';
import type { UsedOperations } from './used.ts';

/** A service in a supergraph of the registry. */
interface Service {
  /** Its name and version. */
  id: string;
  name: string;
  url: string;
  agreement: Agreement;
}

interface InForce {
  version: number;
  supergraph: string;
  services: Service[];
}

/** What following the registry needs. */
export interface RegistrySourceOptions {
  /** Asks the registry, by a JSON text; it may take its time. Rejects when it can't be reached. */
  ask(authorization: string, body: string): Promise<{ status: number; text: string }>;
  /** Signs that a gateway asks. */
  key: SigningKey;
  log: Logger;
  /** What was asked of late, to tell. */
  used?: Pick<UsedOperations, 'take' | 'giveBack'>;
  /** What keeps a service from answering; null when nothing does. */
  problem?(url: string): Promise<string | null>;
}

/** The registry, as a gateway follows it. */
export interface RegistrySource extends SupergraphSource {
  /** The agreements with the services of the graph in force. */
  agreementOf: AgreementOf;
  /** The supergraph in force now; null when the registry does not answer with one in time (milliseconds). */
  first(ms: number): Promise<string | null>;
}

/** How long the registry may wait until there is something newer, in milliseconds. */
const WAIT = 20_000;

/** How long to leave it in peace when it does not answer, in milliseconds: longer each time. */
const PAUSES = [100, 250, 500, 1000, 2000];

/** Follows the registry: asks, again and again, for what is newer than what is in force here. */
export function registrySource({ ask, key, log, used, problem = healthOf }: RegistrySourceOptions): RegistrySource {
  let newest: InForce | null = null;
  let taken: InForce | null = null;
  let before: InForce | null = null;
  let refused: { version: number; reason: string } | undefined;

  async function poll(wait: number): Promise<InForce | null> {
    const told = refused;
    const operations = used?.take() ?? [];
    // where there are more of them, the next question is for those
    const patience = operations.length === MOST_USED ? 0 : wait;
    const body = JSON.stringify({
      after: newest?.version ?? 0,
      wait: patience,
      refused: told,
      ...(operations.length > 0 && { used: operations }),
    });
    try {
      const { status, text } = await ask(`Bearer ${signPoll(key, body)}`, body);
      if (status !== 200) throw new Error(`the registry answers ${status}`);
      if (refused === told) refused = undefined;
      const answer = JSON.parse(text) as Partial<InForce>;
      return typeof answer.supergraph === 'string' ? (answer as InForce) : null;
    } catch (error) {
      used?.giveBack(operations);
      throw error;
    }
  }

  return {
    name: 'registry',
    async first(ms) {
      // without an end of its own this timer would keep a process alive that is done
      const timeout = pause(ms, null, { ref: false });
      const found = await Promise.race([poll(0), timeout]).catch(err => {
        log.warn({ err }, 'the registry does not answer; the platform’s own graph is in force for now');
        return null;
      });
      newest = found;
      taken = found;
      return found?.supergraph ?? null;
    },
    async read() {
      if (!newest) throw new Error('the registry has not answered yet');
      const next = newest;
      const known = taken?.services.map(({ id }) => id);
      // what was live here already may be down: that harms nothing but its own fields
      const fresh = known ? next.services.filter(({ id }) => !known.includes(id)) : [];
      for (const { name, url } of fresh) {
        const why = await problem(url);
        if (why) throw new Error(`${name} ${why}`);
      }
      before = taken;
      taken = next;
      return next.supergraph;
    },
    refused(error) {
      if (newest) refused = { version: newest.version, reason: String((error as Error).message).slice(0, 2000) };
      if (taken === newest) taken = before;
    },
    agreementOf(name) {
      if (isSubgraphName(name)) return null;
      // what is being answered ends on the graph that it began with
      const found = [taken, before].flatMap(each => each?.services ?? []).find(each => each.name === name);
      return found?.agreement;
    },
    watch(changed) {
      const ended = new AbortController();
      const loop = async () => {
        for (let failures = 0; !ended.signal.aborted; ) {
          try {
            const next = await poll(refused ? 0 : WAIT);
            failures = 0;
            if (!next || ended.signal.aborted) continue;
            newest = next;
            await changed();
          } catch (err) {
            if (ended.signal.aborted) return;
            if (failures === 0) log.warn({ err }, 'the registry does not answer; the last good graph stays');
            const ms = PAUSES[Math.min(failures, PAUSES.length - 1)];
            failures += 1;
            await pause(ms, undefined, { ref: false, signal: ended.signal }).catch(() => {});
          }
        }
      };
      void loop();
      return () => ended.abort();
    },
  };
}

/** How long a service that is new may take to say how it is, in milliseconds. */
const HEALTH_MS = 3000;

/** Asks a service beside its GraphQL address: `/health` for `/graphql`. */
async function healthOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(new URL('health', url), {
      headers: { connection: 'close' },
      redirect: 'error',
      signal: AbortSignal.timeout(HEALTH_MS),
    });
    return response.ok ? null : `is not well: its health answers ${response.status}`;
  } catch {
    return 'does not answer when asked for its health';
  }
}
