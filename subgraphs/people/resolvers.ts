import { identifierKey } from '../../kit/identifiers.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { declareCareRelationship, endCareRelationship, shownRelationships } from './care.ts';
import { giveConsent, withdrawConsent } from './consent.ts';
import { asFhir, importConsent } from './consent-fhir.ts';
import { isInForce } from './directive.store.ts';
import { breakGlass, breakGlassReviews, reviewBreakGlass } from './emergency.ts';
import { statusOf } from './inspection.store.ts';
import { approveInspection, closeInspection, inspectionCases, requestInspection } from './inspection.ts';
import { emergencyVersions, mayLookBack } from './look-back.ts';
import { narrowedGrants } from './narrowed.ts';
import { inForce } from './relationship.store.ts';
import { openPeriod, saidOfDirective, saidOfRelationship } from './versions.ts';
import { withheldFrom } from './withheld.ts';

const field = (name: string) => ({ [name]: (person: { content: Record<string, unknown> }) => person.content[name] });
const ids = (of: readonly string[]) => of.map(id => ({ id }));
const reference = (id: string | null) => (id ? { id } : null);
const moment = (date: Date | null | undefined) => date?.toISOString() ?? null;
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
    inspectionCases: (_root, args, context) => inspectionCases(args, context),
    breakGlassReviews: (_root, args, context) => breakGlassReviews(args, context),
    narrowedGrants: (_root, args, context) => narrowedGrants(args, context),
  },
  Mutation: {
    giveConsent: (_root, { input }, context) => giveConsent(input, context),
    importConsent: (_root, { resource }, context) => importConsent(resource, context),
    withdrawConsent: (_root, { id }, context) => withdrawConsent(id, context),
    declareCareRelationship: (_root, { input }, context) => declareCareRelationship(input, context),
    endCareRelationship: (_root, { id }, context) => endCareRelationship(id, context),
    breakGlass: (_root, { input }, context) => breakGlass(input, context),
    requestInspection: (_root, { input }, context) => requestInspection(input, context),
    approveInspection: (_root, { id }, context) => approveInspection(id, context),
    closeInspection: (_root, { id }, context) => closeInspection(id, context),
    reviewBreakGlass: (_root, args, context) => reviewBreakGlass(args, context),
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
    careRelationships: async ({ _id }, args, context) =>
      (await shownRelationships(_id, context)).filter(row => !args.inForce || inForce(row, context.now)),
    sources: async ({ _id, sources }, _args, { caller, directives }) =>
      (await directives.mayDecide(caller, _id))
        ? sources
        : sources.filter(({ organization }) => organization && organization.id === caller.organization),
    consentDirectives: async ({ _id }, args, { caller, directives, now }) =>
      (await directives.mayDecide(caller, _id))
        ? (await directives.ofPerson(_id)).filter(each => !args.inForce || isInForce(each, now))
        : null,
    breakGlass: async ({ _id }, _args, { caller, directives, breakGlass: store }) =>
      (await directives.mayDecide(caller, _id)) ? store.ofPerson(_id) : null,
    history: async (row, args, context) =>
      (await mayLookBack(row._id, context)) ? context.formerPersons.of(row, args) : null,
    withheld: async ({ _id }, { from }, context) =>
      (await context.directives.mayDecide(context.caller, _id)) ? withheldFrom(_id, from, context) : null,
  },
  PersonReference: {
    __resolveReference: ({ id }) => ({ id }),
    person: ({ id }, _args, { persons }) => persons.byId(id),
  },
  RelatedPerson: {
    ...fields('active', 'relationship', 'name', 'telecom', 'gender', 'birthDate', 'period'),
    id: ({ _id }) => _id,
    history: async (row, args, context) =>
      (await mayLookBack(row.person, context)) ? context.formerRelated.of(row, args) : null,
    reference: async ({ identifierKeys }, _args, { persons }) => {
      const found = await persons.byIdentifiers(identifierKeys);
      return found && { id: found._id };
    },
  },
  CareRelationship: {
    id: ({ _id }) => _id,
    professional: ({ professional }) => reference(professional),
    organization: ({ organization }) => reference(organization),
    period: openPeriod,
    ended: ({ ended }) => moment(ended),
    history: (row, { first }, { relationshipChanges }) =>
      relationshipChanges.of(row, { by: null, at: null }, saidOfRelationship, first),
  },
  ConsentDirective: {
    id: ({ _id }) => _id,
    period: openPeriod,
    given: ({ given }) => given.toISOString(),
    withdrawn: ({ withdrawn }) => moment(withdrawn),
    inForce: (directive, _args, { now }) => isInForce(directive, now),
    fhir: directive => asFhir(directive),
    history: (row, { first }, { directiveChanges }) => {
      const { givenBy: by, given: at, source, sourceId } = row;
      return directiveChanges.of(row, { by, at, source, sourceId }, saidOfDirective, first);
    },
  },
  ConsentCriteria: {
    organizations: ({ organizations }) => ids(organizations),
    professionals: ({ professionals }) => ids(professionals),
    persons: ({ persons }) => ids(persons),
    authors: ({ authors }) => ids(authors),
    dataPeriod: ({ dataFrom, dataUntil }) =>
      dataFrom || dataUntil ? { start: moment(dataFrom), end: moment(dataUntil) } : null,
  },
  InspectionCase: {
    id: ({ _id }) => _id,
    person: ({ person }) => reference(person),
    organization: ({ organization }) => reference(organization),
    dataPeriod: ({ from, until }) => (from || until ? { start: moment(from), end: moment(until) } : null),
    requested: ({ requested }) => requested.toISOString(),
    approved: ({ approved }) => moment(approved),
    end: ({ end, closed }) => (closed ?? end).toISOString(),
    status: (inspection, _args, { now }) => statusOf(inspection, now),
  },
  BreakGlass: {
    id: ({ _id }) => _id,
    person: ({ person }) => ({ id: person }),
    professional: ({ professional }) => reference(professional),
    organization: ({ organization }) => reference(organization),
    display: ({ name }) => name,
    period: openPeriod,
    reviewed: ({ reviewed }) => moment(reviewed),
    history: (row, { first }) => emergencyVersions(row, first),
  },
};
