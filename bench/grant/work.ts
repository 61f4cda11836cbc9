import type { Caller } from '../../kit/caller/caller.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { grantSigner } from '../../kit/grant/signer.ts';
import { grantVerifier } from '../../kit/grant/verifier.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';

/** A grant that a subgraph was asked with. */
export interface Carried {
  subgraph: string;
  person: string;
  grant: string;
}

/** The grants that a subgraph is asked with, in the JSON text of a request; a person can be in it twice. */
export function carriedIn(subgraph: string, body: string): Carried[] {
  const { variables = {} } = JSON.parse(body) as { variables?: Record<string, unknown> };
  return Object.values(variables)
    .flat()
    .flatMap(value => {
      const { id, grant } = (value ?? {}) as { id?: string; grant?: unknown };
      return id !== undefined && typeof grant === 'string' ? [{ subgraph, person: id, grant }] : [];
    });
}

/** What of an answer is grants: signed once for each person, verified wherever they were carried to. */
export interface GrantWork {
  grants: readonly AccessGrant[];
  carried: readonly Omit<Carried, 'grant'>[];
}

/** What a grant work took, in milliseconds. */
export interface Spent {
  signMs: number;
  verifyMs: number;
}

/**
 * Does the same again, with the functions that `people` and the other subgraphs call. `keyOf` gives the public key that a
 * subgraph has: what one has verified, all that share a key know.
 */
export async function doWork(
  { grants, carried }: GrantWork,
  caller: Caller,
  signingKey: SigningKey,
  keyOf: (subgraph: string) => SigningKey,
): Promise<Spent & { verified: AccessGrant[] }> {
  const start = performance.now();
  const sign = grantSigner(signingKey);
  const texts = await Promise.all(grants.map(sign));
  const signed = new Map(grants.map(({ person }, index) => [person, texts[index]]));
  const between = performance.now();
  const verifiers = new Map(carried.map(({ subgraph }) => [subgraph, grantVerifier(keyOf(subgraph), caller)]));
  const verified = await Promise.all(
    carried.map(
      ({ subgraph, person }) => verifiers.get(subgraph)?.(signed.get(person), person) as Promise<AccessGrant>,
    ),
  );
  return { signMs: between - start, verifyMs: performance.now() - between, verified };
}
