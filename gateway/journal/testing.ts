import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditEvent } from '../../kit/audit/event.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { keyPair } from '../../kit/signing/testing.ts';
import { createJournal, type Journal, type JournalOptions } from './journal.ts';

/** The journals' keys in tests: the one that signs, and the one that verifies. */
export const [signing, verifying]: [SigningKey, SigningKey] = keyPair('journal');

/** An event of a made-up request. */
export function madeEvent(number: number, at = new Date(Date.UTC(2026, 0, 1) + number * 1000)): AuditEvent {
  const person = `p-${number % 7}`;
  return {
    kind: 'ACCESS',
    at: at.toISOString(),
    requestId: `request-${number}`,
    traceId: null,
    caller: {
      ...{ subject: `s-${number % 3}`, name: 'Zoë "Z" Ünal 💊', role: 'GENERAL_PRACTITIONER' },
      ...{ organization: 'o-1', professional: 'pr-1', person: null, address: '192.0.2.7' },
    },
    ...{ purpose: 'TREAT', legalBasis: 'GDPR-9.2.h' },
    operation: { name: 'PersonView', type: 'query', hash: 'ab'.repeat(32) },
    persons: [
      {
        ...{ person, seen: true },
        records: [
          { source: 'health', type: 'Condition', category: 'PROBLEMS', organization: 'o-1', ids: [`c-${number}`] },
        ],
        grant: { policy: '1', breakGlass: false },
      },
    ],
    ...{ changes: [], reason: null, coverage: [{ source: 'health', status: 'ANSWERED', asOf: at.toISOString() }] },
    ...{ outcome: 'COMPLETE', codes: [] },
  };
}

const folders: string[] = [];

/** A new folder; `removeFolders` removes it. */
export function journalFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'careweave-journal-'));
  folders.push(folder);
  return folder;
}

/** Removes the folders of this test file. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The journal `gateway` of a folder. */
export const openJournal = (folder: string, options: Partial<JournalOptions> = {}): Promise<Journal> =>
  createJournal({ folder, instance: 'gateway', key: signing, log: () => {}, ...options });

/** Appends so many made events, numbered from what is there, all at once. */
export async function appendMade(journal: Journal, count: number): Promise<void> {
  const first = journal.size();
  await Promise.all(Array.from({ length: count }, (_, index) => journal.append(madeEvent(first + index))));
}
