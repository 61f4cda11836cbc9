import type { FastifyReply } from 'fastify';
import { Cancellation } from '../source/cancellation.ts';

/** Ends with its request: cancelled when the caller leaves before the answer, or after the time limit. */
export function cancellationOf(reply: FastifyReply, limitMs: number): { cancellation: Cancellation; end(): void } {
  const cancellation = new Cancellation();
  const timer = setTimeout(() => cancellation.cancel(), limitMs).unref();
  const onClose = () => {
    if (!reply.raw.writableFinished) cancellation.cancel();
  };
  reply.raw.once('close', onClose);
  return {
    cancellation,
    end() {
      clearTimeout(timer);
      reply.raw.removeListener('close', onClose);
    },
  };
}
