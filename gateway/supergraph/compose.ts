import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { SUBGRAPHS } from '../../kit/names.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import { publicSchema } from '../engine/supergraph.ts';

/** A supergraph and the schema that callers see of it. */
export interface Supergraph {
  supergraph: string;
  api: string;
}

/** One subgraph to compose. */
export interface Part {
  name: string;
  sdl: string;
  /** Where it is reached; not given for the platform's own, of which that depends on how it runs. */
  url?: string;
}

/** The platform's own subgraphs. */
export const ownParts = (): Part[] => SUBGRAPHS.map(name => ({ name, sdl: subgraphSDL(name) }));

/**
 * Composes subgraphs into one supergraph. Throws an error that lists every reason when they don't fit together. The
 * addresses of the platform's own in it are names only: where each is reached is a matter of how the platform runs.
 */
export function compose(parts: readonly Part[]): Supergraph {
  const services = parts.map(({ name, sdl, url }) => ({ name, typeDefs: parse(sdl), url: url ?? `http://${name}` }));
  const result = composeServices(services);
  if (!result.supergraphSdl) {
    const reasons = (result.errors ?? []).map(error => `- ${error.message}`);
    throw new Error(`The subgraphs don't compose:\n${reasons.join('\n')}`);
  }
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${printSchema(lexicographicSortSchema(buildASTSchema(publicSchema(parse(result.supergraphSdl)))))}\n`,
  };
}
