import { ask, command, tokenOf } from '../support/ask.ts';

describe('npm run --silent who-sees', () => {
  let accounts: { account: string; personId: string | null }[];
  let rows: Map<string, Record<string, string>>;
  const cell = (row: string, account: string) => rows.get(row)?.[account];
  const count = (row: string, account: string) => Number(cell(row, account)?.replace('–', '0'));
  const records = () => [...rows.keys()].filter(row => row.startsWith('`'));

  beforeAll(() => {
    accounts = JSON.parse(command('token', ['--list']));
    const [head = [], , ...body] = command('who-sees', [])
      .trim()
      .split('\n')
      .map(line =>
        line
          .slice(1, -1)
          .split('|')
          .map(each => each.trim()),
      );
    rows = new Map(
      body.map(([name = '', ...cells]) => [name, Object.fromEntries(cells.map((each, at) => [head[at + 1], each]))]),
    );
  });

  test('prints a column for each demo account, and a row for each kind of record that the first person has', () => {
    for (const row of rows.values()) expect(Object.keys(row)).toEqual(accounts.map(({ account }) => account));
    expect(records()).toEqual(
      expect.arrayContaining(['`conditions`', '`encounters`', '`entitlements`', '`enrolments`']),
    );
  });

  test('says what the graph answers to each of them', async () => {
    const id = accounts.find(({ account }) => account === 'person')?.personId;
    const query = 'query ($id: ID!) { person(id: $id) { conditions { totalCount } entitlements { totalCount } } }';
    for (const account of ['person', 'gp', 'specialist', 'auditor']) {
      const { person } = (await ask(query, { token: tokenOf(account), variables: { id } })).data;
      expect([count('`conditions`', account), count('`entitlements`', account)]).toEqual([
        person?.conditions?.totalCount ?? 0,
        person?.entitlements?.totalCount ?? 0,
      ]);
    }
  });

  test('nobody sees more than the person herself, and each sees what the policy and she allow', () => {
    for (const row of records())
      for (const each of Object.keys(rows.get(row) ?? {}))
        expect(count(row, each)).toBeLessThanOrEqual(count(row, 'person'));
    // she denies it to the specialist's hospital, and a pharmacist's role doesn't have it
    expect(['gp', 'specialist', 'pharmacist', 'carer'].map(each => count('`entitlements`', each) > 0)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    // what is psychiatry she opened to her psychologist only
    expect(count('`conditions`', 'gp')).toBe(count('`conditions`', 'person') - 1);
    expect(count('`medicationStatements`', 'carer')).toBeGreaterThan(0);
    expect(count('`encounters`', 'carer')).toBe(0);
    for (const stranger of ['parent', 'coordinator', 'auditor', 'administrator'])
      for (const row of ['the person at all', ...records()]) expect(cell(row, stranger)).toBe('–');
  });

  test('those who represent or help someone see them among their people', () => {
    expect(count('people in all', 'carer')).toBeGreaterThanOrEqual(2);
    expect(count('people in all', 'parent')).toBeGreaterThanOrEqual(2);
    expect(cell('people in all', 'administrator')).toBe('–');
  });
});
