import { mergeContent, mergeParts } from '../../kit/entity/merge.ts';
import type { Part } from '../../kit/entity/model.ts';
import { identifierKey } from '../../kit/identifiers.ts';
import type { RecordContent } from '../../kit/record/record.ts';
import type { StoredPerson } from '../../subgraphs/people/person.model.ts';
import type { StoredRelatedPerson } from '../../subgraphs/people/related-person.model.ts';
import type { Finding } from '../contract.ts';
import { mapPatient, type PatientContent } from '../fhir/people/Patient.ts';
import { mapRelatedPerson } from '../fhir/people/RelatedPerson.ts';
import { numbersOf, PersonLinker } from './identity.ts';
import { hashOf, stableId } from './ids.ts';
import type { Entry } from './references.ts';
import { type Run, sourceOf } from './run.ts';
import { keepFormer } from './write-former.ts';
import { type PendingPart, partOf, writeParts } from './write-parts.ts';
import { writeRows } from './write-rows.ts';

const STEP = 'Writing persons';

/** Maps and writes persons; what a person's sources say is put together anew from all of them. */
export async function writePersons(run: Run, entries: readonly Entry[]): Promise<void> {
  const linker = new PersonLinker(run.resolver, run.setting.secret);
  const pending = entries.flatMap(entry => pendingPerson(run, entry, linker) ?? []);
  await writeParts(run.setting.models.people.persons, pending, mergePerson, run.reporter, count =>
    run.done(STEP, count),
  );
}

function pendingPerson(run: Run, entry: Entry, linker: PersonLinker): PendingPart | null {
  const { item } = entry;
  if (!item) return null;
  const context = run.context(item);
  const { managingOrganization, ...content } = mapPatient(item.resource, context);
  if (context.refused) {
    run.reporter.outcome(item, 'skipped', context.findings);
    run.done(STEP, 1);
    return null;
  }
  // only now: a number of somebody who is not imported must not lead records to nobody
  const { id, notes } = linker.link(entry);
  for (const { code, message } of notes) context.note('warning', code, '', message);
  proveGeneralPractitioners(run, id, content);
  const names = content.name.flatMap(name => [name.family, ...name.given].filter(part => part !== null));
  const [first] = content.name;
  const part = partOf({
    key: entry.main,
    provenance: {
      organization: managingOrganization,
      organizationName: managingOrganization && (run.resolver.names.get(managingOrganization.id) ?? null),
      ...sourceOf(item, null),
      version: 1,
    },
    content: content as unknown as RecordContent,
    index: {
      keys: [...new Set([...entry.keys, entry.main])],
      identifierKeys: numbersOf(item.resource),
      links: [],
      facets: [],
      texts: [
        [first?.family, ...(first?.given ?? [])].filter(Boolean).join(' ') || (content.displayName ?? ''),
        ...names,
        ...content.identifier.map(identifier => identifier.value),
      ],
    },
  });
  return { id, part, item, findings: context.findings };
}

function proveGeneralPractitioners(
  run: Run,
  person: string,
  content: Omit<PatientContent, 'managingOrganization'>,
): void {
  for (const { professional, organization, display } of content.generalPractitioner)
    run.relationships.add({
      person,
      professional: professional?.id ?? null,
      organization: organization?.id ?? null,
      display: display ?? null,
      basis: 'GENERAL_PRACTITIONER',
      start: null,
      end: null,
    });
}

function mergePerson(id: string, parts: Part[], before: StoredPerson | undefined): StoredPerson {
  const version = (before?.sources[0]?.version ?? 0) + 1;
  const { keys, identifierKeys, sortName, search, parts: ordered } = mergeParts(id, parts, version);
  const sources = ordered.map(part => ({ ...part.provenance, version }));
  return { _id: id, keys, identifierKeys, sortName, search, parts: ordered, sources, content: mergeContent(ordered) };
}

/** Maps and writes the people close to persons. */
export async function writeRelatedPersons(run: Run, entries: readonly Entry[]): Promise<void> {
  const model = run.setting.models.people.relatedPersons;
  const rows = entries.map(entry => ({ entry, ...mapRelated(run, entry) }));
  for (const { row } of rows) if (row) row._id = run.ownId(row._id, row.hash);
  const ids = rows.flatMap(({ row }) => (row ? [row._id] : []));
  const before = new Map((await model.find({ _id: { $in: ids } }).lean()).map(row => [row._id, row]));
  const changed = new Map<string, StoredRelatedPerson>();
  const importedAt = new Date();
  for (const { entry, row, findings } of rows) {
    const item = entry.item as NonNullable<Entry['item']>;
    const same = row && (changed.get(row._id) ?? before.get(row._id))?.hash === row.hash;
    run.reporter.outcome(item, row ? (same ? 'unchanged' : 'imported') : 'skipped', findings);
    run.done(STEP, 1);
    if (!row || same) continue;
    const version = (before.get(row._id)?.version ?? 0) + 1;
    changed.set(row._id, { ...row, version, importedAt, provenance: { ...row.provenance, version } });
  }
  const replaced = [...changed.keys()].flatMap(id => before.get(id) ?? []);
  await keepFormer(model, replaced, importedAt);
  await writeRows(model, [...changed.values()], id => before.has(id));
}

function mapRelated(run: Run, entry: Entry): { row: StoredRelatedPerson | null; findings: readonly Finding[] } {
  const item = entry.item as NonNullable<Entry['item']>;
  const context = run.context(item);
  const { content, patient, identifier } = mapRelatedPerson(item.resource, context);
  const person = run.subject(patient.reference, item);
  if (!person)
    context.note('error', 'REFERENCE_NOT_FOUND', patient.path, 'Expected a patient that is imported or known.');
  if (!person || context.refused) return { row: null, findings: context.findings };
  const row = {
    person,
    identifierKeys: identifier.map(identifierKey).filter(key => key !== null),
    keys: [...new Set([...entry.keys, entry.main])],
    provenance: { ...sourceOf(item, null), version: 1 },
    content: content as unknown as RecordContent,
  };
  return {
    row: { _id: stableId('RelatedPerson', person, entry.main), ...row, hash: hashOf(row), version: 1 },
    findings: context.findings,
  };
}
