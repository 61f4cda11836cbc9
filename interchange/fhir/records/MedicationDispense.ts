import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { dosages } from '../values/dosage.ts';
import { identifiers } from '../values/identifier.ts';
import { medication } from '../values/medication.ts';
import { rootOf } from '../values/place.ts';
import { code } from '../values/primitive.ts';
import { quantity } from '../values/quantity.ts';
import { participants } from '../values/reference.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const RUNNING = ['preparation', 'in-progress', 'cancelled', 'on-hold', 'completed', 'stopped', 'declined'];
const STATUS = [...RUNNING, 'entered-in-error', 'unknown'];

/** Medicines dispensed. */
export const medicationDispense: RecordMapper = {
  resourceType: 'MedicationDispense',
  place: () => ({ subgraph: 'health', type: 'MedicationDispense' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const medicine = medication(root);
    expectSome(root, 'medication[x]', medicine);
    const whenHandedOver = dateTime(root, 'whenHandedOver');
    const recorded = dateTime(root, 'recorded');
    const prepared = dateTime(root, 'whenPrepared');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        category: concept(root, 'category'),
        medication: medicine,
        whenHandedOver,
        quantity: quantity(root, 'quantity'),
        performer: participants(root, 'performer'),
        dosage: dosages(root, 'dosageInstruction', 'dosage'),
        note: notes(root),
      },
      when: whenHandedOver ?? prepared ?? recorded,
      category: 'med-prescription',
      status,
      codes: medicine?.code ? [medicine.code] : [],
      categories: concepts(root, 'category'),
      holders: holdersOf(root, [], ['performer']),
      recordedBy: recorderOf(root, 'performer'),
      recordedAt: recorded ?? whenHandedOver,
    };
  },
};
