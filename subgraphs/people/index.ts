import type { Connection } from 'mongoose';
import { AccessReport } from '../../kit/audit/report.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { WholeHistory } from '../../kit/entity/history.store.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { AccessStore } from './access.store.ts';
import { BreakGlassStore } from './break-glass.store.ts';
import type { StoredDirective } from './directive.model.ts';
import { DirectiveStore } from './directive.store.ts';
import { InspectionStore } from './inspection.store.ts';
import { peopleModels } from './models.ts';
import type { StoredPerson } from './person.model.ts';
import { PersonStore } from './person.store.ts';
import type { StoredRelatedPerson } from './related-person.model.ts';
import { RelatedPersonStore } from './related-person.store.ts';
import type { StoredRelationship } from './relationship.model.ts';
import { RelationshipStore } from './relationship.store.ts';
import { resolvers } from './resolvers.ts';
import { ChangeStore } from './versions.ts';

/** What resolvers of `people` are handed. */
export interface PeopleContext extends RequestContext, Stores {
  now: Date;
}

interface Stores {
  access: AccessStore;
  persons: PersonStore;
  relationships: RelationshipStore;
  /** The relationships of somebody else, for a person who wants to know what they would see. */
  relationshipsOf(actor: Pick<Caller, 'professional' | 'organization'>): RelationshipStore;
  directives: DirectiveStore;
  /** What directives and relationships were before somebody changed them. */
  directiveChanges: ChangeStore<StoredDirective>;
  relationshipChanges: ChangeStore<StoredRelationship>;
  /** What persons, and those close to them, were said to be before. */
  formerPersons: WholeHistory<StoredPerson>;
  formerRelated: WholeHistory<StoredRelatedPerson>;
  breakGlass: BreakGlassStore;
  inspections: InspectionStore;
  relatedPersons: RelatedPersonStore;
}

/** The stores of one request. */
function storesOf(
  models: ReturnType<typeof peopleModels>,
  { caller, report }: Pick<RequestContext, 'caller' | 'report'>,
  key: SigningKey,
  now: Date,
): Stores {
  const relationshipsOf: Stores['relationshipsOf'] = whose => new RelationshipStore(models.relationships, whose, now);
  const relationships = relationshipsOf(caller);
  const directives = new DirectiveStore(models.directives, now);
  const breakGlass = new BreakGlassStore(models.breakGlass, caller, now);
  const inspections = new InspectionStore(models.inspections, caller, now);
  const access = new AccessStore(caller, { relationships, relationshipsOf, directives, breakGlass, inspections }, key);
  const persons = new PersonStore(models.persons, access, caller, report);
  const relatedPersons = new RelatedPersonStore(models.relatedPersons);
  return {
    ...{ access, persons, relationships, relationshipsOf, directives, breakGlass, inspections, relatedPersons },
    directiveChanges: new ChangeStore(models.directiveChanges),
    relationshipChanges: new ChangeStore(models.relationshipChanges),
    formerPersons: new WholeHistory(models.formerPersons),
    formerRelated: new WholeHistory(models.formerRelated),
  };
}

/** `people`: who the person is, and who may see them. It alone signs grants. */
export const people: SubgraphDefinition<PeopleContext> = {
  name: 'people',
  sdl: subgraphSDL('people'),
  resolvers,
  open({ connection, grantKey }) {
    const models = peopleModels(connection);
    return request => {
      const now = new Date();
      return { ...request, now, ...storesOf(models, request, grantKey, now) };
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
  // who is shown in the end is for the subgraph to report that asks
  const request = { caller, report: new AccessReport() };
  const { access } = storesOf(peopleModels(connection), request, key, new Date());
  const signed = await Promise.all(persons.map(async person => [person, await access.signed(person)] as const));
  return Object.fromEntries(signed.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}
