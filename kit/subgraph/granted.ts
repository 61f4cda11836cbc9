import type { GrantedPerson } from '../record/store.ts';
import type { RequestContext } from './define.ts';

/** A `Person` as the gateway hands it to a subgraph that requires the grant. */
export interface PersonRepresentation {
  id: string;
  grant?: unknown;
}

/** Resolves a representation of a `Person`: its grant is verified first, and without one nothing is answered. */
export const grantedPerson = async (
  reference: PersonRepresentation,
  context: RequestContext,
): Promise<GrantedPerson & { __typename: 'Person' }> => ({
  __typename: 'Person',
  id: reference.id,
  grant: await context.verifyGrant(reference.grant, reference.id),
});
