import { recordResolvers, withHistory } from '../../kit/record/fields.ts';
import { grantedPerson } from '../../kit/subgraph/granted.ts';
import type { CompositionSection, Resolvers } from './__generated__/resolvers.ts';
import { shown, shownEncounter } from './named-records.ts';
import { HEALTH_RECORDS } from './record.kinds.ts';

/** What health services have recorded about a person. */
export const resolvers: Resolvers = withHistory<typeof HEALTH_RECORDS, Resolvers>(HEALTH_RECORDS, {
  Person: {
    ...recordResolvers(HEALTH_RECORDS),
    __resolveReference: grantedPerson,
  },
  DiagnosticReport: {
    encounter: shownEncounter,
    result: ({ result, of }, _args, { records }) => records.observations.byIds(of, (result ?? []) as string[]),
  },
  Observation: {
    encounter: shownEncounter,
    hasMember: ({ hasMember, of }, _args, { records }) => shown(of, hasMember, [records.observations]),
  },
  Composition: {
    section: ({ section, of }, _args, { records }) =>
      ((section ?? []) as CompositionSection[]).map(each => ({
        ...each,
        // a function, for it is only found out when it is asked
        entry: (() => shown(of, each.entry, Object.values(records))) as unknown as string[],
      })),
  },
  ProvenanceRecord: {
    target: ({ target, of }, _args, { records }) => shown(of, target, Object.values(records)),
  },
  AllergyIntolerance: { encounter: shownEncounter },
  ClinicalImpression: { encounter: shownEncounter },
  Condition: { encounter: shownEncounter },
  ImagingStudy: { encounter: shownEncounter },
  Immunization: { encounter: shownEncounter },
  MedicationAdministration: { encounter: shownEncounter },
  MedicationRequest: { encounter: shownEncounter },
  MedicationStatement: { encounter: shownEncounter },
  Procedure: { encounter: shownEncounter },
});
