import type { Model } from 'mongoose';
import type { Json } from '../contract.ts';
import { recordIdIn, typeAndId } from '../fhir/consent/own.ts';
import { isJson } from '../json.ts';
import { referenceKeys } from './known.ts';
import type { Entry } from './references.ts';
import { type Run, recordId } from './run.ts';

/** A record that is there already. */
interface Stored {
  type: string;
  person: string;
}

/** What the databases have of that to which the consents of an import refer, and which is not among its files. */
export interface ConsentLookups {
  /** Ids that are in the graph, as `Patient/<id>`. */
  things: ReadonlySet<string>;
  /** Records by their ids. */
  records: ReadonlyMap<string, Stored>;
  /** The numbers of related persons, by what references to them look like, and by their ids. */
  relatives: ReadonlyMap<string, readonly string[]>;
}

/** The ids that a record of a person gets in an import, by a reference to it. */
export const recordIdsOf = ({ reference }: Json, person: string): string[] =>
  typeof reference === 'string' ? referenceKeys(reference).map(key => recordId(person, key)) : [];

/** The id that a reference gives as one of the graph. */
export const ownIdOf = (reference: Json): string[] => {
  const own = recordIdIn(reference) ?? typeAndId(reference)?.id;
  return own ? [own] : [];
};

/** Looks up, a few commands for all consents of an import, what they refer to. */
export async function lookUp(run: Run, entries: readonly Entry[]): Promise<ConsentLookups> {
  const references = entries.flatMap(entry =>
    referencesIn(entry.item?.resource).map(reference => ({ entry, reference })),
  );
  const missing = references.filter(({ entry, reference }) => {
    const { reference: written } = reference;
    return typeof written !== 'string' || !run.references.find(written, entry);
  });
  const { people, directory } = run.setting.models;
  const ids = (type: string) =>
    missing.flatMap(({ reference }) => {
      const named = typeAndId(reference);
      return named?.type === type ? [named.id] : [];
    });
  const things = [
    ...(await present(people.persons, 'Patient', ids('Patient'))),
    ...(await present(directory.organizations, 'Organization', ids('Organization'))),
    ...(await present(directory.professionals, 'Practitioner', ids('Practitioner'))),
  ];
  return { things: new Set(things), records: await records(run, missing), relatives: await relatives(run, missing) };
}

type Missing = readonly { entry: Entry; reference: Json }[];

async function present<Row>(model: Model<Row>, type: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await model.find({ _id: { $in: ids } } as never, { _id: 1 }).lean<{ _id: string }[]>();
  return rows.map(({ _id }) => `${type}/${_id}`);
}

async function records(run: Run, missing: Missing): Promise<Map<string, Stored>> {
  const wanted = missing.flatMap(({ entry, reference }) => {
    const person = run.subject(entry.subject, entry);
    return [...(person ? recordIdsOf(reference, person) : []), ...ownIdOf(reference)];
  });
  const found = new Map<string, Stored>();
  if (wanted.length === 0) return found;
  const { health, social, pilots } = run.setting.models.records;
  for (const model of [...health.values(), ...social.values(), ...pilots.values()]) {
    const rows = await model.find({ _id: { $in: wanted } }, { person: 1 }).lean();
    for (const { _id, person } of rows) found.set(_id, { type: model.modelName, person });
  }
  return found;
}

async function relatives(run: Run, missing: Missing): Promise<Map<string, readonly string[]>> {
  const written = missing.flatMap(({ reference }) =>
    typeof reference.reference === 'string' && /(^|\/)RelatedPerson\//.test(reference.reference)
      ? [reference.reference]
      : [],
  );
  const found = new Map<string, readonly string[]>();
  if (written.length === 0) return found;
  const keys = written.flatMap(referenceKeys);
  const ids = keys.flatMap(key => typeAndId({ reference: key })?.id ?? []);
  const rows = await run.setting.models.people.relatedPersons
    .find({ $or: [{ _id: { $in: ids } }, { keys: { $in: keys } }] })
    .lean();
  await run.known.load(rows.flatMap(row => row.identifierKeys));
  // what two sources call the same names neither of them
  for (const row of rows)
    for (const key of [`RelatedPerson/${row._id}`, ...row.keys])
      found.set(key, found.has(key) && String(found.get(key)) !== String(row.identifierKeys) ? [] : row.identifierKeys);
  return found;
}

/** All references in a resource. */
function referencesIn(value: unknown, found: Json[] = []): Json[] {
  if (Array.isArray(value)) for (const each of value) referencesIn(each, found);
  else if (isJson(value)) {
    if (typeof value.reference === 'string' || recordIdIn(value)) found.push(value);
    for (const each of Object.values(value)) referencesIn(each, found);
  }
  return found;
}
