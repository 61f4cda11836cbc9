import type { Json } from '../contract.ts';
import { recordIdIn, typeAndId } from '../fhir/consent/own.ts';
import type { ConsentReferences } from '../fhir/consent/reading.ts';
import { RECORD_MAPPERS } from '../fhir/records/index.ts';
import type { Item } from '../read/item.ts';
import { type ConsentLookups, ownIdOf, recordIdsOf } from './consent-lookups.ts';
import { numbersOf } from './identity.ts';
import { personId } from './ids.ts';
import { referenceKeys } from './known.ts';
import type { Run } from './run.ts';

/**
 * Follows the references of a Consent: among all that is being imported, in what is known from before, and last as ids of
 * the graph, for what was once written by the platform itself.
 */
export function consentReferences(run: Run, item: Item, lookups: ConsentLookups): ConsentReferences {
  const ownId = (reference: Json, ...types: string[]): string | null => {
    const named = typeAndId(reference);
    return named && types.includes(named.type) && lookups.things.has(`${named.type}/${named.id}`) ? named.id : null;
  };
  return {
    person(reference) {
      const target = run.resolver.find(reference, item);
      if (target?.type === 'Patient') return target.id;
      const numbers =
        target?.type === 'RelatedPerson' ? numbersOf(target.resource ?? {}) : relativeOf(reference, lookups);
      return personBy(run, numbers) ?? ownId(reference, 'Patient');
    },
    actor(reference) {
      const found = run.context(item).participant(reference, '');
      const professional = found?.professional?.id ?? ownId(reference, 'Practitioner');
      const organization = found?.organization?.id ?? ownId(reference, 'Organization');
      return professional || organization ? { professional, organization } : null;
    },
    group({ reference }) {
      const entry = typeof reference === 'string' ? run.groups.find(reference, item) : null;
      return entry?.item?.resource ?? null;
    },
    record: (reference, person) => recordOf(run, item, lookups, reference, person),
  };
}

function recordOf(
  run: Run,
  item: Item,
  { records }: ConsentLookups,
  reference: Json,
  person: string,
): ReturnType<ConsentReferences['record']> {
  const { reference: written } = reference;
  const entry = typeof written === 'string' ? run.references.find(written, item) : null;
  if (entry) {
    const own = RECORD_MAPPERS.has(entry.type) && entry.id && run.personOf(entry) === person;
    return own ? { type: entry.type, ids: [entry.id as string], known: true } : null;
  }
  const ids = recordIdsOf(reference, person);
  const there = [...ids, ...ownIdOf(reference)].filter(id => records.get(id)?.person === person);
  if (there.length > 0) return { type: records.get(there[0] as string)?.type ?? '', ids: there, known: true };
  const type = typeof written === 'string' ? /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+/.exec(written)?.[1] : undefined;
  return type && RECORD_MAPPERS.has(type) && !recordIdIn(reference) ? { type, ids, known: false } : null;
}

/** The one person who has one of these numbers, or will have. */
function personBy(run: Run, numbers: readonly string[]): string | null {
  const ids = numbers.flatMap(number => {
    const own = run.resolver.numbers.get(number);
    const known = run.known.get(number).filter(({ type }) => type === 'Patient');
    return [...(own?.type === 'Patient' ? [own.id] : []), ...known.map(({ id }) => id)];
  });
  const [only, other] = new Set(ids);
  // who is not there yet will have this id, by the number that everybody has one of
  const later = numbers.find(number => /\/ssin\|/.test(number));
  return other === undefined ? (only ?? (later ? personId(run.setting.secret, later) : null)) : null;
}

const relativeOf = ({ reference }: Json, { relatives }: ConsentLookups): readonly string[] =>
  typeof reference === 'string' ? referenceKeys(reference).flatMap(key => relatives.get(key) ?? []) : [];
