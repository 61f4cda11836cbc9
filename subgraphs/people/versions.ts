import DataLoader from 'dataloader';
import { type Connection, type Model, Schema } from 'mongoose';
import { ALL_AT_ONCE, groupFor } from '../../kit/loader/group.ts';
import { changesBetween, type VersionNode } from '../../kit/record/history.ts';
import { pageLength } from '../../kit/record/page.ts';
import type { RecordContent } from '../../kit/record/record.ts';
import type { StoredDirective } from './directive.model.ts';
import { EVER, FOREVER, type StoredRelationship } from './relationship.model.ts';

/** What a directive or a care relationship was before somebody changed it. */
export interface StoredChange<Row> {
  /** `<record>:<version>`, so that a version that is kept twice is kept once. */
  _id: string;
  record: string;
  version: number;
  person: string;
  replacedAt: Date;
  /** The name of who changed it; null where an import did. */
  replacedBy: string | null;
  before: Row;
}

type Versioned = { _id: string; person: string; version?: number };

const text = { type: String, required: true };

const changeSchema = new Schema<StoredChange<unknown>>(
  {
    ...{ _id: text, record: text, person: text },
    version: { type: Number, required: true },
    replacedAt: { type: Date, required: true },
    replacedBy: { type: String, default: null },
    before: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ record: 1 })
  .index({ person: 1, replacedAt: 1 });

/** The former versions of what one collection of `people` holds. */
export const changeModel = <Row>(connection: Connection, type: string): Model<StoredChange<Row>> =>
  connection.model(`${type}History`, changeSchema as never, `${type}History`);

/** What is kept of a row that is about to be changed. */
export const changeOf = <Row extends Versioned>(
  before: Row,
  replacedAt: Date,
  replacedBy: string | null,
): StoredChange<Row> => {
  const { _id: record, person, version = 1 } = before;
  return { _id: `${record}:${version}`, record, version, person, replacedAt, replacedBy, before };
};

/** The one door to what directives or relationships were before, made afresh for each request. */
export class ChangeStore<Row extends Versioned> {
  readonly #ofRecord: DataLoader<string, StoredChange<Row>[]>;

  constructor(private readonly model: Model<StoredChange<Row>>) {
    this.#ofRecord = new DataLoader(async ids =>
      groupFor(
        ids,
        (await model
          .find({ record: { $in: ids } } as never)
          .batchSize(ALL_AT_ONCE)
          .lean()) as StoredChange<Row>[],
        row => row.record,
      ),
    );
  }

  /** Keeps a row as it is before it is changed. One that was kept already, by a change that came to nothing, is kept once. */
  async keep(before: Row, at: Date, by: string | null): Promise<void> {
    const { _id, ...change } = changeOf(before, at, by);
    await this.model.updateOne({ _id } as never, { $set: change } as never, { upsert: true });
  }

  /** All versions of a row, the latest first. `first` is what is known of how it came about. */
  async of(
    row: Row,
    first: { by: string | null; at: Date | null; source?: string | null; sourceId?: string | null },
    contentOf: (row: Row) => RecordContent,
    length?: number | null,
  ): Promise<VersionNode[]> {
    const most = pageLength(length);
    const current = row.version ?? 1;
    // one that is kept and not yet replaced: the change came to nothing
    const former = current > 1 ? (await this.#ofRecord.load(row._id)).filter(each => each.version < current) : [];
    const kept = former.sort((a, b) => a.version - b.version);
    const rows = [...kept.map(({ before }) => before), row];
    return rows
      .map((each, index): VersionNode => {
        const version = each.version ?? 1;
        const made = index > 0 ? kept[index - 1] : undefined;
        const by = made ? made.replacedBy : first.by;
        const recordedAt = ((made ? made.replacedAt : first.at) ?? null)?.toISOString() ?? null;
        const earlier = rows[index - 1];
        return {
          ...{ version, current: each === row, kept: null, importedAt: null },
          provenance: {
            recordedBy: by === null ? null : { display: by },
            ...{ recordedAt, source: first.source ?? null, sourceId: first.sourceId ?? null, version },
          },
          replacedAt: kept[index]?.replacedAt.toISOString() ?? null,
          changes: earlier ? changesBetween(contentOf(earlier), contentOf(each)) : null,
        };
      })
      .reverse()
      .slice(0, most);
  }
}

/** A period as the graph says it, with open sides. */
export const openPeriod = ({ start, end }: { start: Date; end: Date }) => ({
  start: start > EVER ? start.toISOString() : null,
  end: end < FOREVER ? end.toISOString() : null,
});

/** What a directive says, in the fields of its GraphQL type. */
export const saidOfDirective = (row: StoredDirective): RecordContent => {
  const { decision, criteria, exceptions, capacity, given, withdrawn, source } = row;
  return { decision, criteria, exceptions, capacity, period: openPeriod(row), given, withdrawn, source };
};

/** What a relationship says, in the fields of its GraphQL type. */
export const saidOfRelationship = (row: StoredRelationship): RecordContent => {
  const { professional, organization, display, role, basis, ended } = row;
  return { professional, organization, display, role, basis, ended, period: openPeriod(row) };
};
