import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { dosages } from '../values/dosage.ts';
import { identifiers } from '../values/identifier.ts';
import { medication } from '../values/medication.ts';
import { rootOf } from '../values/place.ts';
import { code } from '../values/primitive.ts';
import { participants, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const STATUS = ['in-progress', 'not-done', 'on-hold', 'completed', 'entered-in-error', 'stopped', 'unknown'];

/** Medicines given. */
export const medicationAdministration: RecordMapper = {
  resourceType: 'MedicationAdministration',
  place: () => ({ subgraph: 'health', type: 'MedicationAdministration' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const medicine = medication(root);
    expectSome(root, 'medication[x]', medicine);
    const effective = choice(root, 'effective', 'occurrence', 'occurence');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        category: concept(root, 'category'),
        medication: medicine,
        effective,
        performer: participants(root, 'performer'),
        dosage: dosages(root, 'dosage'),
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: whenOf(effective),
      category: 'med-scheme1',
      status,
      codes: medicine?.code ? [medicine.code] : [],
      categories: concepts(root, 'category'),
      holders: holdersOf(root, [], ['performer']),
      recordedBy: recorderOf(root, 'performer'),
      recordedAt: dateTime(root, 'recorded') ?? whenOf(effective),
    };
  },
};
