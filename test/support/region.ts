import type { Region } from '../../region/index.ts';

/** A resource of a generated region, as far as tests read it. */
export type Resource = {
  resourceType: string;
  id: string;
  identifier?: { system: string; value: string }[];
  extension?: { url: string; valueReference?: { reference: string } }[];
  serviceProvider?: { reference: string };
  birthDate?: string;
  meta: { lastUpdated: string; security?: { system: string; code: string }[] };
  [field: string]: unknown;
};

/** An entry of one of its bundles. */
export type Entry = { fullUrl: string; resource: Resource; request?: { method: string; url: string } };

/** Its files by path. */
export type Files = Map<string, string>;

/** All files of a region. */
export const filesOf = (region: Region): Files => new Map([...region.files()].map(({ path, text }) => [path, text]));

/** The entries of a file; none where there is no such file. */
export const entriesOf = (files: Files, path: string): Entry[] => JSON.parse(files.get(path) ?? '{}').entry;

/** The files of persons. */
export const personPaths = (files: Files): string[] => [...files.keys()].filter(path => path.startsWith('persons/'));

/** The resources of a type. */
export const byType = (entries: Entry[], type: string): Resource[] =>
  entries.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
