import type { Caller, PurposeOfUse } from '../../kit/caller/caller.ts';
import type { Category } from '../../kit/grant/categories.ts';
import { type AccessGrant, type Level, signGrant, verifyGrant } from '../../kit/grant/grant.ts';
import { narrowed } from '../../kit/grant/narrowed.ts';
import { readGrant } from '../../kit/grant/opened.ts';
import { keyPair } from '../../kit/signing/testing.ts';
import type { GatewayContext } from '../context.ts';
import { requestMaker } from '../engine/compile/request.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { CompiledRequest } from '../source/transport.ts';
import { agreed } from './agreed.ts';
import type { Agreement } from './agreement.ts';

const [key, publicKey] = keyPair();
const agreement: Agreement = {
  name: 'Meals',
  organisation: { name: 'Meals', cbe: '0403201185' },
  contact: { name: 'An', email: 'an@meals.example' },
  legalBasis: 'GDPR-9.2.h',
  purposes: ['TREAT'],
  categories: ['social-support', 'social-situation'],
  period: { from: '2026-01-01', until: '2026-12-31' },
};

const QUERY = 'query($representations:[_Any!]!){_entities(representations:$representations){...on Person{meals}}}';

async function person(id: string, categories: AccessGrant['categories'], more: Partial<AccessGrant> = {}) {
  const grant = { person: id, caller: 'gp', organization: null, purpose: 'TREAT', categories, ...more };
  const signed = await signGrant(key, { confidentiality: 'N', breakGlass: false, policy: '1', ...grant });
  return { __typename: 'Person', id, grant: signed };
}

/** What `people` answers that is asked for narrower grants. */
async function signed(request: CompiledRequest): Promise<SourceAnswer> {
  const { grants, categories } = request.variables as { grants: string[]; categories: Category[] };
  const all = grants.map(text => narrowed(readGrant(text) as AccessGrant, categories));
  const narrowedGrants = await Promise.all(all.map(grant => signGrant(key, grant)));
  return request.read(JSON.stringify({ data: { narrowedGrants } }));
}

interface Said {
  status?: string;
  asked: CompiledRequest[];
  answer?: SourceAnswer;
  error?: unknown;
}

/** Asks about representations by way of the agreement; the service answers with what it was asked, person by person. */
async function asking(
  representations: object[],
  {
    purpose = 'TREAT' as PurposeOfUse | null,
    at = '2026-06-01',
    source = 'meals',
    query = QUERY,
    reply = (ids: (string | undefined)[]): object => ({ data: { _entities: ids.map(id => ({ meals: id })) } }),
  } = {},
): Promise<Said> {
  const asked: CompiledRequest[] = [];
  const sources: GatewayContext['sources'] = new Map();
  const context = { caller: { purpose }, sources, log: { warn: () => {} } } as unknown as GatewayContext;
  const ask = agreed<GatewayContext>(
    async (name, request) => {
      if (name === 'people' && request.variables?.grants) return signed(request);
      asked.push(request);
      const sent = JSON.parse(request.body).variables.representations as { id?: string }[];
      return request.read(JSON.stringify(reply(sent.map(({ id }) => id))));
    },
    name => ({ people: null, meals: agreement })[name],
    () => new Date(at),
  );
  const request = requestMaker(
    query,
    'query',
    ['first'],
    'http://meals',
  )({ variables: {} } as never, `"representations":${JSON.stringify(representations)}`);
  const answer = await ask(source, request, context).catch((error: unknown) => ({ error }));
  const status = sources.get(source)?.status;
  return 'error' in answer ? { asked, status, error: answer.error } : { asked, status, answer: answer as SourceAnswer };
}

const open = (category: Category, level: Level = 'ALL') => ({ [category]: level });
const entities = ({ answer }: Said) => JSON.parse(JSON.stringify(answer?.data?._entities));

it('sends what is all within the agreement as it is', async () => {
  const { asked, answer } = await asking([await person('a', open('social-support'))]);
  expect(asked).toHaveLength(1);
  expect(answer?.data).toEqual({ _entities: [{ meals: '"a"' }] });
});

it('sends nothing about whose grant opens none of the categories, and puts null in their places', async () => {
  const said = await asking([
    await person('a', { 'social-support': 'NONE', 'lab-result': 'ALL' }),
    await person('b', open('social-situation', 'OWN_ORGANISATION')),
    await person('c', {}),
    await person('d', open('social-support')),
  ]);
  expect(entities(said)).toEqual([null, { meals: '"b"' }, null, { meals: '"d"' }]);
  const [{ body, variables }] = said.asked as [CompiledRequest];
  expect(JSON.parse(body)).toEqual({ query: QUERY, variables });
  expect((variables as { representations: { id: string }[] }).representations.map(({ id }) => id)).toEqual(['b', 'd']);
});

it('sends those whose directives open a category where the levels open less', async () => {
  const rules = (category: Category) => ({ permit: [{ categories: [category], labels: ['N' as const] }], deny: [] });
  const said = await asking([
    await person('a', {}, { rules: rules('social-support') }),
    await person('b', {}, { rules: rules('lab-result') }),
  ]);
  expect(entities(said)).toEqual([{ meals: '"a"' }, null]);
});

