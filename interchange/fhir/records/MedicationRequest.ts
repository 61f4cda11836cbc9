import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { dosages } from '../values/dosage.ts';
import { identifiers } from '../values/identifier.ts';
import { medication } from '../values/medication.ts';
import { rootOf } from '../values/place.ts';
import { code } from '../values/primitive.ts';
import { participant, recordId } from '../values/reference.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const STATUS = [
  'active',
  'on-hold',
  'ended',
  'cancelled',
  'completed',
  'entered-in-error',
  'stopped',
  'draft',
  'unknown',
];
const ORDERS = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];
const INTENT = ['proposal', 'plan', ...ORDERS, 'option'];

/** Medicines prescribed. */
export const medicationRequest: RecordMapper = {
  resourceType: 'MedicationRequest',
  place: () => ({ subgraph: 'health', type: 'MedicationRequest' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const medicine = medication(root);
    expectSome(root, 'medication[x]', medicine);
    const category = concepts(root, 'category');
    const authoredOn = dateTime(root, 'authoredOn');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        intent: code(root, 'intent', INTENT),
        category,
        medication: medicine,
        authoredOn,
        requester: participant(root, 'requester'),
        dosage: dosages(root, 'dosageInstruction', 'dosage'),
        // A reason that is a reference is told in its own words only: the record behind it may be more confidential.
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: authoredOn,
      category: 'med-prescription',
      status,
      codes: medicine?.code ? [medicine.code] : [],
      categories: category,
      holders: holdersOf(root, [], ['requester', 'recorder', 'performer']),
      recordedBy: recorderOf(root, 'recorder', 'requester'),
      recordedAt: authoredOn,
    };
  },
};
