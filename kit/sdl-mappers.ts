import { buildASTSchema, isObjectType, parse } from 'graphql';
import { subgraphSDL } from './sdl.ts';

const RECORD = '../../../kit/record/store.ts#RecordNode';
const ENTITY = '../../../kit/entity/store.ts#EntityNode';
const VERSION = '../../../kit/record/history.ts#VersionNode';
const GRANTED = '../../../kit/record/store.ts#GrantedPerson';

const OWN: Record<string, Record<string, string>> = {
  people: {
    Person: '../person.model.ts#StoredPerson',
    Caller: '../../../kit/caller/caller.ts#Caller as CallerValue',
    RelatedPerson: '../related-person.model.ts#StoredRelatedPerson',
    CareRelationship: '../relationship.model.ts#StoredRelationship',
    ConsentDirective: '../directive.model.ts#StoredDirective',
    ConsentCriteria: '../directive.model.ts#DirectiveCriteria',
    BreakGlass: '../break-glass.model.ts#StoredBreakGlass',
    InspectionCase: '../inspection.model.ts#StoredInspection',
    PersonReference: '../../../kit/entity/store.ts#Reference',
  },
  pilots: { Organization: '../../../kit/entity/store.ts#Reference' },
  registry: {
    JoinedService: '../registry.store.ts#ServiceVersion',
    SupergraphVersion: '../registry.store.ts#SupergraphVersion as StoredVersion',
    ServiceFinding: '../../../gateway/supergraph/check/index.ts#Finding',
  },
  audit: {
    Organization: '../../../kit/entity/store.ts#Reference',
    AccessEvent: '../foreign.model.ts#ListedEvent',
    AccessEventConnection: '../event.store.ts#EventPage',
    AccessEventCaller: '../../../kit/audit/event.ts#EventCaller',
    AccessEventPerson: '../../../kit/audit/event.ts#EventPerson',
    AccessEventRecords: '../../../kit/audit/event.ts#EventRecords',
    AccessEventChange: '../../../kit/audit/event.ts#EventChange',
    AccessCount: '../event.store.ts#EventCount',
    Checkpoint: '../checkpoint.model.ts#StoredCheckpoint',
    InclusionProof: '../checkpoint.store.ts#EventProof',
    AccessLogConnection: '../access-log.ts#LogPage',
    AccessLogEntry: '../access-log.ts#LogEntry',
    TimelineConnection: '../timeline.ts#TimelinePage',
    TimelineEntry: '../timeline.ts#TimelineEntry as TimelineLine',
    WatchListConnection: '../watch.store.ts#WatchPage',
    WatchListEntry: '../watch.store.ts#WatchEntry',
  },
};

/**
 * What resolvers are handed for each type of a subgraph: records for what is listed on `Person`, entities for whatever else has
 * an id and more, and its own for the rest.
 */
export function mappersOf(name: string): Record<string, string> {
  const types = Object.values(buildASTSchema(parse(subgraphSDL(name)), { assumeValidSDL: true }).getTypeMap());
  const stored = types
    .filter(isObjectType)
    .filter(type => type.getFields().id && Object.keys(type.getFields()).length > 1);
  const person = types.find(type => type.name === 'Person');
  const records = isObjectType(person)
    ? Object.values(person.getFields()).map(field => String(field.type).replace(/Connection$/, ''))
    : [];
  const mapper = (type: string) => (records.includes(type) ? RECORD : ENTITY);
  return {
    ...Object.fromEntries(stored.map(type => [type.name, mapper(type.name)])),
    ...(person && name !== 'people' ? { Person: GRANTED } : {}),
    RecordVersion: VERSION,
    ...OWN[name],
  };
}
