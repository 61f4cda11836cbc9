import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, parse, print } from 'graphql';
import { refuse } from '../../kit/errors.ts';
import { digestOf } from './digest.ts';

/** How a request names its operation: by its text, by the SHA-256 of the text, or both. */
export interface Named {
  text: string | undefined;
  digest: string | undefined;
}

/** The text of an operation that is taken, and its digest. */
export interface Taken {
  text: string;
  digest: string;
}

/** Finds the operation that a request names; null when it names none. Throws a refusal of what is not taken. */
export type TakeOperation = (named: Named, mayExplore: () => boolean) => Taken | null;

/**
 * Makes what takes operations. The trusted ones can be asked by their digest alone, as the persisted documents of GraphQL over
 * HTTP and of Apollo's clients do. Where `onlyTrusted`, all others are refused (`OPERATION_UNTRUSTED`), unless the caller may
 * explore. A trusted text counts as it stands in its file and as clients print it.
 */
export function takeOperations(trusted: readonly string[], onlyTrusted: boolean): TakeOperation {
  const texts = new Map(
    trusted
      .flatMap(text => [text, print(parse(text, { noLocation: true }))])
      .map(text => [digestOf(text), text] as const),
  );
  return ({ text, digest }, mayExplore) => {
    if (text === undefined && digest === undefined) return null;
    const own = text === undefined ? (digest as string) : digestOf(text);
    if (digest !== undefined && digest !== own) throw otherDigest(own);
    const known = texts.get(own);
    if (known !== undefined) return { text: known, digest: own };
    if (onlyTrusted && !mayExplore()) throw untrusted();
    if (text === undefined) throw unknownDigest();
    return { text, digest: own };
  };
}

const untrusted = () =>
  refuse(
    'OPERATION_UNTRUSTED',
    'Only the operations that the region trusts are taken here, as they are or by their SHA-256.',
  );

/** Apollo's clients know this message, and send the text then. */
const unknownDigest = () =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND },
  });

const otherDigest = (own: string) =>
  new GraphQLError(`The query's SHA-256 is ${own}, and not the one that stands beside it.`, {
    extensions: { code: ApolloServerErrorCode.BAD_REQUEST },
  });
