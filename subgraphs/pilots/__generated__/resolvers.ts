import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GrantedPerson, RecordNode } from '../../../kit/record/store.ts';
import type { Reference, EntityNode } from '../../../kit/entity/store.ts';
import type { VersionNode } from '../../../kit/record/history.ts';
import type { PilotsContext } from '../index.ts';
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

/** An agreement between a pilot and whoever funds or authorises it, such as a transition agreement. */
export type Agreement = {
  __typename?: 'Agreement';
  /** With which authority. */
  authority?: Maybe<Participant>;
  /** The agreement's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers of the agreement. */
  identifier: Array<Identifier>;
  /** When it was approved. */
  issued?: Maybe<Scalars['DateTime']['output']>;
  /** What the pilot undertakes. */
  obligations: Array<Obligation>;
  /** From when to when it applies. */
  period?: Maybe<Period>;
  /** Who said so. */
  provenance: Provenance;
  /** Who signed. */
  signers: Array<Participant>;
  /** `negotiable`, `executed`, `terminated`, … (FHIR Contract status). */
  status?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** What kind of agreement it is. */
  type?: Maybe<CodeableConcept>;
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

/** A decision of a governing body. */
export type Decision = {
  __typename?: 'Decision';
  /** Who took it. */
  body?: Maybe<Participant>;
  /** When it was taken. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The decision's id in the graph. */
  id: Scalars['ID']['output'];
  /** Who said so. */
  provenance: Provenance;
  /** What was decided. */
  text?: Maybe<Scalars['String']['output']>;
};

/** That a person takes part in a pilot (FHIR R4 ResearchSubject). */
export type Enrolment = {
  __typename?: 'Enrolment';
  /** Its versions, the latest first: who changed what, and when; without those that this caller could not see by themselves. */
  history?: Maybe<Array<RecordVersion>>;
  /** The enrolment's id in the graph. */
  id: Scalars['ID']['output'];
  /** The intervention that the person receives. */
  intervention?: Maybe<Scalars['String']['output']>;
  /** From when to when. */
  period?: Maybe<Period>;
  /** The pilot. */
  pilot?: Maybe<Pilot>;
  /** Who said so. */
  provenance: Provenance;
  /** `candidate`, `eligible`, `on-study`, `withdrawn`, … (FHIR ResearchSubject status). */
  status?: Maybe<Scalars['String']['output']>;
  /** Who takes part. */
  subject?: Maybe<PersonReference>;
};


/** That a person takes part in a pilot (FHIR R4 ResearchSubject). */
export type EnrolmentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a person's enrolments, newest first. */
export type EnrolmentConnection = {
  __typename?: 'EnrolmentConnection';
  /** The enrolments with their cursors. */
  edges: Array<EnrolmentEdge>;
  /** The enrolments. */
  nodes: Array<Enrolment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the caller may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One enrolment in a page. */
export type EnrolmentEdge = {
  __typename?: 'EnrolmentEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The enrolment. */
  node: Enrolment;
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

/** Something that a pilot does: case management, integration management, … */
export type Intervention = {
  __typename?: 'Intervention';
  /** What it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** What kind of intervention it is. */
  type?: Maybe<CodeableConcept>;
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

/** Something that a pilot undertakes in an agreement. */
export type Obligation = {
  __typename?: 'Obligation';
  /** What is undertaken. */
  text?: Maybe<Scalars['String']['output']>;
  /** What kind of obligation it is. */
  type?: Maybe<CodeableConcept>;
};

/** An organisation, as far as pilots know it. */
export type Organization = {
  __typename?: 'Organization';
  /** The organisation's id. */
  id: Scalars['ID']['output'];
  /** The pilots in which it takes part, as coordinator or partner. */
  pilots?: Maybe<Array<Pilot>>;
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

/** An organisation's part in a pilot. */
export type Partner = {
  __typename?: 'Partner';
  /** Its name as the record carries it. */
  display?: Maybe<Scalars['String']['output']>;
  /** The organisation. */
  organization?: Maybe<Organization>;
  /** From when to when. */
  period?: Maybe<Period>;
  /** What it contributes. */
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

/** A person, as far as pilots know them. */
export type Person = {
  __typename?: 'Person';
  /** The pilots in which the person takes part. */
  enrolments?: Maybe<EnrolmentConnection>;
  /** What this caller may see of them; decided and signed by `people`. */
  grant: Scalars['AccessGrant']['output'];
  /** The person's id. */
  id: Scalars['ID']['output'];
};


/** A person, as far as pilots know them. */
export type PersonEnrolmentsArgs = {
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

/** A pilot: organisations of a place that try a way of integrated care together. */
export type Pilot = {
  __typename?: 'Pilot';
  /** The agreements under which it runs, the newest first. */
  agreements: Array<Agreement>;
  /** The organisation that coordinates it. */
  coordinator?: Maybe<Organization>;
  /** What was decided about it, the newest first. */
  decisions: Array<Decision>;
  /** What it does. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who takes part, as far as the caller may see them; how many others there are is not told. */
  enrolments?: Maybe<PilotEnrolmentConnection>;
  /** For whom it is. */
  focus: Array<CodeableConcept>;
  /** The pilot's id in the graph. */
  id: Scalars['ID']['output'];
  /** Numbers of the pilot. */
  identifier: Array<Identifier>;
  /** What it does for people and between organisations. */
  interventions: Array<Intervention>;
  /** What it wants to reach. */
  objectives: Array<Scalars['String']['output']>;
  /** The organisations that take part. */
  partners: Array<Partner>;
  /** From when to when it runs. */
  period?: Maybe<Period>;
  /** The programme that it belongs to. */
  programme?: Maybe<Programme>;
  /** Who said so. */
  provenance: Provenance;
  /** `in-review`, `active`, `completed`, … (FHIR ResearchStudy status). */
  status?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its title in other languages. */
  translations: Array<LocalizedText>;
};


/** A pilot: organisations of a place that try a way of integrated care together. */
export type PilotEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pilots. */
export type PilotConnection = {
  __typename?: 'PilotConnection';
  /** The pilots with their cursors. */
  edges: Array<PilotEdge>;
  /** The pilots. */
  nodes: Array<Pilot>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One pilot in a page. */
export type PilotEdge = {
  __typename?: 'PilotEdge';
  /** Give it as `after` for what follows. */
  cursor: Scalars['String']['output'];
  /** The pilot. */
  node: Pilot;
};

/** A page of a pilot's enrolments, as far as the caller may see them. */
export type PilotEnrolmentConnection = {
  __typename?: 'PilotEnrolmentConnection';
  /** The enrolments with their cursors. */
  edges: Array<EnrolmentEdge>;
  /** The enrolments. */
  nodes: Array<Enrolment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Narrows a list of pilots. Conditions are joined by "and". */
export type PilotFilter = {
  /** Only pilots in which this organisation takes part, as coordinator or partner. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Only pilots of this programme: its code (`sgz`, `p3`) or its id. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** `active`, `completed`, … (FHIR ResearchStudy status). */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who provides care as a profession. */
export type Professional = {
  __typename?: 'Professional';
  /** The professional's id. */
  id: Scalars['ID']['output'];
};

/** A programme under which pilots run, such as the Belgian SGZ partnerships or the protocol 3 projects. */
export type Programme = {
  __typename?: 'Programme';
  /** `sgz`, `p3`, … */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided about it, the newest first. */
  decisions: Array<Decision>;
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** The programme's id in the graph. */
  id: Scalars['ID']['output'];
  /** From when to when it runs. */
  period?: Maybe<Period>;
  /** Its pilots, by name. */
  pilots?: Maybe<PilotConnection>;
  /** Who said so. */
  provenance: Provenance;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its title in other languages. */
  translations: Array<LocalizedText>;
};


/** A programme under which pilots run, such as the Belgian SGZ partnerships or the protocol 3 projects. */
export type ProgrammePilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The region's integrated-care pilots, by name. */
  pilots?: Maybe<PilotConnection>;
};


export type QueryPilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PilotFilter>;
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
  Organization: Organization;
  Person: Person;
  Pilot: Pilot;
  Programme: Programme;
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
        | GraphQLRecursivePick<FederationTypes['Person'], {"grant":true}> ) );
  Pilot:
    ( { __typename: 'Pilot' }
    & GraphQLRecursivePick<FederationTypes['Pilot'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessGrant: ResolverTypeWrapper<Scalars['AccessGrant']['output']>;
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agreement: ResolverTypeWrapper<EntityNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CodeableConcept: ResolverTypeWrapper<CodeableConcept>;
  Coding: ResolverTypeWrapper<Coding>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<EntityNode>;
  Enrolment: ResolverTypeWrapper<RecordNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EnrolmentConnection: ResolverTypeWrapper<Omit<EnrolmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnrolmentEdge']>, nodes: Array<ResolversTypes['Enrolment']> }>;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  HumanName: ResolverTypeWrapper<HumanName>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Intervention: ResolverTypeWrapper<Intervention>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Location: ResolverTypeWrapper<Location>;
  Obligation: ResolverTypeWrapper<Obligation>;
  Organization: ResolverTypeWrapper<Reference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Partner: ResolverTypeWrapper<Omit<Partner, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<GrantedPerson>;
  PersonReference: ResolverTypeWrapper<PersonReference>;
  Pilot: ResolverTypeWrapper<EntityNode>;
  PilotConnection: ResolverTypeWrapper<Omit<PilotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PilotEdge']>, nodes: Array<ResolversTypes['Pilot']> }>;
  PilotEdge: ResolverTypeWrapper<Omit<PilotEdge, 'node'> & { node: ResolversTypes['Pilot'] }>;
  PilotEnrolmentConnection: ResolverTypeWrapper<Omit<PilotEnrolmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnrolmentEdge']>, nodes: Array<ResolversTypes['Enrolment']> }>;
  PilotFilter: PilotFilter;
  Professional: ResolverTypeWrapper<Professional>;
  Programme: ResolverTypeWrapper<EntityNode>;
  Provenance: ResolverTypeWrapper<Omit<Provenance, 'organization' | 'recordedBy'> & { organization?: Maybe<ResolversTypes['Organization']>, recordedBy?: Maybe<ResolversTypes['Participant']> }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFilter: RecordFilter;
  RecordVersion: ResolverTypeWrapper<VersionNode>;
  Service: ResolverTypeWrapper<Service>;
  Timing: ResolverTypeWrapper<Timing>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGrant: Scalars['AccessGrant']['output'];
  Address: Address;
  String: Scalars['String']['output'];
  Agreement: EntityNode;
  ID: Scalars['ID']['output'];
  CodeableConcept: CodeableConcept;
  Coding: Coding;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decision: EntityNode;
  Enrolment: RecordNode;
  Int: Scalars['Int']['output'];
  EnrolmentConnection: Omit<EnrolmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnrolmentEdge']>, nodes: Array<ResolversParentTypes['Enrolment']> };
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  FieldChange: FieldChange;
  HumanName: HumanName;
  Identifier: Identifier;
  Boolean: Scalars['Boolean']['output'];
  Intervention: Intervention;
  LocalizedText: LocalizedText;
  Location: Location;
  Obligation: Obligation;
  Organization: Reference;
  PageInfo: PageInfo;
  Participant: Omit<Participant, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Partner: Omit<Partner, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  Period: Period;
  Person: GrantedPerson;
  PersonReference: PersonReference;
  Pilot: EntityNode;
  PilotConnection: Omit<PilotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PilotEdge']>, nodes: Array<ResolversParentTypes['Pilot']> };
  PilotEdge: Omit<PilotEdge, 'node'> & { node: ResolversParentTypes['Pilot'] };
  PilotEnrolmentConnection: Omit<PilotEnrolmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnrolmentEdge']>, nodes: Array<ResolversParentTypes['Enrolment']> };
  PilotFilter: PilotFilter;
  Professional: Professional;
  Programme: EntityNode;
  Provenance: Omit<Provenance, 'organization' | 'recordedBy'> & { organization?: Maybe<ResolversParentTypes['Organization']>, recordedBy?: Maybe<ResolversParentTypes['Participant']> };
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RecordFilter: RecordFilter;
  RecordVersion: VersionNode;
  Service: Service;
  Timing: Timing;
};

export interface AccessGrantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccessGrant'], any> {
  name: 'AccessGrant';
}

export type AddressResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  authority?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  signers?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type CodeableConceptResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['CodeableConcept'] = ResolversParentTypes['CodeableConcept']> = {
  coding?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodingResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
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

export type DecisionResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  body?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  history?: Resolver<Maybe<Array<ResolversTypes['RecordVersion']>>, ParentType, ContextType, RequireFields<EnrolmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  pilot?: Resolver<Maybe<ResolversTypes['Pilot']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['PersonReference']>, ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HumanNameResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterventionResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Intervention'] = ResolversParentTypes['Intervention']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pilots?: Resolver<Maybe<Array<ResolversTypes['Pilot']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['Professional']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<PersonEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonReferenceResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['PersonReference'] = ResolversParentTypes['PersonReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PilotResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Pilot'] = ResolversParentTypes['Pilot'], FederationReferenceType extends FederationReferenceTypes['Pilot'] = FederationReferenceTypes['Pilot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pilot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['PilotEnrolmentConnection']>, ParentType, ContextType, RequireFields<PilotEnrolmentsArgs, 'first'>>;
  focus?: Resolver<Array<ResolversTypes['CodeableConcept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  interventions?: Resolver<Array<ResolversTypes['Intervention']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PilotConnectionResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['PilotConnection'] = ResolversParentTypes['PilotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PilotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pilot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotEdgeResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['PilotEdge'] = ResolversParentTypes['PilotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pilot'], ParentType, ContextType>;
};

export type PilotEnrolmentConnectionResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['PilotEnrolmentConnection'] = ResolversParentTypes['PilotEnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProfessionalResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Professional'] = ResolversParentTypes['Professional']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  pilots?: Resolver<Maybe<ResolversTypes['PilotConnection']>, ParentType, ContextType, RequireFields<ProgrammePilotsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  pilots?: Resolver<Maybe<ResolversTypes['PilotConnection']>, ParentType, ContextType, RequireFields<QueryPilotsArgs, 'first'>>;
};

export type RecordVersionResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changes?: Resolver<Maybe<Array<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  replacedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimingResolvers<ContextType = PilotsContext, ParentType extends ResolversParentTypes['Timing'] = ResolversParentTypes['Timing']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = PilotsContext> = {
  AccessGrant?: GraphQLScalarType;
  Address?: AddressResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  CodeableConcept?: CodeableConceptResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonReference?: PersonReferenceResolvers<ContextType>;
  Pilot?: PilotResolvers<ContextType>;
  PilotConnection?: PilotConnectionResolvers<ContextType>;
  PilotEdge?: PilotEdgeResolvers<ContextType>;
  PilotEnrolmentConnection?: PilotEnrolmentConnectionResolvers<ContextType>;
  Professional?: ProfessionalResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Timing?: TimingResolvers<ContextType>;
};

