import { refuse } from '../../kit/errors.ts';
import type { Condition } from '../../kit/grant/match.ts';
import { instant } from '../../kit/record/filter.ts';
import type { WatchListFilter, WatchRule } from './__generated__/resolvers.ts';
import { NIGHT_ROLES, NO_PROFESSIONALS, URGENT } from './watch.rules.ts';

const DAY = 86_400_000;
/** How many days are looked at unless told otherwise, and at most. */
const DAYS = 7;
const MOST_DAYS = 92;

/** A period, ISO 8601: from `since` on, before `until`. */
export interface Period {
  since: string;
  until: string;
}

/** The period that is looked at; refuses (`BAD_USER_INPUT`) one that is too long or that ends before it begins. */
export function watchPeriod(filter: WatchListFilter | null | undefined, now: Date): Period {
  const until = filter?.until ? instant('until', filter.until) : now;
  const since = filter?.since ? instant('since', filter.since) : new Date(until.getTime() - DAYS * DAY);
  const days = (until.getTime() - since.getTime()) / DAY;
  if (days < 0 || days > MOST_DAYS)
    throw refuse(
      'BAD_USER_INPUT',
      `The period must be of 0 to ${MOST_DAYS} days, but from ${since.toISOString()} to ${until.toISOString()} it is ${days}.`,
    );
  return { since: since.toISOString(), until: until.toISOString() };
}

/** What the store finds for each rule that needs nothing but the access; the rules decide. */
const FOUND_BY: Record<Exclude<WatchRule, 'FAR_ABOVE_PEERS'>, Condition> = {
  NO_RELATIONSHIP: { 'event.persons': { $elemMatch: { seen: true, 'grant.basis': 'OWN_ORGANISATION' } } },
  OWN_HOUSEHOLD: { 'event.persons': { $elemMatch: { seen: true, household: true } } },
  OUTSIDE_HOURS: {
    purpose: { $nin: URGENT },
    'event.caller.role': { $nin: NIGHT_ROLES },
    // the night of Brussels in summer and in winter, as hours of UTC
    moment: { $regex: '^.{11}(2[0-3]|0[0-4])' },
  },
};

/** What professionals saw in a period. */
export const professionalAccess = ({ since, until }: Period): Condition => ({
  kind: 'ACCESS',
  moment: { $gte: since, $lt: until },
  'event.caller.role': { $nin: NO_PROFESSIONALS },
});

/** The accesses that rules may find unusual; null where no such rule is asked for. */
export function suspectCondition(filter: WatchListFilter | null | undefined, period: Period): Condition | null {
  const wanted = Object.entries(FOUND_BY).flatMap(([rule, condition]) =>
    isWanted(filter, rule as WatchRule) ? [condition] : [],
  );
  if (wanted.length === 0) return null;
  return {
    ...professionalAccess(period),
    ...(filter?.organization ? { organization: filter.organization } : {}),
    ...(filter?.person ? { persons: filter.person } : {}),
    $or: wanted,
  };
}

/** Whether a rule is asked for. */
export const isWanted = (filter: WatchListFilter | null | undefined, rule: WatchRule): boolean =>
  filter?.rule ? filter.rule.includes(rule) : true;
