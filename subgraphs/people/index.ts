import type { Connection } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { AccessStore } from './access.store.ts';
import { personModel } from './person.model.ts';
import { PersonStore } from './person.store.ts';
import { relatedPersonModel } from './related-person.model.ts';
import { RelatedPersonStore } from './related-person.store.ts';
import { relationshipModel } from './relationship.model.ts';
import { RelationshipStore } from './relationship.store.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `people` are handed. */
export interface PeopleContext extends RequestContext {
  now: Date;
  access: AccessStore;
  persons: PersonStore;
  relationships: RelationshipStore;
  relatedPersons: RelatedPersonStore;
}

/** The models of `people`, on its own database. */
export const peopleModels = (connection: Connection) => ({
  persons: personModel(connection),
  relationships: relationshipModel(connection),
  relatedPersons: relatedPersonModel(connection),
});

/** `people`: who the person is, and who may see them. It alone signs grants. */
export const people: SubgraphDefinition<PeopleContext> = {
  name: 'people',
  sdl: subgraphSDL('people'),
  resolvers,
  open({ connection, grantKey }) {
    const models = peopleModels(connection);
    return request => {
      const now = new Date();
      const relationships = new RelationshipStore(models.relationships, request.caller, now);
      const access = new AccessStore(request.caller, relationships, grantKey);
      const persons = new PersonStore(models.persons, access);
      const relatedPersons = new RelatedPersonStore(models.relatedPersons);
      return { ...request, now, access, persons, relationships, relatedPersons };
    };
  },
};

/** Signs the grants for persons that a list of another subgraph names; those whom the caller may not see are left out. */
export async function signGrants(
  connection: Connection,
  key: SigningKey,
  caller: Caller,
  persons: readonly string[],
): Promise<Record<string, string>> {
  const relationships = new RelationshipStore(relationshipModel(connection), caller, new Date());
  const access = new AccessStore(caller, relationships, key);
  const signed = await Promise.all(persons.map(async person => [person, await access.signed(person)] as const));
  return Object.fromEntries(signed.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}
