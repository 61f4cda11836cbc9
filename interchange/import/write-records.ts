import type { Model } from 'mongoose';
import { recordScope } from '../../kit/grant/scope.ts';
import type { CodeableConceptValue, StoredRecord } from '../../kit/record/record.ts';
import type { Finding, Json, MappedRecord, RecordMapper } from '../contract.ts';
import { isAboutSharing, isConsentDocument } from '../fhir/consent/about.ts';
import { moment } from '../fhir/values/date.ts';
import { type Security, securityOf } from '../fhir/values/security.ts';
import type { Item } from '../read/item.ts';
import { encountersOf } from './encounters.ts';
import { organizationOf, recordedByOf } from './holder.ts';
import { hashOf, mainKey } from './ids.ts';
import { proveByRecord } from './proof.ts';
import { type Run, recordId, sourceOf } from './run.ts';
import { type VersionedModels, writeVersions } from './write-versions.ts';

const STEP = 'Writing records';

interface Pending {
  item: Item;
  models: VersionedModels;
  row: StoredRecord;
  findings: readonly Finding[];
}

/** Records that are mapped and wait to be written, by where they go. */
export type MappedRecords = ReadonlyMap<Model<StoredRecord>, readonly Pending[]>;

/** Maps a batch of records about persons; what can't be imported is reported here. */
export function mapRecords(run: Run, batch: readonly { item: Item; mapper: RecordMapper }[]): MappedRecords {
  const byModel = new Map<Model<StoredRecord>, Pending[]>();
  for (const { item, mapper } of batch) {
    const pending = mapRecord(run, item, mapper);
    if (!pending) continue;
    const { records } = pending.models;
    const list = byModel.get(records);
    if (list) list.push(pending);
    else byModel.set(records, [pending]);
  }
  const waiting = [...byModel.values()].reduce((sum, pending) => sum + pending.length, 0);
  run.done(STEP, batch.length - waiting);
  return byModel;
}

/** Writes records that are mapped. */
export async function writeRecords(run: Run, mapped: MappedRecords): Promise<void> {
  for (const pending of mapped.values()) {
    await write(run, pending);
    run.done(STEP, pending.length);
  }
}

function mapRecord(run: Run, item: Item, mapper: RecordMapper): Pending | null {
  const place = mapper.place(item.resource);
  if (!place || tellsOfConsent(run, item)) {
    run.reporter.outcome(item, 'unplaced');
    return null;
  }
  const { reference, path } = mapper.subject(item.resource);
  const person = run.subject(reference, item);
  const context = run.context(item, person);
  if (!person)
    context.note(
      'error',
      'REFERENCE_NOT_FOUND',
      path,
      `Expected a person who is imported or known, but came ${shown(reference)}.`,
    );
  const mapped = mapper.map(item.resource, context);
  if (!person || context.refused) {
    run.reporter.outcome(item, 'skipped', context.findings);
    return null;
  }
  const { models } = run.setting;
  const records = models.records[place.subgraph].get(place.type);
  const versions = models.versions[place.subgraph].get(place.type);
  if (!records || !versions) throw new Error(`there is no model for ${place.type}`);
  return { item, models: { records, versions }, row: toRow(run, item, person, mapped), findings: context.findings };
}

/** Who wrote down a consent is nobody's business but the person's: that there is one shows that they decided something. */
function tellsOfConsent(run: Run, { type, resource, file, bundle }: Item): boolean {
  const targets = type === 'Provenance' ? [resource.target].flat() : [];
  return targets.some(target => {
    const entry = run.resolver.find(target, { file, bundle })?.entry;
    return entry?.type === 'Consent' && isAboutSharing(entry.item?.resource ?? {});
  });
}

function toRow(run: Run, item: Item, person: string, mapped: MappedRecord): StoredRecord {
  const holder = organizationOf(run, item, person, mapped.holders);
  const recordedBy = recordedByOf(run, item, mapped);
  const envelope = { person, category: mapped.category, ...securityAt(item), organization: holder?.id ?? null };
  proveByRecord(run, item, person, mapped, recordedBy, envelope.organization);
  const row = {
    ...envelope,
    scope: recordScope(envelope),
    encounters: encountersOf(run, item, person),
    when: mapped.when ? moment(mapped.when) : null,
    status: mapped.status,
    codes: [...codeKeys(mapped.codes), ...pilotKey(mapped)],
    categories: codeKeys(mapped.categories),
    provenance: {
      organization: holder && { id: holder.id },
      organizationName: holder?.name ?? null,
      recordedBy,
      ...sourceOf(item, mapped.recordedAt),
      version: 1,
    },
    content: mapped.content,
  };
  return { _id: recordId(person, mainKey(item)), ...row, hash: hashOf(row), version: 1 };
}

async function write(run: Run, pending: readonly Pending[]): Promise<void> {
  const [first] = pending;
  if (!first) return;
  for (const each of pending) each.row._id = run.ownId(each.row._id, each.row.hash);
  const ids = pending.map(({ row }) => row._id);
  const stored = await first.models.records.find({ _id: { $in: ids } }, { hash: 1 }).lean();
  const there = new Map(stored.map(({ _id, hash }) => [_id, hash]));
  const hashes = new Map(there);
  const changed = new Map<string, StoredRecord>();
  for (const { item, row, findings } of pending) {
    const same = hashes.get(row._id) === row.hash;
    run.reporter.outcome(item, same ? 'unchanged' : 'imported', findings);
    if (same) continue;
    hashes.set(row._id, row.hash);
    changed.set(row._id, row);
  }
  await writeVersions(first.models, [...changed.values()], id => there.has(id));
}

/** The labels on the resource and on its bundle. What tells of a consent is for nobody who has no leave to see everything. */
function securityAt({ resource, security }: Item): Security {
  const { meta } = resource as { meta?: Json };
  const labelled = securityOf([...security, ...[meta?.security].flat()]);
  return isConsentDocument(resource) ? { ...labelled, confidentiality: 'V' } : labelled;
}

/** Concepts as `system|code` and as `code`: either finds the record. */
const codeKeys = (concepts: readonly CodeableConceptValue[]): string[] => [
  ...new Set(
    concepts.flatMap(concept =>
      concept.coding.flatMap(({ system, code }) => (code ? [code, ...(system ? [`${system}|${code}`] : [])] : [])),
    ),
  ),
];

/** By this the enrolments of a pilot are found. */
function pilotKey({ category, content }: MappedRecord): string[] {
  const pilot = content.pilot as { id: string } | null | undefined;
  return category === 'pilot-enrolment' && pilot ? [`pilot|${pilot.id}`] : [];
}

function shown(reference: unknown): string {
  if (typeof reference !== 'object' || reference === null) return 'nothing';
  const { reference: written, identifier } = reference as {
    reference?: unknown;
    identifier?: { system?: string; value?: string };
  };
  if (typeof written === 'string') return written;
  return identifier?.value ? `${identifier.system ?? ''}|${identifier.value}` : 'a reference that names nobody';
}
