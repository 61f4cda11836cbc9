import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from '../../../kit/entity/store.ts';
import type { ListedEvent } from '../foreign.model.ts';
import type { EventChange, EventCaller, EventPerson, EventRecords } from '../../../kit/audit/event.ts';
import type { GrantedPerson } from '../../../kit/record/store.ts';
import type { TimelineEntry as TimelineLine, TimelinePage } from '../timeline.ts';
import type { LogEntry, LogPage } from '../access-log.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { EventPage, EventCount } from '../event.store.ts';
import type { StoredCheckpoint } from '../checkpoint.model.ts';
import type { EventProof } from '../checkpoint.store.ts';
import type { WatchPage, WatchEntry } from '../watch.store.ts';
import type { AuditContext } from '../index.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * The right to see one person, signed by `people`: a compact JWS (EdDSA) that other subgraphs verify and turn into a
   * filter of their store. It lives 60 seconds and never leaves the platform.
   */
  AccessGrant: { input: string; output: string; }
  /** A calendar date as the source gave it: `2019`, `2019-11` or `2019-11-02` (FHIR R4 `date`). Precision is never invented. */
  Date: { input: string; output: string; }
  /** A point in time as the source gave it, from a year down to a fraction of a second (FHIR R4 `dateTime`, `instant`). */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** How many events have something in common. */
export type AccessCount = {
  __typename?: 'AccessCount';
  /** How many there are. */
  events: Scalars['Int']['output'];
  /** The organisation, where they are counted by organisation. */
  organization?: Maybe<Organization>;
  /** What they have in common: a code, an id or a month; null for those without. */
  value?: Maybe<Scalars['String']['output']>;
};

/** By what events are counted. */
export type AccessDimension =
  /** What kind of event it was. */
  | 'KIND'
  /** The calendar month (UTC), as `2024-05`. */
  | 'MONTH'
  /** The organisation for which the caller acted. */
  | 'ORGANIZATION'
  /** How it ended. */
  | 'OUTCOME'
  /** The purpose of use. */
  | 'PURPOSE';

/**
 * What happened in one request, as the gateway wrote it into its journal before the answer left; what the platform did by itself; or
 * what another system recorded, and says itself.
 */
export type AccessEvent = {
  __typename?: 'AccessEvent';
  /** Whom it is about. */
  about?: Maybe<Array<PersonReference>>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who asked. */
  caller: AccessEventCaller;
  /** What was changed. */
  changes: Array<AccessEventChange>;
  /** The codes of its errors. */
  codes: Array<Scalars['String']['output']>;
  /** Which sources answered. */
  coverage: Array<AccessEventSource>;
  /** Its own hash, to which the next one is chained. */
  hash?: Maybe<Scalars['String']['output']>;
  /** The event's id: the gateway and its number there. */
  id: Scalars['ID']['output'];
  /** The gateway that wrote it; null for what another system recorded. */
  instance?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  kind: AccessEventKind;
  /** On what legal basis: an article of the GDPR as `GDPR-9.2.h`, or `NONE`. */
  legalBasis: Scalars['String']['output'];
  /** What was asked. */
  operation: AccessEventOperation;
  /** How the request ended. */
  outcome: AccessOutcome;
  /** What was seen of each of them, and by what right. */
  persons: Array<AccessEventPerson>;
  /** The hash of the event before (SHA-256, hex). */
  previous?: Maybe<Scalars['String']['output']>;
  /** For what purpose (HL7 v3 PurposeOfUse); null where none was given. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Why the glass was broken, where it was in this request. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The request's id, as it stands in answer and log. */
  requestId: Scalars['String']['output'];
  /** Its number in that gateway's journal, from 0, without gaps. */
  sequence?: Maybe<Scalars['Int']['output']>;
  /**
   * The other system that recorded it, as it calls itself; null for what a gateway of ours recorded. What was imported from there is
   * in no journal of ours, and nothing here proves it.
   */
  source?: Maybe<Scalars['String']['output']>;
  /** Whom it is about of those who are not known here, as the other system calls them. */
  strangers: Array<Scalars['String']['output']>;
  /** Where the platform itself was to go over to another supergraph, which it does without a request; null for all other events. */
  supergraph?: Maybe<AccessEventSupergraph>;
  /** The trace to which the request belonged. */
  traceId?: Maybe<Scalars['String']['output']>;
};

/** Who asked, as their token said then. */
export type AccessEventCaller = {
  __typename?: 'AccessEventCaller';
  /** The network address from which they asked; null for the platform itself. */
  address?: Maybe<Scalars['String']['output']>;
  /** Their name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The organisation for which they acted. */
  organization?: Maybe<Organization>;
  /** The person that they are. */
  person?: Maybe<PersonReference>;
  /** The professional that they are. */
  professional?: Maybe<Professional>;
  /** Their role. */
  role: Scalars['String']['output'];
  /** The token's subject. */
  subject: Scalars['String']['output'];
};

