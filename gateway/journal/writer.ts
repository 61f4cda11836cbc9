import { chained, eventText } from '../../kit/audit/chain.ts';
import type { AuditEvent, JournalEntry } from '../../kit/audit/event.ts';
import { fileOf } from '../../kit/audit/files.ts';
import type { Disk } from './disk.ts';
import { DurableFile } from './durable-file.ts';
import { type JournalOptions, JournalUnwritable } from './journal.ts';
import type { Tip } from './recover.ts';
import type { Sealer, SignedCheckpoint } from './sealer.ts';

interface Waiting {
  event: AuditEvent;
  text: string;
  resolve(place: { sequence: number; hash: string }): void;
  reject(error: Error): void;
}

/** How many entries are made durable at once at most. */
const MOST_AT_ONCE = 1000;

/** How often an unwritable disk is tried again, milliseconds. */
const PROBE_MS = 1000;

/** Calls those who listen; none of them may throw. */
class Listeners<T> {
  readonly #all = new Set<(value: T) => void>();

  add = (listener: (value: T) => void): (() => void) => {
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  };

  tell(value: T): void {
    for (const listener of this.#all) listener(value);
  }
}

/**
 * Writes a journal: one write is under way at a time, and all events that come meanwhile are made durable by the next. An entry is
 * chained only when it is written, so that a failed write leaves nothing behind that others build on.
 */
export class Writer {
  readonly durable = new Listeners<readonly JournalEntry[]>();
  readonly sealed = new Listeners<SignedCheckpoint>();
  problem: string | null = null;
  readonly #options: JournalOptions & { disk: Disk };
  readonly #tip: Tip;
  readonly #sealer: Sealer;
  #file: DurableFile;
  #begun = Date.now();
  #waiting: Waiting[] = [];
  #working: Promise<void> | null = null;
  #isSealDue = false;
  #isProbeDue = false;
  #isStopping = false;
  readonly #timers: NodeJS.Timeout[];

  constructor(options: JournalOptions & { disk: Disk }, tip: Tip, sealer: Sealer) {
    this.#options = options;
    this.#tip = tip;
    this.#sealer = sealer;
    this.#file = this.#newFile();
    const { sealMs = 60_000, probeMs = PROBE_MS } = options;
    this.#timers = [
      setInterval(() => this.#sealSoon(), sealMs).unref(),
      setInterval(() => this.#probeSoon(), probeMs).unref(),
    ];
    // what was written before a crash
    this.#sealSoon();
  }

  /** How many entries are durable. */
  get size(): number {
    return this.#tip.tree.size;
  }

  /** Resolves when the event is durable. */
  append(given: AuditEvent): Promise<{ sequence: number; hash: string }> {
    return new Promise((resolve, reject) => {
      if (this.#isStopping) throw new JournalUnwritable('The journal is closed.');
      this.#waiting.push({ ...eventText(given), resolve, reject });
      this.#wake();
    });
  }

  /** Ends the work: everything that waits is written first. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#isSealDue = true;
    this.#wake();
    await this.#working;
    await Promise.all([this.#file.close(), this.#sealer.close()]);
  }

  #sealSoon(): void {
    this.#isSealDue = true;
    this.#wake();
  }

  #probeSoon(): void {
    if (this.problem === null) return;
    this.#isProbeDue = true;
    this.#wake();
  }

  #wake(): void {
    this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    // those of the same turn go together
    await null;
    while (this.#waiting.length > 0 || this.#isSealDue || this.#isProbeDue) {
      if (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0, MOST_AT_ONCE));
      else if (this.#isProbeDue) await this.#probe();
      if (this.#isSealDue || this.size - this.#sealer.sealed >= (this.#options.sealEntries ?? 1000)) await this.#seal();
    }
    this.#working = null;
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const { instance } = this.#options;
    const entries: JournalEntry[] = [];
    const lines: string[] = [];
    let [sequence, previous] = [this.size, this.#tip.head];
    for (const { event, text } of batch) {
      const { hash, line } = chained(instance, sequence, previous, text);
      entries.push({ instance, sequence, previous, event, hash });
      lines.push(line, '\n');
      [sequence, previous] = [sequence + 1, hash];
    }
    const bytes = Buffer.from(lines.join(''));
    try {
      await this.#rotate(bytes.length);
      await this.#file.append(bytes);
    } catch (error) {
      return this.#refuse(batch, error);
    }
    this.#works();
    for (const { hash } of entries) this.#tip.tree.push(hash);
    this.#tip.head = previous;
    for (const [index, { resolve }] of batch.entries()) {
      const { sequence, hash } = entries[index] as JournalEntry;
      resolve({ sequence, hash });
    }
    this.durable.tell(entries);
  }

  #newFile(): DurableFile {
    const { folder, instance, disk } = this.#options;
    this.#begun = Date.now();
    return new DurableFile(disk, fileOf(folder, instance, this.size), 0);
  }

  async #rotate(bytes: number): Promise<void> {
    const { fileBytes = 64 * 1024 * 1024, fileMs = 24 * 3600 * 1000 } = this.#options;
    const { size } = this.#file;
    if (size === 0 || (size + bytes <= fileBytes && Date.now() - this.#begun < fileMs)) return;
    await this.#file.settle();
    this.#file = this.#newFile();
  }

  #refuse(batch: readonly Waiting[], cause: unknown): void {
    const { instance, log } = this.#options;
    const problem = `The journal of ${instance} can't be written: ${(cause as Error).message}`;
    if (problem !== this.problem) log(problem);
    this.problem = problem;
    for (const { reject } of batch) reject(new JournalUnwritable(problem, { cause }));
  }

  #works(): void {
    if (this.problem) this.#options.log(`The journal of ${this.#options.instance} can be written again.`);
    this.problem = null;
  }

  async #probe(): Promise<void> {
    this.#isProbeDue = false;
    await this.#file.probe().then(
      () => this.#works(),
      () => {},
    );
  }

  async #seal(): Promise<void> {
    this.#isSealDue = false;
    try {
      const checkpoint = await this.#sealer.seal(this.#tip);
      if (checkpoint) this.sealed.tell(checkpoint);
    } catch (error) {
      // the entries are durable all the same, and the next checkpoint covers them
      this.#options.log(`A checkpoint of ${this.#options.instance} can't be written: ${(error as Error).message}`);
    }
  }
}
