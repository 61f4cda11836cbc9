import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GrantedPerson, RecordNode } from '../../../kit/record/store.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { HealthContext } from '../index.ts';
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

/** A risk of a harmful reaction to a substance (FHIR R4 AllergyIntolerance). */
export type AllergyIntolerance = {
  __typename?: 'AllergyIntolerance';
  /** Who says that it is so. */
  asserter?: Maybe<Participant>;
  /** `food`, `medication`, `environment`, `biologic`. */
  category: Array<Scalars['String']['output']>;
  /** `active`, `inactive` or `resolved`. */
  clinicalStatus?: Maybe<Scalars['String']['output']>;
  /** The substance, or that no allergy is known. */
  code?: Maybe<CodeableConcept>;
  /** How dangerous: `low`, `high` or `unable-to-assess`. */
  criticality?: Maybe<Scalars['String']['output']>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** The last known reaction. */
  lastOccurrence?: Maybe<Scalars['DateTime']['output']>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** When it began. */
  onset?: Maybe<Timing>;
  /** Who said so. */
  provenance: Provenance;
  /** What happened. */
  reaction: Array<AllergyReaction>;
  /** When it was recorded. */
  recordedDate?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it. */
  recorder?: Maybe<Participant>;
  /** `allergy` or `intolerance`. */
  type?: Maybe<Scalars['String']['output']>;
  /** `unconfirmed`, `presumed`, `confirmed`, `refuted` or `entered-in-error`. */
  verificationStatus?: Maybe<Scalars['String']['output']>;
};


