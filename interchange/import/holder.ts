import type { ParticipantValue } from '../../kit/record/record.ts';
import type { MappedRecord } from '../contract.ts';
import type { Item } from '../read/item.ts';
import { type Run, recordId } from './run.ts';

/** The organisation that holds a record, and its name as the record carries it. */
export interface Holder {
  id: string;
  name: string | null;
}

/**
 * The organisation that holds a record: the first to which what the record says leads, by itself, through its encounter or
 * through somebody's role; for want of that, whoever made the document that it stands in. Null when nothing tells.
 */
export function organizationOf(run: Run, item: Item, person: string, holders: MappedRecord['holders']): Holder | null {
  for (const { reference } of [...holders, ...documentHolders(run, item)]) {
    const found = lead(run, item, reference) ?? earlier(run, person, reference);
    if (found) return found;
  }
  return null;
}

function documentHolders(run: Run, item: Item): MappedRecord['holders'] {
  const composition = item.bundle ? run.compositions.get(item.bundle)?.resource : undefined;
  if (!composition) return [];
  return [composition.custodian, ...[composition.author].flat()].map(reference => ({ reference, path: 'custodian' }));
}

function lead(run: Run, from: Pick<Item, 'file' | 'bundle'>, reference: unknown): Holder | null {
  const target = run.resolver.find(reference, from);
  const display = (reference as { display?: unknown } | null)?.display;
  if (target?.type === 'Organization' && target.id)
    return { id: target.id, name: typeof display === 'string' ? display : target.name };
  if (target?.type === 'PractitionerRole' && target.entry)
    return lead(run, target.entry, target.resource?.organization ?? null);
  if (target?.type === 'PractitionerRole') {
    const organization = target.resource?.organization as { id: string } | null | undefined;
    return organization ? { id: organization.id, name: null } : null;
  }
  if (target?.entry?.provider) return lead(run, target.entry, target.entry.provider);
  return null;
}

/** The organisation of a record that an earlier import brought: of the encounter that this one belongs to. */
function earlier(run: Run, person: string, reference: unknown): Holder | null {
  const written = (reference as { reference?: unknown } | null)?.reference;
  const organization = typeof written === 'string' && run.existingRecords.get(recordId(person, written))?.organization;
  return organization ? { id: organization, name: run.resolver.names.get(organization) ?? null } : null;
}

/** Who recorded it, for its provenance. What can't be found is noted where the record itself names it. */
export function recordedByOf(run: Run, item: Item, { recordedBy }: MappedRecord): ParticipantValue | null {
  return recordedBy && run.context(item).participant(recordedBy.reference, recordedBy.path);
}
