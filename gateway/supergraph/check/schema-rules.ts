import type { DocumentNode } from 'graphql';
import type { Agreement } from '../../joined/agreement.ts';
import type { Part } from '../compose.ts';

/** What the rules for a service that joins look at. */
export interface Proposal {
  name: string;
  document: DocumentNode;
  agreement: Agreement;
  /** The other subgraphs. */
  others: readonly Part[];
}

/** Told of each rule that is broken: where, and what is wrong and how to mend it. */
export type Break = (rule: string, where: string, message: string) => void;
