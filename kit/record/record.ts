import type { Category, Confidentiality } from '../grant/categories.ts';

/** A reference to an organisation or a professional as a record carries it (the graph's `Participant`). */
export interface ParticipantValue {
  professional?: { id: string } | null;
  organization?: { id: string } | null;
  display?: string | null;
  role?: CodeableConceptValue | null;
}

/** FHIR R4 Coding, as stored. */
export interface CodingValue {
  system?: string | null;
  version?: string | null;
  code?: string | null;
  display?: string | null;
}

/** FHIR R4 CodeableConcept, as stored. */
export interface CodeableConceptValue {
  coding: CodingValue[];
  text?: string | null;
}

/** Who said so (the graph's `Provenance`), as stored. */
export interface ProvenanceValue {
  organization?: { id: string } | null;
  organizationName?: string | null;
  recordedBy?: ParticipantValue | null;
  recordedAt?: string | null;
  source?: string | null;
  sourceId?: string | null;
  version: number;
}

/** What the graph answers of a record: the fields of its GraphQL type but `id` and `provenance`. */
export type RecordContent = Record<string, unknown>;

/**
 * One record about one person as every subgraph stores it: an envelope that the policy and the filters work on, and the
 * content that the graph answers.
 */
export interface StoredRecord {
  _id: string;
  /** The person's id. */
  person: string;
  /** What a grant's filter is matched with; see `scopeKeys`. */
  scope: string[];
  /** When it was so, for order and filters; null where the source gave no date. */
  when: Date | null;
  category: Category;
  confidentiality: Confidentiality;
  /** Why it is sensitive: HL7 v3 ActCodes; such a record is very restricted. */
  sensitivity: string[];
  /** Ids of the encounters in which it was recorded. */
  encounters: string[];
  /** The id of the organisation that holds it; null where the source did not say. */
  organization: string | null;
  status: string | null;
  /** The record's codes as `system|code` and as `code`. */
  codes: string[];
  /** The record's categories as `system|code` and as `code`. */
  categories: string[];
  /** SHA-256 over what was imported: the same input twice changes nothing. */
  hash: string;
  version: number;
  /** When this version came here; not there for what came before that was written down. */
  importedAt?: Date | null;
  provenance: ProvenanceValue;
  content: RecordContent;
}
