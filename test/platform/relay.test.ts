import { ask, tokenOf } from '../support/ask.ts';

type Concept = { coding: { system: string; code: string }[] };
type When = { dateTime: string | null; period: { start: string } | null };

/** A record as the graph answers it. */
interface Node {
  id: string;
  status: string;
  at?: string;
  onset?: When;
  effective?: When;
  code: Concept | null;
  category: Concept[];
  provenance: { organization: { id: string } | null };
}

/** A record as these tests look at it. */
interface Row {
  id: string;
  at: string | null;
  status: string;
  codes: Concept['coding'];
  categories: Concept['coding'];
  organization: string | null;
}

/** How the fields of each list are called. */
const LISTS = {
  conditions: 'status: clinicalStatus at: recordedDate onset { dateTime period { start } }',
  observations: 'status effective { dateTime period { start } }',
} as const;
const REST = 'code { coding { system code } } category { coding { system code } } provenance { organization { id } }';
type List = keyof typeof LISTS;

describe.each<List>(['conditions', 'observations'])('the %s of a person', list => {
  let id: string;
  let all: Row[];

  const page = async (args: { first?: number; after?: string | null; filter?: Record<string, unknown> }) => {
    const query = `query ($id: ID!, $first: Int, $after: String, $filter: RecordFilter) { person(id: $id) {
      page: ${list}(first: $first, after: $after, filter: $filter) {
        totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } nodes { id ${LISTS[list]} ${REST} } } } }`;
    const { data, errors } = await ask(query, { token: tokenOf('person'), variables: { id, ...args } });
    expect(errors).toBeUndefined();
    return data.person.page;
  };
  const filtered = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { nodes, totalCount } = await page({ first: 200, filter });
    expect(totalCount).toBe(nodes.length);
    return nodes.map((node: Row) => node.id);
  };
  const idsWhere = (test: (row: Row) => boolean): string[] => {
    const ids = all.filter(test).map(row => row.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(all.length);
    return ids;
  };

  beforeAll(async () => {
    id = (await ask('{ me { person { id } } }', { token: tokenOf('person') })).data.me.person.id;
    const { nodes } = await page({ first: 200 });
    all = nodes.map(({ onset, effective, code, category, provenance, ...row }: Node): Row => {
      const when = onset ?? effective;
      return {
        id: row.id,
        status: row.status,
        at: when?.dateTime ?? when?.period?.start ?? row.at ?? null,
        codes: code?.coding ?? [],
        categories: category.flatMap(each => each.coding),
        organization: provenance.organization?.id ?? null,
      };
    });
    expect(all.length).toBeGreaterThan(5);
  });

  it('come newest first', () => {
    const times = all.map(row => Date.parse(row.at ?? ''));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it.each([1, 3, 7])(
    'come in pages of %d without doubles or gaps, and every page tells the same total',
    async first => {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const { totalCount, nodes, edges, pageInfo } = await page({ first, after });
        expect(totalCount).toBe(all.length);
        expect(edges.map((edge: { node: Row }) => edge.node.id)).toEqual(nodes.map((node: Row) => node.id));
        ids.push(...nodes.map((node: Row) => node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(all.map(row => row.id));
    },
  );

  it('are counted also where first is 0', async () => {
    expect(await page({ first: 0 })).toMatchObject({
      totalCount: all.length,
      nodes: [],
      pageInfo: { hasNextPage: true },
    });
  });

  it('are narrowed by status', async () => {
    const one = all[0]?.status as string;
    expect(await filtered({ status: [one] })).toEqual(all.filter(row => row.status === one).map(row => row.id));
    expect(await filtered({ status: [...new Set(all.map(row => row.status))] })).toHaveLength(all.length);
    expect(await filtered({ status: ['no-such-status'] })).toEqual([]);
  });

  it.each(['code', 'category'] as const)('are narrowed by %s, with its system or without', async by => {
    const of = (row: Row) => (by === 'code' ? row.codes : row.categories);
    const { system, code } = of(all.at(-1) as Row)[0] as { system: string; code: string };
    const expected = idsWhere(row => of(row).some(each => each.code === code));
    expect(await filtered({ [by]: [code] })).toEqual(expected);
    expect(await filtered({ [by]: [`${system}|${code}`] })).toEqual(expected);
    expect(await filtered({ [by]: [`http://elsewhere.example|${code}`] })).toEqual([]);
  });

  it('are narrowed by time: from since on, and before until', async () => {
    const middle = all[Math.floor(all.length / 2)]?.at as string;
    const moment = Date.parse(middle);
    expect(await filtered({ since: middle })).toEqual(idsWhere(row => Date.parse(row.at ?? '') >= moment));
    expect(await filtered({ until: middle })).toEqual(idsWhere(row => Date.parse(row.at ?? '') < moment));
    expect(await filtered({ since: middle, until: middle })).toEqual([]);
  });

  it('are narrowed by the organisation that holds them', async () => {
    const { organization } = all[0] as Row;
    expect(await filtered({ organization })).toEqual(idsWhere(row => row.organization === organization));
  });

  it('are narrowed by everything at once', async () => {
    const { organization, status, at, codes } = all[0] as Row;
    const filter = { organization, status: [status], since: at, code: [codes[0]?.code] };
    expect(await filtered(filter)).toContain(all[0]?.id);
    expect(await filtered({ ...filter, status: ['no-such-status'] })).toEqual([]);
  });

  it.each([{ since: 'yesterday' }, { until: '2024-02-31' }, { since: '1' }])(
    'refuse %j, which is no moment',
    async filter => {
      const query = `query ($id: ID!, $filter: RecordFilter) { person(id: $id) { ${list}(filter: $filter) { totalCount } } }`;
      const { data, errors } = await ask(query, { token: tokenOf('person'), variables: { id, filter } });
      expect(data.person[list]).toBeNull();
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/must be a date/), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );

  it.each(['first: -1', 'first: 1000', 'after: "nonsense"'])('refuse %s', async args => {
    const query = `query ($id: ID!) { person(id: $id) { ${list}(${args}) { totalCount } } }`;
    const { data, errors } = await ask(query, { token: tokenOf('person'), variables: { id } });
    expect(data.person[list]).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

it('a report leads to its own results', async () => {
  const query = `{ me { person { diagnosticReports(first: 200) { nodes { id result { id code { text } } } }
    observations(first: 200) { nodes { id code { text } } } } } }`;
  const { diagnosticReports, observations } = (await ask(query, { token: tokenOf('person') })).data.me.person;
  const known = new Map(observations.nodes.map((node: { id: string }) => [node.id, node]));
  const results = diagnosticReports.nodes.flatMap((node: { result: { id: string }[] }) => node.result);
  expect(results.length).toBeGreaterThan(5);
  for (const result of results) expect(result).toEqual(known.get(result.id));
});
