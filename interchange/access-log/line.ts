import type { LogEntry } from '../../subgraphs/audit/access-log.ts';
import type { Language } from './titles.ts';

/** An entry of the access log with the names of the organisations in it. */
export interface LogLine extends Omit<LogEntry, 'organization' | 'holders'> {
  organization: string | null;
  holders: string[];
}

/** An access log as it is written for its person. */
export interface AccessLog {
  /** The person's name. */
  person: string;
  language: Language;
  /** The time that was asked for; null where it has no end. */
  since: Date | null;
  until: Date | null;
  made: Date;
  lines: AsyncIterable<LogLine> | Iterable<LogLine>;
}

/** Where the care region is: what the person's own clock said. */
const ZONE = 'Europe/Brussels';

/** A moment as the person reads it; with the time of day unless only the day counts. */
export const shown = (moment: Date, tag: string, time: 'with time' | 'day'): string =>
  new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    timeZone: ZONE,
    dateStyle: 'medium',
    ...(time === 'with time' ? { timeStyle: 'medium' } : {}),
  }).format(moment);
