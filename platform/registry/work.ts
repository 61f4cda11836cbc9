import { readSupergraph } from '../../gateway/engine/supergraph.ts';
import { readGraph } from '../../gateway/gate.ts';
import { type Candidate, checkService, type Finding } from '../../gateway/supergraph/check/index.ts';
import type { Operation } from '../../gateway/supergraph/check/operations.ts';
import { compose, ownParts, type Part } from '../../gateway/supergraph/compose.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { exampleOperations } from '../operations.ts';

/** Composes the platform's own subgraphs with others. Throws where that gives no graph for this gateway. */
export function composeWith(services: readonly Part[]): string {
  const { supergraph } = compose([...ownParts(), ...services]);
  readGraph(supergraph, readSupergraph(supergraph).api);
  return supergraph;
}

/** A candidate to look at. */
export interface Check {
  candidate: Candidate;
  /** The services that are live. */
  live: readonly Part[];
  /** What frontends asked of late. */
  used: readonly Operation[];
  gatewayKey?: SigningKey;
}

/** What is wrong with a candidate. Calls it. */
export const check = ({ candidate, live, used, gatewayKey }: Check): Promise<Finding[]> =>
  checkService(candidate, {
    parts: [...ownParts(), ...live],
    operations: [...exampleOperations(), ...used],
    gatewayKey,
  });
