import { createServer } from 'node:net';
import type { Environment } from './environment.ts';

/**
 * Rejects when something else listens where the gateway is to listen: better said before the first start has spent half a
 * minute on a region than after.
 */
export async function ensurePortFree({ port, host }: Pick<Environment, 'port' | 'host'>): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' ? 'is taken by another program' : `can't be used (${error.code})`;
      reject(new Error(`Port ${port} on ${host} ${taken}: set PORT to another one, or to 0 for any that is free.`));
    });
    probe.listen(port, host, resolve);
  });
  await new Promise(resolve => probe.close(resolve));
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

/** What to warn of: demo accounts are handed out to whoever can reach the gateway. Null when only this machine can. */
export function exposure({ host, oidc }: Pick<Environment, 'host'> & { oidc: object | null }): string | null {
  if (oidc || LOOPBACK.test(host)) return null;
  return `Warning: on ${host} others can reach the demo accounts, and with them all data. Set OIDC_ISSUER.`;
}
