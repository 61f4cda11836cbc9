import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { AskGrants } from '../../kit/grant/ask.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { scopeKeys } from '../../kit/grant/scope.ts';
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
  readonly #enrolled: DataLoader<string, string[]>;
  readonly #grants: DataLoader<string, AccessGrant | null>;

  constructor(
    private readonly model: Model<StoredRecord>,
    askGrants: AskGrants,
  ) {
    this.#enrolled = new DataLoader(pilots => this.#loadEnrolled(pilots));
    this.#grants = new DataLoader(async persons => {
      const grants = await askGrants(persons);
      return persons.map(person => grants.get(person) ?? null);
    });
  }

  /** A page of a pilot's enrolments, by id, as far as the caller may see the persons. */
  async ofPilot(pilot: string, args: PageArguments): Promise<PilotEnrolmentPage> {
    const first = pageLength(args.first);
    const after = args.after ? decodeCursor<readonly [string]>(args.after, isPosition)[0] : '';
    const asked = await this.#grants.loadMany(await this.#enrolled.load(pilot));
    const failed = asked.find(grant => grant instanceof Error);
    if (failed) throw failed;
    const grants = asked.filter((grant): grant is AccessGrant => grant !== null && !(grant instanceof Error));
    const scope = grants.flatMap(grant => scopeKeys(grant, PILOT_RECORDS.enrolments.categories));
    const rows = scope.length
      ? await this.model
          .find({ scope: { $in: scope }, codes: `pilot|${pilot}`, _id: { $gt: after } })
          .sort({ _id: 1 })
          .limit(first + 1)
          .batchSize(ALL_AT_ONCE)
          .lean()
      : [];
    const byPerson = new Map(grants.map(grant => [grant.person, grant]));
    const edges = rows.slice(0, first).flatMap(row => {
      const grant = byPerson.get(row.person);
      return grant ? [{ cursor: encodeCursor([row._id]), node: recordNode(row, { id: row.person, grant }) }] : [];
    });
    const pageInfo = { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null };
    return { edges, nodes: edges.map(edge => edge.node), pageInfo };
  }

  async #loadEnrolled(pilots: readonly string[]): Promise<string[][]> {
    const keys = pilots.map(pilot => `pilot|${pilot}`);
    const rows = await this.model
      .find({ codes: { $in: keys } }, { person: 1, codes: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    return keys.map(key => [...new Set(rows.filter(row => row.codes.includes(key)).map(row => row.person))]);
  }
}

const isPosition = (value: unknown[]): boolean => value.length === 1 && typeof value[0] === 'string';
