import { type Connection, type Model, Schema } from 'mongoose';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { storeKey } from '../../kit/audit/verify/store-source.ts';

const Mixed = Schema.Types.Mixed;

/** An entry of a gateway's journal as it is, with what it is found by. */
export interface StoredEvent extends JournalEntry {
  /** `<instance>:<sequence in 12 digits>`. */
  _id: string;
  /** The order of all lists, and the place of an event in them: when it happened (ISO 8601, UTC), a space, and its id. */
  moment: string;
  /** The ids of those whom it is about. */
  persons: string[];
  /** The subject of the caller. */
  caller: string;
  /** For which the caller acted. */
  organization: string | null;
  /** Those that hold what was seen. */
  holders: string[];
  professional: string | null;
  purpose: string | null;
  kind: JournalEntry['event']['kind'];
  outcome: JournalEntry['event']['outcome'];
  /** Whether anybody was seen because the glass was broken. */
  breakGlass: boolean;
}

/** An entry as it is stored. */
export function storedEvent({ instance, sequence, previous, hash, event }: JournalEntry): StoredEvent {
  const _id = storeKey(instance, sequence);
  const records = event.persons.flatMap(person => person.records);
  const about = [...event.persons, ...event.changes].map(({ person }) => person);
  return {
    ...{ _id, instance, sequence, previous, hash, event },
    moment: `${new Date(event.at).toISOString()} ${_id}`,
    persons: [...new Set(about.filter(person => person !== null))],
    caller: event.caller.subject,
    organization: event.caller.organization,
    holders: [...new Set(records.map(({ organization }) => organization).filter(holder => holder !== null))],
    professional: event.caller.professional,
    purpose: event.purpose,
    kind: event.kind,
    outcome: event.outcome,
    breakGlass: event.persons.some(({ grant }) => grant?.breakGlass),
  };
}

const text = { type: String, default: null };
const needed = { type: String, required: true };

const FIELDS = ['persons', 'caller', 'organization', 'holders', 'professional', 'breakGlass'];

/**
 * What events are found by, here and from elsewhere: each with the time, read backwards. SecantusDB 0.7.0b3 leaves out what a range
 * begins with where an index of texts descends.
 */
export const FOUND_BY: readonly Record<string, 1>[] = [
  ...FIELDS.map(field => ({ [field]: 1, moment: 1 }) as const),
  { moment: 1 },
];

const eventSchema = new Schema<StoredEvent>(
  {
    _id: needed,
    instance: needed,
    sequence: { type: Number, required: true },
    previous: needed,
    hash: needed,
    event: { type: Mixed, required: true },
    moment: needed,
    persons: [String],
    caller: needed,
    organization: text,
    holders: [String],
    professional: text,
    purpose: text,
    kind: needed,
    outcome: needed,
    breakGlass: { type: Boolean, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
);
for (const index of FOUND_BY) eventSchema.index(index);

/** What happened. Nothing here is ever changed. */
export const eventModel = (connection: Connection): Model<StoredEvent> =>
  connection.model<StoredEvent>('AccessEvent', eventSchema, 'AccessEvent');