/** One thing that was changed. */
export type AccessEventChange = {
  __typename?: 'AccessEventChange';
  /** The version after. */
  after: Scalars['Int']['output'];
  /** The version before; null for what is new. */
  before?: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The person whom it is about. */
  person?: Maybe<PersonReference>;
  /** The subgraph that keeps it. */
  source: Scalars['String']['output'];
  /** The name of its type. */
  type: Scalars['String']['output'];
};

/** A page of events, newest first. */
export type AccessEventConnection = {
  __typename?: 'AccessEventConnection';
  /** The events with their cursors. */
  edges: Array<AccessEventEdge>;
  /** The events. */
  nodes: Array<AccessEvent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /**
   * How many there are in all. Null where that would take long to count: more than 1,000, or a list that is narrowed neither to a
   * person nor to a caller, a professional or an organisation.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One event in a page. */
export type AccessEventEdge = {
  __typename?: 'AccessEventEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AccessEvent;
};

/** Narrows a list of events. Conditions are joined by "and", the values in one list by "or". */
export type AccessEventFilter = {
  /** Only events in which the glass was broken, or only those in which it was not. */
  breakGlass?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events of this caller: the subject of their token. */
  caller?: InputMaybe<Scalars['String']['input']>;
  /** Only events in which records that this organisation holds were seen. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Only events of these kinds. */
  kind?: InputMaybe<Array<AccessEventKind>>;
  /** Only events of those who act for this organisation. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only events that ended in one of these ways. */
  outcome?: InputMaybe<Array<AccessOutcome>>;
  /** Only events that are about this person. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Only events of this professional. */
  professional?: InputMaybe<Scalars['ID']['input']>;
  /** Only events with one of these purposes (HL7 v3 PurposeOfUse). */
  purpose?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only events from this moment on. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A supergraph, as an event names it. */
export type AccessEventGraph = {
  __typename?: 'AccessEventGraph';
  /** SHA-256 of its SDL, hex. */
  hash: Scalars['String']['output'];
  /** The names of the services in it, the platform's own among them. */
  services: Array<Scalars['String']['output']>;
};

/** What an event is about. */
export type AccessEventKind =
  /** Something was read. */
  | 'ACCESS'
  /** A change began. Where no change follows under the same request, it is not known how it ended. */
  | 'ATTEMPT'
  /** Something was changed. */
  | 'CHANGE'
  /** What was asked was refused as a whole, or nobody was shown. */
  | 'DENIAL';

/** What was asked. */
export type AccessEventOperation = {
  __typename?: 'AccessEventOperation';
  /** SHA-256 of its text, hex; empty where another system does not tell the text. */
  hash: Scalars['String']['output'];
  /** The operation's name, as the caller chose it. */
  name?: Maybe<Scalars['String']['output']>;
  /** `query` or `mutation`. */
  type: Scalars['String']['output'];
};

/** One person in an event. */
export type AccessEventPerson = {
  __typename?: 'AccessEventPerson';
  /** Whether they were shown because the glass was broken. */
  breakGlass: Scalars['Boolean']['output'];
  /** The person. */
  person?: Maybe<PersonReference>;
  /** The version of the policy by which they were shown; null where they were not. */
  policy?: Maybe<Scalars['String']['output']>;
  /** Which records were shown. */
  records: Array<AccessEventRecords>;
  /** False where they were asked for and not shown, also where there is nobody of this id. */
  seen: Scalars['Boolean']['output'];
};

/** Records of one kind that were shown. */
export type AccessEventRecords = {
  __typename?: 'AccessEventRecords';
  /** The category of data. */
  category?: Maybe<Scalars['String']['output']>;
  /** Their ids. */
  ids: Array<Scalars['ID']['output']>;
  /** The organisation that holds them. */
  organization?: Maybe<Organization>;
  /** The subgraph that gave them. */
  source: Scalars['String']['output'];
  /** The name of their type; null where the source did not say what it answered. */
  type?: Maybe<Scalars['String']['output']>;
};

/** How a source did in a request. */
export type AccessEventSource = {
  __typename?: 'AccessEventSource';
  /** When it answered. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The subgraph. */
  source: Scalars['String']['output'];
  /** `ANSWERED` or `UNAVAILABLE`. */
  status: Scalars['String']['output'];
};

/**
 * A supergraph that a gateway has taken over, or refused: a service was put into the graph or taken out, changed, or its agreement
 * has ended.
 */
export type AccessEventSupergraph = {
  __typename?: 'AccessEventSupergraph';
  /** The one that was to take its place; null where it could not be fetched. */
  after?: Maybe<AccessEventGraph>;
  /** The one that was in force until then. */
  before: AccessEventGraph;
  /** Why it was refused, and the one before stayed in force; null where it was taken over. */
  refused?: Maybe<Scalars['String']['output']>;
};

/** A page of the access log, newest first. */
export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  /** The entries with their cursors. */
  edges: Array<AccessLogEdge>;
  /** The entries. */
  nodes: Array<AccessLogEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many entries there are in all; null where that would take long to count: more than 1,000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One entry in a page. */
export type AccessLogEdge = {
  __typename?: 'AccessLogEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AccessLogEntry;
};

/** One time that somebody looked at, changed or asked for what is known about the person. */
export type AccessLogEntry = {
  __typename?: 'AccessLogEntry';
  /** What they did, in words: looked, changed, asked and was not shown anything. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which kinds of data were seen or changed, in words. */
  data: Array<Scalars['String']['output']>;
  /** Whether it was in an emergency, without the rights that are otherwise needed. */
  emergency: Scalars['Boolean']['output'];
  /** The organisations whose records were seen. */
  holders?: Maybe<Array<Organization>>;
  /** The event's id, to refer to it. */
  id: Scalars['ID']['output'];
  /** Who, by name; null where the name is not known. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether it was the person themself. */
  oneself: Scalars['Boolean']['output'];
  /** For which organisation. */
  organization?: Maybe<Organization>;
  /** Why, in words. */
  purpose: Scalars['String']['output'];
  /** Why it was an emergency, in the words of whoever said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** In which role, in words: `general practitioner or specialist`. */
  role: Scalars['String']['output'];
  /** The other system that recorded it, as it calls itself; null for what was done here. */
  source?: Maybe<Scalars['String']['output']>;
};

/** Narrows the access log. Conditions are joined by "and". */
export type AccessLogFilter = {
  /** Only what others did, without what the person did themself. */
  byOthers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what was seen in an emergency. */
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only from this moment on. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A language of the access log (BCP 47). */
export type AccessLogLanguage =
  /** English. */
  | 'en'
  /** French. */
  | 'fr'
  /** Dutch. */
  | 'nl';

/** How a request ended. */
export type AccessOutcome =
  /** It had only begun. */
  | 'BEGUN'
  /** All was answered. */
  | 'COMPLETE'
  /** Something could not be answered. */
  | 'PARTIAL'
  /** Nothing was answered. */
  | 'REFUSED';

/** A place to live or to be written to (FHIR R4 `Address`). */
export type Address = {
  __typename?: 'Address';
  /** The municipality. */
  city?: Maybe<Scalars['String']['output']>;
  /** The country, as the source wrote it. */
  country?: Maybe<Scalars['String']['output']>;
  /** The language this form of the address is in (BCP 47); Brussels has one in each. */
  language?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  line: Array<Scalars['String']['output']>;
  /** The postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The province or state. */
  state?: Maybe<Scalars['String']['output']>;
  /** The whole address in one line. */
  text?: Maybe<Scalars['String']['output']>;
  /** `home`, `work`, `temp`, … */
  use?: Maybe<Scalars['String']['output']>;
};

/** A seal on a gateway's journal: what lies before it can't be changed without its being seen. */
export type Checkpoint = {
  __typename?: 'Checkpoint';
  /** When it was signed. */
  at: Scalars['DateTime']['output'];
  /** The hash of the last of them. */
  head: Scalars['String']['output'];
  /** The gateway. */
  instance: Scalars['String']['output'];
  /** The whole as it was signed: a compact JWS (EdDSA). */
  jws: Scalars['String']['output'];
  /** The root of the Merkle tree over their hashes (RFC 6962, SHA-256), hex. */
  root: Scalars['String']['output'];
  /** How many events it seals: those with a smaller number. */
  size: Scalars['Int']['output'];
};

/** A concept, coded in one or more systems, in words, or both (FHIR R4 `CodeableConcept`). */
export type CodeableConcept = {
  __typename?: 'CodeableConcept';
  /** The codes that say the same in one or more code systems. */
  coding: Array<Coding>;
  /** The concept in the words of whoever recorded it; the first display where they gave none. */
  text?: Maybe<Scalars['String']['output']>;
};

/** One code of one code system (FHIR R4 `Coding`). */
export type Coding = {
  __typename?: 'Coding';
  /** The code itself. */
  code?: Maybe<Scalars['String']['output']>;
  /** The text that the code system gives the code, in the source's language. */
  display?: Maybe<Scalars['String']['output']>;
  /** The code system, as a URI: `http://snomed.info/sct`, `http://loinc.org`. */
  system?: Maybe<Scalars['String']['output']>;
  /** The version of the code system, if the source named it. */
  version?: Maybe<Scalars['String']['output']>;
};

/** A way to reach someone (FHIR R4 `ContactPoint`). */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** `phone`, `email`, `fax`, `url`, `sms`, `other`. */
  system?: Maybe<Scalars['String']['output']>;
  /** `home`, `work`, `mobile`, … */
  use?: Maybe<Scalars['String']['output']>;
  /** The number or address. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What one field of a record said before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** What it says from then on, in JSON; null where it says nothing any more. */
  after?: Maybe<Scalars['String']['output']>;
  /** What it said before, in JSON; null where it said nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** The field; `meta.security` is how confidential the record is, and is told to whoever sees everything about the person. */
  field: Scalars['String']['output'];
};

/** A name of a person (FHIR R4 `HumanName`). */
export type HumanName = {
  __typename?: 'HumanName';
  /** The family name. */
  family?: Maybe<Scalars['String']['output']>;
  /** The given names, in order. */
  given: Array<Scalars['String']['output']>;
  /** What stands before: `Dr`. */
  prefix: Array<Scalars['String']['output']>;
  /** What stands after: `MD`. */
  suffix: Array<Scalars['String']['output']>;
  /** The whole name as it is said. */
  text?: Maybe<Scalars['String']['output']>;
  /** `usual`, `official`, `nickname`, `maiden`, `old`, … */
  use?: Maybe<Scalars['String']['output']>;
};

/** A number by which someone else knows this person, organisation or record (FHIR R4 `Identifier`). */
export type Identifier = {
  __typename?: 'Identifier';
  /** Who hands the numbers out, as a URI: the system of the Belgian SSIN, of the CBE, of a hospital's records. */
  system?: Maybe<Scalars['String']['output']>;
  /** What kind of number it is. */
  type?: Maybe<CodeableConcept>;
  /** `usual`, `official`, `temp`, `secondary` or `old`. */
  use?: Maybe<Scalars['String']['output']>;
  /** False where the number breaks the rules of its system (a wrong check digit); null where no rule is known. */
  valid?: Maybe<Scalars['Boolean']['output']>;
  /** The number, as the source wrote it. */
  value: Scalars['String']['output'];
};

/** With this anyone who has the gateway's public key can check that an event is sealed as it stands (RFC 9162 §2.1.3). */
export type InclusionProof = {
  __typename?: 'InclusionProof';
  /** The seal: its root is what these hashes must lead to. */
  checkpoint: Checkpoint;
  /** The event's hash (SHA-256 over its canonical JSON, RFC 8785), hex. */
  hash: Scalars['String']['output'];
  /** The hashes from the event up to the root, hex. */
  nodes: Array<Scalars['String']['output']>;
  /** The event's number in its gateway's journal. */
  sequence: Scalars['Int']['output'];
};

/** A word or sentence in one language. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** BCP 47 language: `nl`, `fr`, `de`, `en`. */
  language?: Maybe<Scalars['String']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
};

/** A place where care is given. */
export type Location = {
  __typename?: 'Location';
  /** The location's id. */
  id: Scalars['ID']['output'];
};

/** An organisation, as far as the trail knows it. */
export type Organization = {
  __typename?: 'Organization';
  /** What those did who act for it, or what was done with what it holds; the newest first. For auditors. */
  accesses?: Maybe<AccessEventConnection>;
  /** The organisation's id. */
  id: Scalars['ID']['output'];
};


/** An organisation, as far as the trail knows it. */
export type OrganizationAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<OrganizationPart>;
  filter?: InputMaybe<AccessEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation's part in an event. */
export type OrganizationPart =
  /** The caller acted for it. */
  | 'ACTING'
  /** It holds records that were seen. */
  | 'HOLDING';

/** Where a page of a list begins and ends (GraphQL Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last entry: give it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More entries follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person, organisation or thing that a record names, with the words the source used for it. */
export type Participant = {
  __typename?: 'Participant';
  /** The name as the record carries it; stands also where the directory knows nobody. */
  display?: Maybe<Scalars['String']['output']>;
  /** The organisation, if it is one and the directory knows it. */
  organization?: Maybe<Organization>;
  /** The professional, if it is one and the directory knows them. */
  professional?: Maybe<Professional>;
  /** In which role they took part. */
  role?: Maybe<CodeableConcept>;
};

/** A stretch of time; an open side is not known or not over (FHIR R4 `Period`). */
export type Period = {
  __typename?: 'Period';
  /** The last moment in it; null while it goes on. */
  end?: Maybe<Scalars['DateTime']['output']>;
  /** The first moment in it. */
  start?: Maybe<Scalars['DateTime']['output']>;
};

/** A person, as far as the trail is about them. */
export type Person = {
  __typename?: 'Person';
  /** Who looked at what is known about them, in plain words, the newest first. Only for the person; null for everybody else. */
  accessLog?: Maybe<AccessLogConnection>;
  /** What this caller may see of them; decided and signed by `people`. */
  grant: Scalars['AccessGrant']['output'];
  /** The person's id. */
  id: Scalars['ID']['output'];
  /**
   * All that happened with what is known about them, in one list, the newest first: who saw which records, what was changed, what was
   * refused. Records themselves, with `history` and `provenance`, are asked beside it. For auditors in an open inspection, and for
   * the person; null for everybody else.
   */
  timeline?: Maybe<TimelineConnection>;
};


/** A person, as far as the trail is about them. */
export type PersonAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<AccessLogLanguage>;
};


