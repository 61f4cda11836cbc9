import { join } from 'node:path';
import type { Logger } from 'pino';
import { createJournal, type Journal } from '../gateway/journal/journal.ts';
import { type Shipper, startShipping } from '../gateway/journal/ship.ts';
import { signingKey } from '../kit/signing/keys.ts';
import type { Fabric } from './fabric.ts';

/** The journal of a gateway, and what brings it to `audit`. */
export interface OpenJournal {
  journal: Journal;
  /** Begins to bring events; told how many are not there yet. */
  ship(lag: (entries: number) => void): Shipper;
}

/** Where the journals of a data folder are. */
export const journalFolder = (home: string): string => join(home, 'journal');

/** Opens the journal of a gateway in its data folder. Rejects when another process writes it, or it is not what was written. */
export async function openJournal(
  { home, instance }: { home: string; instance: string },
  ingest: Fabric['ingest'],
  logger: Logger,
): Promise<OpenJournal> {
  const folder = journalFolder(home);
  const log = (message: string) => logger.warn(message);
  const journal = await createJournal({ folder, instance, key: await signingKey(home, 'journal'), log });
  const key = await signingKey(home, 'gateway');
  return {
    journal,
    ship: lag => startShipping({ folder, journal, instance, key, send: ingest, lag, log }),
  };
}
