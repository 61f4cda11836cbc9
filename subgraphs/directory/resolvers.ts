import type { Resolvers } from './__generated__/resolvers.ts';
import { serviceCondition } from './service.filter.ts';

/** Who provides care, and what there is. */
export const resolvers: Resolvers = {
  Query: {
    organization: (_root, { id }, { organizations }) => organizations.byId(id),
    services: (_root, { filter, ...args }, { services }) => services.page(serviceCondition(filter), args),
  },
  Organization: {
    __resolveReference: ({ id }, { organizations }) => organizations.byId(id),
    partOf: ({ partOf }, _args, { organizations }) => (partOf ? organizations.byId((partOf as Link).id) : null),
    services: ({ id }, args, { services }) => services.pageLinkedTo(id, args),
    history: ({ stored }, args, { history }) => history.organizations.of(stored, args),
    statements: ({ id }, _args, { statements }) => statements.linkedTo(id),
  },
  Professional: {
    __resolveReference: ({ id }, { professionals }) => professionals.byId(id),
    roles: ({ id }, _args, { roles }) => roles.linkedTo(id),
    history: ({ stored }, args, { history }) => history.professionals.of(stored, args),
    statements: ({ id }, _args, { statements }) => statements.linkedTo(id),
  },
  ProfessionalRole: {
    organization: ({ organization }, _args, { organizations }) =>
      organization ? organizations.byId((organization as Link).id) : null,
  },
  Location: {
    __resolveReference: ({ id }, { locations }) => locations.byId(id),
    history: ({ stored }, args, { history }) => history.locations.of(stored, args),
    managingOrganization: ({ managingOrganization }, _args, { organizations }) =>
      managingOrganization ? organizations.byId((managingOrganization as Link).id) : null,
  },
  Service: {
    __resolveReference: ({ id }, { services }) => services.byId(id),
    history: ({ stored }, args, { history }) => history.services.of(stored, args),
    organization: ({ organization }, _args, { organizations }) =>
      organization ? organizations.byId((organization as Link).id) : null,
    locations: async ({ locations: links }, _args, { locations }) => {
      const found = await Promise.all(((links ?? []) as Link[]).map(({ id }) => locations.byId(id)));
      return found.filter(location => location !== null);
    },
  },
  Participant: {
    organization: ({ organization }, _args, { organizations }) =>
      organization ? organizations.byId(organization.id) : null,
    professional: ({ professional }, _args, { professionals }) =>
      professional ? professionals.byId(professional.id) : null,
  },
  Provenance: {
    organization: ({ organization }, _args, { organizations }) =>
      organization ? organizations.byId(organization.id) : null,
  },
};

type Link = { id: string };
