import type { EventEmitter } from 'node:events';
import type { Provider } from 'oidc-provider';
import type { Logger } from 'pino';
import { configurationOf, type ProviderOptions } from './configuration.ts';
import { isLocalApp } from './local-app.ts';
import { quietly } from './quietly.ts';

/**
 * Makes the embedded provider of identity: OpenID Connect with authorization code and PKCE for public clients, and access
 * tokens as JWT (RFC 9068). Who has signed in, and the codes that were given out, are in memory only. `signInUrl` is where
 * people choose who they are.
 */
export async function createProvider(
  options: ProviderOptions,
  signInUrl: (uid: string) => string,
  log: Logger,
): Promise<Provider> {
  const { issuer } = options;
  const provider = await quietly(log, async () => {
    // only where it is needed: most commands never sign anyone in
    const library = await import('oidc-provider');
    const policy = library.interactionPolicy.base();
    policy.remove('consent');
    return new library.Provider(issuer, {
      ...configurationOf(options, library.errors.InvalidTarget),
      interactions: { policy, url: (_context, { uid }) => signInUrl(uid) },
    });
  });
  const { prototype } = provider.Client;
  prototype.redirectUriAllowed = address => isLocalApp(address, issuer);
  prototype.postLogoutRedirectUriAllowed = address => isLocalApp(address, issuer);
  const failed = (err: unknown) => log.error({ err }, 'the embedded provider of identity failed');
  provider.on('server_error', (_context, err) => failed(err));
  // which Koa would write to the console
  (provider as EventEmitter).on('error', failed);
  return provider;
}
