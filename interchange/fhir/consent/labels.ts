import { CONFIDENTIALITY, isSensitivity, SENSITIVITIES, type SecurityLabel } from '../../../kit/grant/categories.ts';
import type { Decision } from '../../../subgraphs/people/directive.model.ts';
import { type Code, isOf } from '../values/codes.ts';
import { all, type Place } from '../values/place.ts';
import { meanings } from './choice.ts';
import { refuse } from './reading.ts';

/** Confidentiality below what is normal, from which the platform does not tell it apart. */
const BELOW_NORMAL = ['U', 'L', 'M'];

const LABELS: readonly SecurityLabel[] = [...CONFIDENTIALITY, ...SENSITIVITIES];

/** What belongs to a sensitivity (the hierarchy of HL7 v3 ActCode). */
const PARTS: Partial<Record<SecurityLabel, readonly SecurityLabel[]>> = {
  SUD: ['ETHUD', 'OPIOIDUD'],
  BH: ['MH', 'PSY', 'SUD', 'ETHUD', 'OPIOIDUD'],
};

/** What was one code, and has been split since: who denied it then denies all of it. */
const SPLIT: Partial<Record<SecurityLabel, readonly SecurityLabel[]>> = { ETH: ['SUD', 'ETHUD', 'OPIOIDUD'] };

/**
 * Labels with all that they stand for, in the order of the catalogue. A permission is a high-water mark, as FHIR has it:
 * `R` permits what is restricted or less.
 */
export function completeLabels(labels: readonly SecurityLabel[], decision: Decision): SecurityLabel[] {
  const highest = Math.max(...labels.map(label => (CONFIDENTIALITY as readonly SecurityLabel[]).indexOf(label)), -1);
  const below = decision === 'PERMIT' ? CONFIDENTIALITY.slice(0, highest + 1) : [];
  const split = decision === 'DENY' ? labels.flatMap(label => SPLIT[label] ?? []) : [];
  const named = new Set([...labels, ...below, ...split, ...labels.flatMap(label => PARTS[label] ?? [])]);
  return LABELS.filter(label => named.has(label));
}

/** The confidentiality and the sensitivities that are meant. */
export function labelsAt(place: Place, decision: Decision): SecurityLabel[] {
  const expected = 'a confidentiality (HL7 v3 Confidentiality) or a sensitivity (ActCode) that the platform knows';
  const labels = meanings(place, 'securityLabel', expected, labelOf);
  const [first] = all(place, 'securityLabel');
  const lower = labels.filter(label => label === 'LOWER').length;
  const known = labels.filter((label): label is SecurityLabel => label !== 'LOWER');
  if (first && lower > 0 && decision === 'PERMIT' && !known.some(isStep))
    refuse(first, 'Expected the confidentiality N or more: the platform does not tell less from N.');
  return completeLabels(lower > 0 ? [...known, 'N'] : known, decision);
}

function labelOf(each: Code): SecurityLabel | 'LOWER' | null {
  if (isOf('Confidentiality', each)) {
    if (BELOW_NORMAL.includes(each.code)) return 'LOWER';
    const step = CONFIDENTIALITY.find(known => known === each.code);
    if (step) return step;
  }
  return isOf('ActCode', each) && isSensitivity(each.code) ? each.code : null;
}

const isStep = (label: SecurityLabel): boolean => (CONFIDENTIALITY as readonly SecurityLabel[]).includes(label);
