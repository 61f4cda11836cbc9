import type { AccessReport } from '../../kit/audit/report.ts';
import { pageLength } from '../../kit/record/page.ts';
import { grantedPerson } from '../../kit/subgraph/granted.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { logEntry } from './access-log.ts';
import { requireAuditor } from './auditor.ts';
import { contentOf } from './checkpoint.model.ts';
import { timelinePage } from './timeline.ts';

const reference = (id: string | null) => (id ? { id } : null);
const references = (ids: readonly string[]) => ids.map(id => ({ id }));

/** Whoever asks the trail for one person has looked at who looked at them: it stands in their access log, too. */
function readAbout<Page extends { nodes: readonly { _id: string }[] }>(
  filter: { person?: string | null } | null | undefined,
  page: Page,
  report: AccessReport,
): Page {
  const ids = page.nodes.map(({ _id }) => _id);
  if (filter?.person) report.trail(filter.person, ids);
  return page;
}

/** What happened: for auditors all of it, for a person who looked at their data. */
export const resolvers: Resolvers = {
  Query: {
    async accessEvents(_root, { filter, ...args }, { caller, events, report }) {
      requireAuditor(caller);
      return readAbout(filter, await events.page(filter, args), report);
    },
    async accessStatistics(_root, { by, filter }, { caller, events, report }) {
      requireAuditor(caller);
      const counts = await events.statistics(by, filter);
      readAbout(filter, { nodes: [] }, report);
      return counts;
    },
    async watchList(_root, { filter, ...args }, { caller, watch, report }) {
      requireAuditor(caller);
      const page = await watch.page(filter, args);
      readAbout(filter, { nodes: page.nodes.map(({ event }) => event) }, report);
      return page;
    },
    checkpoints(_root, { instance, first }, { caller, checkpoints }) {
      requireAuditor(caller);
      return checkpoints.newest(instance, pageLength(first));
    },
    inclusionProof(_root, { event }, { caller, checkpoints }) {
      requireAuditor(caller);
      return checkpoints.proofOf(event);
    },
  },
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    async accesses({ id }, { as, ...args }, { caller, events, report }) {
      requireAuditor(caller);
      const field = as === 'HOLDING' ? 'holders' : 'organization';
      return readAbout(args.filter, await events.ofOrganization(id, { ...args, field }), report);
    },
  },
  Person: {
    __resolveReference: grantedPerson,
    async accessLog({ id, grant }, { language, filter, ...args }, { caller, events, report }) {
      if (caller.person !== id) return null;
      report.seen(grant);
      const { edges, count, pageInfo } = await events.logOf(id, filter, args);
      const entries = edges.map(({ cursor, node }) => ({ cursor, node: logEntry(node, id, language ?? 'en') }));
      return { count, edges: entries, nodes: entries.map(({ node }) => node), pageInfo };
    },
    async timeline({ id, grant }, { since, until, ...args }, { caller, events, report }) {
      if (caller.person !== id && grant.basis !== 'INSPECTION') return null;
      report.seen(grant);
      return timelinePage(await events.logOf(id, { since, until }, args), id);
    },
  },
  WatchListEntry: { about: ({ persons }) => references(persons) },
  TimelineEntry: {
    organization: ({ organization }) => reference(organization),
    professional: ({ professional }) => reference(professional),
  },
  AccessEventConnection: { totalCount: ({ count }) => count() },
  AccessLogConnection: { totalCount: ({ count }) => count() },
  AccessCount: { organization: ({ by, value }) => (by === 'ORGANIZATION' ? reference(value) : null) },
  AccessLogEntry: {
    organization: ({ organization }) => reference(organization),
    holders: ({ holders }) => references(holders),
  },
  AccessEvent: {
    id: ({ _id }) => _id,
    at: ({ event }) => event.at,
    requestId: ({ event }) => event.requestId,
    traceId: ({ event }) => event.traceId,
    caller: ({ event }) => event.caller,
    legalBasis: ({ event }) => event.legalBasis,
    operation: ({ event }) => event.operation,
    about: ({ persons }) => references(persons),
    strangers: ({ strangers }) => strangers ?? [],
    persons: ({ event }) => event.persons,
    changes: ({ event }) => event.changes,
    reason: ({ event }) => event.reason,
    coverage: ({ event }) => event.coverage,
    supergraph: ({ event }) => event.supergraph ?? null,
    codes: ({ event }) => event.codes,
  },
  AccessEventCaller: {
    organization: ({ organization }) => reference(organization),
    professional: ({ professional }) => reference(professional),
    person: ({ person }) => reference(person),
  },
  AccessEventPerson: {
    person: ({ person }) => reference(person),
    policy: ({ grant }) => grant?.policy ?? null,
    breakGlass: ({ grant }) => grant?.breakGlass ?? false,
  },
  AccessEventRecords: { organization: ({ organization }) => reference(organization) },
  AccessEventChange: { person: ({ person }) => reference(person) },
  Checkpoint: {
    root: checkpoint => contentOf(checkpoint).root,
    head: checkpoint => contentOf(checkpoint).head,
    at: checkpoint => contentOf(checkpoint).at,
  },
};
