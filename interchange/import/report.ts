import type { Finding, Severity } from '../contract.ts';
import type { FileNote, Item } from '../read/item.ts';

/** What became of the resources of one type: `read = imported + unchanged + skipped + unplaced`. */
export interface TypeCount {
  read: number;
  imported: number;
  unchanged: number;
  /** Not imported, for a reason that a finding gives. */
  skipped: number;
  /** The graph has no place for the type (yet). */
  unplaced: number;
  /** Imported ones with a finding. */
  flagged: number;
}

/** A finding with where it stands. */
export interface ReportFinding {
  file: string;
  /** The JSON path in the file. */
  path: string;
  type: string | null;
  id: string | null;
  severity: Severity;
  code: string;
  message: string;
}

/** What an import did, for people and for scripts. */
export interface ImportReport {
  files: number;
  types: Record<string, TypeCount>;
  findings: ReportFinding[];
}

/** What became of one resource. */
export type Outcome = 'imported' | 'unchanged' | 'skipped' | 'unplaced';

/** Collects what an import has to say. */
export class Reporter {
  readonly #types = new Map<string, TypeCount>();
  readonly #findings: ReportFinding[] = [];
  #files = 0;
  #unreadable = 0;

  file(): void {
    this.#files += 1;
  }

  fileNote(file: string, { path, severity, code, message }: FileNote): void {
    if (severity === 'error') this.#unreadable += 1;
    this.#findings.push({ file, path, type: null, id: null, severity, code, message });
  }

  /** One resource and what became of it; it counts as read here, so that the sum always holds. */
  outcome(item: Item, outcome: Outcome, findings: readonly Finding[] = []): void {
    const count = this.#count(item.type);
    count.read += 1;
    count[outcome] += 1;
    if (outcome === 'imported' && findings.some(finding => finding.severity !== 'info')) count.flagged += 1;
    const id = typeof item.resource.id === 'string' ? item.resource.id : null;
    for (const { path, ...finding } of findings)
      this.#findings.push({ file: item.file, path: joinPath(item.path, path), type: item.type, id, ...finding });
  }

  /** True when something could not be imported. */
  get incomplete(): boolean {
    return this.#unreadable > 0 || [...this.#types.values()].some(count => count.skipped > 0);
  }

  report(): ImportReport {
    const types = Object.fromEntries([...this.#types].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { files: this.#files, types, findings: this.#findings };
  }

  #count(type: string): TypeCount {
    const known = this.#types.get(type);
    if (known) return known;
    const count = { read: 0, imported: 0, unchanged: 0, skipped: 0, unplaced: 0, flagged: 0 };
    this.#types.set(type, count);
    return count;
  }
}

function joinPath(outer: string, inner: string): string {
  if (inner === '') return outer;
  return outer === '' ? inner : `${outer}${outer.startsWith('line ') ? ': ' : '.'}${inner}`;
}
