import type { StoredDirective } from '../../subgraphs/people/directive.model.ts';
import { EVER } from '../../subgraphs/people/relationship.model.ts';
import { changeOf } from '../../subgraphs/people/versions.ts';
import type { Finding } from '../contract.ts';
import { readConsent } from '../fhir/consent/read.ts';
import { moment } from '../fhir/values/date.ts';
import { isJson } from '../json.ts';
import { type ConsentLookups, lookUp } from './consent-lookups.ts';
import { consentReferences } from './consent-references.ts';
import { latestOf, type Read } from './consent-versions.ts';
import { hashOf, stableId } from './ids.ts';
import type { Entry } from './references.ts';
import { type Run, sourceOf } from './run.ts';
import { writeRows } from './write-rows.ts';

const BATCH = 1000;

/** Reads and writes the consents to the sharing of data: each is a directive of its person. */
export async function writeConsents(run: Run, entries: readonly Entry[], groups: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const model = run.setting.models.people.directives;
  const lookups = await lookUp(run, [...entries, ...groups]);
  const own = await ownDirectives(run, entries);
  const byId = new Map<string, Read[]>();
  for (const entry of entries) {
    const read = readEntry(run, entry, lookups, own);
    entry.id = read.id;
    byId.set(read.id, [...(byId.get(read.id) ?? []), read]);
  }
  const versions = [...byId].flatMap(([id, reads]) => latestOf(id, reads));
  for (let index = 0; index < versions.length; index += BATCH) {
    const batch = versions.slice(index, index + BATCH);
    const stored = await model.find({ _id: { $in: batch.map(({ id }) => id) } }).lean();
    const before = new Map(stored.map(row => [row._id, row]));
    const changed = batch.flatMap(version => version.write(before.get(version.id)) ?? []);
    const now = new Date();
    const replaced = changed.flatMap(({ _id }) => before.get(_id) ?? []).map(row => changeOf(row, now, null));
    await writeRows(run.setting.models.people.directiveChanges, replaced, () => false);
    await writeRows(model, changed, id => before.has(id));
  }
  for (const { item, outcome, findings } of [...byId.values()].flat()) run.reporter.outcome(item, outcome, findings);
  run.done('Writing consents', entries.length);
}

/** Directives that the platform itself has once written as Consents. */
async function ownDirectives(run: Run, entries: readonly Entry[]): Promise<Map<string, StoredDirective>> {
  const ids = entries.map(entry => entry.item?.resource.id).filter(id => typeof id === 'string');
  const rows = await run.setting.models.people.directives.find({ _id: { $in: ids } }).lean();
  return new Map(rows.map(row => [row._id, row]));
}

function readEntry(run: Run, entry: Entry, lookups: ConsentLookups, own: ReadonlyMap<string, StoredDirective>): Read {
  const item = entry.item as NonNullable<Entry['item']>;
  const references = consentReferences(run, item, lookups);
  const { directive, findings } = readConsent(item.resource, references);
  const { patient, subject, id: named } = item.resource;
  const reference = patient ?? subject;
  const person = directive?.person ?? (isJson(reference) ? references.person(reference) : null);
  const written = own.get(String(named));
  const { source, sourceId, recordedAt } = sourceOf(item, null);
  const meta = isJson(item.resource.meta) ? item.resource.meta : {};
  // some servers add to the source which request brought it
  const from = typeof meta.source === 'string' ? meta.source.replace(/#.*$/, '') : '';
  const id =
    written && written.person === person ? written._id : stableId('ConsentDirective', person ?? '', from, entry.main);
  const dated = moment(recordedAt ?? '') ?? directive?.given ?? moment(String(item.resource.dateTime ?? '')) ?? EVER;
  const row = directive && {
    _id: id,
    ...directive,
    source: source ?? entry.main,
    sourceId: sourceId ?? null,
    hash: hashOf(directive),
    version: 1,
  };
  const outcome = row ? 'imported' : 'skipped';
  const erased = item.resource.status === 'entered-in-error';
  return { id, item, row, said: dated, erased, findings: [...findings] as Finding[], outcome };
}
