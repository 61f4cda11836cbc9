import { createPrivateKey } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createJournal } from './journal.ts';
import { madeEvent, signing } from './testing.ts';

/** Appends for as long as it lives, several at a time, and prints the sequence and the hash of each that was acknowledged: `<folder> [<private key>]`. */
const [, , folder = '', pem] = process.argv;
const key = pem ? { kid: 'journal', key: createPrivateKey(pem) } : signing;
const journal = await createJournal({ folder, instance: 'gateway', key, log: () => {}, sealEntries: 20 });
/** Writes to a pipe, also where whoever reads it is slow. */
function say(text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; )
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
}
const append = async (): Promise<void> => {
  for (let number = 0; ; number += 1) {
    const { sequence, hash } = await journal.append(madeEvent(number));
    // at once, as an answer that has left: nothing may be kept back in this process
    say(`${sequence} ${hash}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, append));
