import type { FastifyReply } from 'fastify';

/** A signal that ends with its request: aborted when the caller leaves before the answer, or after the time limit. */
export function signalOf(reply: FastifyReply, limitMs: number): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, limitMs).unref();
  const onClose = () => {
    if (!reply.raw.writableFinished) abort();
  };
  reply.raw.once('close', onClose);
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      reply.raw.removeListener('close', onClose);
    },
  };
}
