import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import type { Configuration, errors } from 'oidc-provider';
import { SCOPES } from '../../kit/caller/scopes.ts';
import { type Account, callerOf } from '../accounts.ts';
import { claimsOf } from './claims.ts';
import { isLocalApp } from './local-app.ts';
import { errorPage, send, signedOutPage, signOutPage } from './pages.ts';

/** The one client of the embedded provider: any application on this machine, and the platform's own pages. */
export const CLIENT_ID = 'careweave-app';

/** The graph as what access tokens are for (RFC 8707); applications need not name it. */
const RESOURCE = 'urn:careweave:graph';

/** What the embedded provider needs. */
export interface ProviderOptions {
  /** Its address, with the path below which it answers. */
  issuer: string;
  /** Who can sign in. */
  accounts(): Promise<Account[]>;
  /** The private key that signs its tokens. */
  key: JWK;
  /** Whom access tokens are for. */
  audience: string;
  /** How long they are good, in seconds. */
  lifetime: number;
}

/** How the embedded provider is: public clients with PKCE, access tokens as JWT that say what a demo account is. */
export function configurationOf(
  { issuer, accounts, key, audience, lifetime }: ProviderOptions,
  InvalidTarget: typeof errors.InvalidTarget,
): Configuration {
  const accountOf = async (subject: string) => (await accounts()).find(each => callerOf(each).subject === subject);
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        // which others there are is a rule, not a list
        redirect_uris: [issuer],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'EdDSA',
      },
    ],
    jwks: { keys: [key] },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'role', 'organization', 'professional', 'person'] },
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: lifetime,
      AuthorizationCode: 60,
      Grant: lifetime,
      IdToken: 3600,
      Interaction: 3600,
      Session: lifetime,
    },
    clientBasedCORS: (_context, origin) => isLocalApp(origin, issuer),
    async findAccount(_context, subject) {
      const account = await accountOf(subject);
      return account && { accountId: subject, claims: async () => ({ sub: subject, ...claimsOf(account) }) };
    },
    async extraTokenClaims(_context, token) {
      const account = 'accountId' in token ? await accountOf(token.accountId) : undefined;
      return account && claimsOf(account);
    },
    // nobody is asked what an application may do in the name of somebody fictional: all that their role allows
    async loadExistingGrant({ oidc }) {
      const accountId = oidc.session?.accountId;
      const account = accountId === undefined ? undefined : await accountOf(accountId);
      if (!account) return undefined;
      const grant = new oidc.provider.Grant({ clientId: CLIENT_ID, accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(RESOURCE, callerOf(account).scopes.join(' '));
      await grant.save();
      return grant;
    },
    renderError: (context, { error, error_description }) => send(context, errorPage(error, error_description)),
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => send(context, signOutPage(form)),
        postLogoutSuccessSource: context => send(context, signedOutPage()),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo(_context, resource) {
          if (resource !== RESOURCE) throw new InvalidTarget();
          return {
            scope: Object.keys(SCOPES).join(' '),
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: lifetime,
            jwt: { sign: { alg: 'EdDSA' } },
          };
        },
      },
    },
  };
}
