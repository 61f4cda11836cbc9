import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, type GraphQLSchema, graphql, parse } from 'graphql';
import { PRODUCTS, type Product, REVIEWS, type Review, shippingEstimate, USERS, type User } from './data.ts';

/** The subgraphs' names. */
export const NAMES = ['accounts', 'inventory', 'products', 'reviews'] as const;

/** Where the subgraphs are if a gateway is measured that somebody else has started. */
export const SUBGRAPHS_PORT = 4790;

/** The fields of Query: those of all subgraphs. */
export const ROOT = {
  me: () => USERS[0],
  user: ({ id }: { id: string }) => user({ id }),
  users: () => USERS,
  topProducts: ({ first }: { first: number }) => PRODUCTS.slice(0, first),
};

const user = ({ id }: Pick<User, 'id'>) => USERS.find(each => each.id === id);
const product = ({ upc }: Pick<Product, 'upc'>) => PRODUCTS.find(each => each.upc === upc);
const review = ({ id }: Pick<Review, 'id'>) => REVIEWS.find(each => each.id === id);

const sdlOf = (name: string) => parse(readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8'));

/** A schema for each subgraph. The data's own functions are its resolvers, so it has only what a reference stands for. */
export function subgraphSchemas(): Map<string, GraphQLSchema> {
  const resolvers = {
    accounts: { User: { __resolveReference: user } },
    // price and weight come from the gateway, as it is with @requires
    inventory: {
      Product: {
        __resolveReference: (sent: Product) => ({ ...sent, inStock: product(sent)?.inStock }),
        shippingEstimate: ({ price, weight }: Product) => shippingEstimate(price, weight),
      },
    },
    products: { Product: { __resolveReference: product } },
    reviews: {
      User: { __resolveReference: user },
      Product: { __resolveReference: product },
      Review: { __resolveReference: review },
    },
  };
  const schemaOf = (name: (typeof NAMES)[number]) =>
    buildSubgraphSchema({ typeDefs: sdlOf(name), resolvers: resolvers[name] as never });
  return new Map(NAMES.map(name => [name, schemaOf(name)]));
}

/** The supergraph for subgraphs that are all reached at one address, each at a path with its name. */
export function supergraph(address: string): { supergraph: string; api: string } {
  const services = NAMES.map(name => ({ name, typeDefs: sdlOf(name), url: `${address}/${name}` }));
  const { supergraphSdl, publicSdl, errors } = composeServices(services);
  if (!supergraphSdl || !publicSdl) throw new Error(`The benchmark's subgraphs don't compose: ${errors}`);
  return { supergraph: supergraphSdl, api: publicSdl };
}

/** The data that every gateway must answer: that of one server that has it all. */
export async function wholeAnswer(operation: string): Promise<unknown> {
  const schema = buildSchema(supergraph('http://nowhere').api);
  const { data, errors } = await graphql({ schema, source: operation, rootValue: ROOT });
  if (errors) throw new AggregateError(errors, 'The benchmark’s own data have no answer.');
  return JSON.parse(JSON.stringify(data));
}
