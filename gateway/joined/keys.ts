import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';

/** The public keys by which services know what the platform signed: grants (`people`) and callers (`gateway`). */
export interface PublicKeys {
  people: JWK;
  gateway: JWK;
}

/** What of a key is public, whatever else it was given with. */
const publicHalf = ({ kty, crv, x, kid, alg, use }: JWK, signer: string) => ({ kty, crv, x, kid, alg, use, signer });

/** Serves them as a JWK set (RFC 7517), each with `signer`: who signs with it. */
export function serveKeys(app: FastifyInstance, { people, gateway }: PublicKeys): void {
  const keys = [publicHalf(people, 'people'), publicHalf(gateway, 'gateway')];
  app.get('/.well-known/careweave-keys', async (_request, reply) =>
    reply
      .type('application/jwk-set+json')
      .header('cache-control', 'public, max-age=300')
      .send(JSON.stringify({ keys })),
  );
}
