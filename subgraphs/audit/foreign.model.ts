import { type Connection, type Model, Schema } from 'mongoose';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { FOUND_BY, type StoredEvent, storedEvent } from './event.model.ts';

/**
 * An event that another system recorded, and from which it was imported. It is in no journal of ours: no sequence, no hash, and
 * a collection of its own, so that nobody takes it for a part of the chain. What it is found by is the same.
 */
export interface ForeignEvent extends Omit<StoredEvent, 'instance' | 'sequence' | 'previous' | 'hash'> {
  /** The system that recorded it, as it calls itself. */
  source: string;
  /** What that system calls it. */
  sourceId: string | null;
  /** Persons whom the graph did not know when it came, as the source calls them. */
  strangers: string[];
  /** The AuditEvent as it came. */
  resource: object;
  /** SHA-256 over what it says, hex: the same for the same event. */
  content: string;
}

/** An event as it stands in lists: of our own journals, or of another system. */
export type ListedEvent = Omit<ForeignEvent, keyof Foreign> & { _id: string } & Partial<
    Pick<StoredEvent, 'instance' | 'sequence' | 'previous' | 'hash'>
  > &
  Partial<Foreign>;

/** What tells of where an event of another system comes from. */
export type Foreign = Pick<ForeignEvent, '_id' | 'source' | 'sourceId' | 'strangers' | 'resource' | 'content'>;

/** An event of another system as it is stored. */
export function foreignEvent(foreign: Foreign, event: AuditEvent): ForeignEvent {
  const {
    instance: _instance,
    sequence: _sequence,
    previous: _previous,
    hash: _hash,
    ...found
  } = storedEvent({
    ...{ instance: '', sequence: 0, previous: '', hash: '' },
    event,
  });
  return { ...found, ...foreign, moment: `${event.at} ${foreign._id}` };
}

const text = { type: String, default: null };
const needed = { type: String, required: true };

const foreignSchema = new Schema<ForeignEvent>(
  {
    ...{ _id: needed, source: needed, sourceId: text, strangers: [String], content: needed },
    resource: { type: Schema.Types.Mixed, required: true },
    event: { type: Schema.Types.Mixed, required: true },
    ...{ moment: needed, persons: [String], caller: needed, organization: text, holders: [String] },
    ...{ professional: text, purpose: text, kind: needed, outcome: needed },
    breakGlass: { type: Boolean, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
);
for (const index of FOUND_BY) foreignSchema.index(index);

/** What happened elsewhere, as other systems say. */
export const foreignModel = (connection: Connection): Model<ForeignEvent> =>
  connection.model<ForeignEvent>('ForeignEvent', foreignSchema, 'ForeignEvent');
