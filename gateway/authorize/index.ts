import { type DocumentNode, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import type { Caller } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';
import { type FieldPath, visitFields } from './operation.ts';
import { holds, inWords, type Requirement } from './requirement.ts';
import { readRights } from './rights.ts';

/** Tells who may ask an operation of one graph. */
export interface Authorize {
  /** The refusal (`FORBIDDEN`, or `UNAUTHENTICATED` of nobody) with the paths of the fields that are not allowed; or null. */
  refusal(document: DocumentNode, operation: OperationDefinitionNode, caller: Caller | null): GraphQLError | null;
}

/** How many paths a refusal names. */
const MOST_PATHS = 20;

/** Makes what authorizes operations over a supergraph and its public schema. Throws when its rights can't be read. */
export function createAuthorize(supergraph: string, schema: GraphQLSchema): Authorize {
  const graph = { schema, rights: readRights(parse(supergraph, { noLocation: true })) };
  // what an operation asks is found out once; operations that Apollo Server forgets are forgotten here too
  const known = new WeakMap<OperationDefinitionNode, readonly Requirement[]>();

  function requirementsOf(document: DocumentNode, operation: OperationDefinitionNode): readonly Requirement[] {
    const present = known.get(operation);
    if (present) return present;
    const distinct = new Map<string, Requirement>();
    visitFields({ document, operation }, graph, (_path, requirements) => {
      for (const each of requirements) distinct.set(JSON.stringify(each), each);
      return true;
    });
    const all = [...distinct.values()];
    known.set(operation, all);
    return all;
  }

  return {
    refusal(document, operation, caller) {
      for (const each of requirementsOf(document, operation))
        if (!holds(each, caller)) return refusalOf(document, operation, caller);
      return null;
    },
  };

  function refusalOf(document: DocumentNode, operation: OperationDefinitionNode, caller: Caller | null): GraphQLError {
    const paths: FieldPath[] = [];
    let missing: Requirement | undefined;
    visitFields({ document, operation }, graph, (path, requirements) => {
      const lacking = requirements.find(each => !holds(each, caller));
      missing ??= lacking;
      if (lacking && paths.length < MOST_PATHS) paths.push(path);
      return !lacking;
    });
    const [first] = paths;
    const message = `The caller may not ask "${first?.join('.')}": it needs ${missing && inWords(missing)}.`;
    return caller
      ? refuse('FORBIDDEN', message, { paths, http: { status: 403 } })
      : refuse('UNAUTHENTICATED', message, { paths, http: { status: 401 } });
  }
}
