import type { RecordKind } from '../../kit/record/kinds.ts';

/** The lists of records on `Person`: the field, its kind, and the categories of data that the kind can hold. */
export const SOCIAL_RECORDS = {
  supportEpisodes: { type: 'SupportEpisode', categories: ['social-support'] },
  socialSituations: { type: 'SocialSituation', categories: ['social-situation'] },
  entitlements: { type: 'Entitlement', categories: ['social-entitlement'] },
  socialAssessments: { type: 'SocialAssessment', categories: ['social-assessment'] },
} as const satisfies Record<string, RecordKind>;
