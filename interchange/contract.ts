import type { Category, Confidentiality } from '../kit/grant/categories.ts';
import type { CodeableConceptValue, ParticipantValue, RecordContent } from '../kit/record/record.ts';

/** Any JSON object that a file holds; nothing about it is known before it is looked at. */
export type Json = Record<string, unknown>;

/** How bad a finding is: `error` means that the resource was not imported. */
export type Severity = 'info' | 'warning' | 'error';

/** Something about one resource that the person who imports it should know. */
export interface Finding {
  severity: Severity;
  /** A code of the catalogue in `interchange/README.md`, such as `CHECK_DIGIT` or `REFERENCE_NOT_FOUND`. */
  code: string;
  /** What was expected and what came. */
  message: string;
  /** Where in the resource, as a path such as `identifier[0].value`. */
  path: string;
}

/** What a mapper may ask while it maps one resource. */
export interface MapContext {
  /** Notes a finding; after an `error` the resource is not imported. */
  note(severity: Severity, code: string, path: string, message: string): void;
  /** Who a FHIR Reference names; null when there is nothing in it. An unknown one keeps its display, with a finding. */
  participant(reference: unknown, path: string, role?: CodeableConceptValue | null): ParticipantValue | null;
  /** The organisation that a FHIR Reference names. */
  organization(reference: unknown, path: string): { id: string } | null;
  /** The location that a FHIR Reference names. */
  location(reference: unknown, path: string): { id: string } | null;
  /** The service that a FHIR Reference names. */
  service(reference: unknown, path: string): { id: string } | null;
  /** The pilot or programme that a FHIR Reference to a ResearchStudy names. */
  study(reference: unknown, path: string): { id: string } | null;
  /** The graph's id of a record about the same person that a FHIR Reference names. */
  record(reference: unknown, path: string): string | null;
  /** The person that a FHIR Reference (or an identifier) names. */
  person(reference: unknown, path: string): { id: string } | null;
  /** The resource that a FHIR Reference names, if it is among what is being imported or contained (Medication, Device). */
  resource(reference: unknown, path: string): Json | null;
}

/** What a mapper makes of a resource about a person: the content that the graph answers, and what it is filtered by. */
export interface MappedRecord {
  content: RecordContent;
  /** The moment by which the record is ordered, as the source wrote it (FHIR date, dateTime or instant). */
  when: string | null;
  category: Category;
  status: string | null;
  /** The concepts by which `filter.code` finds the record. */
  codes: CodeableConceptValue[];
  /** The concepts by which `filter.category` finds it. */
  categories: CodeableConceptValue[];
  /** Where the resource says who holds it or who made it, the best first; the first that leads to an organisation counts. */
  holders: { reference: unknown; path: string }[];
  /** Who recorded it. */
  recordedBy: { reference: unknown; path: string } | null;
  /** When it was recorded, as the source wrote it. */
  recordedAt: string | null;
}

/** One FHIR resource type about persons: where its records go, and how they are mapped. */
export interface RecordMapper {
  /** The FHIR resource type. */
  resourceType: string;
  /** Which subgraph and kind take this resource; null when it has no place. */
  place(resource: Json): { subgraph: 'health' | 'social' | 'pilots'; type: string } | null;
  /** Where the resource names its person: the FHIR Reference and its path. */
  subject(resource: Json): { reference: unknown; path: string };
  map(resource: Json, context: MapContext): MappedRecord;
}

/** Confidentiality of a resource by its `meta.security`; normal where it says nothing. */
export type ConfidentialityOf = (resource: Json) => Confidentiality;
