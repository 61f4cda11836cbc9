import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode } from '../../../kit/entity/store.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { DirectoryContext } from '../index.ts';
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

/** Who made or attested an entry of the directory (FHIR R4 Provenance). */
export type DirectoryStatement = {
  __typename?: 'DirectoryStatement';
  /** What was done. */
  activity?: Maybe<CodeableConcept>;
  /** Who did it. */
  agent: Array<Participant>;
  /** The statement's id in the graph. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Array<CodeableConcept>;
  /** When it was stated. */
  recorded?: Maybe<Scalars['DateTime']['output']>;
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

/** A place where care is given (FHIR R4 and HSDS 3 Location). */
export type Location = {
  __typename?: 'Location';
  /** What there is for people with a disability. */
  accessibility: Array<Scalars['String']['output']>;
  /** Where it is. */
  address: Array<Address>;
  /** What it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first: who changed what, and when. */
  history?: Maybe<Array<RecordVersion>>;
  /** The location's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers of the place. */
  identifier: Array<Identifier>;
  /** Degrees north; null unless between -90 and 90. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east; null unless between -180 and 180. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Whose place it is. */
  managingOrganization?: Maybe<Organization>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Who said so. */
  provenance: Provenance;
  /** How to reach it. */
  telecom: Array<ContactPoint>;
  /** How to get there. */
  transportation?: Maybe<Scalars['String']['output']>;
  /** What kind of place it is. */
  type: Array<CodeableConcept>;
};


/** A place where care is given (FHIR R4 and HSDS 3 Location). */
export type LocationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When something is open (HSDS 3 schedule). */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** When it closes. */
  closesAt?: Maybe<Scalars['String']['output']>;
  /** The days, as RFC 5545 has them: `MO`, `TU`, …; empty when the source gave none. */
  days: Array<Scalars['String']['output']>;
  /** In words. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it opens: `09:00`, local time. */
  opensAt?: Maybe<Scalars['String']['output']>;
  /** The first day on which this holds. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which this holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** An organisation that provides, pays for or governs care (FHIR R4 and HSDS 3 Organization). */
export type Organization = {
  __typename?: 'Organization';
  /** False when it has ceased to work. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is. */
  address: Array<Address>;
  /** Other names. */
  alias: Array<Scalars['String']['output']>;
  /** What it does. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first: who changed what, and when. */
  history?: Maybe<Array<RecordVersion>>;
  /** The organisation's id in the graph. */
  id: Scalars['ID']['output'];
  /** The numbers by which others know it: CBE, NIHDI, … */
  identifier: Array<Identifier>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The organisation that it belongs to. */
  partOf?: Maybe<Organization>;
  /** Who said so. */
  provenance: Provenance;
  /** The services that it gives, by name. */
  services?: Maybe<ServiceConnection>;
  /** Statements on who recorded it (FHIR R4 Provenance). */
  statements?: Maybe<Array<DirectoryStatement>>;
  /** How to reach it. */
  telecom: Array<ContactPoint>;
  /** Its name in other languages. */
  translations: Array<LocalizedText>;
  /** What kind of organisation it is. */
  type: Array<CodeableConcept>;
};


/** An organisation that provides, pays for or governs care (FHIR R4 and HSDS 3 Organization). */
export type OrganizationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that provides, pays for or governs care (FHIR R4 and HSDS 3 Organization). */
export type OrganizationServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A person that a record, a list or a relationship names. `people` turns it into the person for those who may see them. */
export type PersonReference = {
  __typename?: 'PersonReference';
  /** The person's id. */
  id: Scalars['ID']['output'];
};

/** Someone who provides care as a profession (FHIR R4 Practitioner). */
export type Professional = {
  __typename?: 'Professional';
  /** False when they no longer practise. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** The name to show. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** `male`, `female`, `other` or `unknown`. */
  gender?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first: who changed what, and when. */
  history?: Maybe<Array<RecordVersion>>;
  /** The professional's id in the graph. */
  id: Scalars['ID']['output'];
  /** Professional numbers, such as NIHDI; never their number as a citizen. */
  identifier: Array<Identifier>;
  /** Their names. */
  name: Array<HumanName>;
  /** Who said so. */
  provenance: Provenance;
  /** What they are qualified in. */
  qualification: Array<CodeableConcept>;
  /** What they do, and for whom. */
  roles?: Maybe<Array<ProfessionalRole>>;
  /** Statements on who recorded it (FHIR R4 Provenance). */
  statements?: Maybe<Array<DirectoryStatement>>;
  /** How to reach them at work. */
  telecom: Array<ContactPoint>;
};


/** Someone who provides care as a profession (FHIR R4 Practitioner). */
export type ProfessionalHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a professional does for an organisation, or what one does there whoever it is (FHIR R4 PractitionerRole). */
export type ProfessionalRole = {
  __typename?: 'ProfessionalRole';
  /** False when it has ended. */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** What they do. */
  code: Array<CodeableConcept>;
  /** The role's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers of the role. */
  identifier: Array<Identifier>;
  /** When they are there. */
  openingHours: Array<OpeningHours>;
  /** For which organisation. */
  organization?: Maybe<Organization>;
  /** From when to when. */
  period?: Maybe<Period>;
  /** In which specialty. */
  specialty: Array<CodeableConcept>;
  /** How to reach them in this role. */
  telecom: Array<ContactPoint>;
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
  /** One organisation by id. */
  organization?: Maybe<Organization>;
  /** Health and social services in the region, by name. */
  services?: Maybe<ServiceConnection>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilter>;
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

/** A health or social service that people can make use of (HSDS 3 service, FHIR R4 HealthcareService). */
export type Service = {
  __typename?: 'Service';
  /** Something that users should know now. */
  alert?: Maybe<Scalars['String']['output']>;
  /** Another name. */
  alternateName?: Maybe<Scalars['String']['output']>;
  /** How to apply. */
  applicationProcess?: Maybe<Scalars['String']['output']>;
  /** When its description was last checked. */
  assuredDate?: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who can use it, in words. */
  eligibility?: Maybe<Scalars['String']['output']>;
  /** What it costs, in words. */
  fees?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first: who changed what, and when. */
  history?: Maybe<Array<RecordVersion>>;
  /** The service's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers of the service. */
  identifier: Array<Identifier>;
  /** Help with other languages. */
  interpretationServices?: Maybe<Scalars['String']['output']>;
  /** In which languages it is given. */
  languages: Array<Scalars['String']['output']>;
  /** Where it is given. */
  locations: Array<Location>;
  /** Up to which age, in years. */
  maximumAge?: Maybe<Scalars['Float']['output']>;
  /** From which age on, in years. */
  minimumAge?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** When it is open. */
  openingHours: Array<OpeningHours>;
  /** Who gives it. */
  organization?: Maybe<Organization>;
  /** Who said so. */
  provenance: Provenance;
  /** Where people must live to use it. */
  serviceAreas: Array<Scalars['String']['output']>;
  /** `active`, `inactive`, `defunct` or `temporarily closed` (HSDS 3). */
  status?: Maybe<Scalars['String']['output']>;
  /** Terms that classify it. */
  taxonomyTerms: Array<TaxonomyTerm>;
  /** How to reach it. */
  telecom: Array<ContactPoint>;
  /** What kind of service it is. */
  type: Array<CodeableConcept>;
  /** How long one waits, in words. */
  waitTime?: Maybe<Scalars['String']['output']>;
};


/** A health or social service that people can make use of (HSDS 3 service, FHIR R4 HealthcareService). */
export type ServiceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of services. */
export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  /** The services with their cursors. */
  edges: Array<ServiceEdge>;
  /** The services. */
  nodes: Array<Service>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One service in a page. */
export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The service. */
  node: Service;
};

/** Narrows a list of services. Conditions are joined by "and". */
export type ServiceFilter = {
  /** Only services that someone of this age, in years, can use. */
  age?: InputMaybe<Scalars['Int']['input']>;
  /** Only services given in this municipality. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Only services of this organisation. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** `active`, `inactive`, `defunct` or `temporarily closed` (HSDS 3). */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Only services with this term: its code, or its name. */
  taxonomyTerm?: InputMaybe<Scalars['String']['input']>;
};

/** A term that classifies services (HSDS 3 taxonomy_term). */
export type TaxonomyTerm = {
  __typename?: 'TaxonomyTerm';
  /** Its code. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  description?: Maybe<Scalars['String']['output']>;
  /** The term's id in the graph. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The taxonomy that it belongs to. */
  taxonomy?: Maybe<Scalars['String']['output']>;
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
  Location: Location;
  Organization: Organization;
  Professional: Professional;
  Service: Service;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Professional:
    ( { __typename: 'Professional' }
    & GraphQLRecursivePick<FederationTypes['Professional'], {"id":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessGrant: ResolverTypeWrapper<Scalars['AccessGrant']['output']>;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CodeableConcept: ResolverTypeWrapper<CodeableConcept>;
  Coding: ResolverTypeWrapper<Coding>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DirectoryStatement: ResolverTypeWrapper<EntityNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<EntityNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  Organization: ResolverTypeWrapper<EntityNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'organization' | 'professional'> & { organization?: Maybe<ResolversTypes['Organization']>, professional?: Maybe<ResolversTypes['Professional']> }>;
  Period: ResolverTypeWrapper<Period>;
  PersonReference: ResolverTypeWrapper<PersonReference>;
  Professional: ResolverTypeWrapper<EntityNode>;
  ProfessionalRole: ResolverTypeWrapper<EntityNode>;
  Provenance: ResolverTypeWrapper<Omit<Provenance, 'organization' | 'recordedBy'> & { organization?: Maybe<ResolversTypes['Organization']>, recordedBy?: Maybe<ResolversTypes['Participant']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  Service: ResolverTypeWrapper<EntityNode>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ServiceEdge']>, nodes: Array<ResolversTypes['Service']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceFilter: ServiceFilter;
  TaxonomyTerm: ResolverTypeWrapper<EntityNode>;
  Timing: ResolverTypeWrapper<Timing>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: Scalars['AccessGrant']['output'];
  Address: Address;
  String: Scalars['String']['output'];
  CodeableConcept: CodeableConcept;
  Coding: Coding;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DirectoryStatement: EntityNode;
  ID: Scalars['ID']['output'];
  FieldChange: FieldChange;
  HumanName: HumanName;
  Identifier: Identifier;
  Boolean: Scalars['Boolean']['output'];
  LocalizedText: LocalizedText;
  Location: EntityNode;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  OpeningHours: OpeningHours;
  Organization: EntityNode;
  PageInfo: PageInfo;
  Participant: Omit<Participant, 'organization' | 'professional'> & { organization?: Maybe<ResolversParentTypes['Organization']>, professional?: Maybe<ResolversParentTypes['Professional']> };
  Period: Period;
  PersonReference: PersonReference;
  Professional: EntityNode;
  ProfessionalRole: EntityNode;
  Provenance: Omit<Provenance, 'organization' | 'recordedBy'> & { organization?: Maybe<ResolversParentTypes['Organization']>, recordedBy?: Maybe<ResolversParentTypes['Participant']> };
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  Service: EntityNode;
  ServiceConnection: Omit<ServiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ServiceEdge']>, nodes: Array<ResolversParentTypes['Service']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceFilter: ServiceFilter;
  TaxonomyTerm: EntityNode;
  Timing: Timing;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AddressResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type DirectoryStatementResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['DirectoryStatement'] = ResolversParentTypes['DirectoryStatement']> = {
  activity?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  agent?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<LocationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  managingOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  transportation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  alias?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<OrganizationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, RequireFields<OrganizationServicesArgs, 'first'>>;
  statements?: Resolver<Maybe<Array<ResolversTypes['DirectoryStatement']>>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonReferenceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional'], FederationReferenceType extends FederationReferenceTypes['Professional'] = FederationReferenceTypes['Professional']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Professional']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ProfessionalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<Array<ResolversTypes['HumanName']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  qualification?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['ProfessionalRole']>>, ParentType, ContextType>;
  statements?: Resolver<Maybe<Array<ResolversTypes['DirectoryStatement']>>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type ProfessionalRoleResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ProfessionalRole'] = ResolversParentTypes['ProfessionalRole']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  code?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  specialty?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, RequireFields<QueryServicesArgs, 'first'>>;
};

export type RecordVersionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alternateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationProcess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assuredDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<ServiceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  interpretationServices?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openingHours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  serviceAreas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomyTerms?: Resolver<Array<ResolversTypes['TaxonomyTerm']>, ParentType, ContextType>;
  telecom?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  waitTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type TaxonomyTermResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TaxonomyTerm'] = ResolversParentTypes['TaxonomyTerm']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxonomy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimingResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DirectoryContext> = {
  AccessGrant?: GraphQLScalarType;
  Address?: AddressResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DirectoryStatement?: DirectoryStatementResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PersonReference?: PersonReferenceResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  ProfessionalRole?: ProfessionalRoleResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  TaxonomyTerm?: TaxonomyTermResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
};

