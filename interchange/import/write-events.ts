import { canonical, sha256 } from '../../kit/audit/chain.ts';
import { type ForeignEvent, foreignEvent } from '../../subgraphs/audit/foreign.model.ts';
import type { Finding, Json } from '../contract.ts';
import { readAuditEvent } from '../fhir/audit/read.ts';
import { eventIdIn } from '../fhir/audit/terms.ts';
import { writeAuditEvents } from '../fhir/audit/write.ts';
import { isJson } from '../json.ts';
import type { Item } from '../read/item.ts';
import { auditReferences, type OwnIds, ownIdsIn } from './audit-references.ts';
import { stableId } from './ids.ts';
import { keysIn } from './known.ts';
import type { Outcome } from './report.ts';
import type { Run } from './run.ts';
import { writeRows } from './write-rows.ts';

/** An AuditEvent and what was read of it. */
interface Read {
  item: Item;
  row: ForeignEvent | null;
  findings: Finding[];
  /** Whether it is an event of our own that was once exported. */
  own: boolean;
}

/**
 * Reads and writes events of other systems. They are known by the system and by what it calls them. None is ever lost or
 * replaced: the same id with something else is kept beside the first.
 */
export async function writeEvents(run: Run, items: readonly Item[]): Promise<void> {
  const model = run.setting.models.foreignEvents;
  await run.known.load(items.flatMap(({ resource }) => keysIn(resource)));
  const [own, ids] = [await ownResources(run, items), await ownIdsIn(run, items)];
  const reads = items.map(item => readItem(run, item, own, ids));
  const sought = reads.flatMap(({ row }) => (row ? [row._id, besideId(row)] : []));
  const known = new Map((await model.find({ _id: { $in: sought } }).lean()).map(row => [row._id, row]));
  const there = new Set(known.keys());
  const changed = new Map<string, ForeignEvent>();
  for (const { item, row, findings, own: isOwn } of reads) {
    const outcome = row ? place(row, known, changed, findings) : isOwn ? 'unchanged' : 'skipped';
    run.reporter.outcome(item, outcome, findings);
  }
  await writeRows(model, [...changed.values()], id => there.has(id));
  run.done('Writing events', items.length);
}

/** Decides where an event goes, and what becomes of it. */
function place(
  row: ForeignEvent,
  known: Map<string, ForeignEvent>,
  changed: Map<string, ForeignEvent>,
  findings: Finding[],
): Outcome {
  const first = known.get(row._id);
  if (first && first.content !== row.content) {
    const message = `Another event of ${row.source} has this id, and says something else; both are kept.`;
    findings.push({ severity: 'warning', code: 'EVENT_ALTERED', path: 'id', message });
    const _id = besideId(row);
    return place({ ...row, _id, moment: `${row.event.at} ${_id}` }, known, changed, []);
  }
  // the same again; who is known by now may have a name
  if (first && canonical(first.event) === canonical(row.event) && same(first.strangers, row.strangers))
    return 'unchanged';
  known.set(row._id, row);
  changed.set(row._id, row);
  return 'imported';
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

const besideId = ({ _id, content }: ForeignEvent): string => stableId(_id, content);

function readItem(run: Run, item: Item, own: ReadonlySet<string>, ids: OwnIds): Read {
  const content = contentOf(item.resource);
  if (own.has(content)) return { item, row: null, findings: [], own: true };
  const { read, findings } = readAuditEvent(item.resource, auditReferences(run, item, ids));
  if (!read) return { item, row: null, findings, own: false };
  const { id } = item.resource;
  const sourceId = typeof id === 'string' ? id : null;
  const _id = stableId('AuditEvent', originOf(item.resource), sourceId ?? item.fullUrl ?? content);
  const { source, strangers, event } = read;
  const row = foreignEvent({ _id, source, sourceId, strangers, resource: item.resource, content }, event);
  return { item, row, findings, own: false };
}

/** All that tells one recording system from another. */
function originOf({ meta, source }: Json): string {
  const { site, observer } = isJson(source) ? source : {};
  // some servers add to the source which request brought it
  const from = isJson(meta) && typeof meta.source === 'string' ? meta.source.replace(/#.*$/, '') : '';
  return canonical([from, site ?? null, collapsed(observer ?? null)]);
}

/** What a resource says, as a hash: without what servers add to it, and whether it came as JSON or XML. */
function contentOf(resource: Json): string {
  const { meta: _meta, text: _text, ...said } = resource;
  return sha256(canonical(collapsed(said)));
}

/** XML does not tell a list of one from the one in it. */
function collapsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? collapsed(value[0]) : value.map(collapsed);
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, collapsed(inner)]));
}

/** What our own events would be exported as, of those that these resources say that they are. */
async function ownResources(run: Run, items: readonly Item[]): Promise<Set<string>> {
  const ids = items.flatMap(({ resource }) => (isJson(resource.meta) ? (eventIdIn(resource.meta.source) ?? []) : []));
  if (ids.length === 0) return new Set();
  const rows = await run.setting.models.events.find({ _id: { $in: ids } }).lean();
  const written = rows.flatMap(({ _id, instance, event }) =>
    [false, true].flatMap(forPerson => writeAuditEvents({ id: _id, recorder: { instance }, event, forPerson })),
  );
  return new Set(written.map(contentOf));
}
