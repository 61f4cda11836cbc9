import type { Json } from '../contract.ts';

/** One resource or object that a file holds, and where it stands there. */
export interface Item {
  file: string;
  /** The JSON path in the file: `entry[3].resource`; `line 12` in NDJSON; empty when it is the whole file. */
  path: string;
  format: 'fhir' | 'hsds';
  /** The FHIR resource type, or the HSDS object's name. */
  type: string;
  resource: Json;
  /** The address that the bundle gives it. */
  fullUrl: string | null;
  /** Which bundle it stands in: references are first looked for there. Null outside of one. */
  bundle: string | null;
  /** How long its line is, in NDJSON; 0 where the whole file is in memory anyway. */
  bytes: number;
  /** The security labels of its bundle, which hold for all that is in it. */
  security: readonly unknown[];
}

/** Something to say of a file as a whole. */
export interface FileNote {
  severity: 'info' | 'error';
  code: string;
  message: string;
  path: string;
}

/** What reading gives, in the order of the file. */
export type Read = { item: Item } | { note: FileNote };
