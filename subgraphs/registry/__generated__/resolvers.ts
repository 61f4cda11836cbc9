import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServiceVersion, SupergraphVersion as StoredVersion } from '../registry.store.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { Finding } from '../../../gateway/supergraph/check/index.ts';
import type { RegistryContext } from '../index.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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

/** One version of a service that has joined the graph, or wants to. */
export type JoinedService = {
  __typename?: 'JoinedService';
  /** The data-sharing agreement with it. */
  agreement: SharingAgreement;
  /** What the checks found when it was proposed. */
  findings: Array<ServiceFinding>;
  /** The name and the version: `meals@2`. */
  id: Scalars['ID']['output'];
  /** Its name in the graph. */
  name: Scalars['String']['output'];
  /** Its subgraph schema. */
  sdl: Scalars['String']['output'];
  /** How far it is. */
  state: JoinedServiceState;
  /** What happened to it, the first step first. */
  steps: Array<JoinedServiceStep>;
  /** Where it answers GraphQL. */
  url: Scalars['String']['output'];
  /** 1 is the first. */
  version: Scalars['Int']['output'];
};

/** A service that wants to join the graph. */
export type JoinedServiceInput = {
  /** The data-sharing agreement with it, as YAML. */
  agreement: Scalars['String']['input'];
  /** Its name in the graph: lower-case letters, digits and `-`. */
  name: Scalars['String']['input'];
  /** Its subgraph schema. */
  sdl: Scalars['String']['input'];
  /** Where it answers GraphQL: https, or http on the same machine. */
  url: Scalars['String']['input'];
};

/** How far one version of a service is. */
export type JoinedServiceState =
  /** It was approved, and is about to be live. */
  | 'APPROVED'
  /** Its agreement has ended. */
  | 'LAPSED'
  /** It is in the graph. */
  | 'LIVE'
  /** It was proposed, and waits for an approval. */
  | 'PROPOSED'
  /** It is out of the graph for good. */
  | 'RETIRED'
  /** It is out of the graph for now. */
  | 'SUSPENDED';

/** One step of a version of a service. */
export type JoinedServiceStep = {
  __typename?: 'JoinedServiceStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who took it: the subject of their token; `registry` for what happens by itself. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Into which state. */
  state: JoinedServiceState;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Approves a proposed version by its agreement: it is live at once, in place of an older one. For administrators. */
  approveService?: Maybe<JoinedService>;
  /** Looks at a service that wants to join, and says what is wrong with it; it changes nothing. For administrators. */
  checkService?: Maybe<Array<ServiceFinding>>;
  /** Proposes a service, or a newer version of one, after the same look. For administrators. */
  proposeService?: Maybe<JoinedService>;
  /** Brings a suspended service back. For administrators. */
  resumeService?: Maybe<JoinedService>;
  /** Takes a service out of the graph for good: all its versions. For administrators. */
  retireService?: Maybe<JoinedService>;
  /**
   * Brings back the services of an earlier supergraph, as a new one: nothing that was is changed. Services in it that have
   * retired or lapsed can't come back. For administrators.
   */
  rollbackSupergraph?: Maybe<SupergraphVersion>;
  /** Takes a live service out of the graph for a time. For administrators. */
  suspendService?: Maybe<JoinedService>;
};


export type MutationApproveServiceArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCheckServiceArgs = {
  input: JoinedServiceInput;
};


export type MutationProposeServiceArgs = {
  input: JoinedServiceInput;
  reason: Scalars['String']['input'];
};


export type MutationResumeServiceArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRetireServiceArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRollbackSupergraphArgs = {
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSuspendServiceArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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
  /** The versions of services that have joined or want to, by name, the newest version first. For administrators. */
  joinedServices?: Maybe<Array<JoinedService>>;
  /** The versions of the supergraph, the newest first: it is in force. For administrators. */
  supergraphs?: Maybe<Array<SupergraphVersion>>;
};


