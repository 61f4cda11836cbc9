import { parse } from 'yaml';
import { z } from 'zod';
import { PURPOSES } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';
import { CATEGORIES } from '../../kit/grant/categories.ts';
import { CBE, checkIdentifier } from '../../kit/identifiers.ts';

const words = z.string().trim().min(1, 'must not be empty');

const day = z.iso.date('must be a day such as 2026-01-31');

const cbe = z
  .union([z.string(), z.number().transform(number => String(number).padStart(10, '0'))])
  .transform((text, context) => {
    const { value, valid, why } = checkIdentifier({ system: CBE, value: text });
    if (!valid) context.addIssue({ code: 'custom', message: why ?? 'is no CBE number' });
    return value;
  });

const schema = z
  .strictObject({
    name: words,
    organisation: z.strictObject({ name: words, cbe }),
    contact: z.strictObject({ name: words, email: z.email() }),
    legalBasis: words,
    purposes: z.array(z.enum(PURPOSES)).min(1, 'must name at least one purpose'),
    categories: z.array(z.enum(CATEGORIES)).min(1, 'must name at least one category'),
    period: z.strictObject({ from: day, until: day }),
    publicKey: z
      .strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: words, kid: words.optional() })
      .optional(),
  })
  .refine(({ period }) => period.from <= period.until, {
    path: ['period', 'until'],
    message: 'is before the period begins',
    when: ({ value }) => z.object({ period: z.object({ from: day, until: day }) }).safeParse(value).success,
  });

/**
 * What a service that joins and the region have agreed on: who it is (with its enterprise number, KBO/BCE), by which law, and
 * what the graph may send it: for which purposes of use, about which categories of data, from the first day until the end of the
 * last (UTC).
 */
export type Agreement = z.infer<typeof schema>;

/** Reads an agreement from YAML (or JSON, which is YAML). Refuses (`BAD_USER_INPUT`) with all faults together. */
export function parseAgreement(text: string): Agreement {
  const parsed = schema.safeParse(yaml(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `- ${path.join('.') || 'agreement'}: ${message}`);
  throw refuse('BAD_USER_INPUT', `The agreement is not as it should be:\n${faults.join('\n')}`);
}

function yaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw refuse('BAD_USER_INPUT', `The agreement is no YAML: ${(error as Error).message}`);
  }
}

const DAY = 86_400_000;

/** The moment at which an agreement has ended, in milliseconds since 1970: the end of its last day, UTC. */
export const endOf = ({ period }: Agreement): number => Date.parse(period.until) + DAY;

/** Whether an agreement holds at a moment. */
export const holdsAt = (agreement: Agreement, now: Date): boolean =>
  Date.parse(agreement.period.from) <= now.getTime() && now.getTime() < endOf(agreement);
