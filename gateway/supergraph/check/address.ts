import { isIP } from 'node:net';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));

/** What is wrong with the address of a service: others must not be able to read along. Null when nothing is. */
export function addressProblem(url: string): string | null {
  if (!URL.canParse(url)) return `"${url}" is no address`;
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) return 'it has a name or password in it';
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return null;
  return `${protocol}//${hostname} is neither TLS nor this machine`;
}

/** Where a service says how it is: `/health` at the same place. */
export const healthOf = (url: string): string => new URL('/health', url).href;
