import type { Logger } from 'pino';

/** Hands what a library writes to the console while it does something to the log instead: there it is found, but not in the way. */
export async function quietly<T>(log: Logger, work: () => Promise<T>): Promise<T> {
  const { info, warn } = console;
  console.info = console.warn = (message: unknown) => log.debug(String(message));
  try {
    return await work();
  } finally {
    Object.assign(console, { info, warn });
  }
}
