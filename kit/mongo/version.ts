import type { Connection } from 'mongoose';

/** The oldest MongoDB that knows `$topN`, by which a page of records is counted and cut in one command. */
const OLDEST = [5, 2] as const;

/** Why a server of this version can't be used; null when it can. */
export function tooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  return enough ? null : `MongoDB ${OLDEST.join('.')} or newer is needed, but the server is ${version}.`;
}

/** Rejects when the server is too old: better said at the start than by a query that fails. */
export async function ensureVersion(connection: Connection): Promise<void> {
  const { version } = await connection.getClient().db('admin').command({ buildInfo: 1 });
  const reason = tooOld(String(version));
  if (reason) throw new Error(reason);
}
