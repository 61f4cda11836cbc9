import type { AuditEvent, EventPerson } from '../../kit/audit/event.ts';
import type { WatchRule } from './__generated__/resolvers.ts';

/** What a rule reads of an access. */
export type WatchedAccess = Pick<AuditEvent, 'at' | 'caller' | 'purpose' | 'persons'>;

/** What a rule found: why, in a sentence, and in whom. */
export interface Raised {
  rule: WatchRule;
  why: string;
  /** Ids. */
  persons: string[];
}

/** How many people somebody saw in one day (UTC), in one role, for one organisation. */
export interface CallerDay {
  caller: string;
  role: string;
  organization: string | null;
  /** `2026-03-04`. */
  day: string;
  persons: number;
}

/** Who does not look at others as a professional: none of the rules is about them. */
export const NO_PROFESSIONALS = ['patient', 'informal-carer', 'auditor', 'administrator'];

/** Who has duty at night, in hospitals, at home or on call. The trail does not know what kind of organisation it is. */
export const NIGHT_ROLES = [
  ...['physician', 'nurse', 'psychiatric-nurse', 'practical-nurse', 'midwife', 'care-worker'],
  ...['pharmacist-office', 'pharmacist-hospital', 'pharmacist-clinical-biologist'],
  ...['lab-technologist', 'imaging-technologist'],
];

/** For these purposes there is no hour at which it is unusual. */
export const URGENT = ['BTG', 'ETREAT'];

/** From this hour of the evening to that of the morning access is unusual, where the platform is. */
const EVENING = '22:00';
const MORNING = '06:00';
const BRUSSELS = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** Fewer people in a day are never far above others. */
export const LEAST_PERSONS = 20;
/** So many times as many as peers is far above them. */
const TIMES = 3;
/** The share of peers' days that is usual. */
const USUAL = 0.9;
/** With so many days before it a day is compared. */
export const PEER_DAYS = 30;

/** What is unusual about one access, by the rules that need nothing but the access itself. */
export function raisedBy(access: WatchedAccess): Raised[] {
  if (NO_PROFESSIONALS.includes(access.caller.role)) return [];
  const seen = access.persons.filter(person => person.seen);
  return [noRelationship(seen), ownHousehold(seen), outsideHours(access, seen)].filter(raised => raised !== null);
}

function noRelationship(seen: readonly EventPerson[]): Raised | null {
  const persons = idsOf(seen.filter(({ grant }) => grant?.basis === 'OWN_ORGANISATION'));
  const why =
    'Nobody in a care relationship that was in force: the person was shown only because the organisation holds records of them.';
  return persons.length > 0 ? { rule: 'NO_RELATIONSHIP', why, persons } : null;
}

function ownHousehold(seen: readonly EventPerson[]): Raised | null {
  const persons = idsOf(seen.filter(({ household }) => household));
  return persons.length > 0
    ? { rule: 'OWN_HOUSEHOLD', why: 'The person lives with the professional who looked.', persons }
    : null;
}

function outsideHours({ at, caller, purpose }: WatchedAccess, seen: readonly EventPerson[]): Raised | null {
  if (NIGHT_ROLES.includes(caller.role) || (purpose !== null && URGENT.includes(purpose))) return null;
  const persons = idsOf(seen.filter(({ grant }) => grant?.basis !== 'SELF' && grant?.basis !== 'MANDATE'));
  const clock = BRUSSELS.format(new Date(at));
  if (persons.length === 0 || (clock < EVENING && clock >= MORNING)) return null;
  const why = `Routine access at ${clock} in Brussels, between ${EVENING} and ${MORNING}, by a role without night duty (${caller.role}).`;
  return { rule: 'OUTSIDE_HOURS', why, persons };
}

/**
 * The days on which somebody saw far more people than others of the same role did in the 30 days before, each with why in a
 * sentence. Where nobody else of the role did anything, there is nothing to compare with.
 */
export function farAbovePeers<Day extends CallerDay>(days: readonly Day[]): { day: Day; why: string }[] {
  const byRole = new Map<string, Day[]>(days.map(({ role }) => [role, []]));
  for (const day of days) byRole.get(day.role)?.push(day);
  return days.flatMap(day => {
    if (day.persons < LEAST_PERSONS) return [];
    const start = daysBefore(day.day, PEER_DAYS);
    const peers = (byRole.get(day.role) ?? []).filter(
      peer => peer.caller !== day.caller && peer.day >= start && peer.day < day.day,
    );
    const usual = percentile(
      peers.map(({ persons }) => persons),
      USUAL,
    );
    if (usual === null || day.persons <= TIMES * usual) return [];
    const why =
      `Saw ${day.persons} persons on ${day.day}; on ${USUAL * 100} of 100 days others of the same role (${day.role}) saw ` +
      `${usual} or fewer (${peers.length} days of theirs in the ${PEER_DAYS} days before).`;
    return [{ day, why }];
  });
}

/** The day so many days before another, both as `2026-03-04`. */
export const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** The nearest-rank percentile; null of nothing. */
function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

const idsOf = (persons: readonly EventPerson[]): string[] => persons.map(({ person }) => person);
