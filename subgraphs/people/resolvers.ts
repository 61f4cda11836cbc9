import { identifierKey } from '../../kit/identifiers.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { EVER, FOREVER } from './relationship.model.ts';
import { inForce } from './relationship.store.ts';

const field = (name: string) => ({ [name]: (person: { content: Record<string, unknown> }) => person.content[name] });
const fields = (...names: string[]) => Object.assign({}, ...names.map(field)) as object;

/** Who a person is, and who may see them. */
export const resolvers: Resolvers = {
  Query: {
    me: (_root, _args, { caller }) => caller,
    person: (_root, { id }, { persons }) => persons.byId(id),
    personByIdentifier: (_root, identifier, { persons }) => {
      const key = identifierKey(identifier);
      return key === null ? null : persons.byIdentifier(key);
    },
    persons: (_root, args, { persons }) => persons.page(args),
  },
  Caller: {
    purposeOfUse: ({ purpose }) => purpose,
    professional: ({ professional }) => (professional ? { id: professional } : null),
    organization: ({ organization }) => (organization ? { id: organization } : null),
    person: ({ person }, _args, { persons }) => (person ? persons.byId(person) : null),
  },
  Person: {
    ...fields('identifier', 'name', 'displayName', 'telecom', 'address', 'gender', 'birthDate', 'deceased'),
    ...fields('deceasedAt', 'maritalStatus', 'communication', 'generalPractitioner', 'contact'),
    __resolveReference: ({ id }, { persons }) => persons.byId(id),
    id: ({ _id }) => _id,
    grant: ({ _id }, _args, { access }) => access.signed(_id) as Promise<string>, // whoever is here may be seen
    relatedPersons: ({ _id }, _args, { relatedPersons }) => relatedPersons.ofPerson(_id),
    careRelationships: async ({ _id }, args, { relationships, now }) =>
      (await relationships.ofPerson(_id)).filter(row => !args.inForce || inForce(row, now)),
  },
  PersonReference: {
    __resolveReference: ({ id }) => ({ id }),
    person: ({ id }, _args, { persons }) => persons.byId(id),
  },
  RelatedPerson: {
    ...fields('active', 'relationship', 'name', 'telecom', 'gender', 'birthDate', 'period'),
    id: ({ _id }) => _id,
    reference: async ({ identifierKeys }, _args, { persons }) => {
      const found = await persons.byIdentifiers(identifierKeys);
      return found && { id: found._id };
    },
  },
  CareRelationship: {
    id: ({ _id }) => _id,
    professional: ({ professional }) => (professional ? { id: professional } : null),
    organization: ({ organization }) => (organization ? { id: organization } : null),
    period: ({ start, end }) => ({
      start: start > EVER ? start.toISOString() : null,
      end: end < FOREVER ? end.toISOString() : null,
    }),
  },
};
