import { createHash } from 'node:crypto';

/** The name of an operation's text: its SHA-256, in hexadecimal digits. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
