import { readFileSync } from 'node:fs';
import { startAlone } from '../../gateway/alone.ts';
import { createLogger } from '../../gateway/http/logger.ts';
import { fileSource } from '../../gateway/supergraph/source.ts';
import { startTelemetry } from '../../kit/telemetry/telemetry.ts';
import { readSpanTarget } from '../../platform/environment.ts';
import { say } from '../console.ts';

/** What `engine` is told. */
export interface EngineOptions {
  /** The file of the supergraph, and whether newer ones are taken over. */
  supergraph: string;
  watch: boolean;
  port: number;
  host: string;
  timeLimitMs: number;
}

/** Starts the engine, and says that it is ready; signals end it, and with it the process. Rejects when it can't start. */
export async function run({ supergraph, watch, port, host, timeLimitMs }: EngineOptions): Promise<void> {
  const telemetry = await startTelemetry(readSpanTarget(process.env), say);
  const engine = await startAlone({
    supergraph: readFileSync(supergraph, 'utf8'),
    port,
    host,
    logger: createLogger(process.env.LOG_LEVEL ?? 'warn'),
    timeLimitMs,
    ...(watch ? { follow: fileSource(supergraph) } : {}),
    trace: telemetry?.service('careweave-gateway'),
  });
  console.log(`Engine is ready: ${engine.url}/graphql`);
  const stop = async () => {
    say('Stopping …');
    setTimeout(() => process.exit(1), 9500).unref();
    await engine.stop();
    await telemetry?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}
