import type { ProvenanceValue } from '../../kit/record/record.ts';
import { moment } from '../fhir/values/date.ts';
import type { Item } from '../read/item.ts';
import { ItemContext } from './context.ts';
import { stableId } from './ids.ts';
import { Known } from './known.ts';
import type { Models } from './models.ts';
import { type Entry, References } from './references.ts';
import { Relationships } from './relationships.ts';
import { type ImportReport, Reporter } from './report.ts';
import { Resolver } from './resolver.ts';

/** Told how far an import is: what it does now, and how many of how many resources are done. */
export type Progress = (step: string, done: number, total: number) => void;

/** What an import works with. */
export interface ImportSetting {
  models: Models;
  /** Keys the ids of persons; kept with the platform's other keys. */
  secret: string;
  progress: Progress;
}

/** What the parts of one import share. */
export class Run {
  readonly references = new References();
  readonly known: Known;
  readonly resolver: Resolver;
  readonly relationships = new Relationships();
  /** Groups, which have no place of their own: consents name them, and mean their members. */
  readonly groups = new References();
  readonly reporter = new Reporter();
  /** The Composition of each document bundle: whoever made the document said what is in it. */
  readonly compositions = new Map<string, Item>();
  /** Ids of records of earlier imports that this one refers to. */
  readonly existingRecords = new Map<string, { organization: string | null }>();
  total = 0;
  #done = 0;
  readonly #written = new Map<string, string>();

  constructor(readonly setting: ImportSetting) {
    this.known = new Known(setting.models);
    this.resolver = new Resolver(this.references, this.known);
  }

  /** Counts resources that are done. */
  done(step: string, count: number): void {
    this.#done += count;
    this.setting.progress(step, this.#done, this.total);
  }

  /** The context in which an item is mapped; records that it names are those of the same person. */
  context(item: Item, person: string | null = null): ItemContext {
    return new ItemContext(
      item,
      this.resolver,
      id => this.existingRecords.has(id),
      key => (person ? recordId(person, key) : null),
    );
  }

  /**
   * The id under which a record is kept: its own, unless this import had another record of that id that says something
   * else. Neither may be lost.
   */
  ownId(id: string, hash: string): string {
    const taken = this.#written.get(id);
    if (taken === undefined) this.#written.set(id, hash);
    return taken === undefined || taken === hash ? id : stableId(id, hash);
  }

  /** The person that an entry is about; null when that is not known. */
  personOf(entry: Entry): string | null {
    if (entry.type === 'Patient') return entry.id;
    return this.subject(entry.subject, entry);
  }

  /** The person whom a subject names: a patient, or the patient whose record it is. */
  subject(reference: unknown, from: Pick<Item, 'file' | 'bundle'>, depth = 0): string | null {
    const target = this.resolver.find(reference, from);
    if (!target || target.type === 'Patient') return target?.id ?? null;
    if (!target.entry?.subject || depth > 2) return null;
    return this.subject(target.entry.subject, target.entry, depth + 1);
  }

  report(): ImportReport & { incomplete: boolean } {
    return { ...this.reporter.report(), incomplete: this.reporter.incomplete };
  }
}

/** The id of a record: the same for the same person and key, so that an import can be repeated. */
export const recordId = (person: string, key: string): string => stableId('record', person, key);

/** Where something comes from, and when it was recorded there. */
export function sourceOf(item: Item, recordedAt: string | null): Omit<ProvenanceValue, 'version'> {
  const { id, meta } = item.resource;
  const { source, lastUpdated } = (typeof meta === 'object' && meta !== null ? meta : {}) as Record<string, unknown>;
  const updated = typeof lastUpdated === 'string' && moment(lastUpdated) ? lastUpdated : null;
  return {
    source: typeof source === 'string' ? source : item.fullUrl,
    sourceId: typeof id === 'string' ? id : null,
    recordedAt: recordedAt ?? updated,
  };
}
