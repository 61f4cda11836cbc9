import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Models } from '../../interchange/import/models.ts';
import type { StoredEntity } from '../../kit/entity/model.ts';
import { recordScope } from '../../kit/grant/scope.ts';
import { SSIN } from '../../kit/identifiers.ts';
import { words } from '../../kit/named/words.ts';
import type { RecordKind } from '../../kit/record/kinds.ts';
import type { StoredRecord } from '../../kit/record/record.ts';
import { HEALTH_RECORDS } from '../../subgraphs/health/record.kinds.ts';
import type { StoredPerson } from '../../subgraphs/people/person.model.ts';
import type { SeenRecord } from '../../subgraphs/people/policy/testing.ts';
import type { StoredRelatedPerson } from '../../subgraphs/people/related-person.model.ts';
import {
  type CareRelationshipBasis,
  EVER,
  FOREVER,
  type StoredRelationship,
} from '../../subgraphs/people/relationship.model.ts';
import { PILOT_RECORDS } from '../../subgraphs/pilots/record.kinds.ts';
import { SOCIAL_RECORDS } from '../../subgraphs/social/record.kinds.ts';

/** The public schema. */
export const API: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'),
);

type Source = 'health' | 'social' | 'pilots';

/** Every list of records on `Person`: its field, its kind, and where its records are. */
export const LISTS: { field: string; kind: RecordKind; source: Source }[] = [
  ...Object.entries(HEALTH_RECORDS).map(([field, kind]) => ({ field, kind, source: 'health' as const })),
  ...Object.entries(SOCIAL_RECORDS).map(([field, kind]) => ({ field, kind, source: 'social' as const })),
  ...Object.entries(PILOT_RECORDS).map(([field, kind]) => ({ field, kind, source: 'pilots' as const })),
];

/** One of each kind of what is nobody's, by which everything else is linked. */
const LINKS: Record<string, string> = {
  ...{ Organization: 'practice', Professional: 'gp', Location: 'place', Service: 'meals' },
  ...{ Pilot: 'pilot', Programme: 'programme' },
};
const PARTICIPANT = { organization: { id: 'hospital' }, professional: { id: 'doctor' }, display: 'Dr D', role: null };
const SCALARS: Record<string, unknown> = {
  ...{ String: 'text', Int: 1, Float: 1, Boolean: true, Date: '2024-01-01', DateTime: '2024-01-01T00:00:00Z' },
};
const PROVENANCE = {
  ...{ organization: { id: 'hospital' }, organizationName: 'Hospital', recordedBy: PARTICIPANT },
  ...{ recordedAt: '2024-01-01T00:00:00Z', source: 'urn:test', sourceId: 'x', version: 1 },
};

/** A value of a type, so that every field which leads on leads somewhere. */
function sampleOf(type: GraphQLOutputType, depth = 0): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, depth);
  if (isListType(type)) {
    const one = sampleOf(type.ofType, depth);
    return one === null ? [] : [one];
  }
  if (isScalarType(type)) return SCALARS[type.name] ?? null;
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isObjectType(type) || depth > 4) return null;
  if (LINKS[type.name]) return { id: LINKS[type.name] };
  if (type.name === 'Participant') return PARTICIPANT;
  return madeContent(type.name, depth + 1);
}

const contents = new Map<string, Readonly<Record<string, unknown>>>();

/** What a record or an entity of a type holds: something in each of its fields. Thousands share it; nobody changes it. */
export function contentOf(type: string): Readonly<Record<string, unknown>> {
  const content = contents.get(type) ?? madeContent(type, 0);
  contents.set(type, content);
  return content;
}

function madeContent(type: string, depth: number): Record<string, unknown> {
  const found = API.getType(type);
  if (!isObjectType(found)) throw new Error(`there is no type ${type}`);
  const own = Object.values(found.getFields()).filter(({ name, args }) => !OWN.has(name) && args.length === 0);
  return Object.fromEntries(own.map(field => [field.name, sampleOf(field.type, depth)]));
}

/** Fields that no content holds: the store gives them, or a resolver. */
const OWN = new Set(['id', 'provenance', 'subject', 'result', 'encounter']);

/** A record of a person's, in a list. */
export interface ChartRecord extends SeenRecord {
  person: string;
  field: string;
  content?: Record<string, unknown>;
}

