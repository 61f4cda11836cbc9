import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredPerson } from '../person.model.ts';
import type { Reference } from '../../../kit/entity/store.ts';
import type { StoredRelatedPerson } from '../related-person.model.ts';
import type { StoredRelationship } from '../relationship.model.ts';
import type { StoredDirective, DirectiveCriteria } from '../directive.model.ts';
import type { StoredBreakGlass } from '../break-glass.model.ts';
import type { StoredInspection } from '../inspection.model.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { Caller as CallerValue } from '../../../kit/caller/caller.ts';
import type { PeopleContext } from '../index.ts';
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

/** That a professional opened someone's emergency summary without the person's consent. */
export type BreakGlass = {
  __typename?: 'BreakGlass';
  /** What the reviewer said. */
  comment?: Maybe<Scalars['String']['output']>;
  /** Their name, as their token had it. */
  display?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first: who changed what, and when. It is changed once at most, by its review. */
  history?: Maybe<Array<RecordVersion>>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** For which organisation. */
  organization?: Maybe<Organization>;
  /** From when to when the summary is open. */
  period: Period;
  /** Of whom. */
  person?: Maybe<PersonReference>;
  /** The professional who did it. */
  professional?: Maybe<Professional>;
  /** The reason. */
  reason: BreakGlassReason;
  /** When it was reviewed. */
  reviewed?: Maybe<Scalars['DateTime']['output']>;
  /** Their role. */
  role?: Maybe<Scalars['String']['output']>;
  /** Whether it has been reviewed. */
  status: BreakGlassStatus;
  /** The reason in words. */
  words: Scalars['String']['output'];
};


/** That a professional opened someone's emergency summary without the person's consent. */
export type BreakGlassHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An emergency. */
export type BreakGlassInput = {
  /** A number of the person, if the id is not known. */
  identifier?: InputMaybe<IdentifierInput>;
  /** The person's id. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** The reason. */
  reason: BreakGlassReason;
  /** The reason in words, at least ten characters: the person and an auditor will read them. */
  words: Scalars['String']['input'];
};

/** Why the glass is broken. */
export type BreakGlassReason =
  /** They need care at once, and who knows them can't be reached. */
  | 'ACUTE_CARE'
  /** Others are in danger. */
  | 'DANGER_TO_OTHERS'
  /** Their life is in danger. */
  | 'LIFE_THREATENING'
  /** Another reason: the words say which. */
  | 'OTHER'
  /** The person can't be asked. */
  | 'UNCONSCIOUS';

/** Whether an emergency has been reviewed. */
export type BreakGlassStatus =
  /** It was in order. */
  | 'ACCEPTED'
  /** Not yet. */
  | 'PENDING'
  /** It was not. */
  | 'REFUSED';

/** Whoever is asking, as their token says. */
export type Caller = {
  __typename?: 'Caller';
  /** Their name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The organisation for which they act. */
  organization?: Maybe<Organization>;
  /** The person that they are, if the region knows them as one. */
  person?: Maybe<Person>;
  /** The professional that they are, if they are one. */
  professional?: Maybe<Professional>;
  /** Why they ask: an HL7 v3 PurposeOfUse code such as `TREAT`; without one no person is shown. */
  purposeOfUse?: Maybe<Scalars['String']['output']>;
  /** Their role: a code of the Belgian access matrix (`physician`, `nurse`, …), `patient`, or one of ours. */
  role?: Maybe<Scalars['String']['output']>;
  /** The token's subject. */
  subject: Scalars['ID']['output'];
};

/** That a professional or an organisation cares for a person (the Belgian therapeutic or care relation). */
export type CareRelationship = {
  __typename?: 'CareRelationship';
  /** What proves it. */
  basis: CareRelationshipBasis;
  /** The name as the record carries it. */
  display?: Maybe<Scalars['String']['output']>;
  /** When it was ended here, whatever proves it. */
  ended?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions, the latest first: who changed what, and when. */
  history?: Maybe<Array<RecordVersion>>;
  /** The relationship's id in the graph. */
  id: Scalars['ID']['output'];
  /** The organisation; null where only the professional is known. */
  organization?: Maybe<Organization>;
  /** From when to when it is in force. */
  period: Period;
  /** The professional; null where the organisation as a whole is meant. */
  professional?: Maybe<Professional>;
  /** In which role. */
  role?: Maybe<CodeableConcept>;
};