/** A person, as far as the trail is about them. */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A person that a record, a list or a relationship names. `people` turns it into the person for those who may see them. */
export type PersonReference = {
  __typename?: 'PersonReference';
  /** The person's id. */
  id: Scalars['ID']['output'];
};

/** Someone who provides care as a profession. */
export type Professional = {
  __typename?: 'Professional';
  /** The professional's id. */
  id: Scalars['ID']['output'];
};

/** Who said so: without it a unified view cannot be trusted (FHIR R4 `Provenance`, in short). */
export type Provenance = {
  __typename?: 'Provenance';
  /** The organisation that holds the record; null where the source did not say. */
  organization?: Maybe<Organization>;
  /** Its name as the record carries it. */
  organizationName?: Maybe<Scalars['String']['output']>;
  /** When it was recorded there. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it. */
  recordedBy?: Maybe<Participant>;
  /** Where it came from: the system or document that it was read from, as a URI. */
  source?: Maybe<Scalars['String']['output']>;
  /** The id it has there. */
  sourceId?: Maybe<Scalars['String']['output']>;
  /** How often this platform has seen it change, from 1. */
  version: Scalars['Int']['output'];
};

/** A measured amount with its unit (FHIR R4 `Quantity`; units are UCUM codes where the source used them). */
export type Quantity = {
  __typename?: 'Quantity';
  /** The unit's code. */
  code?: Maybe<Scalars['String']['output']>;
  /** `<`, `<=`, `>=` or `>` when the true value is only known to lie on one side. */
  comparator?: Maybe<Scalars['String']['output']>;
  /** The system of the unit's code: `http://unitsofmeasure.org` for UCUM. */
  system?: Maybe<Scalars['String']['output']>;
  /** The unit as people write it. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number, in `unit`. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** What happened: accesses, changes and refusals, the newest first. For auditors. */
  accessEvents?: Maybe<AccessEventConnection>;
  /** How often it happened, the most frequent first; at most 200 counts. For auditors. */
  accessStatistics?: Maybe<Array<AccessCount>>;
  /** The seals on a gateway's journal, the newest first. For auditors. */
  checkpoints?: Maybe<Array<Checkpoint>>;
  /** That an event is sealed as it stands; null while no seal covers it, or where there is none such. For auditors. */
  inclusionProof?: Maybe<InclusionProof>;
  /**
   * Accesses that are unusual, each with the rule that raised it, the newest first; an access that two rules raise stands there twice. A
   * page may be shorter than was asked for while more follow. For auditors.
   */
  watchList?: Maybe<WatchListConnection>;
};


