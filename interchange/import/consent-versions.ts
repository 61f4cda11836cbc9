import type { StoredDirective } from '../../subgraphs/people/directive.model.ts';
import type { Finding } from '../contract.ts';
import type { Item } from '../read/item.ts';
import { stableId } from './ids.ts';
import type { Outcome } from './report.ts';

/** A Consent as it was read. */
export interface Read {
  id: string;
  item: Item;
  /** The directive that it is; null when it was refused. */
  row: StoredDirective | null;
  /** When its source said so. */
  said: Date;
  /** Whether it should never have been written. */
  erased: boolean;
  findings: Finding[];
  outcome: Outcome;
}

/** What an import knows of one directive; `write` gives what to write over what is there, if anything. */
export interface Version {
  id: string;
  write(before: StoredDirective | undefined): StoredDirective | null;
}

/**
 * What holds of several that go by one name: the last that was said, for a consent that was changed or withdrawn must not
 * come back beside the new one. Where two were said at the same time, and differ, both hold, unless one ends it.
 */
export function latestOf(id: string, reads: readonly Read[]): Version[] {
  const understood = reads.filter(each => each.row !== null);
  const refused = reads.filter(each => each.row === null);
  const last = Math.max(...understood.map(({ said }) => +said));
  const latest = understood.filter(({ said }) => +said === last);
  const ended = latest.filter(({ row }) => row?.withdrawn);
  const holding = ended.length > 0 ? ended : latest;
  for (const each of understood.filter(other => !holding.includes(other))) setOlder(each);
  const byHash = [...new Map(holding.map(each => [each.row?.hash ?? '', each]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const after = refused.filter(({ said }) => understood.length === 0 || +said >= last);
  for (const each of holding) if (!byHash.some(([, other]) => other === each)) each.outcome = 'unchanged';
  const versions = byHash.map(([hash, read], index) => versionOf(index === 0 ? id : stableId(id, hash), read, after));
  if (versions.length > 0) return versions;
  return after.length > 0 ? [{ id, write: before => (before ? changedBy(before, after) : null) }] : [];
}

function versionOf(id: string, read: Read, after: readonly Read[]): Version {
  const write = (before: StoredDirective | undefined): StoredDirective | null => {
    const row = { ...(read.row as StoredDirective), _id: id };
    if (before?.hash === row.hash) return keep(read, before, after);
    if (before && before.hash === '') return keepOwn(read, before, row);
    if (before && +(row.withdrawn ?? row.given) < +before.given) {
      setOlder(read);
      return changedBy(before, after);
    }
    const next = { ...row, version: (before?.version ?? 0) + 1 };
    const closed = before?.withdrawn && !row.withdrawn && read.said <= before.withdrawn;
    if (closed) {
      const message = 'It was withdrawn since, and nothing says that it was given again: it stays withdrawn.';
      read.findings.push({ severity: 'warning', code: 'CONSENT_KEPT', path: 'status', message });
    }
    const kept = closed ? { ...next, withdrawn: before.withdrawn } : next;
    return after.reduce((current, each) => withhold(current, each) ?? current, kept);
  };
  return { id, write };
}

function keep(read: Read, before: StoredDirective, after: readonly Read[]): StoredDirective | null {
  read.outcome = 'unchanged';
  return changedBy(before, after);
}

/** What a person gave here is changed here only: a file says no more than what it was when it was written. */
function keepOwn(read: Read, before: StoredDirective, row: StoredDirective): null {
  read.outcome = 'unchanged';
  const same = JSON.stringify({ ...before, ...bare(row) }) === JSON.stringify(before);
  if (same) return null;
  const message = 'It was given here, and is changed here only: it stays as it is.';
  read.findings.push({ severity: 'info', code: 'CONSENT_KEPT', path: 'id', message });
  return null;
}

const bare = ({ source, sourceId, hash, version, _id, ...content }: StoredDirective) => content;

/** What refused versions leave of a directive that is there; null where that changes nothing. */
function changedBy(before: StoredDirective, after: readonly Read[]): StoredDirective | null {
  const left = after.reduce((current, each) => withhold(current, each) ?? current, before);
  return left === before ? null : { ...left, version: before.version + 1 };
}

/**
 * What is left of a directive when a later version of it can't be expressed: it permits nothing any more, and goes on denying.
 * One that should never have been written ends. Null where nothing changes.
 */
export function withhold(
  row: StoredDirective,
  { said, erased }: Pick<Read, 'said' | 'erased'>,
): StoredDirective | null {
  if (row.hash === '' || row.withdrawn || +said < +row.given) return null;
  if (erased || row.decision === 'PERMIT') return { ...row, withdrawn: said };
  const exceptions = row.exceptions.filter(({ decision }) => decision === 'DENY');
  return exceptions.length === row.exceptions.length ? null : { ...row, exceptions };
}

function setOlder(read: Read): void {
  read.outcome = 'unchanged';
  const message = 'A later version of it is known, which holds.';
  read.findings.push({ severity: 'info', code: 'CONSENT_OLDER', path: 'dateTime', message });
}
