import type { Category } from '../grant/categories.ts';
import type { AccessGrant, GrantBasis } from '../grant/grant.ts';
import type { EventChange } from './event.ts';

/** What a report keeps of records of one kind: whose, of which category and held by whom. */
export interface ReportedRecords {
  type: string;
  category: string | null;
  organization: string | null;
  ids: string[];
}

/** One person in a report. */
export interface ReportedPerson {
  person: string;
  seen: boolean;
  grant: { policy: string; breakGlass: boolean; basis?: GrantBasis } | null;
  household?: true;
  records: ReportedRecords[];
}

/** What a subgraph reports in `extensions.access` of its answer: whom and what it showed, and what it changed. */
export interface Report {
  persons: ReportedPerson[];
  changes: Omit<EventChange, 'source'>[];
  /** Why the glass was broken. */
  reason: string | null;
}

/** What of a record goes into a report. */
type Row = { _id: string; category: Category; organization: string | null };

/** Collects what one request to a subgraph shows and changes. The gateway makes it an event before the answer leaves. */
export class AccessReport {
  readonly #persons = new Map<string, ReportedPerson & { byKind: Map<string, ReportedRecords> }>();
  readonly #changes: Report['changes'] = [];
  #reason: string | null = null;

  /** A person is shown, by this grant. */
  seen({ person, policy, breakGlass, basis }: AccessGrant): void {
    const reported = this.#person(person);
    reported.seen = true;
    reported.grant = { policy, breakGlass, ...(basis ? { basis } : {}) };
  }

  /** A professional sees someone with whom they live. */
  ofHousehold(person: string): void {
    this.#person(person).household = true;
  }

  /** Someone was asked for whom the caller may not see, or who is not there. */
  denied(person: string): void {
    this.#person(person);
  }

  /** Records of one kind of a person are shown. */
  records(grant: AccessGrant, type: string, rows: readonly Row[]): void {
    this.seen(grant);
    const { byKind, records } = this.#person(grant.person);
    for (const { _id, category, organization } of rows) {
      const key = `${type}|${category}|${organization}`;
      let group = byKind.get(key);
      if (!group) {
        group = { type, category, organization, ids: [] };
        byKind.set(key, group);
        records.push(group);
      }
      group.ids.push(_id);
    }
  }

  /** Events about a person are shown to whoever reads the trail: that takes no grant, and opens nothing else. */
  trail(person: string, ids: readonly string[]): void {
    const reported = this.#person(person);
    reported.seen = true;
    reported.records.push({ type: 'AccessEvent', category: null, organization: null, ids: [...ids] });
  }

  /** Something is changed. */
  changed(change: Report['changes'][number]): void {
    this.#changes.push(change);
  }

  /** The glass is broken, for this reason. */
  because(reason: string): void {
    this.#reason = reason;
  }

  /** What is to be reported; null when nothing is. */
  take(): Report | null {
    if (this.#persons.size === 0 && this.#changes.length === 0) return null;
    const persons = [...this.#persons.values()].map(({ byKind: _, ...person }) => person);
    return { persons, changes: this.#changes, reason: this.#reason };
  }

  #person(person: string) {
    let reported = this.#persons.get(person);
    if (!reported) {
      reported = { person: person.slice(0, MOST_OF_AN_ID), seen: false, grant: null, records: [], byKind: new Map() };
      this.#persons.set(person, reported);
    }
    return reported;
  }
}

/** An id that a caller made up may be very long. */
const MOST_OF_AN_ID = 100;
