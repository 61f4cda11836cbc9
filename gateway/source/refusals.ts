import type { GraphQLError } from 'graphql';
import { type ErrorCode, refuse } from '../../kit/errors.ts';
import type { FailureKind } from './transport.ts';

const WORDS: Record<FailureKind, { code: ErrorCode; says: string }> = {
  unavailable: { code: 'SOURCE_UNAVAILABLE', says: 'can’t be reached now' },
  timeout: { code: 'SOURCE_TIMEOUT', says: 'did not answer in time' },
  invalid: { code: 'SOURCE_INVALID', says: 'gave no proper answer' },
};

/** What a caller is told of a source that failed: which, and that what it holds is not known; nothing of how. */
export const refusal = (source: string, kind: FailureKind): GraphQLError =>
  refuse(WORDS[kind].code, `The source "${source}" ${WORDS[kind].says}: what it holds is not known.`, { source });
