import type { RecordMapper } from '../contract.ts';
import { isAboutSharing } from '../fhir/consent/about.ts';
import { isDecision } from '../fhir/pilots/Basic.ts';
import { RECORD_MAPPERS } from '../fhir/records/index.ts';
import { isAboutDirectory } from '../fhir/records/Provenance.ts';
import { hsdsNested } from '../hsds/index.ts';
import type { Item } from '../read/item.ts';
import { readItems } from '../read/parse.ts';
import { walk } from '../read/walk.ts';
import { ENTITY_MAPPERS } from './entities.ts';
import { loadExisting } from './existing.ts';
import { fhirTypeOf, identifyEntity } from './identity.ts';
import { mainKey } from './ids.ts';
import { keysIn } from './known.ts';
import { proveByCareTeam } from './proof.ts';
import { type Entry, entryOf } from './references.ts';
import type { ImportReport } from './report.ts';
import { type ImportSetting, Run, recordId } from './run.ts';
import { writeConsents } from './write-consents.ts';
import { writeEntities } from './write-entities.ts';
import { writeEvents } from './write-events.ts';
import { writePersons, writeRelatedPersons } from './write-persons.ts';
import { mapRecords, writeRecords } from './write-records.ts';

/** So many records are written at once, or fewer when their lines are longer than this. */
const BATCH = 1000;
const BATCH_BYTES = 8 * 1024 * 1024;

/** What becomes of an item, by its type. */
type Way = 'entity' | 'person' | 'related' | 'team' | 'consent' | 'group' | 'record' | 'event' | 'unplaced';

/** What is not kept, though others may need what it says. */
const WITHOUT_PLACE: ReadonlySet<Way> = new Set(['unplaced', 'team', 'group']);

function wayOf({ type, resource, format }: Item): Way {
  if (format === 'hsds') return type in ENTITY_MAPPERS ? 'entity' : 'unplaced';
  if (type === 'Patient') return 'person';
  if (type === 'RelatedPerson') return 'related';
  if (type === 'CareTeam') return 'team';
  if (type === 'Consent' && isAboutSharing(resource)) return 'consent';
  if (type === 'Group') return 'group';
  if (type === 'AuditEvent') return 'event';
  if (type === 'Basic' && !isDecision(resource)) return 'unplaced';
  if (type === 'Provenance') return isAboutDirectory(resource) ? 'entity' : 'record';
  if (RECORD_MAPPERS.has(type)) return 'record';
  return type in ENTITY_MAPPERS ? 'entity' : 'unplaced';
}

/**
 * Imports files and folders. They are read twice: first to learn who and what there is, so that references lead somewhere
 * whatever the order of files, then to write the records. Everything it writes it would write again in the same way, so an
 * import that was interrupted is simply run again. Throws when a path does not exist or the database does not answer.
 */
export async function importFiles(
  paths: readonly string[],
  setting: ImportSetting,
): Promise<ImportReport & { incomplete: boolean }> {
  const run = new Run(setting);
  const { files, ignored } = walk(paths);
  for (const path of ignored) run.reporter.fileNote(path, IGNORED);
  const entries = await survey(
    run,
    files.map(file => file.path),
  );
  await identify(run, entries);
  await writeWhole(run, entries);
  await writeAll(
    run,
    files.map(file => file.path),
  );
  await run.relationships.flush(setting.models);
  return run.report();
}

const IGNORED = {
  severity: 'info',
  code: 'FILE_IGNORED',
  path: '',
  message: 'Only .json, .ndjson, .jsonl and .xml are read from folders.',
} as const;