/** That a professional or an organisation cares for a person (the Belgian therapeutic or care relation). */
export type CareRelationshipHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What shows that a professional or an organisation cares for a person. */
export type CareRelationshipBasis =
  /** A record about the person that the professional made. */
  | 'AUTHORSHIP'
  /** Membership of the person's care team. */
  | 'CARE_TEAM'
  /** The professional's own declaration. */
  | 'DECLARED'
  /** A contact between them. */
  | 'ENCOUNTER'
  /** Part in a pilot that the organisation runs. */
  | 'ENROLMENT'
  /** A stretch of care under the organisation's responsibility. */
  | 'EPISODE_OF_CARE'
  /** The person's general practitioner. */
  | 'GENERAL_PRACTITIONER'
  /** The person's own word. */
  | 'OWN_WORD';

/** A care relationship to declare. A professional says whom they care for, by id or number; a person says who cares for them. */
export type CareRelationshipInput = {
  /** Until when; twelve months if not given, and not longer. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** A number of the person. */
  identifier?: InputMaybe<IdentifierInput>;
  /** As a person: the id of the organisation that cares for oneself. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** The person's id; oneself if neither this nor a number is given. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** As a person: the id of the professional who cares for oneself. */
  professional?: InputMaybe<Scalars['ID']['input']>;
  /** Since when; from now if not given. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
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

/** A language in which one can speak with someone (FHIR R4 Patient.communication). */
export type CommunicationLanguage = {
  __typename?: 'CommunicationLanguage';
  /** The language (BCP 47). */
  language?: Maybe<CodeableConcept>;
  /** True for the one they prefer. */
  preferred?: Maybe<Scalars['Boolean']['output']>;
};

/** What a directive is about. A list that is empty leaves open what it would narrow. */
export type ConsentCriteria = {
  __typename?: 'ConsentCriteria';
  /** Who recorded it. */
  authors?: Maybe<Array<Professional>>;
  /** Categories of data: codes of the Belgian access matrix and those that stand beside them. */
  categories: Array<Scalars['String']['output']>;
  /** When what is recorded was so. */
  dataPeriod?: Maybe<Period>;
  /** Ids of encounters: the contact itself, and what was recorded in it. */
  encounters: Array<Scalars['ID']['output']>;
  /** HL7 v3 Confidentiality (`N`, `R`, `V`) and sensitivity (`PSY`, `HIV`, …) codes. */
  labels: Array<Scalars['String']['output']>;
  /** The organisations whose professionals are meant. */
  organizations?: Maybe<Array<Organization>>;
  /** The persons who are meant: representatives and informal carers. */
  persons?: Maybe<Array<PersonReference>>;
  /** The professionals who are meant. */
  professionals?: Maybe<Array<Professional>>;
  /** What they ask for: HL7 v3 PurposeOfUse codes. */
  purposes: Array<Scalars['String']['output']>;
  /** Ids of single records. */
  records: Array<Scalars['ID']['output']>;
};

/** What a directive is to be about. */
export type ConsentCriteriaInput = {
  /** Ids of the professionals who recorded it. */
  authors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Categories of data. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is recorded was so from this moment on. */
  dataFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is recorded was so before this moment. */
  dataUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Ids of encounters. */
  encounters?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** HL7 v3 Confidentiality and sensitivity codes. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of the organisations whose professionals are meant. */
  organizations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same by numbers of theirs. */
  personIdentifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Ids of the persons who are meant. */
  persons?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the professionals who are meant. */
  professionals?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** HL7 v3 PurposeOfUse codes. */
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of single records. */
  records?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whether something may be seen. */
export type ConsentDecision =
  /** It may not; that wins over whatever permits it. */
  | 'DENY'
  /** It may. */
  | 'PERMIT';

/**
 * What a person has decided about who may see what (FHIR R4 Consent). With no criteria it is about everything: such a `PERMIT` is
 * the consent to sharing, which opens what is normal in the categories of each professional's role.
 */
export type ConsentDirective = {
  __typename?: 'ConsentDirective';
  /**
   * Of a mandate: as what those whom it names act (HL7 v3 RoleCode): `GUARD`, `PRN` (parent), `HPOWATT`, `SPOWATT`,
   * `CAREGIVER`, `FAMMEMB`. The first three may also decide for the person.
   */
  capacity?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  criteria: ConsentCriteria;
  /** Whether what it is about may be seen. */
  decision: ConsentDecision;
  /** Where it is otherwise. */
  exceptions: Array<ConsentException>;
  /** The same as a FHIR R4 Consent, in JSON; null where FHIR can't say it. */
  fhir?: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  given: Scalars['DateTime']['output'];
  /** Its versions, the latest first: who changed what, and when. */
  history?: Maybe<Array<RecordVersion>>;
  /** The directive's id in the graph. */
  id: Scalars['ID']['output'];
  /** Whether it holds now. */
  inForce: Scalars['Boolean']['output'];
  /** From when to when it holds. */
  period: Period;
  /** Where it was read from; null when it was given here. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn. */
  withdrawn?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * What a person has decided about who may see what (FHIR R4 Consent). With no criteria it is about everything: such a `PERMIT` is
 * the consent to sharing, which opens what is normal in the categories of each professional's role.
 */
export type ConsentDirectiveHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An exception to a directive; what its criteria leave open is as in the directive. */
export type ConsentException = {
  __typename?: 'ConsentException';
  /** What it is about. */
  criteria: ConsentCriteria;
  /** Whether what it is about may be seen. */
  decision: ConsentDecision;
};

/** An exception to what is decided. */
export type ConsentExceptionInput = {
  /** What it is about. */
  criteria: ConsentCriteriaInput;
  /** Whether what it is about may be seen. */
  decision: ConsentDecision;
};

/** What a person decides. */
export type ConsentInput = {
  /** Of a mandate: as what those whom it names act. */
  capacity?: InputMaybe<Scalars['String']['input']>;
  /** What it is about; everything if not given. */
  criteria?: InputMaybe<ConsentCriteriaInput>;
  /** Whether what it is about may be seen. */
  decision: ConsentDecision;
  /** Until when it holds. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it is otherwise. */
  exceptions?: InputMaybe<Array<ConsentExceptionInput>>;
  /** Whose data it is about; oneself if not given. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** From when on it holds; from now if not given. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Someone to call (FHIR R4 Patient.contact). */
export type ContactPerson = {
  __typename?: 'ContactPerson';
  /** Their name. */
  name?: Maybe<HumanName>;
  /** The organisation, where it is one. */
  organization?: Maybe<Participant>;
  /** What they are to the person. */
  relationship: Array<CodeableConcept>;
  /** How to reach them. */
  telecom: Array<ContactPoint>;
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

/** A number of a person. */
export type IdentifierInput = {
  /** Who hands the numbers out, as a URI. */
  system: Scalars['String']['input'];
  /** The number; spaces, dots and dashes don't matter. */
  value: Scalars['String']['input'];
};

/** What opens content across organisations to auditors: two of them, for a mandate, a reason and a time. */
export type InspectionCase = {
  __typename?: 'InspectionCase';
  /** When. */
  approved?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Of what time the records are. */
  dataPeriod?: Maybe<Period>;
  /** When it closes, or was closed. */
  end: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** By what mandate. */
  mandate: Scalars['String']['output'];
  /** The organisation whose records are inspected. */
  organization?: Maybe<Organization>;
  /** The person whose records are inspected. */
  person?: Maybe<PersonReference>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When. */
  requested: Scalars['DateTime']['output'];
  /** Who asked for it: the subject of their token. */
  requestedBy: Scalars['String']['output'];
  /** How far it is. */
  status: InspectionStatus;
};

/** An inspection to ask for: of one person or of one organisation. */
export type InspectionInput = {
  /** When it closes by itself: after 30 days if not given, 90 at most. */
  end?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was recorded as being so from this moment on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** A number of that person, if the id is not known. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By what mandate: the number of the decision or complaint. */
  mandate: Scalars['String']['input'];
  /** The id of the organisation whose records are inspected. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the person whose records are inspected. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** The reason, in at least ten characters. */
  reason: Scalars['String']['input'];
  /** Only what was recorded as being so before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How far an inspection is. */
export type InspectionStatus =
  /** Over. */
  | 'CLOSED'
  /** Open to the two auditors. */
  | 'OPEN'
  /** Asked for: it opens nothing yet. */
  | 'REQUESTED';

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Approves an inspection that another auditor asked for: it opens the records to both, for the purpose `HCOMPL`. */
  approveInspection?: Maybe<InspectionCase>;
  /**
   * Opens the emergency summary of a person for 15 minutes, for requests with the purpose `BTG`. The person is told, and an
   * auditor reviews it.
   */
  breakGlass?: Maybe<BreakGlass>;
  /** Closes an inspection before its end. */
  closeInspection?: Maybe<InspectionCase>;
  /**
   * Declares that one cares for a person, as a professional; or, as a person, who cares for oneself. Without an end it holds
   * for twelve months.
   */
  declareCareRelationship?: Maybe<CareRelationship>;
  /** Ends a care relationship of one's own, whatever proves it. */
  endCareRelationship?: Maybe<CareRelationship>;
  /** Says who may see what of oneself, or of whom one represents; it holds from the next request on. */
  giveConsent?: Maybe<ConsentDirective>;
  /** The same from a FHIR R4 Consent; what can't be expressed is refused with the reason. */
  importConsent?: Maybe<ConsentDirective>;
  /**
   * Asks for an inspection of a person's or an organisation's records across the region. It opens nothing before a second auditor
   * has approved it.
   */
  requestInspection?: Maybe<InspectionCase>;
  /** Accepts or refuses how the glass was broken; a refusal ends what is left of it. */
  reviewBreakGlass?: Maybe<BreakGlass>;
  /** Withdraws what was decided; it no longer holds from the next request on. */
  withdrawConsent?: Maybe<ConsentDirective>;
};


export type MutationApproveInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationCloseInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeclareCareRelationshipArgs = {
  input: CareRelationshipInput;
};


export type MutationEndCareRelationshipArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGiveConsentArgs = {
  input: ConsentInput;
};


export type MutationImportConsentArgs = {
  resource: Scalars['String']['input'];
};


export type MutationRequestInspectionArgs = {
  input: InspectionInput;
};


export type MutationReviewBreakGlassArgs = {
  comment: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  outcome: BreakGlassStatus;
};


export type MutationWithdrawConsentArgs = {
  id: Scalars['ID']['input'];
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

/** A person in the care region: everything that organisations know about them, whatever the setting, begins here. */
export type Person = {
  __typename?: 'Person';
  /** Where they live. */
  address: Array<Address>;
  /** When they were born. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Who broke the glass to see their emergency summary, the latest first; null for whoever may not decide for them. */
  breakGlass?: Maybe<Array<BreakGlass>>;
  /**
   * The professionals and organisations that care for them, and what proves it. What only records prove is told to the person,
   * and to those whom it is about: others would learn of records that may be withheld.
   */
  careRelationships?: Maybe<Array<CareRelationship>>;
  /** The languages to speak with them, the preferred one first. */
  communication: Array<CommunicationLanguage>;
  /** What they decided about who sees what, the latest first; null for whoever may not decide for them. */
  consentDirectives?: Maybe<Array<ConsentDirective>>;
  /** Whom to call, as the sources name them. */
  contact: Array<ContactPerson>;
  /** True when they have died, even if nobody said when. */
  deceased?: Maybe<Scalars['Boolean']['output']>;
  /** When they died. */
  deceasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name to show. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** `male`, `female`, `other` or `unknown` (FHIR R4 AdministrativeGender). */
  gender?: Maybe<Scalars['String']['output']>;
  /** Their general practitioner, as the sources name them. */
  generalPractitioner: Array<Participant>;
  /** What this caller may see of them, signed. */
  grant: Scalars['AccessGrant']['output'];
  /**
   * What was said of who they are, the latest first: who changed what, and when. For whoever decides for them, and for auditors who
   * inspect them; null for everybody else.
   */
  history?: Maybe<Array<RecordVersion>>;
  /** The person's id in the graph; it says nothing about them. */
  id: Scalars['ID']['output'];
  /** The numbers by which others know them. */
  identifier: Array<Identifier>;
  /** Whether they are single, married, … */
  maritalStatus?: Maybe<CodeableConcept>;
  /** Their names. */
  name: Array<HumanName>;
  /** Informal carers, representatives and other people close to them. */
  relatedPersons?: Maybe<Array<RelatedPerson>>;
  /** The sources from which this identity was put together: all for the person, their own organisation's for professionals. */
  sources: Array<Provenance>;
  /** How to reach them. */
  telecom: Array<ContactPoint>;
  /** What a professional would not see; null for whoever may not decide for them. */
  withheld?: Maybe<Withheld>;
};


/** A person in the care region: everything that organisations know about them, whatever the setting, begins here. */
export type PersonCareRelationshipsArgs = {
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person in the care region: everything that organisations know about them, whatever the setting, begins here. */
export type PersonConsentDirectivesArgs = {
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person in the care region: everything that organisations know about them, whatever the setting, begins here. */
export type PersonHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in the care region: everything that organisations know about them, whatever the setting, begins here. */
export type PersonWithheldArgs = {
  from: WithheldFrom;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The persons with their cursors. */
  edges: Array<PersonEdge>;
  /** The persons. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** A person that a record, a list or a relationship names. */
export type PersonReference = {
  __typename?: 'PersonReference';
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** The person; null for whoever may not see them. */
  person?: Maybe<Person>;
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
  /** How the glass was broken, the longest waiting first. */
  breakGlassReviews?: Maybe<Array<BreakGlass>>;
  /** What auditors inspect, the latest first. */
  inspectionCases?: Maybe<Array<InspectionCase>>;
  /** Who is asking, and as whom. */
  me?: Maybe<Caller>;
  /** The same grants with no more in them than what they say of some categories: the gateway sends these to services that joined. */
  narrowedGrants?: Maybe<Array<Scalars['AccessGrant']['output']>>;
  /** One person by id; null alike when there is no such person and when the caller may not see them. */
  person?: Maybe<Person>;
  /**
   * One person by a number of theirs, such as the Belgian SSIN; null alike when there is no such person and when the
   * caller may not see them.
   */
  personByIdentifier?: Maybe<Person>;
  /** The caller's own people: those with whom a care relationship is in force, or the caller themself; by name. */
  persons?: Maybe<PersonConnection>;
};


export type QueryBreakGlassReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<BreakGlassStatus>;
};


export type QueryInspectionCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNarrowedGrantsArgs = {
  categories: Array<Scalars['String']['input']>;
  grants: Array<Scalars['AccessGrant']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByIdentifierArgs = {
  system: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

/** Someone close to the person: an informal carer, a parent, a representative (FHIR R4 RelatedPerson). */
export type RelatedPerson = {
  __typename?: 'RelatedPerson';
  /** Whether the relation still holds, as far as the source says. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** When they were born. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** `male`, `female`, `other` or `unknown`. */
  gender?: Maybe<Scalars['String']['output']>;
  /**
   * Its versions, the latest first: who changed what, and when. For whoever decides for the person, and for auditors who inspect them;
   * null for everybody else.
   */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Their names. */
  name: Array<HumanName>;
  /** While the relation holds. */
  period?: Maybe<Period>;
  /** Who said so. */
  provenance: Provenance;
  /** Who they are in this region, if a number of theirs tells and the caller may see them. */
  reference?: Maybe<PersonReference>;
  /** What they are to the person. */
  relationship: Array<CodeableConcept>;
  /** How to reach them. */
  telecom: Array<ContactPoint>;
};


/** Someone close to the person: an informal carer, a parent, a representative (FHIR R4 RelatedPerson). */
export type RelatedPersonHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** What a professional would not see of a person. */
export type Withheld = {
  __typename?: 'Withheld';
  /** The person's decisions that take something away from them. */
  because: Array<ConsentDirective>;
  /** The categories of data that they would not see, or see in part. */
  categories: Array<WithheldCategory>;
  /** The highest confidentiality of others' records that they would see: `N`, `R` or `V`. */
  confidentiality?: Maybe<Scalars['String']['output']>;
  /** True when they would not even see that there is such a person. */
  everything: Scalars['Boolean']['output'];
};

/** A category of data of which something would not be seen. */
export type WithheldCategory = {
  __typename?: 'WithheldCategory';
  /** The category's code. */
  category: Scalars['String']['output'];
  /** `NONE` when nothing of it is seen, `OWN_ORGANISATION` when only their own organisation's records are, `PART` otherwise. */
  seen: Scalars['String']['output'];
};

/** Whose view to look at. */
export type WithheldFrom = {
  /** The id of the organisation for which they act. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** The professional's id. */
  professional?: InputMaybe<Scalars['ID']['input']>;
  /** What they ask for. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Their role: a code of the Belgian access matrix, `social-worker` or `care-worker`. */
  role: Scalars['String']['input'];
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
  PersonReference: PersonReference;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  PersonReference:
    ( { __typename: 'PersonReference' }
    & GraphQLRecursivePick<FederationTypes['PersonReference'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessGrant: ResolverTypeWrapper<Scalars['AccessGrant']['output']>;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BreakGlass: ResolverTypeWrapper<StoredBreakGlass>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BreakGlassInput: BreakGlassInput;
  BreakGlassReason: BreakGlassReason;
  BreakGlassStatus: BreakGlassStatus;
  Caller: ResolverTypeWrapper<CallerValue>;
  CareRelationship: ResolverTypeWrapper<StoredRelationship>;
  CareRelationshipBasis: CareRelationshipBasis;
  CareRelationshipInput: CareRelationshipInput;
  CodeableConcept: ResolverTypeWrapper<CodeableConcept>;
  Coding: ResolverTypeWrapper<Coding>;
  CommunicationLanguage: ResolverTypeWrapper<CommunicationLanguage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsentCriteria: ResolverTypeWrapper<DirectiveCriteria>;
  ConsentCriteriaInput: ConsentCriteriaInput;
  ConsentDecision: ConsentDecision;
  ConsentDirective: ResolverTypeWrapper<StoredDirective>;
  ConsentException: ResolverTypeWrapper<Omit<ConsentException, 'criteria'> & { criteria: ResolversTypes['ConsentCriteria'] }>;
  ConsentExceptionInput: ConsentExceptionInput;
  ConsentInput: ConsentInput;
  ContactPerson: ResolverTypeWrapper<ContactPerson>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  InspectionCase: ResolverTypeWrapper<StoredInspection>;
  InspectionInput: InspectionInput;
  InspectionStatus: InspectionStatus;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<Location>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Participant>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<StoredPerson>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonReference: ResolverTypeWrapper<Reference>;
  Professional: ResolverTypeWrapper<Professional>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  RelatedPerson: ResolverTypeWrapper<StoredRelatedPerson>;
  Service: ResolverTypeWrapper<Service>;
  Timing: ResolverTypeWrapper<Timing>;
  Withheld: ResolverTypeWrapper<Omit<Withheld, 'because'> & { because: Array<ResolversTypes['ConsentDirective']> }>;
  WithheldCategory: ResolverTypeWrapper<WithheldCategory>;
  WithheldFrom: WithheldFrom;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: Scalars['AccessGrant']['output'];
  Address: Address;
  String: Scalars['String']['output'];
  BreakGlass: StoredBreakGlass;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  BreakGlassInput: BreakGlassInput;
  Caller: CallerValue;
  CareRelationship: StoredRelationship;
  CareRelationshipInput: CareRelationshipInput;
  CodeableConcept: CodeableConcept;
  Coding: Coding;
  CommunicationLanguage: CommunicationLanguage;
  Boolean: Scalars['Boolean']['output'];
  ConsentCriteria: DirectiveCriteria;
  ConsentCriteriaInput: ConsentCriteriaInput;
  ConsentDirective: StoredDirective;
  ConsentException: Omit<ConsentException, 'criteria'> & { criteria: ResolversParentTypes['ConsentCriteria'] };
  ConsentExceptionInput: ConsentExceptionInput;
  ConsentInput: ConsentInput;
  ContactPerson: ContactPerson;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldChange: FieldChange;
  HumanName: HumanName;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  InspectionCase: StoredInspection;
  InspectionInput: InspectionInput;
  LocalizedText: LocalizedText;
  Location: Location;
  Mutation: Record<PropertyKey, never>;
  Organization: Organization;
  PageInfo: PageInfo;
  Participant: Participant;
  Period: Period;
  Person: StoredPerson;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonReference: Reference;
  Professional: Professional;
  Provenance: Provenance;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  RelatedPerson: StoredRelatedPerson;
  Service: Service;
  Timing: Timing;
  Withheld: Omit<Withheld, 'because'> & { because: Array<ResolversParentTypes['ConsentDirective']> };
  WithheldCategory: WithheldCategory;
  WithheldFrom: WithheldFrom;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AddressResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreakGlassResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<BreakGlassHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BreakGlassReason'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BreakGlassStatus'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallerResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  purposeOfUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CareRelationshipResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['CareRelationship'] = ResolversParentTypes['CareRelationship']> = {
  basis?: Resolver<ResolversTypes['CareRelationshipBasis'], ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<CareRelationshipHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunicationLanguageResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['CommunicationLanguage'] = ResolversParentTypes['CommunicationLanguage']> = {
  language?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConsentCriteriaResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['ConsentCriteria'] = ResolversParentTypes['ConsentCriteria']> = {
  authors?: Resolver<Maybe<Array<ResolversTypes['Professional']>>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dataPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  encounters?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  persons?: Resolver<Maybe<Array<ResolversTypes['PersonReference']>>, ParentType, ContextType>;
  professionals?: Resolver<Maybe<Array<ResolversTypes['Professional']>>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConsentDirectiveResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['ConsentDirective'] = ResolversParentTypes['ConsentDirective']> = {
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['ConsentCriteria'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ConsentDecision'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['ConsentException']>, ParentType, ContextType>;
  fhir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ConsentDirectiveHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentExceptionResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['ConsentException'] = ResolversParentTypes['ConsentException']> = {
  criteria?: Resolver<ResolversTypes['ConsentCriteria'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ConsentDecision'], ParentType, ContextType>;
};

export type ContactPersonResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['ContactPerson'] = ResolversParentTypes['ContactPerson']> = {
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  relationship?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type FieldChangeResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionCaseResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['InspectionCase'] = ResolversParentTypes['InspectionCase']> = {
  approved?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InspectionStatus'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveInspection?: Resolver<Maybe<ResolversTypes['InspectionCase']>, ParentType, ContextType, RequireFields<MutationApproveInspectionArgs, 'id'>>;
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  closeInspection?: Resolver<Maybe<ResolversTypes['InspectionCase']>, ParentType, ContextType, RequireFields<MutationCloseInspectionArgs, 'id'>>;
  declareCareRelationship?: Resolver<Maybe<ResolversTypes['CareRelationship']>, ParentType, ContextType, RequireFields<MutationDeclareCareRelationshipArgs, 'input'>>;
  endCareRelationship?: Resolver<Maybe<ResolversTypes['CareRelationship']>, ParentType, ContextType, RequireFields<MutationEndCareRelationshipArgs, 'id'>>;
  giveConsent?: Resolver<Maybe<ResolversTypes['ConsentDirective']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  importConsent?: Resolver<Maybe<ResolversTypes['ConsentDirective']>, ParentType, ContextType, RequireFields<MutationImportConsentArgs, 'resource'>>;
  requestInspection?: Resolver<Maybe<ResolversTypes['InspectionCase']>, ParentType, ContextType, RequireFields<MutationRequestInspectionArgs, 'input'>>;
  reviewBreakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'comment' | 'id' | 'outcome'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['ConsentDirective']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id'>>;
};

export type OrganizationResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  breakGlass?: Resolver<Maybe<Array<ResolversTypes['BreakGlass']>>, ParentType, ContextType>;
  careRelationships?: Resolver<Maybe<Array<ResolversTypes['CareRelationship']>>, ParentType, ContextType, RequireFields<PersonCareRelationshipsArgs, 'inForce'>>;
  communication?: Resolver<Array<ResolversTypes['CommunicationLanguage']>, ParentType, ContextType>;
  consentDirectives?: Resolver<Maybe<Array<ResolversTypes['ConsentDirective']>>, ParentType, ContextType, RequireFields<PersonConsentDirectivesArgs, 'inForce'>>;
  contact?: Resolver<Array<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  deceased?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generalPractitioner?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<PersonHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  name?: Resolver<Array<ResolversTypes['HumanName']>, ParentType, ContextType>;
  relatedPersons?: Resolver<Maybe<Array<ResolversTypes['RelatedPerson']>>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Withheld']>, ParentType, ContextType, RequireFields<PersonWithheldArgs, 'from'>>;
};

export type PersonConnectionResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonReferenceResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference'], FederationReferenceType extends FederationReferenceTypes['PersonReference'] = FederationReferenceTypes['PersonReference']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonReference']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  breakGlassReviews?: Resolver<Maybe<Array<ResolversTypes['BreakGlass']>>, ParentType, ContextType, RequireFields<QueryBreakGlassReviewsArgs, 'first' | 'status'>>;
  inspectionCases?: Resolver<Maybe<Array<ResolversTypes['InspectionCase']>>, ParentType, ContextType, RequireFields<QueryInspectionCasesArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Caller']>, ParentType, ContextType>;
  narrowedGrants?: Resolver<Maybe<Array<ResolversTypes['AccessGrant']>>, ParentType, ContextType, RequireFields<QueryNarrowedGrantsArgs, 'categories' | 'grants'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByIdentifier?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByIdentifierArgs, 'system' | 'value'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
};

export type RecordVersionResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<RelatedPersonHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Array<ResolversTypes['HumanName']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
  relationship?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimingResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  because?: Resolver<Array<ResolversTypes['ConsentDirective']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['WithheldCategory']>, ParentType, ContextType>;
  confidentiality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everything?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithheldCategoryResolvers<ContextType = PeopleContext, ParentType extends ResolversParentTypes['WithheldCategory'] = ResolversParentTypes['WithheldCategory']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = PeopleContext> = {
  AccessGrant?: GraphQLScalarType;
  Address?: AddressResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CareRelationship?: CareRelationshipResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  CommunicationLanguage?: CommunicationLanguageResolvers<ContextType>;
  ConsentCriteria?: ConsentCriteriaResolvers<ContextType>;
  ConsentDirective?: ConsentDirectiveResolvers<ContextType>;
  ConsentException?: ConsentExceptionResolvers<ContextType>;
  ContactPerson?: ContactPersonResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InspectionCase?: InspectionCaseResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonReference?: PersonReferenceResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
  WithheldCategory?: WithheldCategoryResolvers<ContextType>;
};

