import type { Json } from '../../contract.ts';
import { RECORD } from '../consent/own.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem';
const BALP = 'https://profiles.ihe.net/ITI/BALP';
const OWN = 'https://careweave.example/fhir';

/** The code systems of audit events, as IHE BALP uses them. */
export const SYSTEMS = {
  eventType: `${HL7}/audit-event-type`,
  interaction: 'http://hl7.org/fhir/restful-interaction',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  participation: `${HL7}/v3-ParticipationType`,
  roleClass: `${HL7}/v3-RoleClass`,
  reason: `${HL7}/v3-ActReason`,
  sourceType: `${HL7}/security-source-type`,
  entityType: `${HL7}/audit-entity-type`,
  entityRole: `${HL7}/object-role`,
  resourceType: 'http://hl7.org/fhir/resource-types',
  balpEntityType: `${BALP}/CodeSystem/BasicAuditEntityType`,
  /** Roles of callers on the platform. */
  role: `${OWN}/CodeSystem/role`,
} as const;

/** What the platform’s own numbers are of. */
export const NUMBERS = {
  gateway: `${OWN}/NamingSystem/gateway`,
  subject: `${OWN}/NamingSystem/subject`,
  record: RECORD,
} as const;

/** What the platform says of an entity beyond FHIR’s elements: the types of its details. */
export const DETAILS = {
  source: 'source',
  category: 'category',
  organization: 'organization',
  before: 'version-before',
  after: 'version-after',
  name: 'operation-name',
  hash: 'operation-sha256',
  reason: 'break-glass-reason',
  trace: 'trace-id',
  coverage: 'coverage',
} as const;

/** A profile of BALP by its short name. */
export const profile = (name: string): string => `${BALP}/StructureDefinition/IHE.BasicAudit.${name}`;

/** A Coding. */
export const coding = (system: string, code: string, display?: string): Json => ({
  system,
  code,
  ...(display === undefined ? {} : { display }),
});

/** A CodeableConcept of one Coding. */
export const concept = (system: string, code: string, display?: string): Json => ({
  coding: [coding(system, code, display)],
});

const EVENT = 'urn:careweave:event:';

/** By what `meta.source` calls an event of a journal. */
export const eventUri = (id: string): string => `${EVENT}${id}`;

/** The id of the event that a `meta.source` names; null when it names none. */
export const eventIdIn = (uri: unknown): string | null =>
  typeof uri === 'string' && uri.startsWith(EVENT) ? uri.slice(EVENT.length) : null;
