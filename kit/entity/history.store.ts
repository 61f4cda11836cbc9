import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { ALL_AT_ONCE, groupFor } from '../loader/group.ts';
import { formerIds } from '../record/history.model.ts';
import { type VersionNode, versionNodes } from '../record/history.ts';
import { pageLength } from '../record/page.ts';
import type { ProvenanceValue } from '../record/record.ts';
import { type FormerWhole, type Versioned, versionOf } from './history.model.ts';

/**
 * The one door to what entities or persons of one kind were before, made afresh for each request: one database command, whatever
 * their number, and none where nothing ever changed. Who may see it is for the resolver to know.
 */
export class WholeHistory<Row extends Versioned> {
  readonly #former: DataLoader<Row, FormerWhole<Row>[], string>;

  constructor(model: Model<FormerWhole<Row>>) {
    this.#former = new DataLoader(
      async rows => {
        const ids = rows.flatMap(row => formerIds(row._id, versionOf(row)));
        const found = await model
          .find({ _id: { $in: ids } } as never)
          .batchSize(ALL_AT_ONCE)
          .lean();
        return groupFor(
          rows.map(({ _id }) => _id),
          found as unknown as FormerWhole<Row>[],
          ({ record }) => record,
        );
      },
      { cacheKeyFn: ({ _id }) => _id },
    );
  }

  /** The versions of a row, the latest first. */
  async of(row: Row, { first }: { first?: number | null }): Promise<VersionNode[]> {
    const length = pageLength(first);
    const found = versionOf(row) > 1 ? await this.#former.load(row) : [];
    const former = found.toSorted((one, other) => one.version - other.version);
    const rows = [...former.map(({ before }) => before), row];
    const states = rows.map((each, index) => ({
      version: versionOf(each),
      provenance: saidBy(each, rows[index - 1]),
      content: each.content,
      importedAt: each.importedAt ?? former[index - 1]?.replacedAt ?? null,
    }));
    return versionNodes(states).slice(0, length);
  }
}

/** Who brought a version about: of several sources, the newest that says something else than in the version before. */
function saidBy(row: Versioned, before: Versioned | undefined): ProvenanceValue {
  const known = new Map(before?.parts?.map(({ key, hash }) => [key, hash]));
  const changed = row.parts?.find(({ key, hash }) => known.get(key) !== hash);
  const version = versionOf(row);
  return { ...(changed?.provenance ?? row.provenance ?? row.sources?.[0]), version };
}
