import type { Json, RecordMapper } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { at, type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { participants } from '../values/reference.ts';
import { expectSome, holdersOf, rawCodes, recorderOf, subjectUnder } from './parts.ts';

const STATUS = ['draft', 'proposed', 'active', 'rejected', 'inactive', 'not-done', 'entered-in-error', 'unknown'];

/** Scopes of consents that are about the sharing of data or about research, not about care. */
const OTHER_SCOPES = ['patient-privacy', 'research'];

/** Categories of such consents: HL7 ActCodes of disclosure, LOINC privacy documents, research. */
const OTHER_CATEGORIES = [
  ...['INFA', 'INFAO', 'INFASO', 'INFACCESS', 'IDSCL', 'IRDSCL', 'ICOL', 'RESEARCH', 'RSDID', 'RSREID', 'npp'],
  ...['59284-0', '57016-8', '57017-6', '64292-6', 'research'],
];

/** Advance directives and consents to treatment. Consents to the sharing of data have no place among records. */
export const consent: RecordMapper = {
  resourceType: 'Consent',
  place: resource => (isAboutCare(resource) ? { subgraph: 'health', type: 'Consent' } : null),
  subject: subjectUnder('patient', 'subject'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const category = concepts(root, 'category');
    const provision = at(root, 'provision');
    const inside = provision === null ? null : provisionAt(provision, text(root, 'decision'));
    expectSome(root, 'category', inside?.code.length ? inside.code : category);
    const given = dateTime(root, 'dateTime', 'date');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        scope: concept(root, 'scope'),
        category,
        dateTime: given,
        performer: participants(root, 'performer', 'grantor', 'consentingParty'),
        provision: inside,
      },
      when: given ?? inside?.period?.start ?? null,
      category: 'sm-patient-will',
      status,
      codes: inside?.code ?? [],
      categories: category,
      holders: holdersOf(root, ['organization', 'manager', 'controller'], ['performer', 'grantor']),
      recordedBy: recorderOf(root, 'performer', 'grantor', 'consentingParty'),
      recordedAt: given,
    };
  },
};

/** The scope decides; where there is none (as in R5), the categories. */
function isAboutCare(resource: Json): boolean {
  const scopes = rawCodes(resource, 'scope');
  if (scopes.length > 0) return !scopes.some(scope => OTHER_SCOPES.includes(scope.code ?? ''));
  return !rawCodes(resource, 'category').some(category => OTHER_CATEGORIES.includes(category.code ?? ''));
}

function provisionAt(place: Place, decision: string | null) {
  return { type: text(place, 'type') ?? decision, period: period(place, 'period'), code: concepts(place, 'code') };
}
