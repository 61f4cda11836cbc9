import { anything, type Decision, type StoredDirective } from '../../../subgraphs/people/directive.model.ts';
import { codesAt, isOf } from '../values/codes.ts';
import { all, at, type Place, pathOf } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { decisionOf, exceptionAt, provisionAt } from './provision.ts';
import { type Reading, refuse } from './reading.ts';

/** What a Consent decides, with its exceptions, and where it says for how long. */
export type Rules = Pick<StoredDirective, 'decision' | 'criteria' | 'exceptions' | 'capacity'> & {
  period: Place | null;
};

/** What a base policy decides by itself (HL7 v3 ActCode), and whether it does so only together with a provision. */
const BASES: Readonly<Record<string, { decision: Decision; alone: boolean }>> = {
  OPTIN: { decision: 'PERMIT', alone: true },
  OPTINR: { decision: 'PERMIT', alone: false },
  OPTOUT: { decision: 'DENY', alone: true },
  OPTOUTE: { decision: 'DENY', alone: false },
};

/** The rules of a Consent of R4, where the provision decides, or of R5, where each level is the opposite of the one above. */
export function rulesAt(root: Place, reading: Reading): Rules | null {
  const provisions = all(root, 'provision');
  if (at(root, 'decision')) return opposites(root, provisions, reading);
  const policy = at(root, 'policyRule');
  const base = policy && codesAt(policy).flatMap(each => (isOf('ActCode', each) ? (BASES[each.code] ?? []) : []))[0];
  const [provision, other] = provisions;
  if (other) return refuse(other, 'Expected one provision; came several.');
  if (provision) return withBase(provision, base?.decision ?? null, reading);
  if (base?.alone)
    return { decision: base.decision, criteria: anything(), exceptions: [], capacity: null, period: null };
  const where = policy ?? { ...root, path: pathOf(root, at(root, 'policy') ? 'policy' : 'provision') };
  return refuse(where, 'Expected a provision, or the policy OPTIN or OPTOUT; came a policy of which nothing is known.');
}

/** R4: the provision, or the exception that it is where it says the opposite of the base policy. */
function withBase(place: Place, base: Decision | null, reading: Reading): Rules | null {
  const type = decisionOf(place, text(place, 'type'));
  if (type === null) return null;
  if (base !== null && base !== type) {
    const exception = exceptionAt(place, reading);
    return exception && { decision: base, criteria: anything(), exceptions: [exception], capacity: null, period: null };
  }
  if (base === 'DENY')
    return refuse(
      place,
      'Expected a permission, for the policy denies everything; came a denial, which may mean less.',
    );
  const own = provisionAt(place, reading);
  const exceptions = all(place, 'provision').flatMap(each => exceptionAt(each, reading) ?? []);
  return own && { ...own, exceptions, period: at(place, 'period') };
}

/** R5: the decision holds for everything, and each provision is an exception to it. */
function opposites(root: Place, provisions: readonly Place[], reading: Reading): Rules | null {
  const decision = decisionOf(root, text(root, 'decision'));
  if (decision === null) return null;
  const other = decision === 'PERMIT' ? 'DENY' : 'PERMIT';
  const exceptions = provisions.flatMap(place => {
    const type = at(place, 'type');
    if (type) refuse(type, 'Expected none, for the consent has a decision; came the decision of a provision.');
    return exceptionAt(place, reading, other) ?? [];
  });
  return { decision, criteria: anything(), exceptions, capacity: null, period: at(root, 'period') };
}
