import type { Databases } from '../../interchange/import/models.ts';
import { AccessReport } from '../../kit/audit/report.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { grantVerifier } from '../../kit/grant/verifier.ts';
import { signingKey, verificationKey } from '../../kit/signing/keys.ts';
import type { RequestContext } from '../../kit/subgraph/define.ts';
import { people } from '../../subgraphs/people/index.ts';
import { EVER, FOREVER, type StoredRelationship } from '../../subgraphs/people/relationship.model.ts';
import { inForce } from '../../subgraphs/people/relationship.store.ts';
import { recordsOf } from './records.ts';

/** Gets what the stores have of a person, in the shape of the answer; there can be more in it than is asked for. */
export type StoresView = (caller: Caller, id: string) => Promise<Record<string, unknown>>;

/**
 * Makes what gets `PersonView` from the stores alone: the calls that the resolvers make, each as early as it can be made, with
 * the decision, one signed grant, and its verification in each subgraph that has records. Neither GraphQL nor JSON.
 */
export async function storesView(home: string, databases: Databases): Promise<StoresView> {
  const grantKey = await verificationKey(home, 'people');
  const openPeople = people.open({ connection: databases.people, grantKey: await signingKey(home, 'people') });
  const parts = recordsOf(databases, grantKey);
  return async (caller, id) => {
    const request = (): RequestContext => ({
      caller,
      requestId: 'stores',
      report: new AccessReport(),
      verifyGrant: grantVerifier(grantKey, caller),
      askGrants: async () => new Map(),
    });
    const { access, persons, relatedPersons, relationships, now } = openPeople(request());
    const person = await persons.byId(id);
    const grant = await access.signed(id);
    if (!person || !grant) throw new Error(`${caller.subject} may not see ${id}`);
    const [related, caring, ...pages] = await Promise.all([
      relatedPersons.ofPerson(id),
      relationships.ofPerson(id),
      ...parts.map(part => part({ id, grant }, request)),
    ]);
    return {
      ...person.content,
      id: person._id,
      sources: person.sources,
      relatedPersons: related.map(({ _id, content, provenance }) => ({ ...content, id: _id, provenance })),
      careRelationships: caring.filter(row => inForce(row, now)).map(relationship),
      ...Object.assign({}, ...pages),
    };
  };
}

const linked = (id: string | null) => (id === null ? null : { id });

const relationship = (row: StoredRelationship) => ({
  ...row,
  id: row._id,
  organization: linked(row.organization),
  professional: linked(row.professional),
  period: { start: row.start > EVER ? row.start : null, end: row.end < FOREVER ? row.end : null },
});
