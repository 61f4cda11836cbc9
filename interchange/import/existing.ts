import { RECORD_MAPPERS } from '../fhir/records/index.ts';
import type { Item } from '../read/item.ts';
import { keysIn } from './known.ts';
import { type Run, recordId } from './run.ts';

/** Looks up what a batch of records refers to and this import does not bring: things, and records of earlier imports. */
export async function loadExisting(run: Run, items: readonly Item[]): Promise<void> {
  const missing = items.map(item => keysIn(item.resource).filter(key => !run.references.find(key, item)));
  await run.known.load(missing.flat());
  const records = new Map<string, string[]>();
  for (const [index, item] of items.entries()) {
    const subject = RECORD_MAPPERS.get(item.type)?.subject(item.resource).reference;
    const person = run.subject(subject, item);
    for (const key of person ? (missing[index] ?? []) : []) {
      const type = /^([A-Z][A-Za-z]+)\//.exec(key)?.[1];
      if (person && type && RECORD_MAPPERS.has(type))
        records.set(type, [...(records.get(type) ?? []), recordId(person, key)]);
    }
  }
  for (const [type, ids] of records) {
    const model = run.setting.models.records.health.get(type);
    const rows = model ? await model.find({ _id: { $in: ids } }, { organization: 1 }).lean() : [];
    for (const { _id, organization } of rows) run.existingRecords.set(_id, { organization });
  }
}
