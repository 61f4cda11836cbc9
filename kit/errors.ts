import { GraphQLError } from 'graphql';

/**
 * The platform's own error codes; beside them stand those of Apollo Server (`GRAPHQL_PARSE_FAILED`, …). What has none of
 * these codes is masked and logged.
 */
export const ERROR_CODES = {
  UNAUTHENTICATED: 'No token, or one that is refused.',
  IDENTITY_UNAVAILABLE: 'Who asks can’t be told now: the provider of identity can’t be reached.',
  FORBIDDEN: 'The caller’s role or the scopes of their token don’t allow what was asked.',
  TOO_MANY_REQUESTS: 'The caller has asked for too much in too short a time.',
  OPERATION_UNTRUSTED: 'Only the operations that the region trusts are taken here.',
  GRANT_REFUSED: 'A field about a person was asked without a grant that covers it.',
  BAD_USER_INPUT: 'An argument is outside of what the field takes.',
  PURPOSE_UNKNOWN: 'The purpose of use is no HL7 v3 PurposeOfUse code.',
  OPERATION_UNPLANNED: 'The operation is valid, but no way through the subgraphs was found, or not in time.',
  SOURCE_UNAVAILABLE: 'A subgraph could not be reached: what it holds is not known now.',
  SOURCE_TIMEOUT: 'A subgraph did not answer in time: what it holds is not known now.',
  SOURCE_INVALID: 'A subgraph gave no proper GraphQL answer: what it holds is not known now.',
  JOURNAL_UNAVAILABLE: 'What happens can’t be recorded, so nothing about persons is answered.',
  INTERNAL_SERVER_ERROR: 'A fault of the platform; the log has it under the request’s id.',
} as const;

/** A code of the catalogue above. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error with a code of the catalogue, fit to be shown to callers. */
export const refuse = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
  path?: (string | number)[],
): GraphQLError => new GraphQLError(message, { path, extensions: { ...extensions, code } });