/** The first reading: what there is, and the resources that others need. */
async function survey(run: Run, files: readonly string[]): Promise<Record<Way, Entry[]>> {
  const entries: Record<Way, Entry[]> = {
    ...{ entity: [], person: [], related: [], team: [], consent: [], group: [], record: [], event: [], unplaced: [] },
  };
  const nested: Entry[] = [];
  for (const file of files) {
    run.reporter.file();
    for await (const read of readItems(file)) {
      if ('note' in read) {
        run.reporter.fileNote(file, read.note);
        continue;
      }
      const { item } = read;
      const way = wayOf(item);
      run.total += 1;
      // nothing refers to them, and there may be very many
      if (way === 'event') continue;
      if (item.type === 'Composition' && item.bundle && !run.compositions.has(item.bundle))
        run.compositions.set(item.bundle, item);
      const subject = RECORD_MAPPERS.get(item.type)?.subject(item.resource).reference ?? null;
      const entry = entryOf(item, way !== 'record' && way !== 'unplaced', subject, mainKey(item));
      entries[way].push(entry);
      if (way === 'group') run.groups.add(entry);
      else if (way !== 'unplaced') run.references.add(entry);
      if (WITHOUT_PLACE.has(way)) for (const key of entry.keys) run.resolver.unplaced.add(key);
      if (item.format === 'hsds') nested.push(...nestedEntries(item));
    }
    run.setting.progress('Reading', 0, run.total);
  }
  // what stands inside another object counts only where nothing says more
  for (const entry of nested) {
    if (entry.keys.some(key => run.references.find(key, entry))) continue;
    run.references.add(entry);
    entries.entity.push(entry);
  }
  return entries;
}

function nestedEntries(item: Item): Entry[] {
  return hsdsNested(item.resource).map(({ type, object, path }) => {
    const inner: Item = { ...item, type, resource: object, path: item.path ? `${item.path}.${path}` : path };
    return { ...entryOf(inner, true, null, mainKey(inner)), nested: true };
  });
}

/** Gives everything that others refer to its id. */
async function identify(run: Run, entries: Record<Way, Entry[]>): Promise<void> {
  const { entity, person, related, team, consent, group } = entries;
  const whole = [...entity, ...person, ...related, ...team, ...consent, ...group];
  await run.known.load(whole.flatMap(entry => [entry.main, ...entry.keys, ...keysIn(entry.item?.resource)]));
  for (const entry of entries.entity) identifyEntity(entry, fhirTypeOf(entry.type), run.resolver);
}

async function writeWhole(run: Run, entries: Record<Way, Entry[]>): Promise<void> {
  await writeEntities(run, entries.entity);
  await writePersons(run, entries.person);
  await writeRelatedPersons(run, entries.related);
  for (const { item } of entries.team) if (item) proveByCareTeam(run, item);
  for (const entry of entries.record) {
    const person = run.personOf(entry);
    entry.id = person && recordId(person, entry.main);
  }
  await writeConsents(run, entries.consent, entries.group);
}

/** The second reading: records, events, and what has no place. */
async function writeAll(run: Run, files: readonly string[]): Promise<void> {
  let batch: { item: Item; mapper: RecordMapper }[] = [];
  let events: Item[] = [];
  let bytes = 0;
  let writing = Promise.resolve();
  // the database writes one batch while the next one is read and mapped
  const flush = async () => {
    const items = batch;
    if (events.length > 0) await writeEvents(run, events);
    batch = [];
    events = [];
    bytes = 0;
    await loadExisting(
      run,
      items.map(({ item }) => item),
    );
    const mapped = mapRecords(run, items);
    await writing;
    writing = writeRecords(run, mapped);
    // its failure is met by whoever waits for it
    writing.catch(() => {});
  };
  for (const file of files) {
    for await (const read of readItems(file)) {
      if ('note' in read) continue;
      const way = wayOf(read.item);
      const mapper = way === 'record' ? RECORD_MAPPERS.get(read.item.type) : undefined;
      if (mapper) batch.push({ item: read.item, mapper });
      else if (way === 'event') events.push(read.item);
      else if (WITHOUT_PLACE.has(way)) {
        run.reporter.outcome(read.item, 'unplaced');
        run.done('Writing records', 1);
      }
      bytes += read.item.bytes;
      if (batch.length + events.length >= BATCH || bytes >= BATCH_BYTES) await flush();
    }
  }
  if (batch.length + events.length > 0) await flush();
  await writing;
}
