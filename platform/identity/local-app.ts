const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether an address is one to which the embedded provider may send people back: of an application on this machine, whatever
 * its port and path, or of the platform itself. Nobody else is sent a code.
 */
export function isLocalApp(address: string, own: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, hash, origin } = new URL(address);
  if (username || password || hash) return false;
  return origin === new URL(own).origin || (protocol === 'http:' && LOOPBACK.includes(hostname));
}
