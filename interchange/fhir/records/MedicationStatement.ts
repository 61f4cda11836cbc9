import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { dosages } from '../values/dosage.ts';
import { identifiers } from '../values/identifier.ts';
import { medication } from '../values/medication.ts';
import { rootOf } from '../values/place.ts';
import { code } from '../values/primitive.ts';
import { participant, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const IN_USE = ['active', 'completed', 'intended', 'stopped', 'on-hold', 'not-taken'];
const STATUS = [...IN_USE, 'recorded', 'draft', 'entered-in-error', 'unknown'];

/** Medicines in use. */
export const medicationStatement: RecordMapper = {
  resourceType: 'MedicationStatement',
  place: () => ({ subgraph: 'health', type: 'MedicationStatement' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const medicine = medication(root);
    expectSome(root, 'medication[x]', medicine);
    const effective = choice(root, 'effective');
    const dateAsserted = dateTime(root, 'dateAsserted');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        category: concept(root, 'category'),
        medication: medicine,
        effective,
        dateAsserted,
        informationSource: participant(root, 'informationSource'),
        dosage: dosages(root, 'dosage'),
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: whenOf(effective) ?? dateAsserted,
      category: 'med-scheme1',
      status,
      codes: medicine?.code ? [medicine.code] : [],
      categories: concepts(root, 'category'),
      holders: holdersOf(root, [], ['informationSource', 'author', 'recorder']),
      recordedBy: recorderOf(root, 'author', 'recorder', 'informationSource'),
      recordedAt: dateAsserted,
    };
  },
};
