import type { RecordMapper } from '../../contract.ts';
import { allergyIntolerance } from './AllergyIntolerance.ts';
import { clinicalImpression } from './ClinicalImpression.ts';
import { composition } from './Composition.ts';
import { condition } from './Condition.ts';
import { consent } from './Consent.ts';
import { coverage } from './Coverage.ts';
import { deviceUseStatement } from './DeviceUseStatement.ts';
import { diagnosticReport } from './DiagnosticReport.ts';
import { documentReference } from './DocumentReference.ts';
import { encounter } from './Encounter.ts';
import { episodeOfCare } from './EpisodeOfCare.ts';
import { flag } from './Flag.ts';
import { imagingStudy } from './ImagingStudy.ts';
import { immunization } from './Immunization.ts';
import { medicationAdministration } from './MedicationAdministration.ts';
import { medicationDispense } from './MedicationDispense.ts';
import { medicationRequest } from './MedicationRequest.ts';
import { medicationStatement } from './MedicationStatement.ts';
import { observation } from './Observation.ts';
import { procedure } from './Procedure.ts';
import { provenance } from './Provenance.ts';
import { researchSubject } from './ResearchSubject.ts';

const MAPPERS: readonly RecordMapper[] = [
  allergyIntolerance,
  clinicalImpression,
  composition,
  condition,
  consent,
  coverage,
  deviceUseStatement,
  diagnosticReport,
  documentReference,
  encounter,
  episodeOfCare,
  flag,
  imagingStudy,
  immunization,
  medicationAdministration,
  medicationDispense,
  medicationRequest,
  medicationStatement,
  observation,
  procedure,
  provenance,
  researchSubject,
];

/** What becomes of each FHIR resource type about persons. R5 calls a DeviceUseStatement a DeviceUsage. */
export const RECORD_MAPPERS: ReadonlyMap<string, RecordMapper> = new Map([
  ...MAPPERS.map((mapper): [string, RecordMapper] => [mapper.resourceType, mapper]),
  ['DeviceUsage', deviceUseStatement],
]);
