import type { EventPerson, EventRecords } from '../../../kit/audit/event.ts';
import { CATEGORIES, type Category } from '../../../kit/grant/categories.ts';
import { TYPES } from '../consent/categories.ts';
import { codesAt } from '../values/codes.ts';
import { all, at, type Place } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { type AuditReferences, detailOf, expectOnly, numberOf, typeOf } from './reading.ts';
import { DETAILS, SYSTEMS } from './terms.ts';

const ENTITY = [...['what', 'type', 'role', 'lifecycle', 'securityLabel', 'name', 'description', 'query', 'detail']];

/** Whom and what an AuditEvent is about. */
export interface ReadEntities {
  /** Persons whom the graph knows. */
  persons: string[];
  /** Those whom it doesn’t, as the source calls them. */
  strangers: string[];
  records: EventRecords[];
  query: Place | null;
  /** The request’s id, and its trace’s. */
  request: string | null;
  trace: string | null;
}

const has = (entity: Place, name: 'type' | 'role', system: string, ...codes: string[]): boolean =>
  all(entity, name).some(each => codesAt(each).some(found => found.system === system && codes.includes(found.code)));

const isPatient = (entity: Place): boolean =>
  has(entity, 'role', SYSTEMS.entityRole, '1') || typeOf(at(entity, 'what')) === 'Patient';

const isQuery = (entity: Place): boolean =>
  has(entity, 'role', SYSTEMS.entityRole, '24') || at(entity, 'query') !== null;

const isRequest = (entity: Place): boolean => has(entity, 'type', SYSTEMS.balpEntityType, 'XrequestId');

/** Reads what it was about. A person who is not known here is kept as the source calls them: no event may be lost. */
export function entitiesAt(root: Place, source: string, references: AuditReferences): ReadEntities {
  const entities = all(root, 'entity');
  for (const entity of entities) expectOnly(entity, ENTITY);
  const patients = entities.filter(isPatient).map(entity => patientAt(entity, references));
  const others = entities.filter(entity => !isPatient(entity) && !isQuery(entity) && !isRequest(entity));
  const request = entities.find(isRequest) ?? null;
  return {
    persons: [...new Set(patients.flatMap(({ person }) => person ?? []))],
    strangers: [...new Set(patients.flatMap(({ stranger }) => stranger ?? []))],
    records: grouped(others, source),
    query: entities.find(isQuery) ?? null,
    request: numberOf(at(request, 'what')),
    trace: detailOf(request, DETAILS.trace),
  };
}

function patientAt(entity: Place, references: AuditReferences): { person: string | null; stranger: string | null } {
  const what = at(entity, 'what');
  const person = what && references.person(what.value);
  if (person) return { person, stranger: null };
  const stranger = text(what, 'reference') ?? numberOf(what) ?? text(what, 'display') ?? text(entity, 'name');
  const [code, path, came] = stranger
    ? ['REFERENCE_NOT_FOUND', what?.path ?? entity.path, stranger]
    : ['MISSING_ELEMENT', `${entity.path}.what`, 'nobody'];
  entity.context.note('warning', code, path, `Expected a person who is imported or known; came ${came}.`);
  return { person: null, stranger };
}

/** What was seen or changed, like with like, by the ids that the source has for it. */
function grouped(entities: readonly Place[], source: string): EventRecords[] {
  const groups = new Map<string, EventRecords>();
  for (const entity of entities) {
    const what = at(entity, 'what');
    const id = /([^/]+)$/.exec(text(what, 'reference')?.replace(/\/_history\/.*$/, '') ?? '')?.[1];
    const named = all(entity, 'type').flatMap(codesAt);
    const type = typeOf(what) ?? named.find(({ system }) => system === SYSTEMS.resourceType)?.code ?? null;
    const said = detailOf(entity, DETAILS.category);
    const category = CATEGORIES.find(each => each === said) ?? categoryOf(type);
    const group = { source: detailOf(entity, DETAILS.source) ?? source, type: type ?? text(what, 'display'), category };
    const key = JSON.stringify(group);
    const records = groups.get(key) ?? { ...group, organization: null, ids: [] };
    const own = id ?? text(at(what, 'identifier'), 'value');
    if (own) records.ids.push(own);
    groups.set(key, records);
  }
  return [...groups.values()];
}

/** The category of all records of a FHIR type; null where they may be of several. */
function categoryOf(type: string | null): Category | null {
  const possible = CATEGORIES.filter(category => TYPES[category].includes(type ?? ''));
  // a consent that was asked about is most often one to sharing, which has no category
  return type !== 'Consent' && possible.length === 1 ? (possible[0] ?? null) : null;
}

/** The same records for each person; of several persons nobody knows whose they are. */
export function personsOf(
  { persons, strangers, records }: ReadEntities,
  seen: boolean,
  grant: EventPerson['grant'],
): EventPerson[] {
  const isOne = persons.length + strangers.length === 1;
  return persons.map(person => ({ person, seen, records: seen && isOne ? records : [], grant: seen ? grant : null }));
}
