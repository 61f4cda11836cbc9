import { type Connection, type Model, Schema } from 'mongoose';

/** One version of the supergraph. It is never changed: the newest is in force. */
export interface StoredSupergraph {
  /** Its number: 1, 2, … */
  _id: number;
  sdl: string;
  /** The ids of the versions of services in it. */
  services: string[];
  at: Date;
  by: string;
  reason: string;
}

/** That a gateway could not take a supergraph over, and so went on with the one before. */
export interface StoredRefusal {
  /** The supergraph's number. */
  _id: number;
  reason: string;
  at: Date;
}

const text = { type: String, required: true };
const date = { type: Date, required: true };
const number = { type: Number, required: true };
const options = { versionKey: false, minimize: false, strict: 'throw' } as const;

const supergraphSchema = new Schema<StoredSupergraph>(
  { ...{ _id: number, sdl: text, at: date, by: text, reason: text }, services: { type: [String], required: true } },
  options,
);

const refusalSchema = new Schema<StoredRefusal>({ _id: number, reason: text, at: date }, options);

/** The versions of the supergraph. */
export const supergraphModel = (connection: Connection): Model<StoredSupergraph> =>
  connection.model<StoredSupergraph>('Supergraph', supergraphSchema, 'Supergraph');

/** The supergraphs that gateways refused. */
export const refusalModel = (connection: Connection): Model<StoredRefusal> =>
  connection.model<StoredRefusal>('SupergraphRefusal', refusalSchema, 'SupergraphRefusal');
