import { destination, type Logger, pino } from 'pino';

/** Writes JSON lines to stderr, for stdout is reserved. Neither tokens nor variables may get into one by accident. */
export const createLogger = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: ['authorization', 'headers', 'variables', '*.authorization', '*.headers', '*.variables'] },
    },
    destination({ fd: 2, sync: true }),
  );
