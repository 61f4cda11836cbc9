import type { Condition } from '../../kit/grant/match.ts';
import { instant } from '../../kit/record/filter.ts';
import type { AccessEventFilter, AccessLogFilter } from './__generated__/resolvers.ts';

/** What narrows a list so far that what is left can be counted. */
const NARROW = ['persons', 'caller', 'organization', 'holders', 'professional'];

/** Whether the rows of a condition can be counted without reading everything. */
export const isNarrow = (condition: Condition): boolean => NARROW.some(field => condition[field] !== undefined);

/** The store's condition for a filter of events; refuses (`BAD_USER_INPUT`) a moment that is none. */
export function eventCondition(filter: AccessEventFilter | null | undefined): Condition {
  const { person, caller, organization, holder, professional, purpose, kind, outcome, breakGlass } = filter ?? {};
  return without({
    ...{ persons: person, caller, organization, holders: holder, professional, breakGlass },
    purpose: purpose && { $in: purpose },
    kind: kind && { $in: kind },
    outcome: outcome && { $in: outcome },
    moment: momentRange(filter),
  });
}

/** What of the trail a person's own log shows. That a change began is not told beside the change itself. */
export function logCondition(person: string, filter: AccessLogFilter | null | undefined): Condition {
  const mine = filter?.emergency ? { $elemMatch: { person, 'grant.breakGlass': true } } : undefined;
  return without({
    persons: person,
    kind: { $ne: 'ATTEMPT' },
    'event.persons': mine,
    'event.caller.person': filter?.byOthers ? { $ne: person } : undefined,
    moment: momentRange(filter),
  });
}

/** The part of a list that follows a moment, going back in time. */
export const following = (condition: Condition, moment: string | null): Condition =>
  moment === null
    ? condition
    : { ...condition, moment: { ...(condition.moment as object), ...before(condition, moment) } };

/** A cursor never leads out of the period that was asked for. */
function before({ moment }: Condition, cursor: string): Condition {
  const until = (moment as { $lt?: string } | undefined)?.$lt;
  return { $lt: until !== undefined && until < cursor ? until : cursor };
}

function momentRange(period: { since?: string | null; until?: string | null } | null | undefined) {
  const { since, until } = period ?? {};
  if (!since && !until) return undefined;
  return without({
    $gte: since ? instant('since', since).toISOString() : undefined,
    $lt: until ? instant('until', until).toISOString() : undefined,
  });
}

const without = (condition: Condition): Condition =>
  Object.fromEntries(Object.entries(condition).filter(([, value]) => value !== undefined && value !== null));
