import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '../errors.ts';
import { signJws, verifyJws } from '../signing/jws.ts';
import type { SigningKey } from '../signing/keys.ts';

/** How long the registry may wait with its answer, at most, in milliseconds. */
export const LONGEST_WAIT = 30_000;

/** How many operations are told of at once, at most. */
export const MOST_USED = 25;

const used = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), text: z.string().max(20_000) });

/** An operation that was asked: its text, without what callers wrote into it, and the SHA-256 of that. */
export type UsedOperation = z.infer<typeof used>;

const schema = z.object({
  after: z.int().min(0),
  wait: z.int().min(0).max(LONGEST_WAIT),
  refused: z.object({ version: z.int().min(1), reason: z.string().max(2000) }).optional(),
  used: z.array(used).max(MOST_USED).optional(),
});

/**
 * What a gateway asks the registry: for a supergraph newer than `after`, for which it waits `wait` milliseconds; and it tells of
 * one that it could not take over, and of the operations that it was asked of late.
 */
export type Poll = z.infer<typeof schema>;

/** Reads the question of a gateway; undefined when it is none. */
export function readPoll(body: string): Poll | undefined {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

const TYP = 'careweave-registry+jwt';
const ISSUER = 'careweave-gateway';
const AUDIENCE = 'registry';

/** How long a token is good, in seconds. */
const LIFETIME = 60;

const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url');

/** Signs that a gateway asks this very text. A caller's token is no such thing. */
export const signPoll = (key: SigningKey, body: string): string =>
  signJws(key, TYP, { iss: ISSUER, ...{ aud: AUDIENCE, jti: randomUUID(), body: digestOf(body) } }, LIFETIME);

/** Throws a refusal (`UNAUTHENTICATED`) unless the gateway signed that it asks this very text now. */
export function verifyPoll(key: SigningKey, authorization: string | undefined, body: string): void {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  try {
    const claims = verifyJws<{ aud: string; body: string }>(key, TYP, ISSUER, token ?? '');
    if (claims.aud === AUDIENCE && claims.body === digestOf(body)) return;
  } catch {
    // refused below
  }
  throw refuse('UNAUTHENTICATED', 'Only the gateway follows the registry.');
}
