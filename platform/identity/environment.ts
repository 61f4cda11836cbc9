import { z } from 'zod';
import { type ClaimPaths, parseClaimPaths } from '../../gateway/identity/claim-paths.ts';
import { ALGORITHMS } from '../../gateway/identity/identity.ts';

/** The variables that say who provides identity, and how the provider's access tokens are read. */
export const identityVariables = {
  OIDC_ISSUER: z.string().min(1).optional(),
  OIDC_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_AUDIENCE: z.string().min(1).default('careweave'),
  OIDC_ALGORITHMS: z
    .string()
    .transform(text => text.split(',').map(each => each.trim()))
    .pipe(z.array(z.enum(ALGORITHMS)))
    .optional(),
  OIDC_CLOCK_SKEW: z.coerce.number().int().min(0).max(300).default(30),
  OIDC_CLAIMS: z
    .string()
    .transform((text, context) => {
      const { paths, faults } = parseClaimPaths(text);
      for (const message of faults) context.addIssue({ code: 'custom', message });
      return paths;
    })
    .optional(),
  OIDC_SCOPES: z.enum(['token', 'role']).default('token'),
};

type Variables = z.output<z.ZodObject<typeof identityVariables>>;

/** What is wrong with these variables taken together, by the variable that is to be set otherwise. */
export function* identityFaults(
  env: Partial<Variables> & { NODE_ENV?: string },
): Generator<{ path: string; message: string }> {
  const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: keys } = env;
  if (keys && !issuer) yield { path: 'OIDC_ISSUER', message: 'whose keys are those at OIDC_JWKS_URL?' };
  if (issuer && !keys && !/^https?:/.test(issuer))
    yield { path: 'OIDC_JWKS_URL', message: `"${issuer}" is no address that could be asked where its keys are` };
  if (env.NODE_ENV === 'production' && !issuer && !keys) {
    const message = 'in production, callers need a provider of identity: there are no demo accounts';
    yield { path: 'OIDC_ISSUER', message };
  }
}

/** A provider of identity, and how its access tokens are read. */
export interface OidcEnvironment {
  issuer: string;
  audience: string;
  /** Where its keys are; it is asked if undefined. */
  jwksUrl: string | undefined;
  algorithms: readonly string[] | undefined;
  clockToleranceSeconds: number;
  claims: ClaimPaths | undefined;
  scopesFrom: 'token' | 'role';
}

/** The provider of identity that the variables name; null for the embedded one. */
export const oidcOf = (env: Variables): OidcEnvironment | null =>
  env.OIDC_ISSUER
    ? {
        issuer: env.OIDC_ISSUER,
        audience: env.OIDC_AUDIENCE,
        jwksUrl: env.OIDC_JWKS_URL,
        algorithms: env.OIDC_ALGORITHMS,
        clockToleranceSeconds: env.OIDC_CLOCK_SKEW,
        claims: env.OIDC_CLAIMS,
        scopesFrom: env.OIDC_SCOPES,
      }
    : null;
