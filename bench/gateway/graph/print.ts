import { SUBGRAPHS_PORT, supergraph } from './graph.ts';

// prints the supergraph, for a gateway that somebody starts by hand
console.log(supergraph(`http://127.0.0.1:${SUBGRAPHS_PORT}`).supergraph);