export type QueryJoinedServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupergraphsArgs = {
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

/** What is wrong with a service. */
export type ServiceFinding = {
  __typename?: 'ServiceFinding';
  /** What is wrong, and how it is mended. */
  message: Scalars['String']['output'];
  /** Which rule is broken. */
  rule: Scalars['String']['output'];
  /** `error`: it can't join like this; `warning`: it may. */
  severity: Scalars['String']['output'];
  /** Where: `service: Type.field`, or an address. */
  where: Scalars['String']['output'];
};

/** What a service and the region have agreed on. */
export type SharingAgreement = {
  __typename?: 'SharingAgreement';
  /** About which categories of data. */
  categories: Array<Scalars['String']['output']>;
  /** Whom to turn to there. */
  contact: SharingContact;
  /** By which law data is shared. */
  legalBasis: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The organisation behind the service. */
  organisation: SharingOrganisation;
  /** While it holds. */
  period: SharingPeriod;
  /** For which purposes of use (HL7 v3 PurposeOfUse). */
  purposes: Array<Scalars['String']['output']>;
};

/** Whom to turn to about a service. */
export type SharingContact = {
  __typename?: 'SharingContact';
  /** Their address. */
  email: Scalars['String']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
};

/** The organisation behind a service. */
export type SharingOrganisation = {
  __typename?: 'SharingOrganisation';
  /** Its Belgian enterprise number (KBO/BCE). */
  cbe: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** While an agreement holds. */
export type SharingPeriod = {
  __typename?: 'SharingPeriod';
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its last day (UTC). */
  until: Scalars['Date']['output'];
};

/** One version of the supergraph. */
export type SupergraphVersion = {
  __typename?: 'SupergraphVersion';
  /** When it came. */
  at: Scalars['DateTime']['output'];
  /** Who brought it about: the subject of their token; `registry` for what happens by itself. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Why a gateway refused it, after which the one before was brought back; null if none did. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** The supergraph. */
  sdl: Scalars['String']['output'];
  /** The ids of the versions of services in it. */
  services: Array<Scalars['String']['output']>;
  /** 1 is the first. */
  version: Scalars['Int']['output'];
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
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  JoinedService: ResolverTypeWrapper<ServiceVersion>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JoinedServiceInput: JoinedServiceInput;
  JoinedServiceState: JoinedServiceState;
  JoinedServiceStep: ResolverTypeWrapper<JoinedServiceStep>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<Location>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Participant>;
  Period: ResolverTypeWrapper<Period>;
  PersonReference: ResolverTypeWrapper<PersonReference>;
  Professional: ResolverTypeWrapper<Professional>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  Service: ResolverTypeWrapper<Service>;
  ServiceFinding: ResolverTypeWrapper<Finding>;
  SharingAgreement: ResolverTypeWrapper<SharingAgreement>;
  SharingContact: ResolverTypeWrapper<SharingContact>;
  SharingOrganisation: ResolverTypeWrapper<SharingOrganisation>;
  SharingPeriod: ResolverTypeWrapper<SharingPeriod>;
  SupergraphVersion: ResolverTypeWrapper<StoredVersion>;
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
  FieldChange: FieldChange;
  HumanName: HumanName;
  Identifier: Identifier;
  Boolean: Scalars['Boolean']['output'];
  JoinedService: ServiceVersion;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JoinedServiceInput: JoinedServiceInput;
  JoinedServiceStep: JoinedServiceStep;
  LocalizedText: LocalizedText;
  Location: Location;
  Mutation: Record<PropertyKey, never>;
  Organization: Organization;
  PageInfo: PageInfo;
  Participant: Participant;
  Period: Period;
  PersonReference: PersonReference;
  Professional: Professional;
  Provenance: Provenance;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  Service: Service;
  ServiceFinding: Finding;
  SharingAgreement: SharingAgreement;
  SharingContact: SharingContact;
  SharingOrganisation: SharingOrganisation;
  SharingPeriod: SharingPeriod;
  SupergraphVersion: StoredVersion;
  Timing: Timing;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AddressResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type FieldChangeResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JoinedServiceResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['JoinedService'] = ResolversParentTypes['JoinedService']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ServiceFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JoinedServiceState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['JoinedServiceStep']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JoinedServiceStepResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['JoinedServiceStep'] = ResolversParentTypes['JoinedServiceStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JoinedServiceState'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveService?: Resolver<Maybe<ResolversTypes['JoinedService']>, ParentType, ContextType, RequireFields<MutationApproveServiceArgs, 'id' | 'reason'>>;
  checkService?: Resolver<Maybe<Array<ResolversTypes['ServiceFinding']>>, ParentType, ContextType, RequireFields<MutationCheckServiceArgs, 'input'>>;
  proposeService?: Resolver<Maybe<ResolversTypes['JoinedService']>, ParentType, ContextType, RequireFields<MutationProposeServiceArgs, 'input' | 'reason'>>;
  resumeService?: Resolver<Maybe<ResolversTypes['JoinedService']>, ParentType, ContextType, RequireFields<MutationResumeServiceArgs, 'id' | 'reason'>>;
  retireService?: Resolver<Maybe<ResolversTypes['JoinedService']>, ParentType, ContextType, RequireFields<MutationRetireServiceArgs, 'id' | 'reason'>>;
  rollbackSupergraph?: Resolver<Maybe<ResolversTypes['SupergraphVersion']>, ParentType, ContextType, RequireFields<MutationRollbackSupergraphArgs, 'reason' | 'version'>>;
  suspendService?: Resolver<Maybe<ResolversTypes['JoinedService']>, ParentType, ContextType, RequireFields<MutationSuspendServiceArgs, 'id' | 'reason'>>;
};

export type OrganizationResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonReferenceResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  joinedServices?: Resolver<Maybe<Array<ResolversTypes['JoinedService']>>, ParentType, ContextType, RequireFields<QueryJoinedServicesArgs, 'first'>>;
  supergraphs?: Resolver<Maybe<Array<ResolversTypes['SupergraphVersion']>>, ParentType, ContextType, RequireFields<QuerySupergraphsArgs, 'first'>>;
};

export type RecordVersionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceFindingResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ServiceFinding'] = ResolversParentTypes['ServiceFinding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['SharingContact'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['SharingOrganisation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['SharingPeriod'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharingContactResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SharingContact'] = ResolversParentTypes['SharingContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingOrganisationResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SharingOrganisation'] = ResolversParentTypes['SharingOrganisation']> = {
  cbe?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingPeriodResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SharingPeriod'] = ResolversParentTypes['SharingPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SupergraphVersionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['SupergraphVersion'] = ResolversParentTypes['SupergraphVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimingResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RegistryContext> = {
  AccessGrant?: GraphQLScalarType;
  Address?: AddressResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  JoinedService?: JoinedServiceResolvers<ContextType>;
  JoinedServiceStep?: JoinedServiceStepResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PersonReference?: PersonReferenceResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceFinding?: ServiceFindingResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharingContact?: SharingContactResolvers<ContextType>;
  SharingOrganisation?: SharingOrganisationResolvers<ContextType>;
  SharingPeriod?: SharingPeriodResolvers<ContextType>;
  SupergraphVersion?: SupergraphVersionResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
};

