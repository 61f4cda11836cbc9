import type { FetchNodePathSegment } from '@graphql-hive/router-query-planner';
import type { FetchRewrite } from '../plan.ts';
import type { Satisfies } from '../supergraph.ts';
import { isObject, type Json } from './json.ts';

/** Changes an object of an answer, or of a request, in place. */
export type Rewrite = (value: unknown) => void;

type Change = (object: Json, key: string) => void;

/** Compiles the rewrites of a fetch; null when there is nothing to do. */
export function rewriter(rewrites: readonly FetchRewrite[] | undefined, satisfies: Satisfies): Rewrite | null {
  if (!rewrites?.length) return null;
  const all = rewrites.map(rewrite => {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo: to } = rewrite.KeyRenamer;
      const rename: Change = (object, key) => {
        if (key === to || object[key] === undefined) return;
        object[to] = object[key];
        object[key] = undefined;
      };
      return walker(path, satisfies, rename);
    }
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return walker(path, satisfies, (object, key) => {
      if (object[key] !== undefined) object[key] = key === '__typename' ? setValueTo : JSON.stringify(setValueTo);
    });
  });
  return value => {
    for (const rewrite of all) rewrite(value);
  };
}

function walker(path: readonly FetchNodePathSegment[], satisfies: Satisfies, change: Change): Rewrite {
  const walk = (value: unknown, at: number): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, at);
      return;
    }
    const segment = path[at];
    if (!isObject(value) || segment === undefined) return;
    if ('TypenameEquals' in segment) {
      const { __typename: name } = value;
      if (typeof name !== 'string' || segment.TypenameEquals.some(type => satisfies(name, type))) walk(value, at + 1);
    } else if (at === path.length - 1) change(value, segment.Key);
    else walk(value[segment.Key], at + 1);
  };
  return value => walk(value, 0);
}

/** The new name of each key that the rewrites of an answer rename: paths of errors still have the old one. */
export const renamed = (rewrites: readonly FetchRewrite[] | undefined): ReadonlyMap<string, string> =>
  new Map(
    (rewrites ?? []).flatMap(rewrite => {
      const last = 'KeyRenamer' in rewrite ? rewrite.KeyRenamer.path.at(-1) : undefined;
      return 'KeyRenamer' in rewrite && last && 'Key' in last ? [[last.Key, rewrite.KeyRenamer.renameKeyTo]] : [];
    }),
  );
