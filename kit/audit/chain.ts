import { hash as digest } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEvent, JournalEntry } from './event.ts';

/** What the first entry of a journal has for the hash before it. */
export const NO_HASH = '0'.repeat(64);

/** SHA-256 of a text (UTF-8) or bytes, hex. */
export const sha256 = (data: string | Uint8Array): string => digest('sha256', data, 'hex');

/** The canonical JSON of a value (RFC 8785). Throws for what is no JSON, or no Unicode. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error(`expected a JSON value, but got ${typeof value}`);
  return text;
}

/**
 * An event and its canonical JSON. Half a character, which a caller may have sent, becomes U+FFFD: such an event has no canonical
 * form, and must be kept all the same.
 */
export function eventText(event: AuditEvent): { event: AuditEvent; text: string } {
  try {
    return { event, text: canonical(event) };
  } catch {
    const whole = (_: string, value: unknown) => (typeof value === 'string' ? Buffer.from(value).toString() : value);
    const repaired = JSON.parse(JSON.stringify(event, whole)) as AuditEvent;
    return { event: repaired, text: canonical(repaired) };
  }
}

/** What follows the event in the hashed text; the keys of an entry are in the order that RFC 8785 asks for. */
const place = (instance: string, sequence: number, previous: string): string =>
  `,"instance":${canonical(instance)},"previous":"${previous}","sequence":${sequence}}`;

/** The hash of an entry, and its canonical JSON: a line of the journal. `text` is the canonical JSON of the event. */
export function chained(instance: string, sequence: number, previous: string, text: string) {
  const end = place(instance, sequence, previous);
  const hash = sha256(`{"event":${text}${end}`);
  return { hash, line: `{"event":${text},"hash":"${hash}"${end}` };
}

/** The hash that an entry must have by its content. */
export const hashOf = ({ instance, sequence, previous, event }: Omit<JournalEntry, 'hash'>): string =>
  sha256(canonical({ instance, sequence, previous, event }));

/** What a line says of itself, and whether its hash is that of its content. */
export interface Claim {
  sequence: number;
  previous: string;
  hash: string;
  sound: boolean;
}

/** Reads lines of one instance's journal. Nothing is parsed: the hash covers the very bytes, less the hash itself. */
export function lineReader(instance: string): (line: Buffer) => Claim {
  const name = canonical(instance);
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const end = new RegExp(
    `,"hash":"([0-9a-f]{64})"(,"instance":${literal},"previous":"([0-9a-f]{64})","sequence":(0|[1-9]\\d{0,14})})$`,
  );
  const longest = Buffer.byteLength(name) + 200;
  let scratch = Buffer.alloc(4096);
  return line => {
    const tail = line.toString('utf8', Math.max(0, line.length - longest));
    const found = end.exec(tail);
    if (!found) return { sequence: -1, previous: '', hash: '', sound: false };
    const [whole, hash = '', rest = '', previous = '', sequence = ''] = found;
    const head = line.length - Buffer.byteLength(whole);
    if (scratch.length < line.length) scratch = Buffer.alloc(line.length * 2);
    line.copy(scratch, 0, 0, head);
    const length = head + scratch.write(rest, head);
    const sound = sha256(scratch.subarray(0, length)) === hash;
    return { sequence: Number(sequence), previous, hash, sound };
  };
}
