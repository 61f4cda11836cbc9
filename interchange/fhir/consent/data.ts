import type { DirectiveCriteria } from '../../../subgraphs/people/directive.model.ts';
import { dateTime, moment, momentAfter } from '../values/date.ts';
import { all, asObject, at, type Place } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { expectOnly, type Reading, refuse } from './reading.ts';

/** Which data is meant, by single records, encounters or authors. */
type Named = Pick<DirectiveCriteria, 'records' | 'encounters' | 'authors'>;

/** The data that a provision names. */
export function dataAt(place: Place, reading: Reading): Named {
  const found: Named = { records: [], encounters: [], authors: [] };
  for (const each of all(place, 'data')) {
    expectOnly(each, ['meaning', 'reference']);
    const reference = at(each, 'reference');
    const meaning = text(each, 'meaning');
    if (reference === null) refuse(each, 'Expected a reference to what is meant; came none.');
    else if (meaning === 'authoredby') addAuthor(reference, reading, found);
    else addRecord(reference, meaning, reading, found);
  }
  const [first] = all(place, 'data');
  // FHIR means any of them, a directive what all of them have in common
  if (first && Object.values(found).filter(ids => ids.length > 0).length > 1)
    refuse(first, 'Expected single records, encounters or authors; came several of these.');
  const { records, encounters, authors } = found;
  return { records: unique(records), encounters: unique(encounters), authors: unique(authors) };
}

/** When the data that is meant was so; an end is meant as exactly as it is written. */
export function dataPeriodAt(place: Place): Pick<DirectiveCriteria, 'dataFrom' | 'dataUntil'> {
  const { from, until } = stretchAt(at(place, 'dataPeriod'));
  return { dataFrom: from, dataUntil: until };
}

/** A Period as moments: from the first one in it, until the first one after it. */
export function stretchAt(period: Place | null): { from: Date | null; until: Date | null } {
  const [start, end] = [dateTime(period, 'start'), dateTime(period, 'end')];
  const [from, until] = [start === null ? null : moment(start), end === null ? null : momentAfter(end)];
  if (period && from && until && until <= from)
    refuse(period, `Expected an end after the start ${start}; came ${end}.`);
  if (period && !from && !until) refuse(period, 'Expected a start or an end; came neither.');
  return { from, until };
}

function addAuthor(reference: Place, reading: Reading, found: Named): void {
  const actor = reading.references.actor(asObject(reference.value) ?? {});
  if (actor?.professional) found.authors.push(actor.professional);
  else refuse(reference, 'Expected as author a professional who is known; came somebody else, or nobody.');
}

function addRecord(reference: Place, meaning: string | null, reading: Reading, found: Named): void {
  const record = reading.references.record(asObject(reference.value) ?? {}, reading.person);
  if (!record) {
    refuse(reference, `Expected a record of the person; came ${String(asObject(reference.value)?.reference)}.`);
    return;
  }
  if (!record.known)
    reference.context.note(
      'warning',
      'REFERENCE_NOT_FOUND',
      reference.path,
      'Expected a record that is imported or known; the consent will hold for one that comes under this name.',
    );
  if (meaning === 'instance') found.records.push(...record.ids);
  // what refers to an encounter was recorded in it; FHIR calls that `dependents`, IHE's profile `related`
  else if ((meaning === 'related' || meaning === 'dependents') && record.type === 'Encounter')
    found.encounters.push(...record.ids);
  else
    refuse(
      reference,
      `Expected instance, or an encounter with related; came ${meaning ?? 'no meaning'} of ${record.type}.`,
    );
}

const unique = <Each>(values: readonly Each[]): Each[] => [...new Set(values)];
