import { z } from 'zod';
import type { EventRecords } from '../../kit/audit/event.ts';
import { CATEGORIES } from '../../kit/grant/categories.ts';
import { askedFor, type Collected, personIn } from '../journal/collect.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { CompiledRequest } from '../source/transport.ts';

const text = z.string().max(100);

const report = z.object({
  access: z.object({
    persons: z.array(
      z.object({
        person: text,
        records: z.array(
          z.object({
            type: text,
            category: z.enum(CATEGORIES).nullable().catch(null),
            organization: text.nullable(),
            ids: z.array(text),
          }),
        ),
      }),
    ),
  }),
});

/** The records of each person that an answer reports; none where it has no report that can be read. */
function recordsIn(extensions: string | null | undefined): Map<string, Omit<EventRecords, 'source'>[]> {
  const parsed = report.safeParse(extensions ? JSON.parse(extensions) : null);
  return new Map(parsed.data?.access.persons.map(({ person, records }) => [person, records]));
}

/**
 * Adds whom a service that joined was told of, with what it reports. It is believed about its own records of those persons and
 * in nothing else: it can neither write others into the trail, nor keep anybody out of it.
 */
export function collectTold(
  { persons }: Pick<Collected, 'persons'>,
  source: string,
  request: CompiledRequest,
  { extensions }: SourceAnswer,
): void {
  const asked = askedFor(request);
  if (asked.size === 0) return;
  const reported = recordsIn(extensions);
  for (const id of asked) {
    const person = personIn(persons, id);
    person.seen = true;
    const records = reported.get(id) ?? [];
    const unknown = { type: null, category: null, organization: null, ids: [] };
    for (const each of records.length > 0 ? records : [unknown]) person.records.push({ source, ...each });
  }
}
