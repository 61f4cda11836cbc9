import type { PurposeOfUse } from '../../../kit/caller/caller.ts';
import type { Category } from '../../../kit/grant/categories.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** What somebody did. */
export type Action = 'LOOKED' | 'CHANGED' | 'DENIED';

/** The words of the access log in one language. */
export interface Words {
  /** By role. */
  roles: Readonly<Record<string, string>>;
  /** For another person, who cares for this one or decides for them. */
  representative: string;
  /** For a role that has no words of its own. */
  otherRole: string;
  actions: Readonly<Record<Action, string>>;
  purposes: Readonly<Record<PurposeOfUse, string>>;
  noPurpose: string;
  categories: Readonly<Record<Category, string>>;
  /** By subgraph, where it is only known who was asked. */
  sources: Readonly<Record<string, string>>;
  /** For a service that has joined. */
  otherSource: string;
  /** Things that are changed and have no category, by type. */
  changes: Readonly<Record<string, string>>;
  otherChange: string;
  /** What is shown of a person whose records were not asked for. */
  identity: string;
}

/** The languages of the access log. */
export const WORDS = { en, nl, fr } as const satisfies Record<string, Words>;
