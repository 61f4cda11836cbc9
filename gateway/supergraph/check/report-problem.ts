import { z } from 'zod';

const REPORT = z.object({
  persons: z.array(
    z.object({
      person: z.string(),
      seen: z.boolean(),
      grant: z.object({ policy: z.string(), breakGlass: z.boolean(), basis: z.string().optional() }).nullable(),
      records: z.array(
        z.object({
          type: z.string(),
          category: z.string().nullable(),
          organization: z.string().nullable(),
          ids: z.array(z.string()),
        }),
      ),
    }),
  ),
  changes: z.array(z.unknown()),
  reason: z.string().nullable(),
});

/** What is wrong with a report of access in which this person must stand with a grant and records; null when nothing is. */
export function reportProblem(access: unknown, person: string): string | null {
  if (access === undefined) return 'there is none';
  const { success, data, error } = REPORT.safeParse(access);
  if (!success) return `it is no report: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)[0]}`;
  const about = data.persons.find(each => each.person === person);
  if (!about?.seen) return 'the person is not in it as seen';
  if (!about.grant) return 'it does not say by which grant';
  return about.records.some(({ ids }) => ids.length > 0) ? null : 'it names no records';
}

/** An organisation that holds records in a report of access; undefined when it names none. */
export const holderIn = (access: unknown): string | undefined =>
  REPORT.safeParse(access)
    .data?.persons.flatMap(({ records }) => records)
    .map(({ organization }) => organization)
    .find(organization => organization !== null);
