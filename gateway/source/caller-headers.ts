import { signCaller } from '../../kit/caller/token.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { GatewayContext } from '../context.ts';

/** Sends along who asks: a token signed once for each subgraph and request. */
export const callerHeaders =
  (key: SigningKey) =>
  async (source: string, { tokens, caller, requestId }: GatewayContext): Promise<Record<string, string>> => {
    const token = tokens.get(source) ?? signCaller(key, caller, source, requestId);
    tokens.set(source, token);
    return { authorization: `Bearer ${await token}` };
  };
