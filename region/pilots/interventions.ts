/** What a pilot does differently. */
export const INTERVENTIONS = {
  'case-management': [
    'Case management',
    'One person knows the whole situation, agrees on a plan with the person and keeps everyone to it.',
  ],
  'integration-management': [
    'Integration management',
    'Brings the organisations of the area to one way of working, and follows what comes of it.',
  ],
  'population-health-management': [
    'Population management',
    'Finds out who in the area needs what, before they ask for it.',
  ],
  'self-management-support': [
    'Support of self-management',
    'Coaching so that people follow and steer their own condition.',
  ],
  'medication-review': [
    'Medication review',
    'Pharmacist and physician go through all medicines with the person, and stop what does no good.',
  ],
  'respite-care': ['Respite care', 'Someone takes over for some hours or days, so that the informal carer can rest.'],
  'night-care': ['Night care', 'A carer stays the night, or comes when called.'],
  'occupational-therapy-at-home': [
    'Occupational therapy at home',
    'Home, aids and habits are adapted so that daily life stays possible.',
  ],
  'psychological-support': ['Psychological support', 'Talks at home for the person and those close to them.'],
  'peer-support': ['Peer support', 'People who have been through the same accompany others.'],
  'fall-prevention': ['Prevention of falls', 'Exercise, a check of medicines and of the home.'],
  'transition-from-hospital': [
    'Transition from hospital',
    'A visit before discharge, and another within two days of coming home.',
  ],
  telemonitoring: ['Telemonitoring', 'Weight and blood pressure are measured at home, and a nurse reacts to changes.'],
} satisfies Record<string, [string, string]>;

/** The code of an intervention. */
export type InterventionCode = keyof typeof INTERVENTIONS;

/** What the transition agreements oblige to. */
export const OBLIGATIONS = [
  [
    'locoregional-collaboration',
    'Locoregional collaboration',
    'Strengthen the collaboration, within the area, of all organisations that want to take part in integrated care.',
  ],
  [
    'exchange-of-experience',
    'Exchange of experience and expertise',
    'Share what was learnt with the other initiatives, and take over from them what works.',
  ],
  [
    'concrete-interventions',
    'Concrete interventions',
    'Put specific interventions into practice, case management and integration management among them.',
  ],
  [
    'sustainability',
    'Sustainability',
    'Prepare for results and ways of working to last when the transition period is over.',
  ],
] as const;
