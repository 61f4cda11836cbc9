import type { Json, RecordMapper } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { period } from '../values/period.ts';
import { asArray, asObject, rootOf } from '../values/place.ts';
import { participants, recordIds } from '../values/reference.ts';
import { choice, stretchOfTime, whenOf } from '../values/timing.ts';
import { holdersOf, recorderOf, subjectUnder } from './parts.ts';

const DIRECTORY = /(^|\/)(Organization|Practitioner|PractitionerRole|Location|HealthcareService)\//;

/** Statements on who made or attested records of a person. */
export const provenance: RecordMapper = {
  resourceType: 'Provenance',
  place: resource => (isAboutDirectory(resource) ? null : { subgraph: 'health', type: 'ProvenanceRecord' }),
  // A Provenance has no subject of its own: whose its first target is tells whose it is.
  subject: subjectUnder('patient', 'target'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const recorded = dateTime(root, 'recorded');
    const occurred = choice(root, 'occurred') ?? stretchOfTime(period(root, 'period'));
    const activity = concept(root, 'activity');
    return {
      content: {
        target: recordIds(root, 'target'),
        occurred,
        recorded,
        activity,
        reason: concepts(root, 'reason', 'authorization'),
        agent: participants(root, 'agent'),
      },
      when: whenOf(occurred) ?? recorded,
      category: 'summary',
      status: null,
      codes: activity === null ? [] : [activity],
      categories: [],
      holders: holdersOf(root, [], ['agent']),
      recordedBy: recorderOf(root, 'agent'),
      recordedAt: recorded,
    };
  },
};

/** Whether the targets are entries of the directory, as far as the references say it themselves. */
export function isAboutDirectory(resource: Json): boolean {
  const targets = asArray(resource.target).map(each => asObject(each)?.reference);
  return targets.length > 0 && targets.every(each => typeof each === 'string' && DIRECTORY.test(each));
}
