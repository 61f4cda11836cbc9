import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { RecordMapper } from '../../contract.ts';
import { attachments } from '../values/attachment.ts';
import { concept, concepts, hasCode } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { rootOf } from '../values/place.ts';
import { code as codeOf, text } from '../values/primitive.ts';
import { participants, recordId, recordIds } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const WRITING = ['registered', 'partial', 'preliminary', 'modified', 'final', 'amended', 'corrected', 'appended'];
const STATUS = [...WRITING, 'cancelled', 'entered-in-error', 'unknown'];

/** HL7 v2-0074 sections of a laboratory, the category code of FHIR, and LOINC's class and report of laboratory studies. */
const LABORATORY = [
  ...[
    'LAB',
    'laboratory',
    'CH',
    'HM',
    'MB',
    'BG',
    'BLB',
    'CG',
    'CP',
    'GE',
    'IMM',
    'MCB',
    'MYC',
    'PAT',
    'SR',
    'TX',
    'VR',
  ],
  ...['LP29693-6', '11502-2', '26436-6'],
];

/** Reports of laboratories, imaging and other examinations. */
export const diagnosticReport: RecordMapper = {
  resourceType: 'DiagnosticReport',
  place: () => ({ subgraph: 'health', type: 'DiagnosticReport' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const code = concept(root, 'code');
    expectSome(root, 'code', code);
    const category = concepts(root, 'category');
    const effective = choice(root, 'effective');
    const issued = dateTime(root, 'issued');
    const status = codeOf(root, 'status', STATUS);
    const result = recordIds(root, 'result');
    return {
      content: {
        identifier: identifiers(root),
        status,
        category,
        code,
        effective,
        issued,
        performer: participants(root, 'performer'),
        result,
        conclusion: text(root, 'conclusion'),
        conclusionCode: concepts(root, 'conclusionCode', 'codedDiagnosis'),
        presentedForm: attachments(root, 'presentedForm'),
        encounter: recordId(root, 'encounter', 'context'),
      },
      when: whenOf(effective) ?? issued,
      category: isLaboratory(category, code, result) ? 'lab-result' : 'result-of-other-technical-examination',
      status,
      codes: code === null ? [] : [code],
      categories: category,
      holders: holdersOf(root, [], ['performer', 'resultsInterpreter']),
      recordedBy: recorderOf(root, 'performer', 'resultsInterpreter'),
      recordedAt: issued ?? whenOf(effective),
    };
  },
};

/** A report without a category is a laboratory's when it is made of results. */
function isLaboratory(
  category: CodeableConceptValue[],
  code: CodeableConceptValue | null,
  result: readonly string[],
): boolean {
  return category.length === 0 && result.length > 0 ? true : hasCode([...category, code], null, ...LABORATORY);
}