export type QueryAccessEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAccessStatisticsArgs = {
  by: AccessDimension;
  filter?: InputMaybe<AccessEventFilter>;
};


export type QueryCheckpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  instance?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInclusionProofArgs = {
  event: Scalars['ID']['input'];
};


export type QueryWatchListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WatchListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows a list of records. Conditions are joined by "and", the values in one list by "or". */
export type RecordFilter = {
  /** Only records in one of these categories: `system|code`, or `code` in any system. */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only records with one of these codes: `system|code`, or `code` in any system. */
  code?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only records held by this organisation. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only records from this moment on. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only records in one of these states (the resource's own FHIR status codes). */
  status?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only records before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a record said from one change to the next (FHIR R4 `history`). */
export type RecordVersion = {
  __typename?: 'RecordVersion';
  /** What was different from the version before it; null for the first that is known. */
  changes?: Maybe<Array<FieldChange>>;
  /** Whether it holds now. */
  current: Scalars['Boolean']['output'];
  /** When it came to this platform; null where that was not written down yet. */
  importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so. */
  provenance: Provenance;
  /** When the next one took its place; null while it holds. */
  replacedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number. For whoever does not see everything about the person, counted back from the current one over those that they see. */
  version: Scalars['Int']['output'];
};

/** A health or social service that people can make use of. */
export type Service = {
  __typename?: 'Service';
  /** The service's id. */
  id: Scalars['ID']['output'];
};

/** A page of the timeline, newest first. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The entries with their cursors. */
  edges: Array<TimelineEdge>;
  /** The entries. */
  nodes: Array<TimelineEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One entry in a page. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** One thing that happened with what is known about a person. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** When. */
  at: Scalars['DateTime']['output'];
  /**
   * By what line of the policy the person was shown: `SELF`, `MANDATE`, `CARE`, `OWN_ORGANISATION`, `EMERGENCY` or `INSPECTION`; null
   * where they were not, or where it was not written down.
   */
  basis?: Maybe<Scalars['String']['output']>;
  /** What was changed. */
  changes: Array<AccessEventChange>;
  /** The event's id, to refer to it. */
  id: Scalars['ID']['output'];
  /** What it was. */
  kind: TimelineKind;
  /** Who, by name; null where the name is not known. */
  name?: Maybe<Scalars['String']['output']>;
  /** For which organisation. */
  organization?: Maybe<Organization>;
  /** Which professional. */
  professional?: Maybe<Professional>;
  /** For what purpose (HL7 v3 PurposeOfUse). */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Why it was an emergency, in the words of whoever said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Which records were shown, by source, type, category and holder. */
  records: Array<AccessEventRecords>;
  /** In which role. */
  role: Scalars['String']['output'];
  /** The other system that recorded it, as it calls itself; null for what was done here. */
  source?: Maybe<Scalars['String']['output']>;
};

/** What an entry of the timeline is. */
export type TimelineKind =
  /** Something was read, or the person was shown. */
  | 'ACCESS'
  /** Something was changed. */
  | 'CHANGE'
  /** Somebody asked, and was not shown anything. */
  | 'DENIAL'
  /** The glass was broken, or something was read because it was. */
  | 'EMERGENCY';

/** When something was so: exactly one of the members is set (FHIR R4 choices such as `onset[x]` and `performed[x]`). */
export type Timing = {
  __typename?: 'Timing';
  /** The person's age at the time. */
  age?: Maybe<Quantity>;
  /** A point in time, as precise as the source knew it. */
  dateTime?: Maybe<Scalars['DateTime']['output']>;
  /** A stretch of time. */
  period?: Maybe<Period>;
  /** The time in words: `summer 2018`. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A page of unusual accesses, newest first. */
export type WatchListConnection = {
  __typename?: 'WatchListConnection';
  /** The accesses with their cursors. */
  edges: Array<WatchListEdge>;
  /** The accesses. */
  nodes: Array<WatchListEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One unusual access in a page. */
export type WatchListEdge = {
  __typename?: 'WatchListEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The access. */
  node: WatchListEntry;
};

/** One access, and why it is unusual. */
export type WatchListEntry = {
  __typename?: 'WatchListEntry';
  /** Those in whose case it is unusual; empty for `FAR_ABOVE_PEERS`, which is about a whole day. */
  about?: Maybe<Array<PersonReference>>;
  /** The access; for `FAR_ABOVE_PEERS` the last one of the day. */
  event: AccessEvent;
  /** The rule that raised it. */
  rule: WatchRule;
  /** Why, in a sentence, with the numbers. */
  why: Scalars['String']['output'];
};

/** Narrows the watch-list. Conditions are joined by "and", the values in one list by "or". */
export type WatchListFilter = {
  /** Only accesses of those who act for this organisation. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only accesses to this person. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Only what these rules raise. */
  rule?: InputMaybe<Array<WatchRule>>;
  /** Only accesses from this moment on; unless given, of seven days. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only accesses before this moment; unless given, now. The period is of 92 days at most. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** By what an access of a professional is unusual. Unusual is not forbidden: somebody looks at it. */
export type WatchRule =
  /**
   * In one day (UTC) at least 20 people were seen, and more than three times as many as others of the same role saw on nine of ten
   * days, in the 30 days before.
   */
  | 'FAR_ABOVE_PEERS'
  /** Somebody was seen only because the organisation holds records of them, outside a care relationship in force. */
  | 'NO_RELATIONSHIP'
  /** Access between 22:00 and 6:00 in Brussels, not in an emergency, by a role that has no duty at night. */
  | 'OUTSIDE_HOURS'
  /** Somebody was seen who lives with the professional. */
  | 'OWN_HOUSEHOLD';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Organization: Organization;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCount: ResolverTypeWrapper<EventCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessDimension: AccessDimension;
  AccessEvent: ResolverTypeWrapper<ListedEvent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessEventCaller: ResolverTypeWrapper<EventCaller>;
  AccessEventChange: ResolverTypeWrapper<EventChange>;
  AccessEventConnection: ResolverTypeWrapper<EventPage>;
  AccessEventEdge: ResolverTypeWrapper<Omit<AccessEventEdge, 'node'> & { node: ResolversTypes['AccessEvent'] }>;
  AccessEventFilter: AccessEventFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccessEventGraph: ResolverTypeWrapper<AccessEventGraph>;
  AccessEventKind: AccessEventKind;
  AccessEventOperation: ResolverTypeWrapper<AccessEventOperation>;
  AccessEventPerson: ResolverTypeWrapper<EventPerson>;
  AccessEventRecords: ResolverTypeWrapper<EventRecords>;
  AccessEventSource: ResolverTypeWrapper<AccessEventSource>;
  AccessEventSupergraph: ResolverTypeWrapper<AccessEventSupergraph>;
  AccessGrant: ResolverTypeWrapper<Scalars['AccessGrant']['output']>;
  AccessLogConnection: ResolverTypeWrapper<LogPage>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  AccessLogEntry: ResolverTypeWrapper<LogEntry>;
  AccessLogFilter: AccessLogFilter;
  AccessLogLanguage: AccessLogLanguage;
  AccessOutcome: AccessOutcome;
  Address: ResolverTypeWrapper<Address>;
  Checkpoint: ResolverTypeWrapper<StoredCheckpoint>;
  CodeableConcept: ResolverTypeWrapper<CodeableConcept>;
  Coding: ResolverTypeWrapper<Coding>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  InclusionProof: ResolverTypeWrapper<EventProof>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<Location>;
  Organization: ResolverTypeWrapper<Reference>;
  OrganizationPart: OrganizationPart;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<GrantedPerson>;
  PersonReference: ResolverTypeWrapper<PersonReference>;
  Professional: ResolverTypeWrapper<Professional>;
  Provenance: ResolverTypeWrapper<Omit<Provenance, 'organization' | 'recordedBy'> & { organization?: Maybe<ResolversTypes['Organization']>, recordedBy?: Maybe<ResolversTypes['Participant']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  Service: ResolverTypeWrapper<Service>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineLine>;
  TimelineKind: TimelineKind;
  Timing: ResolverTypeWrapper<Timing>;
  WatchListConnection: ResolverTypeWrapper<WatchPage>;
  WatchListEdge: ResolverTypeWrapper<Omit<WatchListEdge, 'node'> & { node: ResolversTypes['WatchListEntry'] }>;
  WatchListEntry: ResolverTypeWrapper<WatchEntry>;
  WatchListFilter: WatchListFilter;
  WatchRule: WatchRule;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessCount: EventCount;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AccessEvent: ListedEvent;
  ID: Scalars['ID']['output'];
  AccessEventCaller: EventCaller;
  AccessEventChange: EventChange;
  AccessEventConnection: EventPage;
  AccessEventEdge: Omit<AccessEventEdge, 'node'> & { node: ResolversParentTypes['AccessEvent'] };
  AccessEventFilter: AccessEventFilter;
  Boolean: Scalars['Boolean']['output'];
  AccessEventGraph: AccessEventGraph;
  AccessEventOperation: AccessEventOperation;
  AccessEventPerson: EventPerson;
  AccessEventRecords: EventRecords;
  AccessEventSource: AccessEventSource;
  AccessEventSupergraph: AccessEventSupergraph;
  AccessGrant: Scalars['AccessGrant']['output'];
  AccessLogConnection: LogPage;
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntry: LogEntry;
  AccessLogFilter: AccessLogFilter;
  Address: Address;
  Checkpoint: StoredCheckpoint;
  CodeableConcept: CodeableConcept;
  Coding: Coding;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldChange: FieldChange;
  HumanName: HumanName;
  Identifier: Identifier;
  InclusionProof: EventProof;
  LocalizedText: LocalizedText;
  Location: Location;
  Organization: Reference;
  PageInfo: PageInfo;
  Participant: Omit<Participant, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Period: Period;
  Person: GrantedPerson;
  PersonReference: PersonReference;
  Professional: Professional;
  Provenance: Omit<Provenance, 'organization' | 'recordedBy'> & { organization?: Maybe<ResolversParentTypes['Organization']>, recordedBy?: Maybe<ResolversParentTypes['Participant']> };
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  Service: Service;
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineLine;
  Timing: Timing;
  WatchListConnection: WatchPage;
  WatchListEdge: Omit<WatchListEdge, 'node'> & { node: ResolversParentTypes['WatchListEntry'] };
  WatchListEntry: WatchEntry;
  WatchListFilter: WatchListFilter;
};

export type AccessCountResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessCount'] = ResolversParentTypes['AccessCount']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessEventResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEvent'] = ResolversParentTypes['AccessEvent']> = {
  about?: Resolver<Maybe<Array<ResolversTypes['PersonReference']>>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['AccessEventCaller'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AccessEventChange']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['AccessEventSource']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessEventKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['AccessEventOperation'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['AccessEventPerson']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strangers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supergraph?: Resolver<Maybe<ResolversTypes['AccessEventSupergraph']>, ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessEventCallerResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventCaller'] = ResolversParentTypes['AccessEventCaller']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEventChangeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventChange'] = ResolversParentTypes['AccessEventChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEventConnectionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventConnection'] = ResolversParentTypes['AccessEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessEventEdgeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventEdge'] = ResolversParentTypes['AccessEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEvent'], ParentType, ContextType>;
};

export type AccessEventGraphResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventGraph'] = ResolversParentTypes['AccessEventGraph']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessEventOperationResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventOperation'] = ResolversParentTypes['AccessEventOperation']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEventPersonResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventPerson'] = ResolversParentTypes['AccessEventPerson']> = {
  breakGlass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['AccessEventRecords']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessEventRecordsResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventRecords'] = ResolversParentTypes['AccessEventRecords']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessEventSourceResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventSource'] = ResolversParentTypes['AccessEventSource']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEventSupergraphResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessEventSupergraph'] = ResolversParentTypes['AccessEventSupergraph']> = {
  after?: Resolver<Maybe<ResolversTypes['AccessEventGraph']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AccessEventGraph'], ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AccessLogConnectionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holders?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oneself?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jws?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FieldChangeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accesses?: Resolver<Maybe<ResolversTypes['AccessEventConnection']>, ParentType, ContextType, RequireFields<OrganizationAccessesArgs, 'as' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<PersonAccessLogArgs, 'first' | 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<PersonTimelineArgs, 'first'>>;
};

