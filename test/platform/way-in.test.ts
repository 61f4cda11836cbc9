import { SSIN } from '../../kit/identifiers.ts';
import { ask, tokenOf } from '../support/ask.ts';

const asGp = (query: string, variables?: Record<string, unknown>) => ask(query, { token: tokenOf('gp'), variables });

/** A person as these tests look at them. */
interface Row {
  id: string;
  displayName: string;
  identifier: { system: string; value: string }[];
}

const ssinOf = ({ identifier }: Row): string => identifier.find(({ system }) => system === SSIN)?.value ?? '';

/** All pages of a list, and what each of them says of the whole. */
async function allPages(field: string, first: number): Promise<{ ids: string[]; totals: number[] }> {
  const ids: string[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  do {
    const query = `query ($first: Int, $after: String) { page: ${field}(first: $first, after: $after) {
      totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
    const { data } = await asGp(query, { first, after });
    const { totalCount, nodes, edges, pageInfo } = data.page;
    expect(edges.map((edge: { node: object }) => edge.node)).toEqual(nodes);
    expect(edges.at(-1)?.cursor ?? null).toBe(pageInfo.endCursor);
    ids.push(...nodes.map((node: { id: string }) => node.id));
    totals.push(totalCount);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { ids, totals };
}

describe('the way in', () => {
  let people: Row[];

  beforeAll(async () => {
    const { data } = await asGp('{ persons(first: 200) { nodes { id displayName identifier { system value } } } }');
    people = data.persons.nodes;
  });

  const found = async (search: string): Promise<string[]> => {
    const { data } = await asGp('query ($search: String) { persons(search: $search) { totalCount nodes { id } } }', {
      search,
    });
    expect(data.persons.totalCount).toBe(data.persons.nodes.length);
    return data.persons.nodes.map(({ id }: Row) => id);
  };

  it('tells who is asking', async () => {
    const { data } = await asGp('{ me { name role purposeOfUse organization { name } person { id } } }');
    expect(data.me).toMatchObject({ role: 'physician', purposeOfUse: 'TREAT', person: null });
    expect(data.me.organization.name).toMatch(/\w/);
  });

  it('tells a patient which person they are', async () => {
    const { data } = await ask('{ me { role purposeOfUse organization { id } person { id displayName } } }', {
      token: tokenOf('person'),
    });
    expect(data.me).toEqual({
      role: 'patient',
      purposeOfUse: 'PATRQT',
      organization: null,
      person: { id: expect.stringMatching(/\w/), displayName: 'Martine Peeters' },
    });
  });

  it('leads to a person by id', async () => {
    const [first] = people;
    const { data } = await asGp('query ($id: ID!) { person(id: $id) { id displayName } }', { id: first?.id });
    expect(data.person).toEqual({ id: first?.id, displayName: first?.displayName });
  });

  it.each([
    ['as it is kept', (ssin: string) => ssin],
    ['with dots and dashes', (ssin: string) => ssin.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5')],
    ['with spaces', (ssin: string) => ` ${ssin.slice(0, 6)} ${ssin.slice(6)} `],
  ])('leads to a person by a number, written %s', async (_how, write) => {
    for (const person of people.slice(0, 3)) {
      const query =
        'query ($system: String!, $value: String!) { personByIdentifier(system: $system, value: $value) { id } }';
      const { data } = await asGp(query, { system: SSIN, value: write(ssinOf(person)) });
      expect(data.personByIdentifier).toEqual({ id: person.id });
    }
  });

  it('finds the caller’s own people by words of their names, whatever accents and case', async () => {
    const hannah = people.find(({ displayName }) => displayName === 'Hannah Brüll')?.id;
    expect(hannah).toBeDefined();
    for (const search of ['Hannah Brüll', 'BRULL hannah', 'brü', 'han bru'])
      expect(await found(search)).toContain(hannah);
    expect(await found('Brull Nobody')).toEqual([]);
    expect(await found('annah')).toEqual([]);
  });

  it.each([
    ['as it is kept', (ssin: string) => ssin],
    ['with dots and dashes', (ssin: string) => ssin.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5')],
  ])('finds them by a number, written %s', async (_how, write) => {
    const [first] = people;
    expect(await found(write(ssinOf(first as Row)))).toEqual([first?.id]);
  });

  it('gives the caller’s own people by name', async () => {
    const { nodes } = (await asGp('{ persons(first: 200) { nodes { name { family } } } }')).data.persons;
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const families = nodes.map(({ name }: { name: { family: string }[] }) => plain(name[0]?.family ?? ''));
    expect(families).toEqual([...families].sort());
  });

  it.each([
    ['persons', 1],
    ['persons', 3],
    ['services', 4],
    ['pilots', 7],
  ])('%s in pages of %d have no doubles and no gaps, and every page tells the same total', async (field, first) => {
    const whole = await allPages(field, 200);
    const pages = await allPages(field, first);
    expect(pages.ids).toEqual(whole.ids);
    expect(new Set(pages.ids).size).toBe(whole.ids.length);
    expect(new Set(pages.totals)).toEqual(new Set([whole.ids.length]));
    expect(pages.totals).toHaveLength(Math.ceil(whole.ids.length / first));
  });

  it.each(['persons', 'services', 'pilots'])(
    'refuses a page of %s that is too long, negative, or after no cursor',
    async field => {
      for (const [args, message] of [
        ['first: -1', '"first" must be between 0 and 200, but is -1.'],
        ['first: 1000', '"first" must be between 0 and 200, but is 1000.'],
        ['after: "nonsense"', '"after" must be a cursor that this list gave, but is "nonsense".'],
        ['after: "WzEsMl0"', '"after" must be a cursor that this list gave, but is "WzEsMl0".'],
      ]) {
        const { data, errors } = await asGp(`{ ${field}(${args}) { totalCount } }`);
        expect(data).toEqual({ [field]: null });
        expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
      }
    },
  );

  it('leads to an organisation, its services and its pilots', async () => {
    const { data } = await asGp('{ me { organization { id name } } }');
    const query = `query ($id: ID!) { organization(id: $id) { id name identifier { valid } services { nodes { organization { id } } } pilots { id } } }`;
    const { organization } = (await asGp(query, { id: data.me.organization.id })).data;
    expect(organization).toMatchObject({
      ...data.me.organization,
      identifier: expect.arrayContaining([{ valid: true }]),
    });
    for (const service of organization.services.nodes) expect(service.organization.id).toBe(organization.id);
    expect((await asGp(query, { id: 'none' })).data.organization).toBeNull();
  });

  it('leads to services by words, term, municipality, age and organisation', async () => {
    const query = `query ($search: String, $filter: ServiceFilter) { services(first: 200, search: $search, filter: $filter) {
      totalCount nodes { id name status minimumAge maximumAge organization { id } locations { address { city } } taxonomyTerms { code } } } }`;
    const services = async (args: object) => (await asGp(query, { ...args })).data.services.nodes;
    const all = await services({});
    const only = async (args: object, test: (service: (typeof all)[number]) => boolean) => {
      expect(all.filter(test).length).toBeGreaterThan(0);
      expect(await services(args)).toEqual(all.filter(test));
    };
    const service = all.find(
      (each: { minimumAge: number | null; taxonomyTerms: object[] }) => each.minimumAge && each.taxonomyTerms.length,
    );
    const { organization, minimumAge, taxonomyTerms, locations } = service;
    await only({ search: service.name.toUpperCase() }, each => each.name === service.name);
    await only({ filter: { organization: organization.id } }, each => each.organization?.id === organization.id);
    const isFor = (age: number) => (each: typeof service) =>
      (each.minimumAge ?? 0) <= age && (each.maximumAge ?? 999) >= age;
    for (const age of [minimumAge, minimumAge - 1]) await only({ filter: { age } }, isFor(age));
    const { code } = taxonomyTerms[0];
    await only({ filter: { taxonomyTerm: code } }, each =>
      each.taxonomyTerms.some((term: { code: string }) => term.code === code),
    );
    const { city } = locations[0].address[0];
    const isIn = (place: { address: { city: string }[] }) => place.address.some(each => each.city === city);
    await only({ filter: { city: city.toUpperCase() } }, each => each.locations.some(isIn));
    expect(await services({ filter: { status: 'defunct' } })).toEqual([]);
  });

  it('leads to the pilots, with partners, agreements for 2023 and 2024, and the decision on each', async () => {
    const query = `query ($programme: String) { pilots(first: 200, filter: { programme: $programme }) { totalCount nodes {
      programme { id code } partners { organization { name } } agreements { period { start end } obligations { text } } decisions { date } } } }`;
    const pilots = async (programme?: string) => (await asGp(query, { programme })).data.pilots;
    const all = await pilots();
    expect([all.totalCount, (await pilots('sgz')).totalCount, (await pilots('P3')).totalCount]).toEqual([31, 12, 19]);
    expect((await pilots('none')).totalCount).toBe(0);
    const { id } = all.nodes.find((pilot: { programme: { code: string } }) => pilot.programme.code === 'sgz').programme;
    expect((await pilots(id)).totalCount).toBe(12);
    for (const { partners, agreements, decisions } of all.nodes) {
      expect(
        partners.filter((partner: { organization: object | null }) => partner.organization).length,
      ).toBeGreaterThan(1);
      expect(agreements).toMatchObject([{ period: { start: '2023-01-01', end: '2024-12-31' } }]);
      expect(agreements[0].obligations.length).toBeGreaterThan(0);
      expect(decisions).toEqual([{ date: '2022-12-19' }]);
    }
  });
});
