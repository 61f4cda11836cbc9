import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const schema = z
  .object({
    PORT: port.default(4000),
    CAREWEAVE_HOST: z.string().min(1).default('127.0.0.1'),
    CAREWEAVE_HOME: z.string().min(1).default('.careweave'),
    CAREWEAVE_DATABASE_PREFIX: z.string().regex(/^\w*$/, 'may have letters, digits and _ only').default('careweave_'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
    NODE_ENV: z.string().default('development'),
    OIDC_ISSUER: z.string().min(1).optional(),
    OIDC_AUDIENCE: z.string().min(1).default('careweave'),
    OIDC_JWKS_URL: z.url().optional(),
  })
  .superRefine((env, context) => {
    const provider = [env.OIDC_ISSUER, env.OIDC_JWKS_URL].filter(Boolean).length;
    const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (provider === 1)
      missing(env.OIDC_ISSUER ? 'OIDC_JWKS_URL' : 'OIDC_ISSUER', 'OIDC_ISSUER and OIDC_JWKS_URL go together');
    if (env.NODE_ENV === 'production' && provider === 0)
      missing('OIDC_ISSUER', 'in production, callers need a provider of identity: there are no demo accounts');
  });

/** What the environment says about how the platform runs. */
export interface Environment {
  port: number;
  host: string;
  /** The data folder, as an absolute path. */
  home: string;
  databasePrefix: string;
  logLevel: string;
  production: boolean;
  /** The provider of identity; null for the embedded one with its demo accounts. */
  oidc: { issuer: string; audience: string; jwksUrl: string } | null;
}

/** Reads the environment once; throws one error that lists every fault. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(issue => `- ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not as it should be:\n${faults.join('\n')}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.CAREWEAVE_HOST,
    home: resolve(data.CAREWEAVE_HOME),
    databasePrefix: data.CAREWEAVE_DATABASE_PREFIX,
    logLevel: data.LOG_LEVEL,
    production: data.NODE_ENV === 'production',
    oidc:
      data.OIDC_ISSUER && data.OIDC_JWKS_URL
        ? { issuer: data.OIDC_ISSUER, audience: data.OIDC_AUDIENCE, jwksUrl: data.OIDC_JWKS_URL }
        : null,
  };
}
