/** The subgraphs of the platform itself, in the order in which they start. */
export const SUBGRAPHS = ['people', 'directory', 'health', 'social', 'pilots', 'audit', 'registry'] as const;

/** The name of one of the platform's own subgraphs. */
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Whether a text is the name of one of the platform's own subgraphs. */
export const isSubgraphName = (name: string): name is SubgraphName => (SUBGRAPHS as readonly string[]).includes(name);
