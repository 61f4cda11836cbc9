import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import type { Connection } from 'mongoose';
import type { AccessReport } from '../audit/report.ts';
import type { Caller } from '../caller/caller.ts';
import type { AskGrants } from '../grant/ask.ts';
import type { AccessGrant } from '../grant/grant.ts';
import type { SigningKey } from '../signing/keys.ts';

/** What every request in a subgraph knows. */
export interface RequestContext {
  caller: Caller;
  requestId: string;
  /** Collects what is shown and changed. */
  report: AccessReport;
  /** Verifies a grant from a representation. Refuses (`GRANT_REFUSED`) one that is not for this person and caller. */
  verifyGrant(grant: unknown, person: string): Promise<AccessGrant>;
  /** The grants for persons that a list names which does not begin at a person; without those the caller may not see. */
  askGrants: AskGrants;
}

/** What a subgraph is given when it starts. */
export interface SubgraphResources {
  /** Its own database. */
  connection: Connection;
  /** The key with which `people` signs grants; the public half everywhere but there. */
  grantKey: SigningKey;
}

/** One subgraph: the same shape for all. */
export interface SubgraphDefinition<Context extends RequestContext = RequestContext> {
  name: string;
  /** Whether it has lists that begin outside a person, and so may ask `people` for the grants of whom they name. */
  asksGrants?: boolean;
  /** Its whole SDL. */
  sdl: string;
  resolvers: object;
  /** Registers its models on the connection, and returns what makes the stores of one request. */
  open(resources: SubgraphResources): (request: RequestContext) => Context;
}

/** Resolvers as `@apollo/subgraph` takes them; the generated types already hold them to the schema. */
export const asResolverMap = (resolvers: object): GraphQLResolverMap<unknown> =>
  resolvers as GraphQLResolverMap<unknown>;
