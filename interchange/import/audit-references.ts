import type { AuditReferences } from '../fhir/audit/reading.ts';
import { isJson } from '../json.ts';
import type { Item } from '../read/item.ts';
import { keysIn, referenceKeys } from './known.ts';
import type { Run } from './run.ts';

/** What of the graph is named by its own id, as `Type/id`: services that have joined know no other. */
export type OwnIds = ReadonlySet<string>;

/** Finds which of the references in some items are ids of the graph. */
export async function ownIdsIn(run: Run, items: readonly Item[]): Promise<OwnIds> {
  const { people, directory } = run.setting.models;
  const keys = [...new Set(items.flatMap(({ resource }) => keysIn(resource)))];
  const found = new Set<string>();
  for (const [type, model] of [
    ['Patient', people.persons],
    ['Practitioner', directory.professionals],
    ['Organization', directory.organizations],
  ] as const) {
    const ids = keys.flatMap(key => (key.startsWith(`${type}/`) ? [key.slice(type.length + 1)] : []));
    const rows =
      ids.length > 0
        ? await model.collection.find({ _id: { $in: ids as never[] } }, { projection: { _id: 1 } }).toArray()
        : [];
    for (const { _id } of rows) found.add(`${type}/${String(_id)}`);
  }
  return found;
}

/** Follows the references of an AuditEvent: among all that is being imported, in what is known from before, and as ids of the graph. */
export const auditReferences = (run: Run, item: Item, own: OwnIds): AuditReferences => {
  const ownId = (reference: unknown, type: string): string | null => {
    const written = isJson(reference) && typeof reference.reference === 'string' ? reference.reference : '';
    const key = referenceKeys(written).find(each => each.startsWith(`${type}/`) && own.has(each));
    return key ? key.slice(type.length + 1) : null;
  };
  return {
    person(reference) {
      const target = run.resolver.find(reference, item);
      return target?.type === 'Patient' ? target.id : ownId(reference, 'Patient');
    },
    actor(reference) {
      if (!isJson(reference)) return null;
      const found = run.context(item).participant(reference, '');
      const professional = found?.professional?.id ?? ownId(reference, 'Practitioner');
      const organization = found?.organization?.id ?? ownId(reference, 'Organization');
      return professional || organization ? { professional, organization } : null;
    },
  };
};
