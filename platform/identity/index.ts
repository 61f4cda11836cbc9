import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Mounted } from '../../gateway/http/mount.ts';
import type { Identity } from '../../gateway/identity/identity.ts';
import { privateJwk } from '../../kit/signing/keys.ts';
import { AUDIENCE, DEMO_ISSUER, demoIdentity, LIFETIME_SECONDS } from '../tokens.ts';
import { errorPage } from './pages.ts';
import { createProvider } from './provider.ts';
import { type People, sendPage, signIn } from './sign-in.ts';

/** The path of the embedded provider of identity, on the gateway's own server. */
const PATH = '/oidc';

/** Where people choose who they are, below that path. */
const SIGN_IN = '/sign-in/';

/** A provider of identity for one machine: whose tokens it takes, and its pages and endpoints. */
export interface EmbeddedIdentity {
  identity: Identity;
  mounted: Mounted;
}

/**
 * The embedded provider of identity, with the demo accounts. Its issuer is its address, which is known when the gateway
 * listens; tokens of the command line are by the same key but another issuer, and are good on whatever port it is.
 */
export function embeddedIdentity(home: string, people: People, log: Logger): EmbeddedIdentity {
  const issuers = [DEMO_ISSUER];
  return {
    identity: demoIdentity(home, issuers),
    mounted: {
      path: PATH,
      async open(url): Promise<RequestListener> {
        const issuer = `${url}${PATH}`;
        issuers.push(issuer);
        const options = {
          issuer,
          accounts: people.accounts,
          audience: AUDIENCE,
          lifetime: LIFETIME_SECONDS,
          key: privateJwk(home, 'issuer'),
        };
        const provider = await createProvider(options, uid => `${PATH}${SIGN_IN}${uid}`, log);
        const page = signIn(provider, people);
        const rest = provider.callback();
        return (request, response) => {
          if (!request.url?.startsWith(SIGN_IN)) return rest(request, response);
          page(request, response).catch((err: unknown) => {
            log.error({ err }, 'the sign-in page failed');
            if (response.headersSent) response.destroy();
            else sendPage(response, 500, errorPage('server_error', 'Something went wrong here; the log has it.'));
          });
        };
      },
    },
  };
}
