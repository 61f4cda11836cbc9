import { fileURLToPath } from 'node:url';
import { type Command, npmScript, script } from './program.ts';

/** What a gateway is started with. */
export interface Place {
  /** The file with the supergraph. */
  supergraph: string;
  /** Where it must serve: at `/graphql`, on this machine. */
  port: number;
  /** For files that it needs. */
  folder: string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The gateways that are always measured. The first is what all are compared with. */
export const OWN: Record<string, (place: Place) => Command> = {
  'apollo-gateway': ({ supergraph, port }) => script(here('stock.ts'), supergraph, String(port)),
  careweave: ({ supergraph, port }) => npmScript('engine', '--supergraph', supergraph, '--port', String(port)),
  'ready-made': ({ port }) => script(here('ready-made.ts'), String(port)),
};
