import { mergeParts } from '../../kit/entity/merge.ts';
import type { StoredEntity } from '../../kit/entity/model.ts';
import { ENTITY_MAPPERS, type MappedEntity } from './entities.ts';
import { numbersOfEntry } from './identity.ts';
import { entityModelOf } from './models.ts';
import type { Entry } from './references.ts';
import { type Run, sourceOf } from './run.ts';
import { type PendingPart, partOf, writeParts } from './write-parts.ts';

/** Maps and writes organisations, professionals, places, services, pilots and what belongs to them. */
export async function writeEntities(run: Run, entries: readonly Entry[]): Promise<void> {
  const byType = new Map<string, PendingPart[]>();
  for (const entry of entries) {
    const mapped = mapEntry(run, entry);
    if (!mapped) continue;
    const list = byType.get(mapped.type);
    if (list) list.push(mapped.pending);
    else byType.set(mapped.type, [mapped.pending]);
  }
  for (const [type, pending] of byType) {
    const model = entityModelOf(run.setting.models, type);
    if (!model) throw new Error(`there is no model for ${type}`);
    const merge = (id: string, parts: StoredEntity['parts'], before: StoredEntity | undefined) =>
      mergeParts(id, parts, (before?.provenance.version ?? 0) + 1);
    await writeParts(model, pending, merge, run.reporter, count => run.done('Writing the directory', count));
  }
}

function mapEntry(run: Run, entry: Entry): { type: string; pending: PendingPart } | null {
  const { item } = entry;
  const mapper = item && ENTITY_MAPPERS[item.type];
  if (!item || !mapper) return null;
  const context = run.context(item);
  const mapped = mapper(item.resource, context);
  if (mapped?.type === 'Provenance' && mapped.index.links.length === 0)
    context.note('error', 'REFERENCE_NOT_FOUND', 'target', 'Expected a target that is imported or known.');
  if (!mapped || context.refused || !entry.id) {
    if (!entry.nested) run.reporter.outcome(item, 'skipped', context.findings);
    run.done('Writing the directory', entry.nested ? 0 : 1);
    return null;
  }
  return { type: mapped.type, pending: pendingOf(entry, mapped, context.findings) };
}

function pendingOf(entry: Entry, mapped: MappedEntity, findings: PendingPart['findings']): PendingPart {
  const item = entry.item as NonNullable<Entry['item']>;
  const numbers = [...new Set([...numbersOfEntry(entry), ...mapped.numbers])];
  const part = partOf({
    key: entry.nested ? `${entry.main}#nested` : entry.main,
    provenance: { ...sourceOf(item, mapped.recordedAt), version: 1 },
    content: mapped.content,
    index: {
      ...mapped.index,
      keys: mapped.partOf ? [] : [...new Set([...entry.keys, entry.main])],
      identifierKeys: mapped.partOf ? [] : numbers,
    },
  });
  return { id: mapped.partOf ?? (entry.id as string), part, item: entry.nested ? null : item, findings };
}
