import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Served } from '../gateway/serve.ts';

/** Two graphs that take turns: the subgraphs of each have addresses of their own, and all that they say is its name. */
export const GENERATIONS = ['first', 'second'] as const;

/** What is asked. `note` fails each time, in one way or another, and `away` can't be reached; all else is answered. */
export const OPERATION = '{ pulse ward { name bed { label mood } note away } }';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const WARD = 'type Ward @key(fields: "id") { id: ID!';
const BED = 'type Bed @key(fields: "id") { id: ID!';

/** `notes` answers twice for each time that it fails, so that it goes on being asked; `away` is soon left alone. */
const PARTS = {
  wards: `type Query { ward: Ward } ${WARD} name: String }`,
  beds: `${WARD} bed: Bed } ${BED} label: String }`,
  notes: `type Query { pulse: String } ${WARD} note: String } ${BED} mood: String }`,
  away: `${WARD} away: String }`,
};

// nobody listens there, and no port of this machine's own connections can be the same by chance
const NOWHERE = 'http://127.0.0.1:1/';

/** The supergraph of a generation. */
export function supergraph(address: string, generation: string): string {
  const services = Object.entries(PARTS).map(([name, sdl]) => {
    const url = name === 'away' ? NOWHERE : `${address}/${generation}/${name}`;
    return { name, typeDefs: parse(`${LINK} ${sdl}`), url };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(`The benchmark's subgraphs don't compose: ${errors}`);
  return supergraphSdl;
}

/** What is served at a path that the supergraph of a generation names. */
export function servedAt(): Map<string, Served> {
  return new Map(
    GENERATIONS.flatMap(generation =>
      Object.entries(PARTS).map(([name, sdl]) => [`/${generation}/${name}`, served(sdl, generation)] as const),
    ),
  );
}

function served(sdl: string, generation: string): Served {
  const ward = { __typename: 'Ward', id: '7', name: generation, bed: { id: '9', label: generation } };
  const bed = { __typename: 'Bed', id: '9', mood: generation };
  const entity = ({ __typename }: { __typename: string }) => (__typename === 'Ward' ? ward : bed);
  const resolvers = { Ward: { __resolveReference: entity }, Bed: { __resolveReference: entity } };
  const known = Object.fromEntries(Object.entries(resolvers).filter(([type]) => sdl.includes(`type ${type} `)));
  return {
    schema: buildSubgraphSchema({ typeDefs: parse(`${LINK} ${sdl}`), resolvers: known }),
    rootValue: { ward, pulse: generation },
  };
}
