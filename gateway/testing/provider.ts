import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { AUDIENCE } from './issuer.ts';

/** A provider of identity for tests, on a port of its own, whose keys and answers a test can change. */
export interface TestProvider {
  issuer: string;
  /** What it says of itself; its keys are at `<issuer>/keys`. */
  document: Record<string, unknown>;
  /** False while it answers nothing but 503. */
  up: boolean;
  /** The paths that were asked, in order. */
  asked: string[];
  /** Makes a key and publishes it. */
  addKey(kid: string, alg?: string): Promise<void>;
  /** Publishes a key no longer; tokens can still be signed by it. */
  dropKey(kid: string): void;
  /** A token by one of its keys, good but for the claims and header given. */
  token(kid: string, claims?: JWTPayload, header?: { typ?: string }): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a provider that has no key yet. */
export async function testProvider(): Promise<TestProvider> {
  const keys = new Map<string, { alg: string; privateKey: CryptoKey }>();
  let published: JWK[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    provider.asked.push(path);
    const answers: Record<string, unknown> = {
      '/.well-known/openid-configuration': provider.document,
      '/keys': { keys: published },
    };
    const answer = provider.up ? answers[path] : undefined;
    response.writeHead(answer ? 200 : provider.up ? 404 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: TestProvider = {
    issuer,
    document: { issuer, jwks_uri: `${issuer}/keys` },
    up: true,
    asked: [],
    async addKey(kid, alg = 'ES256') {
      const { publicKey, privateKey } = await generateKeyPair(alg);
      keys.set(kid, { alg, privateKey });
      published = [...published, { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }];
    },
    dropKey(kid) {
      published = published.filter(key => key.kid !== kid);
    },
    async token(kid, claims = {}, header = {}) {
      const { alg, privateKey } = keys.get(kid) as { alg: string; privateKey: CryptoKey };
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: issuer, aud: AUDIENCE, sub: 's1', iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg, kid, ...header })
        .sign(privateKey);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  return provider;
}
