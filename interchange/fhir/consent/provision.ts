import {
  anything,
  type Capacity,
  type Decision,
  type DirectiveCriteria,
} from '../../../subgraphs/people/directive.model.ts';
import { all, asObject, at, type Place, pathOf } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { recipientsAt } from './actors.ts';
import { categoriesAt } from './categories.ts';
import { meanings } from './choice.ts';
import { dataAt, dataPeriodAt } from './data.ts';
import { labelsAt } from './labels.ts';
import { purposesAt } from './purposes.ts';
import { expectOnly, type Reading, refuse } from './reading.ts';

/** What one provision decides, about what, and as what those act whom it names. */
export interface Provision {
  decision: Decision;
  criteria: DirectiveCriteria;
  capacity: Capacity | null;
}

const CRITERIA = ['actor', 'action', 'securityLabel', 'purpose', 'class', 'code', 'dataPeriod', 'data'];

/** Actions by which someone comes to see data, and that of those who gather it. */
const ACTIONS = ['access', 'use', 'disclose', 'collect'];

/** A provision with its own decision, or the one that it is given. */
export function provisionAt(place: Place, reading: Reading, given: Decision | null = null): Provision | null {
  expectOnly(place, ['type', 'period', 'provision', ...CRITERIA]);
  for (const name of CRITERIA)
    if (name in (asObject(place.value) ?? {}) && all(place, name).length === 0)
      refuse({ ...place, path: pathOf(place, name) }, 'Expected what it is about; came an empty list.');
  const decision = given ?? decisionOf(place, text(place, 'type'));
  if (decision === null) return null;
  expectSeeing(place);
  const { capacities, ...recipients } = recipientsAt(place, reading);
  const criteria = anything({
    ...recipients,
    purposes: purposesAt(place, reading),
    categories: categoriesAt(place),
    labels: labelsAt(place, decision),
    ...dataAt(place, reading),
    ...dataPeriodAt(place),
  });
  return { decision, criteria, capacity: capacities[0] ?? null };
}

/** A provision inside another one: of what it is an exception. It holds as long as the other, and has none of its own. */
export function exceptionAt(
  place: Place,
  reading: Reading,
  given: Decision | null = null,
): { decision: Decision; criteria: DirectiveCriteria } | null {
  const [period, [inner]] = [at(place, 'period'), all(place, 'provision')];
  if (period) refuse(period, 'Expected an exception to hold as long as the directive; came a period of its own.');
  if (inner) refuse(inner, 'Expected exceptions one level deep; came an exception to an exception.');
  const provision = provisionAt(place, reading, given);
  if (provision?.capacity) refuse(place, 'Expected a mandate to be a directive of its own; came one in an exception.');
  return provision && { decision: provision.decision, criteria: provision.criteria };
}

/** `permit` or `deny`. */
export function decisionOf(place: Place, written: string | null): Decision | null {
  if (written === 'permit') return 'PERMIT';
  if (written === 'deny') return 'DENY';
  return refuse({ ...place, path: pathOf(place, 'type') }, `Expected permit or deny; came ${written ?? 'neither'}.`);
}

/** Refuses a provision that is about something else than seeing data. */
function expectSeeing(place: Place): void {
  const actions = meanings(place, 'action', ACTIONS.join(', '), ({ code }) => (ACTIONS.includes(code) ? code : null));
  const [first] = all(place, 'action');
  if (first && actions.length > 0 && actions.every(action => action === 'collect'))
    refuse(first, 'Expected access, use or disclose; came collect alone.');
}
