import type { RecordMapper } from '../../contract.ts';
import { isAboutSharing } from '../consent/about.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { at, type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { participants } from '../values/reference.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const STATUS = ['draft', 'proposed', 'active', 'rejected', 'inactive', 'not-done', 'entered-in-error', 'unknown'];

/** Advance directives and consents to treatment. Consents to the sharing of data are directives (`fhir/consent`). */
export const consent: RecordMapper = {
  resourceType: 'Consent',
  place: resource => (isAboutSharing(resource) ? null : { subgraph: 'health', type: 'Consent' }),
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

function provisionAt(place: Place, decision: string | null) {
  return { type: text(place, 'type') ?? decision, period: period(place, 'period'), code: concepts(place, 'code') };
}
