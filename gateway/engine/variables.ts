import { type GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';

/** The values of an operation's variables, with defaults. */
export type Variables = Readonly<Record<string, unknown>>;

const NONE: { variables: Variables; errors?: undefined } = { variables: {} };

/** Reads the variables of a request; the errors of graphql-js where one is not of its type. */
export function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables = {},
): { variables: Variables; errors?: undefined } | { variables?: undefined; errors: readonly GraphQLError[] } {
  if (variableDefinitions.length === 0) return NONE;
  const { coerced: variables, errors } = getVariableValues(schema, variableDefinitions, given);
  return errors ? { errors } : { variables };
}
