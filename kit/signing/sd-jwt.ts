import { createHash, randomBytes } from 'node:crypto';
import { decode, encode, isInForce, type Signed, signJws, verifyJws } from './jws.ts';
import type { SigningKey } from './keys.ts';

/** What statements of one kind have in common. */
export interface StatementKind {
  typ: string;
  issuer: string;
  /** The claim that lists them. */
  claim: string;
}

/** How many statements share a signature: with more, each carries more digests of others than a signature costs. */
const TOGETHER = 16;

const SALT_BYTES = 16;

const digestOf = (disclosure: string) => createHash('sha256').update(disclosure).digest('base64url');

/**
 * Signs statements together, each as an SD-JWT (RFC 9901) of its own which discloses that one element of the list and says
 * nothing of the others: the digests of those are salted. They are good for `lifetime` seconds.
 */
export function signEach(
  key: SigningKey,
  { typ, issuer, claim }: StatementKind,
  statements: readonly object[],
  lifetime: number,
): string[] {
  const texts: string[] = [];
  for (let from = 0; from < statements.length; from += TOGETHER) {
    const disclosures = statements
      .slice(from, from + TOGETHER)
      .map(statement => encode([randomBytes(SALT_BYTES).toString('base64url'), statement]));
    const digests = disclosures.map(digestOf).sort();
    const claims = { iss: issuer, _sd_alg: 'sha-256', [claim]: digests.map(digest => ({ '...': digest })) };
    const jws = signJws(key, typ, claims, lifetime);
    for (const disclosure of disclosures) texts.push(`${jws}~${disclosure}~`);
  }
  return texts;
}

/** A list that has been verified. */
interface VerifiedList extends Pick<Signed, 'exp'> {
  digests: ReadonlySet<string>;
}

/** How many lists are remembered at most; each is some 2 kB. */
export const REMEMBERED = 2000;

/**
 * Verifies such statements with one key. A list whose signature was verified is remembered by its whole text, so that those who
 * share a signature, or come again, cost a hash.
 */
export class StatementReader {
  readonly #lists = new Map<string, VerifiedList>();

  constructor(
    private readonly key: SigningKey,
    private readonly kind: StatementKind,
  ) {}

  /** How many lists it remembers now. */
  get size(): number {
    return this.#lists.size;
  }

  /** The one statement that a text discloses. Throws unless the list with its digest is genuine and in force. */
  read(text: string): unknown {
    const [jws = '', disclosure = '', end, ...more] = text.split('~');
    if (end !== '' || more.length > 0) throw new Error('expected a list with one element disclosed');
    const { digests } = this.#list(jws);
    if (!digests.has(digestOf(disclosure))) throw new Error('it is none of this list');
    const element = decode(disclosure);
    if (!Array.isArray(element) || element.length !== 2) throw new Error('expected a salt and a statement');
    return element[1];
  }

  #list(jws: string): VerifiedList {
    const known = this.#lists.get(jws);
    if (known && isInForce(known)) return known;
    const { typ, issuer, claim } = this.kind;
    const claims = verifyJws<Record<string, unknown>>(this.key, typ, issuer, jws);
    const elements = claims[claim];
    if (claims._sd_alg !== 'sha-256' || !Array.isArray(elements)) throw new Error(`expected "${claim}", by SHA-256`);
    const digests = new Set(elements.map(element => (element as { '...': string })['...']));
    const list = { exp: claims.exp, digests };
    for (const oldest of this.#lists.keys()) {
      if (this.#lists.size < REMEMBERED) break;
      this.#lists.delete(oldest);
    }
    this.#lists.set(jws, list);
    return list;
  }
}
