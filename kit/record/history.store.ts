import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { AccessReport } from '../audit/report.ts';
import { grantConditions } from '../grant/match.ts';
import { ALL_AT_ONCE, groupFor } from '../loader/group.ts';
import { formerIds, type StoredVersion } from './history.model.ts';
import { shownVersions, type VersionNode } from './history.ts';
import type { RecordKind } from './kinds.ts';
import { pageLength } from './page.ts';
import type { RecordNode } from './store.ts';

/**
 * The one door to the former versions of one kind of record, made afresh for each request: one database command, whatever the
 * number of records, and none where nothing ever changed.
 */
export class HistoryStore {
  readonly #former: DataLoader<RecordNode, StoredVersion[], string>;

  constructor(
    private readonly model: Model<StoredVersion>,
    private readonly kind: RecordKind,
    private readonly report: AccessReport,
  ) {
    this.#former = new DataLoader(records => this.#load(records), { cacheKeyFn: ({ id }) => id });
  }

  /** The versions of a record, the latest first; of former ones those that the grant would open by themselves. */
  async of(record: RecordNode, { first }: { first?: number | null }): Promise<VersionNode[]> {
    const length = pageLength(first);
    const former = record.stored.version > 1 ? await this.#former.load(record) : [];
    const shown = shownVersions(record.stored, former, record.of).slice(0, length);
    const kept = shown.flatMap(version => version.kept ?? []);
    if (kept.length > 0) this.report.records(record.of.grant, this.kind.type, kept);
    return shown;
  }

  async #load(records: readonly RecordNode[]): Promise<StoredVersion[][]> {
    const grants = new Map(records.map(({ of }) => [of.id, of.grant]));
    const granted = grantConditions([...grants.values()], this.kind.categories, 'record');
    const rows = granted
      ? await this.model
          .find({ _id: { $in: records.flatMap(({ id, stored }) => formerIds(id, stored.version)) }, $and: granted })
          .batchSize(ALL_AT_ONCE)
          .lean()
      : [];
    return groupFor(
      records.map(({ id }) => id),
      rows,
      row => row.record,
    );
  }
}