export type PersonReferenceResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessEvents?: Resolver<Maybe<ResolversTypes['AccessEventConnection']>, ParentType, ContextType, RequireFields<QueryAccessEventsArgs, 'first'>>;
  accessStatistics?: Resolver<Maybe<Array<ResolversTypes['AccessCount']>>, ParentType, ContextType, RequireFields<QueryAccessStatisticsArgs, 'by'>>;
  checkpoints?: Resolver<Maybe<Array<ResolversTypes['Checkpoint']>>, ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'event'>>;
  watchList?: Resolver<Maybe<ResolversTypes['WatchListConnection']>, ParentType, ContextType, RequireFields<QueryWatchListArgs, 'first'>>;
};

export type RecordVersionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AccessEventChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['AccessEventRecords']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimingResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WatchListConnectionResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['WatchListConnection'] = ResolversParentTypes['WatchListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WatchListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WatchListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WatchListEdgeResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['WatchListEdge'] = ResolversParentTypes['WatchListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WatchListEntry'], ParentType, ContextType>;
};

export type WatchListEntryResolvers<ContextType = AuditContext, ParentType extends ResolversParentTypes['WatchListEntry'] = ResolversParentTypes['WatchListEntry']> = {
  about?: Resolver<Maybe<Array<ResolversTypes['PersonReference']>>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['AccessEvent'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['WatchRule'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AuditContext> = {
  AccessCount?: AccessCountResolvers<ContextType>;
  AccessEvent?: AccessEventResolvers<ContextType>;
  AccessEventCaller?: AccessEventCallerResolvers<ContextType>;
  AccessEventChange?: AccessEventChangeResolvers<ContextType>;
  AccessEventConnection?: AccessEventConnectionResolvers<ContextType>;
  AccessEventEdge?: AccessEventEdgeResolvers<ContextType>;
  AccessEventGraph?: AccessEventGraphResolvers<ContextType>;
  AccessEventOperation?: AccessEventOperationResolvers<ContextType>;
  AccessEventPerson?: AccessEventPersonResolvers<ContextType>;
  AccessEventRecords?: AccessEventRecordsResolvers<ContextType>;
  AccessEventSource?: AccessEventSourceResolvers<ContextType>;
  AccessEventSupergraph?: AccessEventSupergraphResolvers<ContextType>;
  AccessGrant?: GraphQLScalarType;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonReference?: PersonReferenceResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
  WatchListConnection?: WatchListConnectionResolvers<ContextType>;
  WatchListEdge?: WatchListEdgeResolvers<ContextType>;
  WatchListEntry?: WatchListEntryResolvers<ContextType>;
};

