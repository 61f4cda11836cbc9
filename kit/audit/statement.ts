import { sign, verify } from 'node:crypto';
import type { SigningKey } from '../signing/keys.ts';
import type { CheckpointContent } from './event.ts';

/** What stands for entries that are gone by retention, signed: the chain goes on from here. */
export interface PrunedContent extends CheckpointContent {
  /** The frontier of the Merkle tree over what is gone, hex: with it the tree can grow on, and what is left be proven. */
  frontier: string[];
  /** Only entries that happened before this are gone, ISO 8601. */
  before: string;
}

const TYPES = { checkpoint: 'careweave-checkpoint', pruned: 'careweave-pruned' };

/** What a statement is about. */
export type StatementType = keyof typeof TYPES;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
// always written in this way, so that it can be compared as a text
const headerOf = ({ kid }: SigningKey, type: StatementType) => encode({ alg: 'EdDSA', kid, typ: TYPES[type] });

/** Signs a statement for good, as a compact JWS (RFC 7515, EdDSA): unlike a token it never expires. */
export function signStatement(key: SigningKey, type: StatementType, content: CheckpointContent): string {
  const text = `${headerOf(key, type)}.${encode(content)}`;
  return `${text}.${sign(null, Buffer.from(text), key.key).toString('base64url')}`;
}

/** The content of a statement; null unless this key signed it, and it is of this type. */
export function readStatement(key: SigningKey, type: 'checkpoint', jws: string): CheckpointContent | null;
export function readStatement(key: SigningKey, type: 'pruned', jws: string): PrunedContent | null;
export function readStatement(key: SigningKey, type: StatementType, jws: string): CheckpointContent | null {
  const [header, payload = '', signature = '', ...more] = jws.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  // the same bytes can be written in several ways: only one is taken
  if (header !== headerOf(key, type) || more.length > 0 || bytes.toString('base64url') !== signature) return null;
  if (!verify(null, Buffer.from(`${header}.${payload}`), key.key, bytes)) return null;
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as CheckpointContent;
}
