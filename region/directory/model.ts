import type { Language, Localized } from '../fhir.ts';
import type { Gender } from '../names.ts';
import type { Place } from '../places.ts';

/** What an organisation is for. */
export type OrganizationKind =
  | 'hospital'
  | 'general-practice'
  | 'pharmacy'
  | 'home-nursing'
  | 'home-help'
  | 'social-centre'
  | 'day-care'
  | 'meals'
  | 'transport'
  | 'mental-health-centre'
  | 'palliative-team'
  | 'residential-care'
  | 'laboratory'
  | 'child-health'
  | 'health-fund'
  | 'patients-association'
  | 'network'
  | 'insurance-committee'
  | 'support-consortium'
  | 'data-protection'
  | 'region-office';

/** What a professional does. */
export type ProfessionalKind =
  | 'gp'
  | 'cardiologist'
  | 'diabetologist'
  | 'pneumologist'
  | 'nephrologist'
  | 'geriatrician'
  | 'oncologist'
  | 'paediatrician'
  | 'emergency-physician'
  | 'psychiatrist'
  | 'palliative-physician'
  | 'biologist'
  | 'pharmacist'
  | 'hospital-nurse'
  | 'home-nurse'
  | 'palliative-nurse'
  | 'child-nurse'
  | 'psychologist'
  | 'social-worker'
  | 'care-worker'
  | 'fund-adviser'
  | 'coordinator'
  | 'auditor'
  | 'administrator';

/** Someone who works for an organisation. */
export type Professional = {
  id: string;
  roleId: string;
  kind: ProfessionalKind;
  family: string;
  given: string;
  gender: Gender;
  language: Language;
  display: string;
  identifier: { system: string; value: string };
  organization: Organization;
};

/** An organisation that cares, pays, governs or takes part. */
export type Organization = {
  id: string;
  locationId: string;
  key: string;
  kind: OrganizationKind;
  name: string;
  names: Localized;
  language: Language;
  place: Place;
  street: string;
  phone: string;
  cbe: string;
  nihdi?: string;
  staff: Professional[];
};

/** The organisations of a district by what they are for; kinds that are rarer come from a wider area. */
export type Network = Record<OrganizationKind, Organization[]> & { places: Place[] };
