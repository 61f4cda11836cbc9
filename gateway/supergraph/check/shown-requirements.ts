import type { Caller } from '../../../kit/caller/caller.ts';
import { CATEGORIES } from '../../../kit/grant/categories.ts';
import type { AccessGrant } from '../../../kit/grant/grant.ts';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { answerFor, NOBODY, personOf, TELLS } from './ask-person.ts';
import type { Answer } from './call.ts';
import { holderIn, reportProblem } from './report-problem.ts';
import type { Requirement } from './requirements.ts';
import { askPersons, entitiesOf, personsBody, type Service, tells } from './service.ts';
import { CHECKER, grantOf } from './tokens.ts';

/** A good grant that opens nothing of what is here must show nothing; `make` gives null where nothing could be opened by it. */
const showsNothing = (
  id: string,
  says: string,
  mend: string,
  make: (
    key: SigningKey,
    service: Service,
    sdl: string,
  ) => Promise<{ grant: string; caller?: Caller } | undefined | null>,
): Requirement => ({
  id,
  says,
  mend,
  async ask(service, sdl) {
    if (!service.people || sdl === undefined) return undefined;
    const made = await make(service.people, service, sdl);
    if (!made) return made;
    const answer = await answerFor(service, sdl, made.grant, made.caller);
    return answer && (entitiesOf(answer.body)?.some(tells) ? TELLS : null);
  },
});

const HEED = 'give only records whose category the grant opens, and whose confidentiality it reaches';

/** Every category but those that a schema’s fields are of. */
const allBut = (sdl: string): AccessGrant['categories'] =>
  Object.fromEntries(CATEGORIES.filter(code => !sdl.includes(`category:${code}"`)).map(code => [code, 'ALL']));

/** Whether an answer has an error for one of its entities, or for all. */
const failsAt = (answer: Answer | undefined, at: number): boolean =>
  answer?.errors?.some(({ path }) => !path || path[1] === undefined || path[1] === at) === true;

/** What it answers about the person of whom it knows something, by a grant that opens all; undefined where that can't be asked. */
const answerAboutAll = async (service: Service, sdl: string | undefined) =>
  service.people && service.person !== undefined
    ? answerFor(service, sdl, await grantOf(service.people, service.person, 'ALL'))
    : undefined;

/** What of persons it tells by a good grant, and reports. */
export const shownRequirements: readonly Requirement[] = [
  {
    id: 'good-grant-is-answered',
    says: 'A person with a good grant is answered, beside one who is refused, in the order in which they came',
    mend: 'give one entity for each representation, in order; a refused one is null, and takes none with it',
    async ask(service, sdl) {
      const { gateway, people } = service;
      if (!gateway || !people || sdl === undefined) return undefined;
      const id = personOf(service);
      const body = personsBody(sdl, [
        { __typename: 'Person', id: NOBODY },
        { __typename: 'Person', id, grant: await grantOf(people, id, 'ALL') },
      ]);
      if (!body) return undefined;
      const { status, body: answer } = await askPersons(service, gateway, body);
      const entities = entitiesOf(answer);
      if (status !== 200 || entities?.length !== 2)
        return `it answers ${status}, with ${entities?.length ?? 'no'} entities`;
      if (entities[0] !== null && tells(entities[0])) return 'it tells something of the refused one';
      const second = entities[1] as { id?: unknown } | null;
      if (second?.id === id) return null;
      // whom it does not know at all may be null, without an error
      const isUnknown = second === null && service.person === undefined && !failsAt(answer, 1);
      return isUnknown ? null : 'the second entity is not the second person';
    },
  },
  showsNothing('levels-are-heeded', 'A grant that opens no category shows nothing', HEED, async (key, service) => ({
    grant: await grantOf(key, personOf(service), 'NONE'),
  })),
  showsNothing(
    'other-categories-open-nothing',
    'A grant that opens every category but its own shows nothing',
    HEED,
    async (key, service, sdl) => ({
      grant: await grantOf(key, personOf(service), 'ALL', { categories: allBut(sdl) }),
    }),
  ),
  showsNothing(
    'own-organisation-is-compared',
    'A grant that opens only what the caller’s organisation holds shows nothing to one that holds nothing',
    'for the level OWN_ORGANISATION, compare the record’s organisation with the grant’s',
    async (key, service) => ({ grant: await grantOf(key, personOf(service), 'OWN_ORGANISATION') }),
  ),
  showsNothing(
    'nobody-owns-nothing',
    'A grant that opens only what the caller’s organisation holds shows nothing to a caller without one',
    'let a grant whose `organization` is null open nothing as its own, also where a record has none',
    async (key, service) => ({
      grant: await grantOf(key, personOf(service), 'OWN_ORGANISATION', { organization: null }),
      caller: { ...CHECKER, organization: null },
    }),
  ),
  showsNothing(
    'mandates-own-nothing',
    'Whoever sees a person by a mandate sees nothing as their organisation’s own',
    'for the level OWN_ORGANISATION, look at `basis`: MANDATE opens none',
    async (key, service, sdl) => {
      if (service.person === undefined) return undefined;
      const answer = await answerAboutAll(service, sdl);
      const organization = holderIn(answer?.body?.extensions?.access);
      // what no organisation holds is nobody's own
      if (organization === undefined) return null;
      const grant = await grantOf(key, service.person, 'OWN_ORGANISATION', { organization, basis: 'MANDATE' });
      return { grant, caller: { ...CHECKER, organization } };
    },
  ),
  {
    id: 'data-are-shown',
    says: 'A grant that opens every category shows what is known of --person',
    mend: 'give the person’s records, or name another person',
    async ask(service, sdl) {
      const answer = await answerAboutAll(service, sdl);
      return answer && (entitiesOf(answer.body)?.some(tells) ? null : 'it shows nothing');
    },
  },
  {
    id: 'access-is-reported',
    says: 'What is shown of a person is reported in `extensions.access`',
    mend: 'report the person, the grant’s policy and the records’ ids, as docs/joining.md says',
    async ask(service, sdl) {
      const answer = await answerAboutAll(service, sdl);
      return answer && reportProblem(answer.body?.extensions?.access, personOf(service));
    },
  },
];
