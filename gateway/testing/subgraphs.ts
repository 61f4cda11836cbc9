import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { asResolverMap } from '../../kit/subgraph/define.ts';
import type { SubgraphAnswer } from '../../kit/subgraph/subgraph.ts';
import type { SubgraphRequest, SubgraphTransport } from '../source/transport.ts';
import { compose } from '../supergraph/compose.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

/** A subgraph in this process. */
export interface FakePart {
  name: string;
  sdl: string;
  resolvers: object;
}

/** Two small subgraphs: `names` knows persons, `notes` what is written about them. */
const PARTS: readonly FakePart[] = [
  {
    name: 'names',
    sdl: `${LINK}
      type Query { person(id: ID!): Person persons(first: Int = 2): [Person!] fault: String }
      type Mutation { rename(id: ID!, name: String!): Person }
      type Person @key(fields: "id") { id: ID! name: String friend: Person }`,
    resolvers: {
      Query: {
        person: (_: unknown, { id }: { id: string }) => ({ id, name: `Name ${id}` }),
        persons: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_each, index) => ({ id: String(index), name: `Name ${index}` })),
        fault: () => {
          throw new Error('mongodb://secret@10.0.0.7:27017 at /srv/careweave/names.ts:12');
        },
      },
      Mutation: { rename: (_: unknown, person: { id: string; name: string }) => person },
      Person: { __resolveReference: (person: object) => person, friend: () => ({ id: '9', name: 'Friend' }) },
    },
  },
  {
    name: 'notes',
    sdl: `${LINK}
      type Query { noteCount: Int }
      type Person @key(fields: "id") { id: ID! notes: [String!] }`,
    resolvers: {
      Query: { noteCount: () => 2 },
      Person: { __resolveReference: (person: object) => person, notes: () => ['first', 'second'] },
    },
  },
];

/** The supergraph of the two. */
export const smallSupergraph = (): string => compose(PARTS).supergraph;

/** What a subgraph was asked. */
export interface Asked {
  subgraph: string;
  authorization: string;
  /** The trace that goes on there. */
  traceparent?: string;
  request: SubgraphRequest;
}

/** A stand-in for running subgraphs, which can be made to fail one by one. */
export interface FakeSubgraphs {
  transport: SubgraphTransport;
  asked: Asked[];
  /** What a subgraph does instead of answering; delete it to have it back. */
  instead: Map<string, (request: SubgraphRequest) => Promise<SubgraphAnswer>>;
}

const asText = ({ status, body }: SubgraphAnswer) => ({ status, text: JSON.stringify(body) });

/** Serves the two subgraphs, or others, in this process, without looking at caller tokens. */
export function fakeSubgraphs(parts: readonly FakePart[] = PARTS): FakeSubgraphs {
  const schemas = new Map(
    parts.map(({ name, sdl, resolvers }) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: asResolverMap(resolvers) }),
    ]),
  );
  const asked: Asked[] = [];
  const instead: FakeSubgraphs['instead'] = new Map();
  return {
    asked,
    instead,
    async transport(subgraph, { authorization = '', traceparent }, request) {
      asked.push({ subgraph, authorization, traceparent, request });
      const other = instead.get(subgraph);
      if (other) return asText(await other(request));
      const schema = schemas.get(subgraph);
      if (!schema) throw new Error(`no subgraph ${subgraph}`);
      const { query: source, variables: variableValues } = request;
      return asText({ status: 200, body: { ...(await graphql({ schema, source, variableValues })) } });
    },
  };
}
