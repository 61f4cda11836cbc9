import { isoDate } from '../dates.ts';
import { organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Organization, Professional } from '../directory/model.ts';
import type { Coding, Concept, Fields, Reference } from '../fhir.ts';
import { CODE, concept, hl7System, ownSystem } from '../fhir.ts';
import type { Made } from './chart.ts';
import { put, stamp } from './chart.ts';

/** The categories of data that consents of the region name, as the graph has them, each standing for itself alone. */
const CATEGORIES = {
  summary: 'Summary',
  'sm-allergies': 'Allergies',
  'sm-risks': 'Risks',
  'sm-problems': 'Problems',
  'med-scheme1': 'Medication Scheme',
  'lab-result': 'Lab results',
  vaccination: 'Vaccination',
  'social-support': 'Social support',
  'social-entitlement': 'Social entitlements',
  'social-assessment': 'Social assessments',
} as const;

/** One of them. */
export type DataCategory = keyof typeof CATEGORIES;

/** Whom a provision is about, and as what. */
export type Actor = { reference: Reference; role: Concept };

/** What a provision permits or denies; what it doesn't name, it leaves open. */
export type Provision = {
  type: 'permit' | 'deny';
  actor?: Actor;
  purposes?: readonly string[];
  categories?: readonly DataCategory[];
  /** Confidentiality (N, R, V) and sensitivity (PSY, …). */
  labels?: readonly string[];
  period?: Fields;
  exceptions?: Provision[];
};

/** A Consent about who may see what: what the person, or whoever stands for them, said at the practice. */
export function consent(made: Made, by: Reference, policy: Concept, provision: Provision): Reference {
  return put(made.chart, 'Consent', {
    ...stamp(made),
    status: 'active',
    scope: concept(hl7System('consentscope'), 'patient-privacy', 'Privacy Consent'),
    category: [concept(CODE.loinc, '59284-0', 'Consent Document')],
    patient: made.chart.subject,
    dateTime: isoDate(made.day),
    performer: [by],
    organization: [organizationReference(made.organization)],
    policyRule: policy,
    provision: provisionOf(provision),
  });
}

/** A professional who receives what is shared. */
export const toProfessional = (professional: Professional): Actor => recipient(practitionerReference(professional));

/** An organisation whose professionals receive what is shared. */
export const toOrganization = (organization: Organization): Actor => recipient(organizationReference(organization));

const recipient = (reference: Reference): Actor => ({
  reference,
  role: concept(hl7System('v3-ParticipationType'), 'IRCP', 'information recipient'),
});

function provisionOf({ type, actor, purposes, categories, labels, period, exceptions }: Provision): Fields {
  return {
    type,
    period,
    actor: actor && [{ role: actor.role, reference: actor.reference }],
    securityLabel: labels?.map(labelOf),
    purpose: purposes?.map(code => ({ system: hl7System('v3-ActReason'), code })),
    code: categories?.map(categoryOf),
    provision: exceptions && exceptions.length > 0 ? exceptions.map(provisionOf) : undefined,
  };
}

const labelOf = (code: string): Coding => ({
  system: ['N', 'R', 'V'].includes(code) ? CODE.confidentiality : CODE.actCode,
  code,
});

const categoryOf = (code: DataCategory): Concept => concept(ownSystem('data-category'), code, CATEGORIES[code]);
