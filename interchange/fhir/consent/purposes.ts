import { isPurpose, type PurposeOfUse } from '../../../kit/caller/caller.ts';
import { isOf } from '../values/codes.ts';
import { all, type Place } from '../values/place.ts';
import { meanings } from './choice.ts';
import { type Reading, refuse } from './reading.ts';

/** What the data may be used for. */
export function purposesAt(place: Place, reading: Reading): PurposeOfUse[] {
  const expected = 'a purpose of use that the platform knows (HL7 v3 ActReason)';
  const purposes = meanings(place, 'purpose', expected, each =>
    isOf('ActReason', each) && isPurpose(each.code) ? each.code : null,
  );
  const [first] = all(place, 'purpose');
  if (reading.research && first && purposes.some(purpose => purpose !== 'HRESCH'))
    refuse(first, 'Expected research, for that is what the consent is about; came another purpose of use.');
  return unique(purposes);
}

const unique = <Each>(values: readonly Each[]): Each[] => [...new Set(values)];