it('does not ask at all when nobody is left, and answers as a service that holds nothing', async () => {
  const persons = [await person('a', open('lab-result')), await person('b', {})];
  const withheld = await asking(persons);
  const held = await asking(
    persons.map(each => ({ ...each, __typename: 'Organization' })),
    { reply: ids => ({ data: { _entities: ids.map(() => null) } }) },
  );
  expect(withheld.asked).toEqual([]);
  expect(withheld.answer).toEqual(held.answer);
  expect(withheld.status).toBe('ANSWERED');
});

it.each([null, 'POPHLTH'] as const)(
  'sends nobody for the purpose %s, which is none of the agreement',
  async purpose => {
    const { asked, answer } = await asking([await person('a', open('social-support', 'NONE'))], { purpose });
    expect(asked).toEqual([]);
    expect(answer?.data).toEqual({ _entities: [null] });
  },
);

it('sends nothing for another purpose, also where no person is in it', async () => {
  const query = 'query($representations:[_Any!]!){menu _entities(representations:$representations){...on Service{x}}}';
  const said = await asking([{ __typename: 'Service', id: 's' }], { purpose: 'POPHLTH', query });
  expect(said.asked).toEqual([]);
  expect(said.answer?.data).toEqual({ menu: null, _entities: [null] });
});

it('sends no person without a grant, and nobody by a mere reference', async () => {
  const { grant: _, ...bare } = await person('a', open('social-support'));
  const references = [
    bare,
    { ...bare, grant: 'x~y~' },
    { ...bare, grant: 7 },
    { ...bare, __typename: 'PersonReference' },
  ];
  expect((await asking(references)).asked).toEqual([]);
});

it.each(['2025-12-31T23:59:59.999Z', '2027-01-01T00:00:00Z'])(
  'sends nothing at %s, when the agreement does not hold',
  async at => {
    const { asked, status, error } = await asking([await person('a', open('social-support'))], { at });
    expect([asked, status]).toEqual([[], 'UNAVAILABLE']);
    expect(error).toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'meals' } });
  },
);

it('sends nothing to a source without an agreement, and everything to the platform’s own', async () => {
  const representations = [await person('a', {})];
  expect(await asking(representations, { source: 'stranger' })).toMatchObject({ asked: [], status: 'UNAVAILABLE' });
  expect((await asking(representations, { source: 'people' })).asked).toHaveLength(1);
});

it('puts errors where they belong', async () => {
  const said = await asking([await person('a', {}), await person('b', open('social-support'))], {
    reply: () => ({ data: { _entities: [null] }, errors: [{ message: 'no', path: ['_entities', 0, 'meals'] }] }),
  });
  expect(said.answer?.errors?.map(({ path }) => path)).toEqual([['_entities', 1, 'meals']]);
});

it('takes no answer with more persons than were asked for', async () => {
  const said = await asking([await person('a', {}), await person('b', open('social-support'))], {
    reply: () => ({ data: { _entities: [{ meals: 'x' }, { meals: 'y' }] } }),
  });
  expect(String(said.error)).toMatch('2 entities where 1 were asked for');
});

it('sends grants that say nothing of other categories, signed by people', async () => {
  const rules = { permit: [{ categories: ['lab-result' as const], labels: ['N' as const] }], deny: [] };
  const wide = { ...open('social-support'), ...open('lab-result', 'NONE') };
  const exact = await person('a', open('social-support'));
  const said = await asking([exact, await person('b', wide), await person('c', open('social-situation'), { rules })]);
  const [{ body, variables }] = said.asked as [CompiledRequest];
  const { representations: sent } = variables as { representations: { id: string; grant: string }[] };
  expect(JSON.parse(body)).toEqual({ query: QUERY, variables });
  expect(sent.map(({ grant }) => readGrant(grant)?.categories)).toEqual([
    open('social-support'),
    open('social-support'),
    open('social-situation'),
  ]);
  expect(sent.map(({ grant }) => readGrant(grant)?.rules)).toEqual([undefined, undefined, { permit: [], deny: [] }]);
  expect(sent[0]?.grant).toBe(exact.grant);
  const caller = { subject: 'gp', organization: null, purpose: 'TREAT' } as Caller;
  for (const { id, grant } of sent) await verifyGrant(publicKey, grant, id, caller);
  expect(entities(said)).toEqual([{ meals: '"a"' }, { meals: '"b"' }, { meals: '"c"' }]);
});

it.each([
  ['GRANT_REFUSED', 'GRANT_REFUSED', 'The source "meals" takes no grant for this person: what it holds is not known.'],
  ['bad_user_input', 'BAD_USER_INPUT', 'The source "meals" does not take an argument as it was given.'],
  ['SOURCE_TIMEOUT', 'INTERNAL_SERVER_ERROR', 'A fault of a service that joined.'],
  ['__proto__', 'INTERNAL_SERVER_ERROR', 'A fault of a service that joined.'],
])('tells an error %s in our words', async (code, told, message) => {
  const { answer } = await asking([await person('a', open('social-support'))], {
    reply: () => ({
      data: { _entities: [null] },
      errors: [{ message: 'at /srv', path: ['_entities', 0], extensions: { code, stack: 'x' } }],
    }),
  });
  expect(answer?.errors).toEqual([{ message, path: ['_entities', 0], extensions: { code: told } }]);
});

it('takes errors without data for no answer', async () => {
  const { status, error } = await asking([await person('a', open('social-support'))], {
    reply: () => ({ data: null, errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }),
  });
  expect([status, error]).toMatchObject(['UNAVAILABLE', { extensions: { code: 'SOURCE_INVALID', source: 'meals' } }]);
});
