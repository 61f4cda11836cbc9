import type { RecordMapper } from '../../contract.ts';
import { concept } from '../values/concept.ts';
import { period } from '../values/period.ts';
import { at, rootOf } from '../values/place.ts';
import { code } from '../values/primitive.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const CANDIDATE = ['candidate', 'eligible', 'ineligible', 'not-registered', 'screening', 'pending-on-study', 'draft'];
const ON_STUDY = ['on-study', 'on-study-intervention', 'on-study-observation', 'follow-up', 'potential-candidate'];
const OFF_STUDY = ['off-study', 'withdrawn', 'active', 'retired', 'unknown'];

/** That people take part in pilots. */
export const researchSubject: RecordMapper = {
  resourceType: 'ResearchSubject',
  place: () => ({ subgraph: 'pilots', type: 'Enrolment' }),
  subject: subjectUnder('individual', 'subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const study = at(root, 'study');
    const pilot = study === null ? null : context.study(study.value, study.path);
    expectSome(root, 'study', pilot);
    const when = period(root, 'period');
    const status = code(root, 'status', [...CANDIDATE, ...ON_STUDY, ...OFF_STUDY]);
    // What the person receives counts before what they were to receive.
    const arm = concept(root, 'actualArm', 'actualComparisonGroup', 'assignedArm', 'assignedComparisonGroup');
    return {
      content: { pilot, status, period: when, intervention: arm?.text ?? null },
      when: when?.start ?? when?.end ?? null,
      category: 'pilot-enrolment',
      status,
      codes: [],
      categories: [],
      holders: holdersOf(root, ['managingOrganization'], []),
      recordedBy: recorderOf(root, 'managingOrganization'),
      recordedAt: when?.start ?? null,
    };
  },
};
