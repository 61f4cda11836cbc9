import DataLoader from 'dataloader';
import type { Model, PipelineStage } from 'mongoose';
import type { AccessReport } from '../audit/report.ts';
import type { AccessGrant } from '../grant/grant.ts';
import { type Condition, grantConditions } from '../grant/match.ts';
import { ALL_AT_ONCE } from '../loader/group.ts';
import { filterCondition, type RecordFilter } from './filter.ts';
import type { RecordKind } from './kinds.ts';
import { type Connection, connection, decodeCursor, encodeCursor, type PageArguments, pageLength } from './page.ts';
import type { ProvenanceValue, RecordContent, StoredRecord } from './record.ts';

/** A person whose grant has been verified: what resolvers of fields on `Person` are handed. */
export interface GrantedPerson {
  id: string;
  grant: AccessGrant;
}

/** A record as the graph answers it. */
export type RecordNode = RecordContent & {
  id: string;
  provenance: ProvenanceValue;
  /** Whose record it is, with the grant by which it was found: what leads from here on is found by the same. */
  of: GrantedPerson;
  /** The record as it is stored, for what looks at it as a whole. */
  stored: StoredRecord;
};

/** The arguments of a list of records on `Person`. */
export type RecordArguments = PageArguments & { filter?: RecordFilter | null };

type Position = readonly [when: number | null, id: string];
type PersonPage = { _id: string; totalCount: number; following: number; rows: StoredRecord[] };

/** A record with its id and who said so. */
export const recordNode = (record: StoredRecord, of: GrantedPerson): RecordNode => ({
  ...record.content,
  id: record._id,
  provenance: record.provenance,
  of,
  stored: record,
});

/**
 * The one door to one kind of record, made afresh for each request. Every query is filtered by the grants of the persons
 * it is about, and is one database command whatever the number of persons.
 */
export class RecordStore {
  readonly #pages = new Map<string, DataLoader<GrantedPerson, Connection<RecordNode>, string>>();
  readonly #byId: DataLoader<{ person: GrantedPerson; id: string }, RecordNode | null, string>;

  constructor(
    private readonly model: Model<StoredRecord>,
    private readonly kind: RecordKind,
    private readonly report: AccessReport,
  ) {
    this.#byId = new DataLoader(keys => this.#loadById(keys), { cacheKeyFn: key => `${key.person.id}|${key.id}` });
  }

  /** A page of one person's records, newest first, as far as their grant goes. */
  page(person: GrantedPerson, args: RecordArguments): Promise<Connection<RecordNode>> {
    const key = JSON.stringify([args.first, args.after, args.filter]);
    let loader = this.#pages.get(key);
    if (!loader) {
      loader = new DataLoader(persons => this.#loadPages(persons, args), { cacheKeyFn: granted => granted.id });
      this.#pages.set(key, loader);
    }
    return loader.load(person);
  }

  /** Records of one person by their ids, without those that don't exist or that the grant doesn't cover. */
  async byIds(person: GrantedPerson, ids: readonly string[]): Promise<RecordNode[]> {
    const found = await Promise.all(ids.map(id => this.#byId.load({ person, id })));
    return found.filter(record => record !== null);
  }

  #granted(persons: readonly GrantedPerson[]): Condition[] | null {
    const grants = new Map(persons.map(({ id, grant }) => [id, grant]));
    return grantConditions([...grants.values()], this.kind.categories);
  }

  async #loadPages(persons: readonly GrantedPerson[], args: RecordArguments): Promise<Connection<RecordNode>[]> {
    const first = pageLength(args.first);
    const after = args.after ? decodeCursor<Position>(args.after, isPosition) : null;
    const filter = filterCondition(args.filter);
    const [scope, ...finer] = this.#granted(persons) ?? [];
    // what only some grants need stands behind what the index finds
    const matches = [{ ...filter, ...scope }, ...finer].map($match => ({ $match }));
    const pages = scope ? await this.model.aggregate<PersonPage>([...matches, ...pipeline(first, after)]) : [];
    const byPerson = new Map(pages.map(page => [page._id, page]));
    return persons.map(person => {
      const page = toPage(byPerson.get(person.id), first);
      this.report.records(person.grant, this.kind.type, page.rows);
      return toConnection(page, person);
    });
  }

  async #loadById(keys: readonly { person: GrantedPerson; id: string }[]): Promise<(RecordNode | null)[]> {
    const granted = this.#granted(keys.map(key => key.person));
    const ids = keys.map(key => key.id);
    const rows = granted
      ? await this.model
          .find({ _id: { $in: ids }, $and: granted })
          .batchSize(ALL_AT_ONCE)
          .lean()
      : [];
    const found = new Map(rows.map(row => [`${row.person}|${row._id}`, row]));
    return keys.map(({ person, id }) => {
      const row = found.get(`${person.id}|${id}`);
      if (!row) return null;
      this.report.records(person.grant, this.kind.type, [row]);
      return recordNode(row, person);
    });
  }
}

/** Newest first; records of the same moment, and those without one, by id. */
const ORDER = { when: -1, _id: 1 } as const;

/** Counts, and takes the first rows after the cursor, for each person in one command; one row more tells that more follow. */
function pipeline(first: number, after: Position | null): PipelineStage[] {
  const topN = (sortBy: object) => ({ $topN: { n: first + 1, sortBy, output: '$$ROOT' } });
  const group = { _id: '$person', totalCount: { $sum: 1 } };
  if (!after) return [{ $group: { ...group, following: { $sum: 1 }, rows: topN(ORDER) } }];
  const [when, id] = after;
  // in an expression, a text of the caller's that begins with `$` would be a field
  const laterId = { $gt: ['$_id', { $literal: id }] };
  const sameMoment = { $and: [{ $eq: ['$when', when === null ? null : new Date(when)] }, laterId] };
  const earlier = when === null ? [] : [{ $lt: ['$when', new Date(when)] }];
  return [
    { $set: { following: { $cond: [{ $or: [...earlier, sameMoment] }, 1, 0] } } },
    { $group: { ...group, following: { $sum: '$following' }, rows: topN({ following: -1, ...ORDER }) } },
  ];
}

const isPosition = (value: unknown[]): boolean =>
  value.length === 2 && (value[0] === null || isMoment(value[0])) && typeof value[1] === 'string';

const isMoment = (value: unknown): boolean => typeof value === 'number' && !Number.isNaN(new Date(value).getTime());

function toPage(found: PersonPage | undefined, first: number) {
  const rows = found?.rows.slice(0, Math.min(first, found.following)) ?? [];
  return { rows, totalCount: found?.totalCount ?? 0, more: (found?.following ?? 0) > rows.length };
}

function toConnection(
  { rows, totalCount, more }: ReturnType<typeof toPage>,
  of: GrantedPerson,
): Connection<RecordNode> {
  return connection(
    rows,
    totalCount,
    more,
    row => encodeCursor([row.when?.getTime() ?? null, row._id]),
    row => recordNode(row, of),
  );
}
