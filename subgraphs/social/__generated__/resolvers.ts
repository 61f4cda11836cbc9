import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GrantedPerson, RecordNode } from '../../../kit/record/store.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { SocialContext } from '../index.ts';
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

/** The result of an assessment for one domain of life. */
export type AssessedDomain = {
  __typename?: 'AssessedDomain';
  /** The domain: finances, housing, daily living, … */
  code?: Maybe<CodeableConcept>;
  /** The result. */
  value?: Maybe<SocialValue>;
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

/** A right to a benefit, allowance, cover or reduced rate (FHIR R4 Coverage). */
export type Entitlement = {
  __typename?: 'Entitlement';
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Who pays. */
  payor: Array<Participant>;
  /** From when to when. */
  period?: Maybe<Period>;
  /** Who said so. */
  provenance: Provenance;
  /** `active`, `cancelled`, `draft` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** The number under which the payer knows the person. */
  subscriberId?: Maybe<Scalars['String']['output']>;
  /** What kind of right. */
  type?: Maybe<CodeableConcept>;
};


/** A right to a benefit, allowance, cover or reduced rate (FHIR R4 Coverage). */
export type EntitlementHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Entitlement records, newest first. */
export type EntitlementConnection = {
  __typename?: 'EntitlementConnection';
  /** The records with their cursors. */
  edges: Array<EntitlementEdge>;
  /** The records. */
  nodes: Array<Entitlement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One Entitlement in a page. */
export type EntitlementEdge = {
  __typename?: 'EntitlementEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: Entitlement;
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

/** A person, as far as social services have recorded something about them. */
export type Person = {
  __typename?: 'Person';
  /** Rights to benefits and cover. */
  entitlements?: Maybe<EntitlementConnection>;
  /** What this caller may see of them; decided and signed by `people`. */
  grant: Scalars['AccessGrant']['output'];
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** Assessments by social services. */
  socialAssessments?: Maybe<SocialAssessmentConnection>;
  /** Circumstances of life, as social services found them. */
  socialSituations?: Maybe<SocialSituationConnection>;
  /** Support by social services. */
  supportEpisodes?: Maybe<SupportEpisodeConnection>;
};


/** A person, as far as social services have recorded something about them. */
export type PersonEntitlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as social services have recorded something about them. */
export type PersonSocialAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as social services have recorded something about them. */
export type PersonSocialSituationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, as far as social services have recorded something about them. */
export type PersonSupportEpisodesArgs = {
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

/** A structured look at what a person needs and can do, by a social service; scores only, never the items of a scale. */
export type SocialAssessment = {
  __typename?: 'SocialAssessment';
  /** What kind of assessment. */
  category: Array<CodeableConcept>;
  /** Which scale or method. */
  code?: Maybe<CodeableConcept>;
  /** The result for each domain of life. */
  domain: Array<AssessedDomain>;
  /** When it was made. */
  effective?: Maybe<Timing>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who made it. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** FHIR Observation status: `final`, `amended`, … */
  status?: Maybe<Scalars['String']['output']>;
  /** The overall result. */
  value?: Maybe<SocialValue>;
};


/** A structured look at what a person needs and can do, by a social service; scores only, never the items of a scale. */
export type SocialAssessmentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of SocialAssessment records, newest first. */
export type SocialAssessmentConnection = {
  __typename?: 'SocialAssessmentConnection';
  /** The records with their cursors. */
  edges: Array<SocialAssessmentEdge>;
  /** The records. */
  nodes: Array<SocialAssessment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One SocialAssessment in a page. */
export type SocialAssessmentEdge = {
  __typename?: 'SocialAssessmentEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SocialAssessment;
};

/** A circumstance of the person's life that bears on their health and care: household, housing, work, income, informal care. */
export type SocialSituation = {
  __typename?: 'SocialSituation';
  /** What kind of circumstance. */
  category: Array<CodeableConcept>;
  /** Which circumstance. */
  code?: Maybe<CodeableConcept>;
  /** When it was so. */
  effective?: Maybe<Timing>;
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The record's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers by which the source and others know the record. */
  identifier: Array<Identifier>;
  /** Remarks in words. */
  note: Array<Scalars['String']['output']>;
  /** Who recorded it. */
  performer: Array<Participant>;
  /** Who said so. */
  provenance: Provenance;
  /** FHIR Observation status: `final`, `amended`, … */
  status?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  value?: Maybe<SocialValue>;
};


/** A circumstance of the person's life that bears on their health and care: household, housing, work, income, informal care. */
export type SocialSituationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of SocialSituation records, newest first. */
export type SocialSituationConnection = {
  __typename?: 'SocialSituationConnection';
  /** The records with their cursors. */
  edges: Array<SocialSituationEdge>;
  /** The records. */
  nodes: Array<SocialSituation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One SocialSituation in a page. */
export type SocialSituationEdge = {
  __typename?: 'SocialSituationEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SocialSituation;
};

/** What was found: exactly one of the members is set. */
export type SocialValue = {
  __typename?: 'SocialValue';
  /** Yes or no. */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** A concept. */
  concept?: Maybe<CodeableConcept>;
  /** A whole number: a score, a count. */
  integer?: Maybe<Scalars['Int']['output']>;
  /** An amount. */
  quantity?: Maybe<Quantity>;
  /** Words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A time during which a social service supports the person: home help, meals, day care, debt counselling, housing. */
export type SupportEpisode = {
  __typename?: 'SupportEpisode';
  /** Who coordinates it. */
  careManager?: Maybe<Participant>;
  /** How often: `3 × a week`. */
  frequency?: Maybe<Scalars['String']['output']>;
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
  /** The service that the person makes use of. */
  service?: Maybe<Service>;
  /** The service's name as the record carries it. */
  serviceName?: Maybe<Scalars['String']['output']>;
  /** `planned`, `waitlist`, `active`, `onhold`, `finished`, `cancelled` or `entered-in-error`. */
  status?: Maybe<Scalars['String']['output']>;
  /** What kind of support. */
  type: Array<CodeableConcept>;
};


/** A time during which a social service supports the person: home help, meals, day care, debt counselling, housing. */
export type SupportEpisodeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of SupportEpisode records, newest first. */
export type SupportEpisodeConnection = {
  __typename?: 'SupportEpisodeConnection';
  /** The records with their cursors. */
  edges: Array<SupportEpisodeEdge>;
  /** The records. */
  nodes: Array<SupportEpisode>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One SupportEpisode in a page. */
export type SupportEpisodeEdge = {
  __typename?: 'SupportEpisodeEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SupportEpisode;
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
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessGrant: ResolverTypeWrapper<Scalars['AccessGrant']['output']>;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AssessedDomain: ResolverTypeWrapper<AssessedDomain>;
  CodeableConcept: ResolverTypeWrapper<CodeableConcept>;
  Coding: ResolverTypeWrapper<Coding>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entitlement: ResolverTypeWrapper<RecordNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EntitlementConnection: ResolverTypeWrapper<Omit<EntitlementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntitlementEdge']>, nodes: Array<ResolversTypes['Entitlement']> }>;
  EntitlementEdge: ResolverTypeWrapper<Omit<EntitlementEdge, 'node'> & { node: ResolversTypes['Entitlement'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<Location>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Participant>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<GrantedPerson>;
  PersonReference: ResolverTypeWrapper<PersonReference>;
  Professional: ResolverTypeWrapper<Professional>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  Service: ResolverTypeWrapper<Service>;
  SocialAssessment: ResolverTypeWrapper<RecordNode>;
  SocialAssessmentConnection: ResolverTypeWrapper<Omit<SocialAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SocialAssessmentEdge']>, nodes: Array<ResolversTypes['SocialAssessment']> }>;
  SocialAssessmentEdge: ResolverTypeWrapper<Omit<SocialAssessmentEdge, 'node'> & { node: ResolversTypes['SocialAssessment'] }>;
  SocialSituation: ResolverTypeWrapper<RecordNode>;
  SocialSituationConnection: ResolverTypeWrapper<Omit<SocialSituationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SocialSituationEdge']>, nodes: Array<ResolversTypes['SocialSituation']> }>;
  SocialSituationEdge: ResolverTypeWrapper<Omit<SocialSituationEdge, 'node'> & { node: ResolversTypes['SocialSituation'] }>;
  SocialValue: ResolverTypeWrapper<SocialValue>;
  SupportEpisode: ResolverTypeWrapper<RecordNode>;
  SupportEpisodeConnection: ResolverTypeWrapper<Omit<SupportEpisodeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportEpisodeEdge']>, nodes: Array<ResolversTypes['SupportEpisode']> }>;
  SupportEpisodeEdge: ResolverTypeWrapper<Omit<SupportEpisodeEdge, 'node'> & { node: ResolversTypes['SupportEpisode'] }>;
  Timing: ResolverTypeWrapper<Timing>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: Scalars['AccessGrant']['output'];
  Address: Address;
  String: Scalars['String']['output'];
  AssessedDomain: AssessedDomain;
  CodeableConcept: CodeableConcept;
  Coding: Coding;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Entitlement: RecordNode;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  EntitlementConnection: Omit<EntitlementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntitlementEdge']>, nodes: Array<ResolversParentTypes['Entitlement']> };
  EntitlementEdge: Omit<EntitlementEdge, 'node'> & { node: ResolversParentTypes['Entitlement'] };
  FieldChange: FieldChange;
  HumanName: HumanName;
  Identifier: Identifier;
  Boolean: Scalars['Boolean']['output'];
  LocalizedText: LocalizedText;
  Location: Location;
  Organization: Organization;
  PageInfo: PageInfo;
  Participant: Participant;
  Period: Period;
  Person: GrantedPerson;
  PersonReference: PersonReference;
  Professional: Professional;
  Provenance: Provenance;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  Service: Service;
  SocialAssessment: RecordNode;
  SocialAssessmentConnection: Omit<SocialAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SocialAssessmentEdge']>, nodes: Array<ResolversParentTypes['SocialAssessment']> };
  SocialAssessmentEdge: Omit<SocialAssessmentEdge, 'node'> & { node: ResolversParentTypes['SocialAssessment'] };
  SocialSituation: RecordNode;
  SocialSituationConnection: Omit<SocialSituationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SocialSituationEdge']>, nodes: Array<ResolversParentTypes['SocialSituation']> };
  SocialSituationEdge: Omit<SocialSituationEdge, 'node'> & { node: ResolversParentTypes['SocialSituation'] };
  SocialValue: SocialValue;
  SupportEpisode: RecordNode;
  SupportEpisodeConnection: Omit<SupportEpisodeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportEpisodeEdge']>, nodes: Array<ResolversParentTypes['SupportEpisode']> };
  SupportEpisodeEdge: Omit<SupportEpisodeEdge, 'node'> & { node: ResolversParentTypes['SupportEpisode'] };
  Timing: Timing;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AddressResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessedDomainResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['AssessedDomain'] = ResolversParentTypes['AssessedDomain']> = {
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SocialValue']>, ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type EntitlementResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<EntitlementHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  payor?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriberId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type EntitlementConnectionResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['EntitlementConnection'] = ResolversParentTypes['EntitlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntitlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementEdgeResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['EntitlementEdge'] = ResolversParentTypes['EntitlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entitlements?: Resolver<Maybe<ResolversTypes['EntitlementConnection']>, ParentType, ContextType, RequireFields<PersonEntitlementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialAssessments?: Resolver<Maybe<ResolversTypes['SocialAssessmentConnection']>, ParentType, ContextType, RequireFields<PersonSocialAssessmentsArgs, 'first'>>;
  socialSituations?: Resolver<Maybe<ResolversTypes['SocialSituationConnection']>, ParentType, ContextType, RequireFields<PersonSocialSituationsArgs, 'first'>>;
  supportEpisodes?: Resolver<Maybe<ResolversTypes['SupportEpisodeConnection']>, ParentType, ContextType, RequireFields<PersonSupportEpisodesArgs, 'first'>>;
};

export type PersonReferenceResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SocialAssessmentResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialAssessment'] = ResolversParentTypes['SocialAssessment']> = {
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  domain?: Resolver<Array<ResolversTypes['AssessedDomain']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<SocialAssessmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SocialValue']>, ParentType, ContextType>;
};

export type SocialAssessmentConnectionResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialAssessmentConnection'] = ResolversParentTypes['SocialAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SocialAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialAssessmentEdgeResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialAssessmentEdge'] = ResolversParentTypes['SocialAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialAssessment'], ParentType, ContextType>;
};

export type SocialSituationResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialSituation'] = ResolversParentTypes['SocialSituation']> = {
  category?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Timing']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<SocialSituationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  performer?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SocialValue']>, ParentType, ContextType>;
};

export type SocialSituationConnectionResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialSituationConnection'] = ResolversParentTypes['SocialSituationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialSituationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SocialSituation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialSituationEdgeResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialSituationEdge'] = ResolversParentTypes['SocialSituationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialSituation'], ParentType, ContextType>;
};

export type SocialValueResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SocialValue'] = ResolversParentTypes['SocialValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  integer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportEpisodeResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SupportEpisode'] = ResolversParentTypes['SupportEpisode']> = {
  careManager?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<SupportEpisodeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  managingOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type SupportEpisodeConnectionResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SupportEpisodeConnection'] = ResolversParentTypes['SupportEpisodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportEpisodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportEpisode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportEpisodeEdgeResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['SupportEpisodeEdge'] = ResolversParentTypes['SupportEpisodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportEpisode'], ParentType, ContextType>;
};

export type TimingResolvers<ContextType = SocialContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SocialContext> = {
  AccessGrant?: GraphQLScalarType;
  Address?: AddressResolvers<ContextType>;
  AssessedDomain?: AssessedDomainResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementConnection?: EntitlementConnectionResolvers<ContextType>;
  EntitlementEdge?: EntitlementEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
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
  RecordVersion?: RecordVersionResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  SocialAssessment?: SocialAssessmentResolvers<ContextType>;
  SocialAssessmentConnection?: SocialAssessmentConnectionResolvers<ContextType>;
  SocialAssessmentEdge?: SocialAssessmentEdgeResolvers<ContextType>;
  SocialSituation?: SocialSituationResolvers<ContextType>;
  SocialSituationConnection?: SocialSituationConnectionResolvers<ContextType>;
  SocialSituationEdge?: SocialSituationEdgeResolvers<ContextType>;
  SocialValue?: SocialValueResolvers<ContextType>;
  SupportEpisode?: SupportEpisodeResolvers<ContextType>;
  SupportEpisodeConnection?: SupportEpisodeConnectionResolvers<ContextType>;
  SupportEpisodeEdge?: SupportEpisodeEdgeResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
};

