import { createHash, randomUUID } from 'node:crypto';
import { refuse } from '../errors.ts';
import { signJws, verifyJws } from '../signing/jws.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { JournalEntry } from './event.ts';

/** A piece of one gateway's journal on its way to `audit`. An empty one asks how far the journal has been taken. */
export interface JournalBatch {
  instance: string;
  /** In order, without gaps. */
  entries: JournalEntry[];
  /** Signed checkpoints, as compact JWS. */
  checkpoints: string[];
}

/** How far `audit` has taken a gateway's journal. */
export interface JournalProgress {
  /** The sequence that is expected next: all before are there. */
  next: number;
  /** The size of the largest checkpoint that is there. */
  sealed: number;
}

const TYP = 'careweave-journal+jwt';
const ISSUER = 'careweave-gateway';
const AUDIENCE = 'audit';

/** How long a token is good, in seconds. */
const LIFETIME = 60;

const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url');

/** Signs that a batch, as the JSON text that is sent, comes from the gateway. A caller's token is no such thing. */
export const signBatch = (key: SigningKey, body: string): string =>
  signJws(key, TYP, { iss: ISSUER, ...{ aud: AUDIENCE, jti: randomUUID(), body: digestOf(body) } }, LIFETIME);

/** Throws a refusal (`UNAUTHENTICATED`) unless the gateway signed that it sends this very text now. */
export function verifyBatch(key: SigningKey, authorization: string | undefined, body: string): void {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  try {
    const claims = verifyJws<{ aud: string; body: string }>(key, TYP, ISSUER, token ?? '');
    if (claims.aud === AUDIENCE && claims.body === digestOf(body)) return;
  } catch {
    // refused below
  }
  throw refuse('UNAUTHENTICATED', 'Only the gateway brings what happened.');
}
