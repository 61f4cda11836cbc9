import { signCaller } from '../../kit/caller/token.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { GatewayContext } from '../context.ts';
import type { CompiledRequest } from './transport.ts';

/** Sends along who asks: a token for this subgraph and this body, which is good once. Asking again takes another. */
export const callerHeaders =
  (key: SigningKey) =>
  (source: string, { caller, requestId }: GatewayContext, { body }: CompiledRequest): Record<string, string> => ({
    authorization: `Bearer ${signCaller(key, caller, source, requestId, body)}`,
  });
