import type { Connection, Model } from 'mongoose';
import type { AccessReport } from '../audit/report.ts';
import { historyModel, type StoredVersion } from './history.model.ts';
import { HistoryStore } from './history.store.ts';
import type { RecordKind } from './kinds.ts';
import { recordModel } from './model.ts';
import type { StoredRecord } from './record.ts';
import { type GrantedPerson, type RecordArguments, type RecordNode, RecordStore } from './store.ts';

/** The lists of records that a subgraph adds to `Person`, by field. */
export type RecordFields = Record<string, RecordKind>;

/** The models of a subgraph's records, by field. */
export const recordModels = <Fields extends RecordFields>(
  connection: Connection,
  fields: Fields,
): Record<keyof Fields, Model<StoredRecord>> => mapFields(fields, kind => recordModel(connection, kind.type));

/** The stores of one request, by field. */
export const recordStores = <Fields extends RecordFields>(
  fields: Fields,
  models: Record<keyof Fields, Model<StoredRecord>>,
  report: AccessReport,
): Record<keyof Fields, RecordStore> =>
  mapFields(fields, (kind, field) => new RecordStore(models[field], kind, report));

/** The models of the former versions of a subgraph's records, by field. */
export const historyModels = <Fields extends RecordFields>(
  connection: Connection,
  fields: Fields,
): Record<keyof Fields, Model<StoredVersion>> => mapFields(fields, kind => historyModel(connection, kind.type));

/** The stores of one request for what records were before, by field. */
export const historyStores = <Fields extends RecordFields>(
  fields: Fields,
  models: Record<keyof Fields, Model<StoredVersion>>,
  report: AccessReport,
): Record<keyof Fields, HistoryStore> =>
  mapFields(fields, (kind, field) => new HistoryStore(models[field], kind, report));

/** Resolvers, with `history` on the type of each kind of record. */
export function withHistory<Fields extends RecordFields, Resolvers extends object>(
  fields: Fields,
  resolvers: Resolvers,
): Resolvers {
  const own = resolvers as Record<string, object>;
  type Context = { history: Record<keyof Fields, HistoryStore> };
  const history = Object.entries(fields).map(([field, { type }]) => [
    type,
    {
      ...own[type],
      history: (record: RecordNode, args: { first?: number | null }, context: Context) =>
        context.history[field as keyof Fields].of(record, args),
    },
  ]);
  return { ...resolvers, ...Object.fromEntries(history) };
}

/** The resolvers of the lists: each asks its store for a page, with the person's verified grant. */
export const recordResolvers = <Fields extends RecordFields>(fields: Fields) =>
  mapFields(
    fields,
    (_kind, field) =>
      (person: GrantedPerson, args: RecordArguments, context: { records: Record<keyof Fields, RecordStore> }) =>
        context.records[field].page(person, args),
  );

function mapFields<Fields extends RecordFields, Value>(
  fields: Fields,
  make: (kind: RecordKind, field: keyof Fields) => Value,
): Record<keyof Fields, Value> {
  const entries = Object.entries(fields).map(([field, kind]) => [field, make(kind, field)] as const);
  return Object.fromEntries(entries) as Record<keyof Fields, Value>;
}
