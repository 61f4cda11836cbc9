import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { AccessReport } from '../../kit/audit/report.ts';
import type { AskGrants } from '../../kit/grant/ask.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { grantConditions } from '../../kit/grant/match.ts';
import { ALL_AT_ONCE } from '../../kit/loader/group.ts';
import { decodeCursor, encodeCursor, type PageArguments, pageLength } from '../../kit/record/page.ts';
import type { StoredRecord } from '../../kit/record/record.ts';
import { type RecordNode, recordNode } from '../../kit/record/store.ts';
import { PILOT_RECORDS } from './record.kinds.ts';

/** A page of a pilot's enrolments; how many there are that the caller may not see is not told. */
export interface PilotEnrolmentPage {
  edges: { cursor: string; node: RecordNode }[];
  nodes: RecordNode[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * The list of a pilot's enrolments begins outside a person. So `people` is asked for the grants of those who are enrolled,
 * in one call for all pilots of a request, and these grants are the filter of the query.
 */
export class EnrolmentStore {
  readonly #pages = new Map<string, DataLoader<string, PilotEnrolmentPage>>();

  constructor(
    private readonly model: Model<StoredRecord>,
    private readonly askGrants: AskGrants,
    private readonly report: AccessReport,
  ) {}

  /** A page of a pilot's enrolments, by id, as far as the caller may see the persons. */
  ofPilot(pilot: string, args: PageArguments): Promise<PilotEnrolmentPage> {
    const key = JSON.stringify([args.first, args.after]);
    let loader = this.#pages.get(key);
    if (!loader) {
      loader = new DataLoader(pilots => this.#loadPages(pilots, args));
      this.#pages.set(key, loader);
    }
    return loader.load(pilot);
  }

  async #loadPages(pilots: readonly string[], args: PageArguments): Promise<PilotEnrolmentPage[]> {
    const first = pageLength(args.first);
    const after = args.after ? decodeCursor<readonly [string]>(args.after, isPosition)[0] : '';
    const grants = await this.askGrants(await this.#loadEnrolled(pilots));
    const [scope, ...finer] = grantConditions([...grants.values()], PILOT_RECORDS.enrolments.categories) ?? [];
    const match = { ...scope, codes: { $in: pilots.map(pilotCode) }, _id: { $gt: after } };
    const matches = [match, ...finer].map($match => ({ $match }));
    const rows = { $topN: { n: first + 1, sortBy: { _id: 1 }, output: '$$ROOT' } };
    const pages = scope
      ? await this.model.aggregate<Page>([...matches, { $group: { _id: '$content.pilot.id', rows } }])
      : [];
    const byPilot = new Map(pages.map(page => [page._id, page.rows]));
    return pilots.map(pilot => {
      const page = toPage(byPilot.get(pilot) ?? [], first, grants);
      for (const { row, grant } of page.shown) this.report.records(grant, PILOT_RECORDS.enrolments.type, [row]);
      return page.connection;
    });
  }

  /** The persons who are enrolled in any of these pilots. */
  async #loadEnrolled(pilots: readonly string[]): Promise<string[]> {
    const rows = await this.model
      .find({ codes: { $in: pilots.map(pilotCode) } }, { person: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    return [...new Set(rows.map(row => row.person))];
  }
}

type Page = { _id: string; rows: StoredRecord[] };

/** Under this code the enrolments of a pilot are found. */
const pilotCode = (pilot: string): string => `pilot|${pilot}`;

function toPage(
  rows: StoredRecord[],
  first: number,
  grants: ReadonlyMap<string, AccessGrant>,
): { connection: PilotEnrolmentPage; shown: { row: StoredRecord; grant: AccessGrant }[] } {
  const shown = rows.slice(0, first).flatMap(row => {
    const grant = grants.get(row.person);
    return grant ? [{ row, grant }] : [];
  });
  const edges = shown.map(({ row, grant }) => ({
    cursor: encodeCursor([row._id]),
    node: recordNode(row, { id: row.person, grant }),
  }));
  const pageInfo = { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null };
  return { connection: { edges, nodes: edges.map(edge => edge.node), pageInfo }, shown };
}

const isPosition = (value: unknown[]): boolean => value.length === 1 && typeof value[0] === 'string';
