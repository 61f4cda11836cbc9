import { createServer, connect as open } from 'node:net';

/** How long one attempt to reach a port of this machine may take, milliseconds. */
const KNOCK_MS = 500;

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. Somebody may take it before it is used. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Whether somebody accepts connections on a port of 127.0.0.1. */
export function knock(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = open({ port, host: '127.0.0.1', timeout: KNOCK_MS });
    const end = (accepted: boolean): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
