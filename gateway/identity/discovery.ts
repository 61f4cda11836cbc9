import { z } from 'zod';

/** How long a provider of identity may take to say where its keys are, in milliseconds. */
const TIME_LIMIT = 5000;

const document = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * Asks a provider of identity where its keys are (OpenID Connect Discovery 1.0). Rejects when it does not answer, or when
 * what answers speaks for another issuer: its keys would then sign for this one.
 */
export async function discoverKeySet(issuer: string): Promise<URL> {
  const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(place, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  if (!response.ok) throw new Error(`${place} answered ${response.status}`);
  const parsed = document.safeParse(await response.json());
  if (!parsed.success) throw new Error(`${place} gave no "issuer" and "jwks_uri": ${z.prettifyError(parsed.error)}`);
  const found = parsed.data;
  if (found.issuer !== issuer) throw new Error(`${place} speaks for "${found.issuer}"; expected was "${issuer}"`);
  if (issuer.startsWith('https:') && !found.jwks_uri.startsWith('https:'))
    throw new Error(`${place} has its keys where anyone on the way could change them: ${found.jwks_uri}`);
  return new URL(found.jwks_uri);
}
