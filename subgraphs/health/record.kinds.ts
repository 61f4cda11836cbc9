import type { RecordKind } from '../../kit/record/kinds.ts';

/** The lists of records on `Person`: the field, its kind, and the categories of data that the kind can hold. */
export const HEALTH_RECORDS = {
  conditions: { type: 'Condition', categories: ['sm-problems'] },
  allergyIntolerances: { type: 'AllergyIntolerance', categories: ['sm-allergies'] },
  medicationRequests: { type: 'MedicationRequest', categories: ['med-prescription'] },
  medicationStatements: { type: 'MedicationStatement', categories: ['med-scheme1'] },
  medicationAdministrations: { type: 'MedicationAdministration', categories: ['med-scheme1'] },
  medicationDispenses: { type: 'MedicationDispense', categories: ['med-prescription'] },
  immunizations: { type: 'Immunization', categories: ['vaccination'] },
  procedures: { type: 'Procedure', categories: ['sm-treatments'] },
  observations: {
    type: 'Observation',
    categories: ['lab-result', 'sm-social-risks', 'result-of-other-technical-examination'],
  },
  diagnosticReports: {
    type: 'DiagnosticReport',
    categories: ['lab-result', 'result-of-other-technical-examination'],
  },
  imagingStudies: { type: 'ImagingStudy', categories: ['oth-p-rx'] },
  documentReferences: { type: 'DocumentReference', categories: ['discharge-report'] },
  compositions: { type: 'Composition', categories: ['summary'] },
  encounters: { type: 'Encounter', categories: ['discharge-report'] },
  episodesOfCare: { type: 'EpisodeOfCare', categories: ['sm-treatments'] },
  deviceUseStatements: { type: 'DeviceUseStatement', categories: ['sm-treatments'] },
  flags: { type: 'Flag', categories: ['sm-risks'] },
  consents: { type: 'Consent', categories: ['sm-patient-will'] },
  clinicalImpressions: { type: 'ClinicalImpression', categories: ['summary'] },
  provenances: { type: 'ProvenanceRecord', categories: ['summary'] },
} as const satisfies Record<string, RecordKind>;
