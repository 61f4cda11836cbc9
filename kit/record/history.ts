import { isDeepStrictEqual } from 'node:util';
import { scopeKeys } from '../grant/scope.ts';
import type { StoredVersion } from './history.model.ts';
import { withoutNames } from './naming.ts';
import type { ProvenanceValue, RecordContent, StoredRecord } from './record.ts';
import type { GrantedPerson } from './store.ts';

/** What one field said before and after, as JSON; null where there was nothing. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** One version of a record as the graph answers it. */
export interface VersionNode {
  version: number;
  current: boolean;
  provenance: ProvenanceValue;
  /** ISO 8601. */
  importedAt: string | null;
  /** ISO 8601. */
  replacedAt: string | null;
  changes: FieldChange[] | null;
  /** What is kept of it; null for the version that holds. */
  kept: StoredVersion | null;
}

/** Shown to whoever sees everything: a change of how confidential a record is. */
const SECURITY = 'meta.security';

/** What something said from one change to the next, who said so, and since when it was here. */
export interface Stated {
  version: number;
  provenance: ProvenanceValue;
  content: RecordContent;
  importedAt: Date | null;
}

/** The versions of something as the graph answers them, the latest first; they are given the earliest first, and the last one holds. */
export const versionNodes = (states: readonly Stated[]): VersionNode[] =>
  states
    .map(({ version, provenance, content, importedAt }, index): VersionNode => {
      const [earlier, next] = [states[index - 1], states[index + 1]];
      return {
        version,
        current: next === undefined,
        provenance: { ...provenance, version },
        importedAt: importedAt?.toISOString() ?? null,
        replacedAt: next?.importedAt?.toISOString() ?? null,
        changes: earlier ? changesBetween(earlier.content, content) : null,
        kept: null,
      };
    })
    .reverse();

type Said = { row: StoredRecord; kept: StoredVersion | null; content: RecordContent; importedAt: Date | null };

/**
 * The versions of a record that its caller may see, the latest first: `former` are those of the earlier ones that the grant opens.
 * Whoever does not see everything about the person, and inspects nothing, can't tell a version that is withheld from one that was never there: versions
 * are counted back from the current one, end when the next one shown begins, and are left out when they change nothing visible.
 */
export function shownVersions(
  current: StoredRecord,
  former: readonly StoredVersion[],
  { grant }: GrantedPerson,
): VersionNode[] {
  // an auditor knows from the trail which versions there are
  const whole = scopeKeys(grant)[0] === grant.person || grant.basis === 'INSPECTION';
  const say = (row: StoredRecord, kept: StoredVersion | null): Said => {
    const { confidentiality, sensitivity } = row;
    const content = whole
      ? { ...row.content, [SECURITY]: { confidentiality, sensitivity } }
      : withoutNames(row.content);
    return { row, kept, content, importedAt: row.importedAt ?? null };
  };
  // a version that is kept and not yet replaced: an import ended between the two
  const before = former.filter(({ version }) => version < current.version).sort((a, b) => a.version - b.version);
  const all = [...before.map(row => say(row, row)), say(current, null)];
  const shown = whole ? all : withoutIdle(all);
  const states = shown.map(({ row, content, importedAt }, index): Stated => {
    const version = whole ? row.version : current.version - (shown.length - 1 - index);
    return { version, provenance: row.provenance, content, importedAt };
  });
  return versionNodes(states).map((node, index) => ({ ...node, kept: shown.at(-1 - index)?.kept ?? null }));
}

/** Without versions that, to this caller, say what the one before them said. */
function withoutIdle(all: readonly Said[]): Said[] {
  const shown: Said[] = [];
  for (const said of all) {
    const last = shown.at(-1);
    const idle = last && saysTheSame(last, said);
    if (idle && said.kept) continue;
    if (idle) shown.pop();
    shown.push(idle ? { ...said, importedAt: last.importedAt } : said);
  }
  return shown;
}

const saysTheSame = (one: Said, other: Said): boolean =>
  isDeepStrictEqual({ ...one.row.provenance, version: 0 }, { ...other.row.provenance, version: 0 }) &&
  changesBetween(one.content, other.content).length === 0;

/** The fields that differ between two contents, by name. */
export function changesBetween(before: RecordContent, after: RecordContent): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.flatMap(field => {
    const [one, other] = [before[field] ?? null, after[field] ?? null];
    return isDeepStrictEqual(one, other) ? [] : [{ field, before: asText(one), after: asText(other) }];
  });
}

const asText = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
