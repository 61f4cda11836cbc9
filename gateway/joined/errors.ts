import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../kit/errors.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { Asking } from '../source/forward.ts';
import { onInvalid } from '../source/on-invalid.ts';
import { refusal } from '../source/refusals.ts';

/** What a service that joined may tell a caller, in our words; all else is a fault of it, which is masked as any is. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  GRANT_REFUSED: 'takes no grant for this person: what it holds is not known',
  BAD_USER_INPUT: 'does not take an argument as it was given',
};

const codeOf = ({ extensions }: GraphQLFormattedError): ErrorCode =>
  String(extensions?.code ?? '').toUpperCase() as ErrorCode;

function ours(source: string, error: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(error);
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  const known = words !== undefined;
  const message = known ? `The source "${source}" ${words}.` : 'A fault of a service that joined.';
  return { message, path: error.path, extensions: { code: known ? code : 'INTERNAL_SERVER_ERROR' } };
}

/**
 * The answer of a service that joined, with its errors in our words: its own can hold addresses, stacks, or what is nobody's
 * business; the log has them. One without any data is no answer. Throws then what a source that gives none is.
 */
export function inOurWords(source: string, answer: SourceAnswer, context: Asking): SourceAnswer {
  const { data, errors } = answer;
  if (!errors?.length) return answer;
  const told = errors.slice(0, 10).map(error => ({ code: codeOf(error), message: error.message, path: error.path }));
  if (!data) {
    onInvalid(source, `errors and no data: ${JSON.stringify(told)}`, true, context);
    throw refusal(source, 'invalid');
  }
  context.log.warn({ source, errors: told }, 'a service that joined answered with errors');
  return { ...answer, errors: errors.map(error => ours(source, error)) };
}
