import type { GrantBasis } from '../grant/grant.ts';
import type { SourceCoverage } from './coverage.ts';

/** Who asked, as an event keeps it. */
export interface EventCaller {
  /** The token's subject. */
  subject: string;
  name: string | null;
  role: string;
  /** Ids in the graph. */
  organization: string | null;
  professional: string | null;
  person: string | null;
  /** The network address of the request; null for the platform's own. */
  address: string | null;
}

/** Records of one kind that left a source. */
export interface EventRecords {
  /** The subgraph. */
  source: string;
  /** The name of the GraphQL type; null where the source did not say what it answered, only what it was asked is known. */
  type: string | null;
  category: string | null;
  /** The id of the organisation that holds them; null where that is not known. */
  organization: string | null;
  ids: string[];
}

/** One person in an event: what was seen of them, and by what right. */
export interface EventPerson {
  person: string;
  /** False where the caller asked for them and may not see them, or where there is nobody. */
  seen: boolean;
  records: EventRecords[];
  /** The grant by which they were seen; null where none was. */
  grant: { policy: string; breakGlass: boolean; basis?: GrantBasis } | null;
  /** True where the person lives with the professional who sees them. */
  household?: true;
}

/** What a mutation changed. */
export interface EventChange {
  source: string;
  /** The name of the GraphQL type. */
  type: string;
  id: string;
  person: string | null;
  /** The version before; null for what is new. */
  before: number | null;
  after: number;
}

/** A supergraph in an event. */
export interface EventGraph {
  /** SHA-256 of its SDL, hex. */
  hash: string;
  /** The names of the services in it, sorted; empty where it has none. */
  services: string[];
}

/** A supergraph that was to take the place of another. */
export interface EventSupergraph {
  before: EventGraph;
  /** Null where it could not even be fetched. */
  after: EventGraph | null;
  /** Why the one before stays; null where it does not. */
  refused: string | null;
}

/**
 * What happened in one request. `ATTEMPT` stands before a mutation is carried out, `CHANGE` after it; `ACCESS` is what was read;
 * `DENIAL` is what was refused as a whole.
 */
export interface AuditEvent {
  kind: 'ACCESS' | 'ATTEMPT' | 'CHANGE' | 'DENIAL';
  /** When, ISO 8601 with milliseconds, UTC. */
  at: string;
  requestId: string;
  traceId: string | null;
  caller: EventCaller;
  /** HL7 v3 PurposeOfUse; null where none was given. */
  purpose: string | null;
  /** On what legal basis: a code of `legal-basis.ts`. */
  legalBasis: string;
  operation: {
    /** As the caller named it, shortened. */
    name: string | null;
    type: 'query' | 'mutation';
    /** SHA-256 of the document's text, hex. */
    hash: string;
  };
  persons: EventPerson[];
  changes: EventChange[];
  /** Why the glass was broken, where it was in this request. */
  reason: string | null;
  /** Which sources answered. */
  coverage: SourceCoverage[];
  /** Where the gateway was to go over to another supergraph; nobody asked for that in a request. */
  supergraph?: EventSupergraph;
  outcome: 'COMPLETE' | 'PARTIAL' | 'REFUSED' | 'BEGUN';
  /** Codes of the errors. */
  codes: string[];
}

/** An event in the journal of one gateway: chained to the one before. */
export interface JournalEntry {
  /** The gateway's instance. */
  instance: string;
  /** From 0, without gaps. */
  sequence: number;
  /** The hash of the entry before, hex; 64 zeros for the first. */
  previous: string;
  event: AuditEvent;
  /** SHA-256 over the canonical JSON (RFC 8785) of all of the above, hex. */
  hash: string;
}

/** What a checkpoint says, signed (JWS, EdDSA): the journal up to here has this Merkle root. */
export interface CheckpointContent {
  instance: string;
  /** How many entries it covers: those with a smaller sequence. */
  size: number;
  /** The Merkle root (RFC 6962, SHA-256) over the entries' hashes, hex. */
  root: string;
  /** The hash of the last entry, hex. */
  head: string;
  /** When it was signed, ISO 8601. */
  at: string;
}
