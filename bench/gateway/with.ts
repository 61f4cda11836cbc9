import { existsSync } from 'node:fs';
import { OTHERS } from './others.ts';
import { OWN } from './own.ts';

/** Another gateway to measure: one to start from its program, or one that is running. */
export type With = { what: string; path: string } | { what: string; url: string };

/** Understands `<name>=<path>` and `<name>=<url>`, one more of `given`. Throws what is wrong with it. */
export function parseWith(text: string, given: readonly With[] = []): With[] {
  const [, what, rest] = /^([\w.-]+)=(.+)$/.exec(text) ?? [];
  if (!what || !rest) throw new Error(`it must be <name>=<path of its program> or <name>=<url>, but is "${text}".`);
  if (Object.hasOwn(OWN, what) || given.some(each => each.what === what))
    throw new Error(`${what} is measured already.`);
  if (/^https?:\/\//.test(rest)) {
    if (!/^http:/.test(rest) || !URL.canParse(rest)) throw new Error(`${what} must have an http URL, not ${rest}.`);
    return [...given, { what, url: rest }];
  }
  if (!Object.hasOwn(OTHERS, what)) {
    const known = Object.keys(OTHERS).join(', ');
    throw new Error(`how ${what} is started is not known, only ${known}; one that is running can be given by its URL.`);
  }
  if (!existsSync(rest)) throw new Error(`there is no ${rest}.`);
  return [...given, { what, path: rest }];
}
