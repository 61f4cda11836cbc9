import { Command } from 'commander';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { checkpointsOf, linesOf, readEntries } from '../../kit/audit/files.ts';
import { consistencyProof, type Hashes, inclusionProof } from '../../kit/audit/proof.ts';
import { startOf } from '../../kit/audit/pruned.ts';
import { readStatement } from '../../kit/audit/statement.ts';
import { type SigningKey, verificationKey } from '../../kit/signing/keys.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { journalFolder } from '../../platform/journal.ts';
import { fail, wholeNumber } from '../console.ts';

/** `audit proof`: what proves one event to somebody who has nothing but the public key. */
export const proofCommand = (): Command =>
  new Command('proof')
    .description('Prints an event of a journal, a signed checkpoint that covers it, and the proof that it is in there.')
    .argument('<instance>', 'the gateway')
    .argument('<sequence>', 'the number of the event in its journal')
    .addHelpText(
      'after',
      '\nThe proof is that of RFC 9162, 2.1.3; "consistency" (2.1.4) leads from there to the latest checkpoint.\n' +
        'Exit: 0 printed, 1 there is no such event or no checkpoint covers it yet, 2 it could not look.',
    )
    .action(async (instance: string, sequence: string) => {
      try {
        const { home } = readEnvironment(process.env);
        const key = await verificationKey(home, 'journal');
        await print(journalFolder(home), instance, wholeNumber('<sequence>', sequence, 0, 1e12 - 1), key);
      } catch (error) {
        fail(error, 2);
      }
    });

async function print(folder: string, instance: string, sequence: number, key: SigningKey): Promise<void> {
  const entry = await entryAt(folder, instance, sequence);
  if (!entry) return fail(`There is no event ${sequence} in the journal of ${instance} in ${folder}.`);
  const seals = await sealsAfter(folder, instance, sequence, key);
  const [first, last] = [seals.at(0), seals.at(-1)];
  if (!first || !last) return fail(`No checkpoint covers event ${sequence} yet: one is signed at least every minute.`);
  const hashes: Hashes = async function* (from, to) {
    for await (const entries of readEntries(folder, instance, from, to)) for (const { hash } of entries) yield hash;
  };
  const start = await startOf(folder, instance, key);
  const [inclusion, consistency] = [
    await inclusionProof(sequence, first.size, hashes, start),
    await consistencyProof(first.size, last.size, hashes, start),
  ];
  console.log(JSON.stringify({ entry, checkpoint: first, inclusion, latest: last, consistency }, null, 2));
}

async function entryAt(folder: string, instance: string, sequence: number): Promise<JournalEntry | undefined> {
  for await (const [entry] of readEntries(folder, instance, sequence, sequence + 1)) return entry;
  return undefined;
}

/** The first checkpoint that covers an event, and the latest. */
async function sealsAfter(folder: string, instance: string, sequence: number, key: SigningKey) {
  const seals: { size: number; root: string; jws: string }[] = [];
  for await (const { lines } of linesOf(checkpointsOf(folder, instance)))
    for (const line of lines) {
      const content = readStatement(key, 'checkpoint', line.toString());
      if (!content || content.size <= sequence) continue;
      const seal = { size: content.size, root: content.root, jws: line.toString() };
      if (seals.length < 2) seals.push(seal);
      else seals[1] = seal;
    }
  return seals;
}