/** A record as its subgraph stores it. */
export function stored(list: { kind: RecordKind; source: Source }, seen: ChartRecord): StoredRecord {
  const { id, person, category, confidentiality, sensitivity, organization, encounter, author, when } = seen;
  const envelope = { person, category, confidentiality, sensitivity, organization };
  const recordedBy = { ...PARTICIPANT, professional: { id: author ?? 'gp' } };
  return {
    ...{ _id: id, ...envelope, scope: recordScope(envelope), when, status: 'active', hash: 'h', version: 1 },
    encounters: encounter ? [encounter] : [],
    codes: ['code', ...(list.source === 'pilots' ? ['pilot|pilot'] : [])],
    categories: ['category'],
    provenance: { ...PROVENANCE, recordedBy, sourceId: id },
    content: { ...contentOf(list.kind.type), encounter, ...seen.content },
  };
}

/** The number by which a person of these charts is found. */
export const numberOf = (id: string): string => `${Buffer.from(id).readUIntBE(0, 2)}-${id}`;

/** A person. */
export const storedPerson = (id: string): StoredPerson => ({
  ...{ _id: id, keys: [], parts: [], sortName: id, search: words(id) },
  identifierKeys: [`${SSIN}|${numberOf(id).replace(/[\s./-]/g, '')}`],
  sources: [
    { ...PROVENANCE, version: 1 },
    { ...PROVENANCE, organization: { id: 'practice' } },
  ],
  content: { ...contentOf('Person'), displayName: id },
});

/** That someone cares for a person. */
export const relationship = (
  person: string,
  who: { professional?: string; organization?: string },
  basis: CareRelationshipBasis,
  over: Partial<StoredRelationship> = {},
): StoredRelationship => ({
  _id: `${person}-${who.professional ?? ''}-${who.organization ?? ''}-${basis}`,
  ...{ person, actor: who.professional ?? who.organization ?? '' },
  ...{ professional: who.professional ?? null, organization: who.organization ?? null },
  ...{ display: null, role: null, basis, start: EVER, end: FOREVER, ended: null, ...over },
});

/** Someone close to a person, who is one of the charts too. */
export const closeTo = (person: string, other: string): StoredRelatedPerson => ({
  ...{ _id: `${person}-${other}`, person, keys: [], hash: 'h', version: 1, provenance: PROVENANCE },
  identifierKeys: storedPerson(other).identifierKeys,
  content: contentOf('RelatedPerson'),
});

const entity = (_id: string, type: string, links: string[] = [], content: object = {}): StoredEntity => ({
  ...{ _id, keys: [], identifierKeys: [], sortName: _id, search: [_id], links, parts: [] },
  facets: ['status:active'],
  provenance: PROVENANCE,
  content: { ...contentOf(type), ...content },
});

/** Writes what is nobody's: organisations, professionals, a service, a pilot and what it agreed on. */
export async function writeDirectory({ directory, pilots }: Models): Promise<void> {
  await directory.organizations.insertMany([
    entity('practice', 'Organization', [], { partOf: { id: 'hospital' } }),
    entity('hospital', 'Organization', [], { partOf: { id: 'practice' } }),
  ]);
  await directory.professionals.insertMany([entity('gp', 'Professional'), entity('doctor', 'Professional')]);
  await directory.roles.insertMany([entity('role', 'ProfessionalRole', ['gp', 'doctor'])]);
  await directory.locations.insertMany([entity('place', 'Location')]);
  await directory.services.insertMany([entity('meals', 'Service', ['practice', 'hospital'])]);
  await directory.statements.insertMany([
    entity('statement', 'DirectoryStatement', ['practice', 'hospital', 'gp', 'doctor']),
  ]);
  const all = ['practice', 'hospital', 'programme'];
  await pilots.pilots.insertMany([entity('pilot', 'Pilot', all)]);
  await pilots.programmes.insertMany([entity('programme', 'Programme')]);
  await pilots.agreements.insertMany([entity('agreement', 'Agreement', ['pilot'])]);
  await pilots.decisions.insertMany([entity('decision', 'Decision', ['pilot', 'programme'])]);
}

/** Writes records, each list by one command. */
export async function writeRecords({ records }: Models, rows: readonly ChartRecord[]): Promise<void> {
  for (const list of LISTS) {
    const own = rows.filter(({ field }) => field === list.field).map(each => stored(list, each));
    if (own.length > 0) await records[list.source].get(list.kind.type)?.insertMany(own, { lean: true });
  }
}
