import { setTimeout as pause } from 'node:timers/promises';
import { type JournalProgress, signBatch } from '../../kit/audit/batch.ts';
import { instancesIn } from '../../kit/audit/files.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { Journal } from './journal.ts';
import { Shipment } from './shipment.ts';

/** What a shipper needs to know. */
export interface ShipOptions {
  /** The folder of all journals. */
  folder: string;
  /** The gateway's own journal. */
  journal: Pick<Journal, 'size' | 'onDurable' | 'onCheckpoint'>;
  instance: string;
  /** Signs what is sent as the gateway's. */
  key: SigningKey;
  /** Brings a text to `audit`'s `/ingest`. Rejects when it can't be reached. */
  send(authorization: string, body: string): Promise<{ status: number; text: string }>;
  /** Hears how many durable entries of the own journal are not in `audit` yet. */
  lag(entries: number): void;
  /** Hears when events can't be brought, and when they can again. */
  log(message: string): void;
  /** How long the first wait after a failure is, and the longest, milliseconds; default 200 and 30,000. */
  retryMs?: number;
  longestRetryMs?: number;
}

/** Brings what is in the journals to `audit`, while the gateway goes on. */
export interface Shipper {
  /** Why nothing can be brought now; null when all is well. It keeps no request from being answered. */
  problem(): string | null;
  /** Ends after the piece that is under way, or three seconds; what is left is brought the next time. */
  stop(): Promise<void>;
}

/** For how long events gather before they are brought, so that a busy gateway sends few pieces, milliseconds. */
const GATHER_MS = 100;

/** How often other gateways' journals in the folder are looked at, milliseconds: what is left of one that has got another name. */
const OTHERS_MS = 60_000;

/** How long an end waits for the piece that is under way, milliseconds. */
const STOP_MS = 3000;

/** Starts to bring what `audit` does not have. It never gives up. */
export function startShipping(options: ShipOptions): Shipper {
  const { folder, journal, instance, key, send, retryMs = 200, longestRetryMs = 30_000 } = options;
  const stopping = new AbortController();
  const shipments = new Map<string, Shipment>();
  const tell = () => options.lag(journal.size() - (shipments.get(instance)?.next ?? 0));
  let problem: string | null = null;
  let failures = 0;
  let othersAt = 0;
  let isDue = true;
  let wake = () => {};
  const due = () => {
    isDue = true;
    tell();
    wake();
  };
  const listening = [journal.onDurable(due), journal.onCheckpoint(due)];

  const bring = async (body: string): Promise<JournalProgress> => {
    const { status, text } = await send(`Bearer ${signBatch(key, body)}`, body);
    if (status !== 200) throw new Error(`audit answered ${status}: ${text.slice(0, 200)}`);
    return JSON.parse(text) as JournalProgress;
  };

  const shipmentOf = (name: string): Shipment => {
    const shipment = shipments.get(name) ?? new Shipment(folder, name, bring);
    shipments.set(name, shipment);
    return shipment;
  };

  async function bringAll(name: string, limit: () => number | null): Promise<void> {
    while (!stopping.signal.aborted && (await shipmentOf(name).step(limit()))) tell();
  }

  async function round(): Promise<void> {
    await bringAll(instance, journal.size);
    tell();
    if (Date.now() < othersAt) return;
    const others = (await instancesIn(folder)).filter(name => name !== instance);
    for (const name of others) await bringAll(name, () => null);
    othersAt = Date.now() + OTHERS_MS;
  }

  const rest = (ms: number) => pause(ms, undefined, { signal: stopping.signal }).catch(() => {});

  const asleep = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, OTHERS_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isDue || stopping.signal.aborted) wake();
    });

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      isDue = false;
      try {
        await round();
        if (problem) options.log('Events are brought to audit again.');
        [problem, failures] = [null, 0];
        await asleep();
        await rest(GATHER_MS);
      } catch (error) {
        const message = `Events can't be brought to audit now; they stay in the journal: ${(error as Error).message}`;
        if (message !== problem) options.log(message);
        problem = message;
        for (const shipment of shipments.values()) shipment.forget();
        tell();
        // not all gateways at the same moment
        const wait = Math.min(longestRetryMs, retryMs * 2 ** failures) * (0.5 + Math.random() / 2);
        failures += 1;
        await rest(wait);
      }
    }
  }

  const working = work();
  return {
    problem: () => problem,
    async stop() {
      stopping.abort();
      wake();
      for (const end of listening) end();
      await Promise.race([working, pause(STOP_MS, undefined, { ref: false })]);
    },
  };
}
