import { EVER } from '../../../subgraphs/people/relationship.model.ts';
import { dateTime, moment } from '../values/date.ts';
import { at, type Place, pathOf } from '../values/place.ts';
import { text } from '../values/primitive.ts';

/** When a Consent was given, and when it ceased to hold, if it did. */
export interface Standing {
  given: Date;
  withdrawn: Date | null;
}

/** What a Consent that decides nothing is. */
const UNDECIDED: Readonly<Record<string, string>> = {
  draft: 'is still being written',
  proposed: 'has not been agreed to',
  'not-done': 'was not obtained',
  'entered-in-error': 'should never have been written',
  unknown: 'has a status that nobody knows',
};

/** Whether a Consent is in force, by its status; null, with the reason, where nothing was decided. */
export function standingAt(root: Place): Standing | null {
  const status = text(root, 'status');
  const given = momentOf(dateTime(root, 'dateTime', 'date'));
  const updated = momentOf(dateTime(at(root, 'meta'), 'lastUpdated'));
  const said = given ?? updated ?? EVER;
  if (status === 'active') return { given: said, withdrawn: null };
  if (status === 'inactive' || status === 'rejected') return { given: said, withdrawn: updated ?? said };
  const why = UNDECIDED[status ?? ''] ?? `has the status ${status ?? 'of which nothing is said'}`;
  const message = `Expected a consent that is active, inactive or rejected; this one ${why}.`;
  root.context.note('error', 'CONSENT_NOT_DECIDED', pathOf(root, 'status'), message);
  return null;
}

const momentOf = (written: string | null): Date | null => (written === null ? null : moment(written));
