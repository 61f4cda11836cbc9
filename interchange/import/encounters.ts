import type { Json } from '../contract.ts';
import { isJson } from '../json.ts';
import type { Item } from '../read/item.ts';
import { referenceKeys } from './known.ts';
import { type Run, recordId } from './run.ts';

/**
 * The ids of the encounters in which something was recorded, of this import or any other: a consent may be about all that
 * was. One that is not known yet has the ids that it would get.
 */
export function encountersOf(run: Run, item: Item, person: string): string[] {
  const { encounter, context } = item.resource;
  const written = [encounter, context, ...[context].flat().map(each => (isJson(each) ? each.encounter : null))].flat();
  return [...new Set(written.flatMap(reference => idsOf(run, item, person, reference)))];
}

function idsOf(run: Run, item: Item, person: string, reference: unknown): string[] {
  const written = isJson(reference) ? (reference as Json).reference : null;
  if (typeof written !== 'string') return [];
  const entry = run.references.find(written, item);
  if (entry) return entry.type === 'Encounter' && entry.id ? [entry.id] : [];
  return /(^|\/)Encounter\//.test(written) ? referenceKeys(written).map(key => recordId(person, key)) : [];
}