/** A risk of a harmful reaction to a substance (FHIR R4 AllergyIntolerance). */
export type AllergyIntoleranceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of AllergyIntolerance records, newest first. */
export type AllergyIntoleranceConnection = {
  __typename?: 'AllergyIntoleranceConnection';
  /** The records with their cursors. */
  edges: Array<AllergyIntoleranceEdge>;
  /** The records. */
  nodes: Array<AllergyIntolerance>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One AllergyIntolerance in a page. */
export type AllergyIntoleranceEdge = {
  __typename?: 'AllergyIntoleranceEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AllergyIntolerance;
};

/** One reaction to a substance (FHIR R4 AllergyIntolerance.reaction). */
export type AllergyReaction = {
  __typename?: 'AllergyReaction';
  /** What happened, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** How it showed. */
  manifestation: Array<CodeableConcept>;
  /** When it began. */
  onset?: Maybe<Scalars['DateTime']['output']>;
  /** `mild`, `moderate` or `severe`. */
  severity?: Maybe<Scalars['String']['output']>;
  /** What caused it, if more exact than the record. */
  substance?: Maybe<CodeableConcept>;
};

/** A document or picture, or where it is kept (FHIR R4 Attachment). */
export type Attachment = {
  __typename?: 'Attachment';
  /** What kind of file (MIME). */
  contentType?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  creation?: Maybe<Scalars['DateTime']['output']>;
  /** The content itself in base64, if the source sent it along. */
  data?: Maybe<Scalars['String']['output']>;
  /** Its language (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** Its size in bytes. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Where the source keeps it. */
  url?: Maybe<Scalars['String']['output']>;
};

/** How a professional sums up the person's state, functional state included (FHIR R4 ClinicalImpression). */
export type ClinicalImpression = {
  __typename?: 'ClinicalImpression';
  /** Who made it. */
  assessor?: Maybe<Participant>;
  /** What kind of assessment. */
  code?: Maybe<CodeableConcept>;
  /** When it was written. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was made. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it was so. */
  effective?: Maybe<Timing>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** What was found. */
  finding: Array<CodeableConcept>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who said so. */
  provenance: Provenance;
  /** `in-progress`, `completed` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** The summary. */
  summary?: Maybe<Scalars['String']['output']>;
};


/** How a professional sums up the person's state, functional state included (FHIR R4 ClinicalImpression). */
export type ClinicalImpressionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ClinicalImpression records, newest first. */
export type ClinicalImpressionConnection = {
  __typename?: 'ClinicalImpressionConnection';
  /** The records with their cursors. */
  edges: Array<ClinicalImpressionEdge>;
  /** The records. */
  nodes: Array<ClinicalImpression>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One ClinicalImpression in a page. */
export type ClinicalImpressionEdge = {
  __typename?: 'ClinicalImpressionEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ClinicalImpression;
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

/** A document put together from records, such as a patient summary (FHIR R4 Composition). */
export type Composition = {
  __typename?: 'Composition';
  /** Who made it. */
  author: Array<Participant>;
  /** What it belongs to. */
  category: Array<CodeableConcept>;
  /** Who keeps it. */
  custodian?: Maybe<Participant>;
  /** When it was made. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Who said so. */
  provenance: Provenance;
  /** Its sections, in order. */
  section: Array<CompositionSection>;
  /** `preliminary`, `final`, `amended` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** What kind of document. */
  type?: Maybe<CodeableConcept>;
};


/** A document put together from records, such as a patient summary (FHIR R4 Composition). */
export type CompositionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Composition records, newest first. */
export type CompositionConnection = {
  __typename?: 'CompositionConnection';
  /** The records with their cursors. */
  edges: Array<CompositionEdge>;
  /** The records. */
  nodes: Array<Composition>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Composition in a page. */
export type CompositionEdge = {
  __typename?: 'CompositionEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Composition;
};

/** A section of a document (FHIR R4 Composition.section). */
export type CompositionSection = {
  __typename?: 'CompositionSection';
  /** What it holds. */
  code?: Maybe<CodeableConcept>;
  /** Why it is empty: `nilknown`, `notasked`, `withheld`, `unavailable`, … */
  emptyReason?: Maybe<CodeableConcept>;
  /** The records that it is made of. */
  entry: Array<Scalars['ID']['output']>;
  /** Its narrative, as plain text. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A problem, diagnosis or other concern about health that someone keeps an eye on (FHIR R4 Condition). */
export type Condition = {
  __typename?: 'Condition';
  /** When it ended. */
  abatement?: Maybe<Timing>;
  /** Who says that it is so. */
  asserter?: Maybe<Participant>;
  /** Where in the body. */
  bodySite: Array<CodeableConcept>;
  /** `problem-list-item`, `encounter-diagnosis`, `health-concern` and the like. */
  category: Array<CodeableConcept>;
  /** `active`, `recurrence`, `relapse`, `inactive`, `remission` or `resolved`. */
  clinicalStatus?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  code?: Maybe<CodeableConcept>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** When it began. */
  onset?: Maybe<Timing>;
  /** Who said so. */
  provenance: Provenance;
  /** When it was put on the list. */
  recordedDate?: Maybe<Scalars['DateTime']['output']>;
  /** Who put it on the list. */
  recorder?: Maybe<Participant>;
  /** How severe it is. */
  severity?: Maybe<CodeableConcept>;
  /** `unconfirmed`, `provisional`, `differential`, `confirmed`, `refuted` or `entered-in-error`. */
  verificationStatus?: Maybe<Scalars['String']['output']>;
};


/** A problem, diagnosis or other concern about health that someone keeps an eye on (FHIR R4 Condition). */
export type ConditionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Condition records, newest first. */
export type ConditionConnection = {
  __typename?: 'ConditionConnection';
  /** The records with their cursors. */
  edges: Array<ConditionEdge>;
  /** The records. */
  nodes: Array<Condition>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Condition in a page. */
export type ConditionEdge = {
  __typename?: 'ConditionEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Condition;
};

/** A wish about treatment that is to be followed when the person cannot speak (FHIR R4 Consent: advance directives). */
export type Consent = {
  __typename?: 'Consent';
  /** What kind of wish. */
  category: Array<CodeableConcept>;
  /** When it was expressed. */
  dateTime?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Who expressed or registered it. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** What it says. */
  provision?: Maybe<ConsentProvision>;
  /** `adr` (advance directive), `treatment`, `research`. */
  scope?: Maybe<CodeableConcept>;
  /** `draft`, `proposed`, `active`, `rejected`, `inactive` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
};


/** A wish about treatment that is to be followed when the person cannot speak (FHIR R4 Consent: advance directives). */
export type ConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Consent records, newest first. */
export type ConsentConnection = {
  __typename?: 'ConsentConnection';
  /** The records with their cursors. */
  edges: Array<ConsentEdge>;
  /** The records. */
  nodes: Array<Consent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Consent in a page. */
export type ConsentEdge = {
  __typename?: 'ConsentEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Consent;
};

/** What a wish about treatment says (FHIR R4 Consent.provision). */
export type ConsentProvision = {
  __typename?: 'ConsentProvision';
  /** What it is about. */
  code: Array<CodeableConcept>;
  /** While it holds. */
  period?: Maybe<Period>;
  /** `permit` or `deny`. */
  type?: Maybe<Scalars['String']['output']>;
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

/** A device or implant (FHIR R4 Device). */
export type Device = {
  __typename?: 'Device';
  /** Its name and model. */
  deviceName?: Maybe<Scalars['String']['output']>;
  /** In words, where nothing more is known. */
  display?: Maybe<Scalars['String']['output']>;
  /** Who made it. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** Its serial number. */
  serialNumber?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  type?: Maybe<CodeableConcept>;
};

/** A device or implant that the person uses (FHIR R4 DeviceUseStatement). */
export type DeviceUseStatement = {
  __typename?: 'DeviceUseStatement';
  /** Where on the body. */
  bodySite?: Maybe<CodeableConcept>;
  /** The device. */
  device?: Maybe<Device>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Who said it. */
  informationSource?: Maybe<Participant>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** When this was said. */
  recordedOn?: Maybe<Scalars['DateTime']['output']>;
  /** `active`, `completed`, `intended`, `stopped`, `on-hold` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** When it is or was used. */
  timing?: Maybe<Timing>;
};


/** A device or implant that the person uses (FHIR R4 DeviceUseStatement). */
export type DeviceUseStatementHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of DeviceUseStatement records, newest first. */
export type DeviceUseStatementConnection = {
  __typename?: 'DeviceUseStatementConnection';
  /** The records with their cursors. */
  edges: Array<DeviceUseStatementEdge>;
  /** The records. */
  nodes: Array<DeviceUseStatement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One DeviceUseStatement in a page. */
export type DeviceUseStatementEdge = {
  __typename?: 'DeviceUseStatementEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DeviceUseStatement;
};

/** The report of an examination, with its results (FHIR R4 DiagnosticReport). */
export type DiagnosticReport = {
  __typename?: 'DiagnosticReport';
  /** Which discipline. */
  category: Array<CodeableConcept>;
  /** Which examination. */
  code?: Maybe<CodeableConcept>;
  /** The conclusion in words. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** The conclusion, coded. */
  conclusionCode: Array<CodeableConcept>;
  /** When it was made. */
  effective?: Maybe<Timing>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** When the report was given out. */
  issued?: Maybe<Scalars['DateTime']['output']>;
  /** Who is answerable for it. */
  performer: Array<Participant>;
  /** The report as issued. */
  presentedForm: Array<Attachment>;
  /** Who said so. */
  provenance: Provenance;
  /** Its results, as far as the caller may see them. */
  result: Array<Observation>;
  /** `registered`, `partial`, `preliminary`, `final`, `amended`, `corrected`, `appended`, `cancelled`, … */
  status?: Maybe<Scalars['String']['output']>;
};


/** The report of an examination, with its results (FHIR R4 DiagnosticReport). */
export type DiagnosticReportHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of DiagnosticReport records, newest first. */
export type DiagnosticReportConnection = {
  __typename?: 'DiagnosticReportConnection';
  /** The records with their cursors. */
  edges: Array<DiagnosticReportEdge>;
  /** The records. */
  nodes: Array<DiagnosticReport>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One DiagnosticReport in a page. */
export type DiagnosticReportEdge = {
  __typename?: 'DiagnosticReportEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DiagnosticReport;
};

/** A letter, report or other document about the person (FHIR R4 DocumentReference). */
export type DocumentReference = {
  __typename?: 'DocumentReference';
  /** Who wrote it. */
  author: Array<Participant>;
  /** What it belongs to. */
  category: Array<CodeableConcept>;
  /** The document, in one or more forms. */
  content: Array<Attachment>;
  /** The time that it is about. */
  context?: Maybe<Timing>;
  /** Who keeps it. */
  custodian?: Maybe<Participant>;
  /** When it was registered. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** `preliminary`, `final`, `amended` or `entered-in-error`. */
  docStatus?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Who said so. */
  provenance: Provenance;
  /** How confidential it is. */
  securityLabel: Array<CodeableConcept>;
  /** `current`, `superseded` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** What kind of document. */
  type?: Maybe<CodeableConcept>;
};


/** A letter, report or other document about the person (FHIR R4 DocumentReference). */
export type DocumentReferenceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of DocumentReference records, newest first. */
export type DocumentReferenceConnection = {
  __typename?: 'DocumentReferenceConnection';
  /** The records with their cursors. */
  edges: Array<DocumentReferenceEdge>;
  /** The records. */
  nodes: Array<DocumentReference>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One DocumentReference in a page. */
export type DocumentReferenceEdge = {
  __typename?: 'DocumentReferenceEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: DocumentReference;
};

/** How a medicine is to be taken (FHIR R4 Dosage). */
export type Dosage = {
  __typename?: 'Dosage';
  /** True when only as needed. */
  asNeeded?: Maybe<Scalars['Boolean']['output']>;
  /** How much each time. */
  dose?: Maybe<Quantity>;
  /** By which way. */
  route?: Maybe<CodeableConcept>;
  /** Where on the body. */
  site?: Maybe<CodeableConcept>;
  /** In words. */
  text?: Maybe<Scalars['String']['output']>;
  /** When: `2 × per 1 d`, or the source's own words. */
  timing?: Maybe<Scalars['String']['output']>;
};

/** A contact between the person and those who care for them (FHIR R4 Encounter). */
export type Encounter = {
  __typename?: 'Encounter';
  /** Ambulatory, inpatient, home, emergency, … */
  class?: Maybe<Coding>;
  /** Where the person went afterwards. */
  dischargeDisposition?: Maybe<CodeableConcept>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Where, in words. */
  location: Array<Scalars['String']['output']>;
  /** Who took part. */
  participant: Array<Participant>;
  /** From when to when. */
  period?: Maybe<Period>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** Which organisation is answerable for it. */
  serviceProvider?: Maybe<Organization>;
  /** Of which service. */
  serviceType?: Maybe<CodeableConcept>;
  /** `planned`, `arrived`, `triaged`, `in-progress`, `onleave`, `finished`, `cancelled`, … */
  status?: Maybe<Scalars['String']['output']>;
  /** What kind of contact. */
  type: Array<CodeableConcept>;
};


/** A contact between the person and those who care for them (FHIR R4 Encounter). */
export type EncounterHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Encounter records, newest first. */
export type EncounterConnection = {
  __typename?: 'EncounterConnection';
  /** The records with their cursors. */
  edges: Array<EncounterEdge>;
  /** The records. */
  nodes: Array<Encounter>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Encounter in a page. */
export type EncounterEdge = {
  __typename?: 'EncounterEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Encounter;
};

/** A time during which an organisation takes responsibility for the person (FHIR R4 EpisodeOfCare). */
export type EpisodeOfCare = {
  __typename?: 'EpisodeOfCare';
  /** Who coordinates it. */
  careManager?: Maybe<Participant>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Which organisation is answerable. */
  managingOrganization?: Maybe<Organization>;
  /** From when to when. */
  period?: Maybe<Period>;
  /** Who said so. */
  provenance: Provenance;
  /** `planned`, `waitlist`, `active`, `onhold`, `finished`, `cancelled` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** What kind of care. */
  type: Array<CodeableConcept>;
};


/** A time during which an organisation takes responsibility for the person (FHIR R4 EpisodeOfCare). */
export type EpisodeOfCareHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of EpisodeOfCare records, newest first. */
export type EpisodeOfCareConnection = {
  __typename?: 'EpisodeOfCareConnection';
  /** The records with their cursors. */
  edges: Array<EpisodeOfCareEdge>;
  /** The records. */
  nodes: Array<EpisodeOfCare>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One EpisodeOfCare in a page. */
export type EpisodeOfCareEdge = {
  __typename?: 'EpisodeOfCareEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: EpisodeOfCare;
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

/** A warning to whoever meets the person (FHIR R4 Flag). */
export type Flag = {
  __typename?: 'Flag';
  /** Who put it up. */
  author?: Maybe<Participant>;
  /** What it concerns: diet, safety, behaviour. */
  category: Array<CodeableConcept>;
  /** The warning. */
  code?: Maybe<CodeableConcept>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** While it holds. */
  period?: Maybe<Period>;
  /** Who said so. */
  provenance: Provenance;
  /** `active`, `inactive` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
};


/** A warning to whoever meets the person (FHIR R4 Flag). */
export type FlagHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Flag records, newest first. */
export type FlagConnection = {
  __typename?: 'FlagConnection';
  /** The records with their cursors. */
  edges: Array<FlagEdge>;
  /** The records. */
  nodes: Array<Flag>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Flag in a page. */
export type FlagEdge = {
  __typename?: 'FlagEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Flag;
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

/** One series of images (FHIR R4 ImagingStudy.series). */
export type ImagingSeries = {
  __typename?: 'ImagingSeries';
  /** Where on the body. */
  bodySite?: Maybe<Coding>;
  /** What it shows. */
  description?: Maybe<Scalars['String']['output']>;
  /** By which technique. */
  modality?: Maybe<Coding>;
  /** How many images. */
  numberOfInstances?: Maybe<Scalars['Int']['output']>;
  /** The DICOM series UID. */
  uid?: Maybe<Scalars['String']['output']>;
};

/** A set of images made in one examination (FHIR R4 ImagingStudy). */
export type ImagingStudy = {
  __typename?: 'ImagingStudy';
  /** What was examined, in words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** By which techniques. */
  modality: Array<Coding>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** How many images. */
  numberOfInstances?: Maybe<Scalars['Int']['output']>;
  /** How many series. */
  numberOfSeries?: Maybe<Scalars['Int']['output']>;
  /** What was examined, coded. */
  procedureCode: Array<CodeableConcept>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** The series. */
  series: Array<ImagingSeries>;
  /** When it began. */
  started?: Maybe<Scalars['DateTime']['output']>;
  /** `registered`, `available`, `cancelled`, `entered-in-error` or `unknown`. */
  status?: Maybe<Scalars['String']['output']>;
};


/** A set of images made in one examination (FHIR R4 ImagingStudy). */
export type ImagingStudyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ImagingStudy records, newest first. */
export type ImagingStudyConnection = {
  __typename?: 'ImagingStudyConnection';
  /** The records with their cursors. */
  edges: Array<ImagingStudyEdge>;
  /** The records. */
  nodes: Array<ImagingStudy>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One ImagingStudy in a page. */
export type ImagingStudyEdge = {
  __typename?: 'ImagingStudyEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ImagingStudy;
};

/** A vaccination that was given, or was not (FHIR R4 Immunization). */
export type Immunization = {
  __typename?: 'Immunization';
  /** How much. */
  doseQuantity?: Maybe<Quantity>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** The batch's last day. */
  expirationDate?: Maybe<Scalars['Date']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** The batch. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** When it was given. */
  occurrence?: Maybe<Timing>;
  /** Who gave it. */
  performer: Array<Participant>;
  /** True when recorded by whoever gave it. */
  primarySource?: Maybe<Scalars['Boolean']['output']>;
  /** Which dose of which series. */
  protocolApplied: Array<ImmunizationProtocol>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** When it was written down. */
  recorded?: Maybe<Scalars['DateTime']['output']>;
  /** By which way. */
  route?: Maybe<CodeableConcept>;
  /** Where on the body. */
  site?: Maybe<CodeableConcept>;
  /** `completed`, `not-done` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** Why it was not done. */
  statusReason?: Maybe<CodeableConcept>;
  /** The vaccine. */
  vaccineCode?: Maybe<CodeableConcept>;
};


/** A vaccination that was given, or was not (FHIR R4 Immunization). */
export type ImmunizationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Immunization records, newest first. */
export type ImmunizationConnection = {
  __typename?: 'ImmunizationConnection';
  /** The records with their cursors. */
  edges: Array<ImmunizationEdge>;
  /** The records. */
  nodes: Array<Immunization>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Immunization in a page. */
export type ImmunizationEdge = {
  __typename?: 'ImmunizationEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Immunization;
};

/** Which dose of a series a vaccination was (FHIR R4 Immunization.protocolApplied). */
export type ImmunizationProtocol = {
  __typename?: 'ImmunizationProtocol';
  /** Which dose: a number, or words. */
  doseNumber?: Maybe<Scalars['String']['output']>;
  /** The series. */
  series?: Maybe<Scalars['String']['output']>;
  /** Of how many. */
  seriesDoses?: Maybe<Scalars['String']['output']>;
  /** Against what. */
  targetDisease: Array<CodeableConcept>;
};

/** One substance in a medicine. */
export type Ingredient = {
  __typename?: 'Ingredient';
  /** The substance. */
  item?: Maybe<CodeableConcept>;
  /** How much of it, in words: `30 mg / 1 tablet`. */
  strength?: Maybe<Scalars['String']['output']>;
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

/** A medicine: the product, and what is in it (FHIR R4 Medication). */
export type Medication = {
  __typename?: 'Medication';
  /** The product or substance. */
  code?: Maybe<CodeableConcept>;
  /** Tablet, spray, … */
  form?: Maybe<CodeableConcept>;
  /** What it is made of. */
  ingredient: Array<Ingredient>;
};

/** A medicine that was given (FHIR R4 MedicationAdministration). */
export type MedicationAdministration = {
  __typename?: 'MedicationAdministration';
  /** Inpatient, outpatient, community, … */
  category?: Maybe<CodeableConcept>;
  /** How much, and how. */
  dosage: Array<Dosage>;
  /** When it was given. */
  effective?: Maybe<Timing>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** The medicine. */
  medication?: Maybe<Medication>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who gave it. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** `in-progress`, `not-done`, `on-hold`, `completed`, `entered-in-error`, `stopped` or `unknown`. */
  status?: Maybe<Scalars['String']['output']>;
};


/** A medicine that was given (FHIR R4 MedicationAdministration). */
export type MedicationAdministrationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of MedicationAdministration records, newest first. */
export type MedicationAdministrationConnection = {
  __typename?: 'MedicationAdministrationConnection';
  /** The records with their cursors. */
  edges: Array<MedicationAdministrationEdge>;
  /** The records. */
  nodes: Array<MedicationAdministration>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One MedicationAdministration in a page. */
export type MedicationAdministrationEdge = {
  __typename?: 'MedicationAdministrationEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MedicationAdministration;
};

/** A medicine handed out by a pharmacy (FHIR R4 MedicationDispense). */
export type MedicationDispense = {
  __typename?: 'MedicationDispense';
  /** Inpatient, outpatient, community, … */
  category?: Maybe<CodeableConcept>;
  /** How to take it. */
  dosage: Array<Dosage>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** The medicine. */
  medication?: Maybe<Medication>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who handed it over. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** How much was handed over. */
  quantity?: Maybe<Quantity>;
  /** `preparation`, `in-progress`, `completed`, `stopped`, `declined`, … */
  status?: Maybe<Scalars['String']['output']>;
  /** When it was handed over. */
  whenHandedOver?: Maybe<Scalars['DateTime']['output']>;
};


/** A medicine handed out by a pharmacy (FHIR R4 MedicationDispense). */
export type MedicationDispenseHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of MedicationDispense records, newest first. */
export type MedicationDispenseConnection = {
  __typename?: 'MedicationDispenseConnection';
  /** The records with their cursors. */
  edges: Array<MedicationDispenseEdge>;
  /** The records. */
  nodes: Array<MedicationDispense>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One MedicationDispense in a page. */
export type MedicationDispenseEdge = {
  __typename?: 'MedicationDispenseEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MedicationDispense;
};

/** A prescription or another order of a medicine (FHIR R4 MedicationRequest). */
export type MedicationRequest = {
  __typename?: 'MedicationRequest';
  /** When it was prescribed. */
  authoredOn?: Maybe<Scalars['DateTime']['output']>;
  /** Inpatient, outpatient, community, … */
  category: Array<CodeableConcept>;
  /** How to take it. */
  dosage: Array<Dosage>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** `order`, `plan`, `proposal`, … */
  intent?: Maybe<Scalars['String']['output']>;
  /** The medicine. */
  medication?: Maybe<Medication>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** Who prescribed it. */
  requester?: Maybe<Participant>;
  /** `active`, `on-hold`, `cancelled`, `completed`, `entered-in-error`, `stopped`, `draft` or `unknown`. */
  status?: Maybe<Scalars['String']['output']>;
};


/** A prescription or another order of a medicine (FHIR R4 MedicationRequest). */
export type MedicationRequestHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of MedicationRequest records, newest first. */
export type MedicationRequestConnection = {
  __typename?: 'MedicationRequestConnection';
  /** The records with their cursors. */
  edges: Array<MedicationRequestEdge>;
  /** The records. */
  nodes: Array<MedicationRequest>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One MedicationRequest in a page. */
export type MedicationRequestEdge = {
  __typename?: 'MedicationRequestEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MedicationRequest;
};

/** A medicine that the person takes, took or should take (FHIR R4 MedicationStatement). */
export type MedicationStatement = {
  __typename?: 'MedicationStatement';
  /** Inpatient, outpatient, community, … */
  category?: Maybe<CodeableConcept>;
  /** When this was said. */
  dateAsserted?: Maybe<Scalars['DateTime']['output']>;
  /** How it is taken. */
  dosage: Array<Dosage>;
  /** When it is or was taken. */
  effective?: Maybe<Timing>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Who said it. */
  informationSource?: Maybe<Participant>;
  /** The medicine. */
  medication?: Maybe<Medication>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** `active`, `completed`, `entered-in-error`, `intended`, `stopped`, `on-hold`, `unknown` or `not-taken`. */
  status?: Maybe<Scalars['String']['output']>;
};


/** A medicine that the person takes, took or should take (FHIR R4 MedicationStatement). */
export type MedicationStatementHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of MedicationStatement records, newest first. */
export type MedicationStatementConnection = {
  __typename?: 'MedicationStatementConnection';
  /** The records with their cursors. */
  edges: Array<MedicationStatementEdge>;
  /** The records. */
  nodes: Array<MedicationStatement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One MedicationStatement in a page. */
export type MedicationStatementEdge = {
  __typename?: 'MedicationStatementEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: MedicationStatement;
};

/** Something measured, found or told (FHIR R4 Observation). */
export type Observation = {
  __typename?: 'Observation';
  /** Where on the body. */
  bodySite?: Maybe<CodeableConcept>;
  /** `laboratory`, `vital-signs`, `social-history`, `survey`, … */
  category: Array<CodeableConcept>;
  /** What was observed. */
  code?: Maybe<CodeableConcept>;
  /** The parts: systolic and diastolic pressure. */
  component: Array<ObservationComponent>;
  /** Why there is no value. */
  dataAbsentReason?: Maybe<CodeableConcept>;
  /** When it was so. */
  effective?: Maybe<Timing>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Other observations of the same group. */
  hasMember: Array<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** High, low, normal, … */
  interpretation: Array<CodeableConcept>;
  /** When the result was given out. */
  issued?: Maybe<Scalars['DateTime']['output']>;
  /** How it was found. */
  method?: Maybe<CodeableConcept>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who observed it. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** What is usual. */
  referenceRange: Array<ReferenceRange>;
  /** `registered`, `preliminary`, `final`, `amended`, `corrected`, `cancelled`, `entered-in-error` or `unknown`. */
  status?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  value?: Maybe<ObservationValue>;
};


/** Something measured, found or told (FHIR R4 Observation). */
export type ObservationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of an observation (FHIR R4 Observation.component). */
export type ObservationComponent = {
  __typename?: 'ObservationComponent';
  /** What was observed. */
  code?: Maybe<CodeableConcept>;
  /** Why there is no value. */
  dataAbsentReason?: Maybe<CodeableConcept>;
  /** High, low, normal, … */
  interpretation: Array<CodeableConcept>;
  /** What is usual. */
  referenceRange: Array<ReferenceRange>;
  /** What was found. */
  value?: Maybe<ObservationValue>;
};

/** A page of Observation records, newest first. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The records with their cursors. */
  edges: Array<ObservationEdge>;
  /** The records. */
  nodes: Array<Observation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Observation in a page. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Observation;
};

/** What was found: exactly one of the members is set (FHIR R4 Observation.value[x]). */
export type ObservationValue = {
  __typename?: 'ObservationValue';
  /** Yes or no. */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** A concept. */
  concept?: Maybe<CodeableConcept>;
  /** A point in time. */
  dateTime?: Maybe<Scalars['DateTime']['output']>;
  /** A whole number. */
  integer?: Maybe<Scalars['Int']['output']>;
  /** A stretch of time. */
  period?: Maybe<Period>;
  /** An amount. */
  quantity?: Maybe<Quantity>;
  /** Between two amounts. */
  range?: Maybe<QuantityRange>;
  /** Words; also ratios and sampled data, written out. */
  text?: Maybe<Scalars['String']['output']>;
};

/** An organisation that provides, pays for or governs care. */
export type Organization = {
  __typename?: 'Organization';
  /** The organisation's id. */
  id: Scalars['ID']['output'];
};

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

/** A person, as far as health services have recorded something about them. */
export type Person = {
  __typename?: 'Person';
  /** Allergies and intolerances; a statement that there are none is a record too. */
  allergyIntolerances?: Maybe<AllergyIntoleranceConnection>;
  /** Assessments in summary, such as of functional status. */
  clinicalImpressions?: Maybe<ClinicalImpressionConnection>;
  /** Documents made of sections: patient summaries. */
  compositions?: Maybe<CompositionConnection>;
  /** Problems and diagnoses, past and present. */
  conditions?: Maybe<ConditionConnection>;
  /** Advance directives and other wishes about treatment. */
  consents?: Maybe<ConsentConnection>;
  /** Implants and devices. */
  deviceUseStatements?: Maybe<DeviceUseStatementConnection>;
  /** Reports of laboratories and of other examinations. */
  diagnosticReports?: Maybe<DiagnosticReportConnection>;
  /** Documents: discharge letters, reports, directives. */
  documentReferences?: Maybe<DocumentReferenceConnection>;
  /** Consultations, visits and stays, over all organisations. */
  encounters?: Maybe<EncounterConnection>;
  /** Stretches of care under one organisation: a care trajectory, home nursing. */
  episodesOfCare?: Maybe<EpisodeOfCareConnection>;
  /** Alerts. */
  flags?: Maybe<FlagConnection>;
  /** What this caller may see of them; decided and signed by `people`. */
  grant: Scalars['AccessGrant']['output'];
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Examinations by X-ray, ultrasound, MRI and the like. */
  imagingStudies?: Maybe<ImagingStudyConnection>;
  /** Vaccinations. */
  immunizations?: Maybe<ImmunizationConnection>;
  /** Medicines given. */
  medicationAdministrations?: Maybe<MedicationAdministrationConnection>;
  /** Medicines dispensed. */
  medicationDispenses?: Maybe<MedicationDispenseConnection>;
  /** Medicines prescribed. */
  medicationRequests?: Maybe<MedicationRequestConnection>;
  /** Medicines in use: the medication scheme. */
  medicationStatements?: Maybe<MedicationStatementConnection>;
  /** Laboratory results, vital signs, social history, pregnancy status and other findings. */
  observations?: Maybe<ObservationConnection>;
  /** Operations, examinations, counselling and other things done. */
  procedures?: Maybe<ProcedureConnection>;
  /** Statements on who made or changed records. */
  provenances?: Maybe<ProvenanceRecordConnection>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonAllergyIntolerancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonClinicalImpressionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonCompositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonConditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonDeviceUseStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonDiagnosticReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonDocumentReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonEpisodesOfCareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonImagingStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonImmunizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonMedicationAdministrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonMedicationDispensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonMedicationRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonMedicationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as health services have recorded something about them. */
export type PersonProvenancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person that a record, a list or a relationship names. `people` turns it into the person for those who may see them. */
export type PersonReference = {
  __typename?: 'PersonReference';
  /** The person's id. */
  id: Scalars['ID']['output'];
};

/** Something that was done to or for the person (FHIR R4 Procedure). */
export type Procedure = {
  __typename?: 'Procedure';
  /** Where on the body. */
  bodySite: Array<CodeableConcept>;
  /** What kind: surgical, diagnostic, counselling, social service. */
  category?: Maybe<CodeableConcept>;
  /** What was done. */
  code?: Maybe<CodeableConcept>;
  /** The encounter during which it was recorded: the id of one of the person's `encounters`. */
  encounter?: Maybe<Scalars['ID']['output']>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** With what result. */
  outcome?: Maybe<CodeableConcept>;
  /** When. */
  performed?: Maybe<Timing>;
  /** Who did it. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reasonCode: Array<CodeableConcept>;
  /** `preparation`, `in-progress`, `not-done`, `on-hold`, `stopped`, `completed`, `entered-in-error` or `unknown`. */
  status?: Maybe<Scalars['String']['output']>;
  /** Why it is in that state. */
  statusReason?: Maybe<CodeableConcept>;
};


/** Something that was done to or for the person (FHIR R4 Procedure). */
export type ProcedureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Procedure records, newest first. */
export type ProcedureConnection = {
  __typename?: 'ProcedureConnection';
  /** The records with their cursors. */
  edges: Array<ProcedureEdge>;
  /** The records. */
  nodes: Array<Procedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Procedure in a page. */
export type ProcedureEdge = {
  __typename?: 'ProcedureEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Procedure;
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

/** Who made, changed or attested a record (FHIR R4 Provenance). */
export type ProvenanceRecord = {
  __typename?: 'ProvenanceRecord';
  /** What was done. */
  activity?: Maybe<CodeableConcept>;
  /** Who did it. */
  agent: Array<Participant>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** When it happened. */
  occurred?: Maybe<Timing>;
  /** Who said so. */
  provenance: Provenance;
  /** Why. */
  reason: Array<CodeableConcept>;
  /** When it was stated. */
  recorded?: Maybe<Scalars['DateTime']['output']>;
  /** The records that it is about. */
  target: Array<Scalars['ID']['output']>;
};


/** Who made, changed or attested a record (FHIR R4 Provenance). */
export type ProvenanceRecordHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ProvenanceRecord records, newest first. */
export type ProvenanceRecordConnection = {
  __typename?: 'ProvenanceRecordConnection';
  /** The records with their cursors. */
  edges: Array<ProvenanceRecordEdge>;
  /** The records. */
  nodes: Array<ProvenanceRecord>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One ProvenanceRecord in a page. */
export type ProvenanceRecordEdge = {
  __typename?: 'ProvenanceRecordEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: ProvenanceRecord;
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

/** From one amount to another (FHIR R4 Range). */
export type QuantityRange = {
  __typename?: 'QuantityRange';
  /** The upper end. */
  high?: Maybe<Quantity>;
  /** The lower end. */
  low?: Maybe<Quantity>;
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

/** What is usual for a value (FHIR R4 Observation.referenceRange). */
export type ReferenceRange = {
  __typename?: 'ReferenceRange';
  /** The upper end. */
  high?: Maybe<Quantity>;
  /** The lower end. */
  low?: Maybe<Quantity>;
  /** In words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A health or social service that people can make use of. */
export type Service = {
  __typename?: 'Service';
  /** The service's id. */
  id: Scalars['ID']['output'];
};

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
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}>
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessGrant: ResolverTypeWrapper<Scalars['AccessGrant']['output']>;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AllergyIntolerance: ResolverTypeWrapper<RecordNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllergyIntoleranceConnection: ResolverTypeWrapper<Omit<AllergyIntoleranceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AllergyIntoleranceEdge']>, nodes: Array<ResolversTypes['AllergyIntolerance']> }>;
  AllergyIntoleranceEdge: ResolverTypeWrapper<Omit<AllergyIntoleranceEdge, 'node'> & { node: ResolversTypes['AllergyIntolerance'] }>;
  AllergyReaction: ResolverTypeWrapper<AllergyReaction>;
  Attachment: ResolverTypeWrapper<Attachment>;
  ClinicalImpression: ResolverTypeWrapper<RecordNode>;
  ClinicalImpressionConnection: ResolverTypeWrapper<Omit<ClinicalImpressionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClinicalImpressionEdge']>, nodes: Array<ResolversTypes['ClinicalImpression']> }>;
  ClinicalImpressionEdge: ResolverTypeWrapper<Omit<ClinicalImpressionEdge, 'node'> & { node: ResolversTypes['ClinicalImpression'] }>;
  CodeableConcept: ResolverTypeWrapper<CodeableConcept>;
  Coding: ResolverTypeWrapper<Coding>;
  Composition: ResolverTypeWrapper<RecordNode>;
  CompositionConnection: ResolverTypeWrapper<Omit<CompositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompositionEdge']>, nodes: Array<ResolversTypes['Composition']> }>;
  CompositionEdge: ResolverTypeWrapper<Omit<CompositionEdge, 'node'> & { node: ResolversTypes['Composition'] }>;
  CompositionSection: ResolverTypeWrapper<CompositionSection>;
  Condition: ResolverTypeWrapper<RecordNode>;
  ConditionConnection: ResolverTypeWrapper<Omit<ConditionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConditionEdge']>, nodes: Array<ResolversTypes['Condition']> }>;
  ConditionEdge: ResolverTypeWrapper<Omit<ConditionEdge, 'node'> & { node: ResolversTypes['Condition'] }>;
  Consent: ResolverTypeWrapper<RecordNode>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConsentEdge']>, nodes: Array<ResolversTypes['Consent']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentProvision: ResolverTypeWrapper<ConsentProvision>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Device: ResolverTypeWrapper<Device>;
  DeviceUseStatement: ResolverTypeWrapper<RecordNode>;
  DeviceUseStatementConnection: ResolverTypeWrapper<Omit<DeviceUseStatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeviceUseStatementEdge']>, nodes: Array<ResolversTypes['DeviceUseStatement']> }>;
  DeviceUseStatementEdge: ResolverTypeWrapper<Omit<DeviceUseStatementEdge, 'node'> & { node: ResolversTypes['DeviceUseStatement'] }>;
  DiagnosticReport: ResolverTypeWrapper<RecordNode>;
  DiagnosticReportConnection: ResolverTypeWrapper<Omit<DiagnosticReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DiagnosticReportEdge']>, nodes: Array<ResolversTypes['DiagnosticReport']> }>;
  DiagnosticReportEdge: ResolverTypeWrapper<Omit<DiagnosticReportEdge, 'node'> & { node: ResolversTypes['DiagnosticReport'] }>;
  DocumentReference: ResolverTypeWrapper<RecordNode>;
  DocumentReferenceConnection: ResolverTypeWrapper<Omit<DocumentReferenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentReferenceEdge']>, nodes: Array<ResolversTypes['DocumentReference']> }>;
  DocumentReferenceEdge: ResolverTypeWrapper<Omit<DocumentReferenceEdge, 'node'> & { node: ResolversTypes['DocumentReference'] }>;
  Dosage: ResolverTypeWrapper<Dosage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Encounter: ResolverTypeWrapper<RecordNode>;
  EncounterConnection: ResolverTypeWrapper<Omit<EncounterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EncounterEdge']>, nodes: Array<ResolversTypes['Encounter']> }>;
  EncounterEdge: ResolverTypeWrapper<Omit<EncounterEdge, 'node'> & { node: ResolversTypes['Encounter'] }>;
  EpisodeOfCare: ResolverTypeWrapper<RecordNode>;
  EpisodeOfCareConnection: ResolverTypeWrapper<Omit<EpisodeOfCareConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EpisodeOfCareEdge']>, nodes: Array<ResolversTypes['EpisodeOfCare']> }>;
  EpisodeOfCareEdge: ResolverTypeWrapper<Omit<EpisodeOfCareEdge, 'node'> & { node: ResolversTypes['EpisodeOfCare'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Flag: ResolverTypeWrapper<RecordNode>;
  FlagConnection: ResolverTypeWrapper<Omit<FlagConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FlagEdge']>, nodes: Array<ResolversTypes['Flag']> }>;
  FlagEdge: ResolverTypeWrapper<Omit<FlagEdge, 'node'> & { node: ResolversTypes['Flag'] }>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  ImagingSeries: ResolverTypeWrapper<ImagingSeries>;
  ImagingStudy: ResolverTypeWrapper<RecordNode>;
  ImagingStudyConnection: ResolverTypeWrapper<Omit<ImagingStudyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImagingStudyEdge']>, nodes: Array<ResolversTypes['ImagingStudy']> }>;
  ImagingStudyEdge: ResolverTypeWrapper<Omit<ImagingStudyEdge, 'node'> & { node: ResolversTypes['ImagingStudy'] }>;
  Immunization: ResolverTypeWrapper<RecordNode>;
  ImmunizationConnection: ResolverTypeWrapper<Omit<ImmunizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImmunizationEdge']>, nodes: Array<ResolversTypes['Immunization']> }>;
  ImmunizationEdge: ResolverTypeWrapper<Omit<ImmunizationEdge, 'node'> & { node: ResolversTypes['Immunization'] }>;
  ImmunizationProtocol: ResolverTypeWrapper<ImmunizationProtocol>;
  Ingredient: ResolverTypeWrapper<Ingredient>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<Location>;
  Medication: ResolverTypeWrapper<Medication>;
  MedicationAdministration: ResolverTypeWrapper<RecordNode>;
  MedicationAdministrationConnection: ResolverTypeWrapper<Omit<MedicationAdministrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MedicationAdministrationEdge']>, nodes: Array<ResolversTypes['MedicationAdministration']> }>;
  MedicationAdministrationEdge: ResolverTypeWrapper<Omit<MedicationAdministrationEdge, 'node'> & { node: ResolversTypes['MedicationAdministration'] }>;
  MedicationDispense: ResolverTypeWrapper<RecordNode>;
  MedicationDispenseConnection: ResolverTypeWrapper<Omit<MedicationDispenseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MedicationDispenseEdge']>, nodes: Array<ResolversTypes['MedicationDispense']> }>;
  MedicationDispenseEdge: ResolverTypeWrapper<Omit<MedicationDispenseEdge, 'node'> & { node: ResolversTypes['MedicationDispense'] }>;
  MedicationRequest: ResolverTypeWrapper<RecordNode>;
  MedicationRequestConnection: ResolverTypeWrapper<Omit<MedicationRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MedicationRequestEdge']>, nodes: Array<ResolversTypes['MedicationRequest']> }>;
  MedicationRequestEdge: ResolverTypeWrapper<Omit<MedicationRequestEdge, 'node'> & { node: ResolversTypes['MedicationRequest'] }>;
  MedicationStatement: ResolverTypeWrapper<RecordNode>;
  MedicationStatementConnection: ResolverTypeWrapper<Omit<MedicationStatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MedicationStatementEdge']>, nodes: Array<ResolversTypes['MedicationStatement']> }>;
  MedicationStatementEdge: ResolverTypeWrapper<Omit<MedicationStatementEdge, 'node'> & { node: ResolversTypes['MedicationStatement'] }>;
  Observation: ResolverTypeWrapper<RecordNode>;
  ObservationComponent: ResolverTypeWrapper<ObservationComponent>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObservationEdge']>, nodes: Array<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationValue: ResolverTypeWrapper<ObservationValue>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Participant>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<GrantedPerson>;
  PersonReference: ResolverTypeWrapper<PersonReference>;
  Procedure: ResolverTypeWrapper<RecordNode>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProcedureEdge']>, nodes: Array<ResolversTypes['Procedure']> }>;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  Professional: ResolverTypeWrapper<Professional>;
  Provenance: ResolverTypeWrapper<Provenance>;
  ProvenanceRecord: ResolverTypeWrapper<RecordNode>;
  ProvenanceRecordConnection: ResolverTypeWrapper<Omit<ProvenanceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProvenanceRecordEdge']>, nodes: Array<ResolversTypes['ProvenanceRecord']> }>;
  ProvenanceRecordEdge: ResolverTypeWrapper<Omit<ProvenanceRecordEdge, 'node'> & { node: ResolversTypes['ProvenanceRecord'] }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  QuantityRange: ResolverTypeWrapper<QuantityRange>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  ReferenceRange: ResolverTypeWrapper<ReferenceRange>;
  Service: ResolverTypeWrapper<Service>;
  Timing: ResolverTypeWrapper<Timing>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: Scalars['AccessGrant']['output'];
  Address: Address;
  String: Scalars['String']['output'];
  AllergyIntolerance: RecordNode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AllergyIntoleranceConnection: Omit<AllergyIntoleranceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AllergyIntoleranceEdge']>, nodes: Array<ResolversParentTypes['AllergyIntolerance']> };
  AllergyIntoleranceEdge: Omit<AllergyIntoleranceEdge, 'node'> & { node: ResolversParentTypes['AllergyIntolerance'] };
  AllergyReaction: AllergyReaction;
  Attachment: Attachment;
  ClinicalImpression: RecordNode;
  ClinicalImpressionConnection: Omit<ClinicalImpressionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClinicalImpressionEdge']>, nodes: Array<ResolversParentTypes['ClinicalImpression']> };
  ClinicalImpressionEdge: Omit<ClinicalImpressionEdge, 'node'> & { node: ResolversParentTypes['ClinicalImpression'] };
  CodeableConcept: CodeableConcept;
  Coding: Coding;
  Composition: RecordNode;
  CompositionConnection: Omit<CompositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompositionEdge']>, nodes: Array<ResolversParentTypes['Composition']> };
  CompositionEdge: Omit<CompositionEdge, 'node'> & { node: ResolversParentTypes['Composition'] };
  CompositionSection: CompositionSection;
  Condition: RecordNode;
  ConditionConnection: Omit<ConditionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConditionEdge']>, nodes: Array<ResolversParentTypes['Condition']> };
  ConditionEdge: Omit<ConditionEdge, 'node'> & { node: ResolversParentTypes['Condition'] };
  Consent: RecordNode;
  ConsentConnection: Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConsentEdge']>, nodes: Array<ResolversParentTypes['Consent']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentProvision: ConsentProvision;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Device: Device;
  DeviceUseStatement: RecordNode;
  DeviceUseStatementConnection: Omit<DeviceUseStatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeviceUseStatementEdge']>, nodes: Array<ResolversParentTypes['DeviceUseStatement']> };
  DeviceUseStatementEdge: Omit<DeviceUseStatementEdge, 'node'> & { node: ResolversParentTypes['DeviceUseStatement'] };
  DiagnosticReport: RecordNode;
  DiagnosticReportConnection: Omit<DiagnosticReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DiagnosticReportEdge']>, nodes: Array<ResolversParentTypes['DiagnosticReport']> };
  DiagnosticReportEdge: Omit<DiagnosticReportEdge, 'node'> & { node: ResolversParentTypes['DiagnosticReport'] };
  DocumentReference: RecordNode;
  DocumentReferenceConnection: Omit<DocumentReferenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentReferenceEdge']>, nodes: Array<ResolversParentTypes['DocumentReference']> };
  DocumentReferenceEdge: Omit<DocumentReferenceEdge, 'node'> & { node: ResolversParentTypes['DocumentReference'] };
  Dosage: Dosage;
  Boolean: Scalars['Boolean']['output'];
  Encounter: RecordNode;
  EncounterConnection: Omit<EncounterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EncounterEdge']>, nodes: Array<ResolversParentTypes['Encounter']> };
  EncounterEdge: Omit<EncounterEdge, 'node'> & { node: ResolversParentTypes['Encounter'] };
  EpisodeOfCare: RecordNode;
  EpisodeOfCareConnection: Omit<EpisodeOfCareConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EpisodeOfCareEdge']>, nodes: Array<ResolversParentTypes['EpisodeOfCare']> };
  EpisodeOfCareEdge: Omit<EpisodeOfCareEdge, 'node'> & { node: ResolversParentTypes['EpisodeOfCare'] };
  FieldChange: FieldChange;
  Flag: RecordNode;
  FlagConnection: Omit<FlagConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FlagEdge']>, nodes: Array<ResolversParentTypes['Flag']> };
  FlagEdge: Omit<FlagEdge, 'node'> & { node: ResolversParentTypes['Flag'] };
  HumanName: HumanName;
  Identifier: Identifier;
  ImagingSeries: ImagingSeries;
  ImagingStudy: RecordNode;
  ImagingStudyConnection: Omit<ImagingStudyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImagingStudyEdge']>, nodes: Array<ResolversParentTypes['ImagingStudy']> };
  ImagingStudyEdge: Omit<ImagingStudyEdge, 'node'> & { node: ResolversParentTypes['ImagingStudy'] };
  Immunization: RecordNode;
  ImmunizationConnection: Omit<ImmunizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImmunizationEdge']>, nodes: Array<ResolversParentTypes['Immunization']> };
  ImmunizationEdge: Omit<ImmunizationEdge, 'node'> & { node: ResolversParentTypes['Immunization'] };
  ImmunizationProtocol: ImmunizationProtocol;
  Ingredient: Ingredient;
  LocalizedText: LocalizedText;
  Location: Location;
  Medication: Medication;
  MedicationAdministration: RecordNode;
  MedicationAdministrationConnection: Omit<MedicationAdministrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MedicationAdministrationEdge']>, nodes: Array<ResolversParentTypes['MedicationAdministration']> };
  MedicationAdministrationEdge: Omit<MedicationAdministrationEdge, 'node'> & { node: ResolversParentTypes['MedicationAdministration'] };
  MedicationDispense: RecordNode;
  MedicationDispenseConnection: Omit<MedicationDispenseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MedicationDispenseEdge']>, nodes: Array<ResolversParentTypes['MedicationDispense']> };
  MedicationDispenseEdge: Omit<MedicationDispenseEdge, 'node'> & { node: ResolversParentTypes['MedicationDispense'] };
  MedicationRequest: RecordNode;
  MedicationRequestConnection: Omit<MedicationRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MedicationRequestEdge']>, nodes: Array<ResolversParentTypes['MedicationRequest']> };
  MedicationRequestEdge: Omit<MedicationRequestEdge, 'node'> & { node: ResolversParentTypes['MedicationRequest'] };
  MedicationStatement: RecordNode;
  MedicationStatementConnection: Omit<MedicationStatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MedicationStatementEdge']>, nodes: Array<ResolversParentTypes['MedicationStatement']> };
  MedicationStatementEdge: Omit<MedicationStatementEdge, 'node'> & { node: ResolversParentTypes['MedicationStatement'] };
  Observation: RecordNode;
  ObservationComponent: ObservationComponent;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObservationEdge']>, nodes: Array<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationValue: ObservationValue;
  Organization: Organization;
  PageInfo: PageInfo;
  Participant: Participant;
  Period: Period;
  Person: GrantedPerson;
  PersonReference: PersonReference;
  Procedure: RecordNode;
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProcedureEdge']>, nodes: Array<ResolversParentTypes['Procedure']> };
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  Professional: Professional;
  Provenance: Provenance;
  ProvenanceRecord: RecordNode;
  ProvenanceRecordConnection: Omit<ProvenanceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProvenanceRecordEdge']>, nodes: Array<ResolversParentTypes['ProvenanceRecord']> };
  ProvenanceRecordEdge: Omit<ProvenanceRecordEdge, 'node'> & { node: ResolversParentTypes['ProvenanceRecord'] };
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  QuantityRange: QuantityRange;
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  ReferenceRange: ReferenceRange;
  Service: Service;
  Timing: Timing;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AddressResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllergyIntoleranceResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['AllergyIntolerance'] = ResolversParentTypes['AllergyIntolerance']> = {
  asserter?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<AllergyIntoleranceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  lastOccurrence?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reaction?: Resolver<Array<ResolversTypes['AllergyReaction']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recorder?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllergyIntoleranceConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['AllergyIntoleranceConnection'] = ResolversParentTypes['AllergyIntoleranceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllergyIntoleranceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllergyIntolerance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllergyIntoleranceEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['AllergyIntoleranceEdge'] = ResolversParentTypes['AllergyIntoleranceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllergyIntolerance'], ParentType, ContextType>;
};

export type AllergyReactionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['AllergyReaction'] = ResolversParentTypes['AllergyReaction']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestation?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creation?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClinicalImpressionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ClinicalImpression'] = ResolversParentTypes['ClinicalImpression']> = {
  assessor?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  finding?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ClinicalImpressionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClinicalImpressionConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ClinicalImpressionConnection'] = ResolversParentTypes['ClinicalImpressionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClinicalImpressionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ClinicalImpression']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicalImpressionEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ClinicalImpressionEdge'] = ResolversParentTypes['ClinicalImpressionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClinicalImpression'], ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompositionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  author?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<CompositionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  section?: Resolver<Array<ResolversTypes['CompositionSection']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type CompositionConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['CompositionConnection'] = ResolversParentTypes['CompositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Composition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompositionEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['CompositionEdge'] = ResolversParentTypes['CompositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Composition'], ParentType, ContextType>;
};

export type CompositionSectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['CompositionSection'] = ResolversParentTypes['CompositionSection']> = {
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  emptyReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  entry?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  abatement?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  asserter?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  bodySite?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  clinicalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ConditionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recorder?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ConditionConnection'] = ResolversParentTypes['ConditionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ConditionEdge'] = ResolversParentTypes['ConditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ConsentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['ConsentProvision']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentProvisionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ConsentProvision'] = ResolversParentTypes['ConsentProvision']> = {
  code?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type DeviceResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  deviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type DeviceUseStatementResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DeviceUseStatement'] = ResolversParentTypes['DeviceUseStatement']> = {
  bodySite?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<DeviceUseStatementHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  informationSource?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
};

export type DeviceUseStatementConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DeviceUseStatementConnection'] = ResolversParentTypes['DeviceUseStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeviceUseStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeviceUseStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceUseStatementEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DeviceUseStatementEdge'] = ResolversParentTypes['DeviceUseStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeviceUseStatement'], ParentType, ContextType>;
};

export type DiagnosticReportResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DiagnosticReport'] = ResolversParentTypes['DiagnosticReport']> = {
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusionCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<DiagnosticReportHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  presentedForm?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  result?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiagnosticReportConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DiagnosticReportConnection'] = ResolversParentTypes['DiagnosticReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiagnosticReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DiagnosticReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticReportEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DiagnosticReportEdge'] = ResolversParentTypes['DiagnosticReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiagnosticReport'], ParentType, ContextType>;
};

export type DocumentReferenceResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DocumentReference'] = ResolversParentTypes['DocumentReference']> = {
  author?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  content?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<DocumentReferenceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  securityLabel?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type DocumentReferenceConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DocumentReferenceConnection'] = ResolversParentTypes['DocumentReferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentReferenceEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['DocumentReferenceEdge'] = ResolversParentTypes['DocumentReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentReference'], ParentType, ContextType>;
};

export type DosageResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Dosage'] = ResolversParentTypes['Dosage']> = {
  asNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dose?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  class?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  dischargeDisposition?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<EncounterHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  location?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participant?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  serviceProvider?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type EncounterConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['EncounterConnection'] = ResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Encounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['EncounterEdge'] = ResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Encounter'], ParentType, ContextType>;
};

export type EpisodeOfCareResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['EpisodeOfCare'] = ResolversParentTypes['EpisodeOfCare']> = {
  careManager?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<EpisodeOfCareHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  managingOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type EpisodeOfCareConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['EpisodeOfCareConnection'] = ResolversParentTypes['EpisodeOfCareConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EpisodeOfCareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EpisodeOfCare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EpisodeOfCareEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['EpisodeOfCareEdge'] = ResolversParentTypes['EpisodeOfCareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EpisodeOfCare'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlagResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag']> = {
  author?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<FlagHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlagConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['FlagConnection'] = ResolversParentTypes['FlagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Flag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['FlagEdge'] = ResolversParentTypes['FlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImagingSeriesResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImagingSeries'] = ResolversParentTypes['ImagingSeries']> = {
  bodySite?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  numberOfInstances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImagingStudyResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImagingStudy'] = ResolversParentTypes['ImagingStudy']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ImagingStudyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  modality?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  numberOfInstances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberOfSeries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procedureCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['ImagingSeries']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImagingStudyConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImagingStudyConnection'] = ResolversParentTypes['ImagingStudyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImagingStudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImagingStudy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImagingStudyEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImagingStudyEdge'] = ResolversParentTypes['ImagingStudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImagingStudy'], ParentType, ContextType>;
};

export type ImmunizationResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Immunization'] = ResolversParentTypes['Immunization']> = {
  doseQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expirationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ImmunizationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  occurrence?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  primarySource?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  protocolApplied?: Resolver<Array<ResolversTypes['ImmunizationProtocol']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  vaccineCode?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type ImmunizationConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImmunizationConnection'] = ResolversParentTypes['ImmunizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImmunizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Immunization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImmunizationEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImmunizationEdge'] = ResolversParentTypes['ImmunizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Immunization'], ParentType, ContextType>;
};

export type ImmunizationProtocolResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ImmunizationProtocol'] = ResolversParentTypes['ImmunizationProtocol']> = {
  doseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesDoses?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetDisease?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type IngredientResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Ingredient'] = ResolversParentTypes['Ingredient']> = {
  item?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  ingredient?: Resolver<Array<ResolversTypes['Ingredient']>, ParentType, ContextType>;
};

export type MedicationAdministrationResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationAdministration'] = ResolversParentTypes['MedicationAdministration']> = {
  category?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dosage?: Resolver<Array<ResolversTypes['Dosage']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<MedicationAdministrationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicationAdministrationConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationAdministrationConnection'] = ResolversParentTypes['MedicationAdministrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicationAdministrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MedicationAdministration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationAdministrationEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationAdministrationEdge'] = ResolversParentTypes['MedicationAdministrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicationAdministration'], ParentType, ContextType>;
};

export type MedicationDispenseResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationDispense'] = ResolversParentTypes['MedicationDispense']> = {
  category?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dosage?: Resolver<Array<ResolversTypes['Dosage']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<MedicationDispenseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whenHandedOver?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MedicationDispenseConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationDispenseConnection'] = ResolversParentTypes['MedicationDispenseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicationDispenseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MedicationDispense']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationDispenseEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationDispenseEdge'] = ResolversParentTypes['MedicationDispenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicationDispense'], ParentType, ContextType>;
};

export type MedicationRequestResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationRequest'] = ResolversParentTypes['MedicationRequest']> = {
  authoredOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dosage?: Resolver<Array<ResolversTypes['Dosage']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<MedicationRequestHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicationRequestConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationRequestConnection'] = ResolversParentTypes['MedicationRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicationRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MedicationRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationRequestEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationRequestEdge'] = ResolversParentTypes['MedicationRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicationRequest'], ParentType, ContextType>;
};

export type MedicationStatementResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationStatement'] = ResolversParentTypes['MedicationStatement']> = {
  category?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dateAsserted?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dosage?: Resolver<Array<ResolversTypes['Dosage']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<MedicationStatementHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  informationSource?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicationStatementConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationStatementConnection'] = ResolversParentTypes['MedicationStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MedicationStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MedicationStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicationStatementEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['MedicationStatementEdge'] = ResolversParentTypes['MedicationStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicationStatement'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  bodySite?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  component?: Resolver<Array<ResolversTypes['ObservationComponent']>, ParentType, ContextType>;
  dataAbsentReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasMember?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ObservationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  interpretation?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  referenceRange?: Resolver<Array<ResolversTypes['ReferenceRange']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
};

export type ObservationComponentResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ObservationComponent'] = ResolversParentTypes['ObservationComponent']> = {
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dataAbsentReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  interpretation?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  referenceRange?: Resolver<Array<ResolversTypes['ReferenceRange']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ObservationValue']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationValueResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ObservationValue'] = ResolversParentTypes['ObservationValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['QuantityRange']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergyIntolerances?: Resolver<Maybe<ResolversTypes['AllergyIntoleranceConnection']>, ParentType, ContextType, RequireFields<PersonAllergyIntolerancesArgs, 'first'>>;
  clinicalImpressions?: Resolver<Maybe<ResolversTypes['ClinicalImpressionConnection']>, ParentType, ContextType, RequireFields<PersonClinicalImpressionsArgs, 'first'>>;
  compositions?: Resolver<Maybe<ResolversTypes['CompositionConnection']>, ParentType, ContextType, RequireFields<PersonCompositionsArgs, 'first'>>;
  conditions?: Resolver<Maybe<ResolversTypes['ConditionConnection']>, ParentType, ContextType, RequireFields<PersonConditionsArgs, 'first'>>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<PersonConsentsArgs, 'first'>>;
  deviceUseStatements?: Resolver<Maybe<ResolversTypes['DeviceUseStatementConnection']>, ParentType, ContextType, RequireFields<PersonDeviceUseStatementsArgs, 'first'>>;
  diagnosticReports?: Resolver<Maybe<ResolversTypes['DiagnosticReportConnection']>, ParentType, ContextType, RequireFields<PersonDiagnosticReportsArgs, 'first'>>;
  documentReferences?: Resolver<Maybe<ResolversTypes['DocumentReferenceConnection']>, ParentType, ContextType, RequireFields<PersonDocumentReferencesArgs, 'first'>>;
  encounters?: Resolver<Maybe<ResolversTypes['EncounterConnection']>, ParentType, ContextType, RequireFields<PersonEncountersArgs, 'first'>>;
  episodesOfCare?: Resolver<Maybe<ResolversTypes['EpisodeOfCareConnection']>, ParentType, ContextType, RequireFields<PersonEpisodesOfCareArgs, 'first'>>;
  flags?: Resolver<Maybe<ResolversTypes['FlagConnection']>, ParentType, ContextType, RequireFields<PersonFlagsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imagingStudies?: Resolver<Maybe<ResolversTypes['ImagingStudyConnection']>, ParentType, ContextType, RequireFields<PersonImagingStudiesArgs, 'first'>>;
  immunizations?: Resolver<Maybe<ResolversTypes['ImmunizationConnection']>, ParentType, ContextType, RequireFields<PersonImmunizationsArgs, 'first'>>;
  medicationAdministrations?: Resolver<Maybe<ResolversTypes['MedicationAdministrationConnection']>, ParentType, ContextType, RequireFields<PersonMedicationAdministrationsArgs, 'first'>>;
  medicationDispenses?: Resolver<Maybe<ResolversTypes['MedicationDispenseConnection']>, ParentType, ContextType, RequireFields<PersonMedicationDispensesArgs, 'first'>>;
  medicationRequests?: Resolver<Maybe<ResolversTypes['MedicationRequestConnection']>, ParentType, ContextType, RequireFields<PersonMedicationRequestsArgs, 'first'>>;
  medicationStatements?: Resolver<Maybe<ResolversTypes['MedicationStatementConnection']>, ParentType, ContextType, RequireFields<PersonMedicationStatementsArgs, 'first'>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<PersonObservationsArgs, 'first'>>;
  procedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<PersonProceduresArgs, 'first'>>;
  provenances?: Resolver<Maybe<ResolversTypes['ProvenanceRecordConnection']>, ParentType, ContextType, RequireFields<PersonProvenancesArgs, 'first'>>;
};

export type PersonReferenceResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  bodySite?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  encounter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ProcedureHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  performed?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reasonCode?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvenanceRecordResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ProvenanceRecord'] = ResolversParentTypes['ProvenanceRecord']> = {
  activity?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  agent?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ProvenanceRecordHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurred?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  target?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProvenanceRecordConnectionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ProvenanceRecordConnection'] = ResolversParentTypes['ProvenanceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvenanceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProvenanceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvenanceRecordEdgeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ProvenanceRecordEdge'] = ResolversParentTypes['ProvenanceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvenanceRecord'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QuantityRangeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['QuantityRange'] = ResolversParentTypes['QuantityRange']> = {
  high?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceRangeResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['ReferenceRange'] = ResolversParentTypes['ReferenceRange']> = {
  high?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimingResolvers<ContextType = HealthContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = HealthContext> = {
  AccessGrant?: GraphQLScalarType;
  Address?: AddressResolvers<ContextType>;
  AllergyIntolerance?: AllergyIntoleranceResolvers<ContextType>;
  AllergyIntoleranceConnection?: AllergyIntoleranceConnectionResolvers<ContextType>;
  AllergyIntoleranceEdge?: AllergyIntoleranceEdgeResolvers<ContextType>;
  AllergyReaction?: AllergyReactionResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  ClinicalImpression?: ClinicalImpressionResolvers<ContextType>;
  ClinicalImpressionConnection?: ClinicalImpressionConnectionResolvers<ContextType>;
  ClinicalImpressionEdge?: ClinicalImpressionEdgeResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Composition?: CompositionResolvers<ContextType>;
  CompositionConnection?: CompositionConnectionResolvers<ContextType>;
  CompositionEdge?: CompositionEdgeResolvers<ContextType>;
  CompositionSection?: CompositionSectionResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentProvision?: ConsentProvisionResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Device?: DeviceResolvers<ContextType>;
  DeviceUseStatement?: DeviceUseStatementResolvers<ContextType>;
  DeviceUseStatementConnection?: DeviceUseStatementConnectionResolvers<ContextType>;
  DeviceUseStatementEdge?: DeviceUseStatementEdgeResolvers<ContextType>;
  DiagnosticReport?: DiagnosticReportResolvers<ContextType>;
  DiagnosticReportConnection?: DiagnosticReportConnectionResolvers<ContextType>;
  DiagnosticReportEdge?: DiagnosticReportEdgeResolvers<ContextType>;
  DocumentReference?: DocumentReferenceResolvers<ContextType>;
  DocumentReferenceConnection?: DocumentReferenceConnectionResolvers<ContextType>;
  DocumentReferenceEdge?: DocumentReferenceEdgeResolvers<ContextType>;
  Dosage?: DosageResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  EpisodeOfCare?: EpisodeOfCareResolvers<ContextType>;
  EpisodeOfCareConnection?: EpisodeOfCareConnectionResolvers<ContextType>;
  EpisodeOfCareEdge?: EpisodeOfCareEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  FlagConnection?: FlagConnectionResolvers<ContextType>;
  FlagEdge?: FlagEdgeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  ImagingSeries?: ImagingSeriesResolvers<ContextType>;
  ImagingStudy?: ImagingStudyResolvers<ContextType>;
  ImagingStudyConnection?: ImagingStudyConnectionResolvers<ContextType>;
  ImagingStudyEdge?: ImagingStudyEdgeResolvers<ContextType>;
  Immunization?: ImmunizationResolvers<ContextType>;
  ImmunizationConnection?: ImmunizationConnectionResolvers<ContextType>;
  ImmunizationEdge?: ImmunizationEdgeResolvers<ContextType>;
  ImmunizationProtocol?: ImmunizationProtocolResolvers<ContextType>;
  Ingredient?: IngredientResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  MedicationAdministration?: MedicationAdministrationResolvers<ContextType>;
  MedicationAdministrationConnection?: MedicationAdministrationConnectionResolvers<ContextType>;
  MedicationAdministrationEdge?: MedicationAdministrationEdgeResolvers<ContextType>;
  MedicationDispense?: MedicationDispenseResolvers<ContextType>;
  MedicationDispenseConnection?: MedicationDispenseConnectionResolvers<ContextType>;
  MedicationDispenseEdge?: MedicationDispenseEdgeResolvers<ContextType>;
  MedicationRequest?: MedicationRequestResolvers<ContextType>;
  MedicationRequestConnection?: MedicationRequestConnectionResolvers<ContextType>;
  MedicationRequestEdge?: MedicationRequestEdgeResolvers<ContextType>;
  MedicationStatement?: MedicationStatementResolvers<ContextType>;
  MedicationStatementConnection?: MedicationStatementConnectionResolvers<ContextType>;
  MedicationStatementEdge?: MedicationStatementEdgeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationComponent?: ObservationComponentResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationValue?: ObservationValueResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonReference?: PersonReferenceResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  ProvenanceRecord?: ProvenanceRecordResolvers<ContextType>;
  ProvenanceRecordConnection?: ProvenanceRecordConnectionResolvers<ContextType>;
  ProvenanceRecordEdge?: ProvenanceRecordEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  QuantityRange?: QuantityRangeResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  ReferenceRange?: ReferenceRangeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
};

