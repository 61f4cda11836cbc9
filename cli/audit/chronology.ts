import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';

/** Asks the platform; throws when it does not answer whole. */
export type AskPlatform = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;

/** One thing in the list: an access, a change, a refusal, an emergency, or a version of a record. */
export type ChronologyEntry = TimelineNode | VersionEntry;

/** What the graph answers for an entry of the timeline. */
export interface TimelineNode {
  kind: 'ACCESS' | 'CHANGE' | 'DENIAL' | 'EMERGENCY';
  at: string;
  id: string;
  name: string | null;
  role: string;
  organization: { id: string } | null;
  purpose: string | null;
  basis: string | null;
  reason: string | null;
  source: string | null;
  records: { source: string; type: string | null; category: string | null; ids: string[] }[];
  changes: { source: string; type: string; id: string; before: number | null; after: number }[];
}

/** A version of a record, at the moment at which it was recorded; null where the source did not say. */
export interface VersionEntry extends VersionNode {
  kind: 'VERSION';
  at: string | null;
  /** The name of the record's type, and its id. */
  type: string;
  record: string;
}

interface VersionNode {
  version: number;
  current: boolean;
  importedAt: string | null;
  replacedAt: string | null;
  changes: { field: string; before: string | null; after: string | null }[] | null;
  provenance: {
    recordedAt: string | null;
    organization: { id: string } | null;
    organizationName: string | null;
    recordedBy: { display: string | null } | null;
    source: string | null;
    sourceId: string | null;
  };
}

/** Something of which there are versions; null where they are not shown. */
interface Versioned {
  __typename: string;
  id: string;
  history: VersionNode[] | null;
}

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const API = new URL('../../schema/api.graphql', import.meta.url);
const PAGE = 'pageInfo { hasNextPage endCursor }';
const WHO_SAID = `provenance { recordedAt organization { id } organizationName recordedBy { display } source sourceId }`;
const VERSIONS = `history(first: 200) { version current importedAt replacedAt changes { field before after } ${WHO_SAID} }`;
const IDENTITY = `query Identity($id: ID!) { person(id: $id) { __typename id ${VERSIONS} relatedPersons { __typename id ${VERSIONS} } } }`;
const TIMELINE = `nodes { kind at id name role organization { id } purpose basis reason source
  records { source type category ids } changes { source type id before after } } ${PAGE}`;

/**
 * All that an inspection shows of a person, the newest first: what happened, and each version of each record. What has no moment
 * stands at the end. Throws where the person is not shown.
 */
export async function chronology(ask: AskPlatform, person: string): Promise<ChronologyEntry[]> {
  // first, so that what is asked here does not stand in it
  const entries: ChronologyEntry[] = await allOf<TimelineNode>(ask, person, 'timeline', TIMELINE);
  const versioned: Versioned[] = await identityOf(ask, person);
  for (const list of recordLists())
    versioned.push(...(await allOf<Versioned>(ask, person, list, `nodes { __typename id ${VERSIONS} } ${PAGE}`)));
  for (const { __typename: type, id: record, history } of versioned)
    for (const version of history ?? [])
      entries.push({ kind: 'VERSION', at: momentOf(version), type, record, ...version });
  return entries.sort((one, other) => timeOf(other) - timeOf(one));
}

const momentOf = ({ provenance, importedAt }: VersionNode): string | null => provenance.recordedAt ?? importedAt;
const timeOf = ({ at }: ChronologyEntry): number => (at === null ? 0 : Date.parse(at));

/** Who the person is said to be, and who is close to them; an inspection of an organisation shows no versions of that. */
async function identityOf(ask: AskPlatform, id: string): Promise<Versioned[]> {
  const { person } = await ask<{ person: (Versioned & { relatedPersons: Versioned[] | null }) | null }>(IDENTITY, {
    id,
  });
  return person ? [person, ...(person.relatedPersons ?? [])] : [];
}

/** A whole list of a person, page by page. */
async function allOf<Node>(ask: AskPlatform, person: string, list: string, nodes: string): Promise<Node[]> {
  const query = `query Inspect($id: ID!, $after: String) { person(id: $id) { list: ${list}(first: 50, after: $after) { ${nodes} } } }`;
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const answer: { person: { list: Page<Node> | null } | null } = await ask(query, { id: person, after });
    const page = answer.person?.list;
    if (!page)
      throw new Error(`The inspection does not show ${list} of ${person}: is it open, and this auditor's own?`);
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** The lists of a person whose records keep their versions. */
function recordLists(): string[] {
  const person = buildSchema(readFileSync(API, 'utf8')).getType('Person');
  if (!isObjectType(person)) throw new Error(`There is no type Person in ${API.pathname}.`);
  return Object.values(person.getFields()).flatMap(({ name, type }) => {
    const nodes = fieldsOf(type).nodes;
    return nodes && fieldsOf(nodes.type).history ? name : [];
  });
}

function fieldsOf(type: GraphQLOutputType): ReturnType<GraphQLObjectType['getFields']> {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}
