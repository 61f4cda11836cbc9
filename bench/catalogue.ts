import type { Bench } from './bench.ts';

/** A benchmark that can be named. */
export interface Named {
  /** A line that says what it measures. */
  about: string;
  /** Loads it; only the one that is run has to be there. */
  load(): Promise<Bench>;
}

/** All benchmarks, by name. */
export const BENCHES: Readonly<Record<string, Named>> = {
  'person-view': {
    about: 'PersonView through the gateway, against the same data fetched straight from the subgraphs',
    load: async () => (await import('./person-view/index.ts')).personView,
  },
  import: {
    about: 'a generated region into a fresh database, resources a second: the first time, and again unchanged',
    load: async () => (await import('./import.ts')).importBench,
  },
  gateway: {
    about: 'a deep operation over four subgraphs through the engine, against @apollo/gateway and others',
    load: async () => (await import('./gateway/index.ts')).gatewayBench,
  },
  soak: {
    about: 'very many requests with failing subgraphs and swaps of the supergraph: memory, mixes, rejections',
    load: async () => (await import('./soak/index.ts')).soak,
  },
  embedded: {
    about: 'PersonView with all in one process, against the same calls of the subgraphs’ stores',
    load: async () => (await import('./embedded/index.ts')).embedded,
  },
  grant: {
    about: 'What grants cost: as a share of PersonView for one person and for 50, and database commands',
    load: async () => (await import('./grant/index.ts')).grantBench,
  },
  journal: {
    about: 'What the journal adds to PersonView, how fast events are verified, and how fast they are found',
    load: async () => (await import('./journal/index.ts')).journalBench,
  },
  join: {
    about: 'Graphs with up to 40 services that joined: composition, taking over, the plan of PersonView, memory',
    load: async () => (await import('./join/index.ts')).joinBench,
  },
};
