import type { Caller } from '../../kit/caller/caller.ts';
import { opensAny, readGrant } from '../../kit/grant/opened.ts';
import type { Asking, AskSource } from '../source/forward.ts';
import { refusal } from '../source/refusals.ts';
import { type Agreement, holdsAt } from './agreement.ts';
import { inOurWords } from './errors.ts';
import { type May, narrow, nothing } from './narrow.ts';
import { withNarrowGrants } from './narrow-grants.ts';

/** The agreement with a source: null where none is needed, for it is the platform's own; undefined where there is none. */
export type AgreementOf = (source: string) => Agreement | null | undefined;

/** What names a person. */
const OF_PERSONS = ['Person', 'PersonReference'];

/**
 * Asks services that joined only for what their agreements cover: while they hold, for their purposes, and about persons whose
 * grant opens any of their categories, and tells them nothing of others. Of all else it answers, without asking, as a service does
 * that holds nothing. What they say went wrong is told in our words.
 */
export const agreed =
  <Context extends Asking & { caller: Caller }>(
    ask: AskSource<Context>,
    agreementOf: AgreementOf,
    now: () => Date = () => new Date(),
  ): AskSource<Context> =>
  async (source, request, context) => {
    const agreement = agreementOf(source);
    if (agreement === null) return ask(source, request, context);
    if (!agreement || !holdsAt(agreement, now())) {
      context.sources.set(source, { status: 'UNAVAILABLE', asOf: null });
      context.log.warn({ source }, 'a source was not asked: there is no agreement with it now');
      throw refusal(source, 'unavailable');
    }
    const { purpose } = context.caller;
    const covered = purpose === null || agreement.purposes.includes(purpose);
    const narrowed = covered ? narrow(request, mayFor(agreement)) : null;
    if (narrowed) {
      const sent = await withNarrowGrants(narrowed, agreement.categories, ask, context);
      return inOurWords(source, await ask(source, sent, context), context);
    }
    // whoever may not be asked about must look like whoever is not known there
    if (!context.sources.has(source)) context.sources.set(source, { status: 'ANSWERED', asOf: now().toISOString() });
    return nothing(request);
  };

const mayFor =
  ({ categories }: Agreement): May =>
  ({ __typename, grant }) => {
    if (!OF_PERSONS.includes(String(__typename))) return true;
    const said = readGrant(grant);
    return said !== null && opensAny(said, categories);
  };
