import { readFileSync } from 'node:fs';
import { importModels } from '../interchange/import/models.ts';
import { demoAccounts } from '../platform/accounts.ts';
import { demoToken } from '../platform/tokens.ts';
import { EVER, FOREVER } from '../subgraphs/people/relationship.model.ts';
import { type Answer, ask } from './support/ask.ts';
import { ownPlatform } from './support/own-platform.ts';

const operation = (name: string) =>
  readFileSync(new URL(`../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

describe('the view of a person', () => {
  const commands = new Map<string, number>();
  let platform: Awaited<ReturnType<typeof ownPlatform>>;
  let token: string;
  /** What fifty persons cost. */
  let many: Awaited<ReturnType<typeof cost>>;

  beforeAll(async () => {
    platform = await ownPlatform(50, (name, _command, database) => {
      const key = `${database} ${name}`;
      commands.set(key, (commands.get(key) ?? 0) + 1);
    });
    token = await tokenOfACarerOfAll();
    many = await cost('PersonsView', { first: 50 });
  });

  afterAll(() => platform.stop());

  /** A carer of everyone: no one in the region has fifty people of their own. */
  async function tokenOfACarerOfAll(): Promise<string> {
    const { people } = importModels(platform.databases.databases);
    const persons = await people.persons.find({}, { _id: 1 }).lean();
    const rest = { actor: 'carer', professional: 'carer', organization: null, display: null, role: null };
    const period = { basis: 'CARE_TEAM', start: EVER, end: FOREVER } as const;
    await people.relationships.insertMany(
      persons.map(({ _id: person }) => ({ _id: `carer-${person}`, person, ...rest, ...period })),
    );
    const account = { account: 'carer', name: 'Carer', role: 'physician', personId: null, organisation: null } as const;
    return demoToken(platform.home, { ...account, professionalId: 'carer', purpose: 'TREAT' });
  }

  /** Runs an operation, and says what it cost: database commands, and fetches to each subgraph. */
  async function cost(
    name: string,
    variables: Record<string, unknown>,
  ): Promise<{ answer: Answer; commands: object; fetches: object }> {
    commands.clear();
    const before = await fetches();
    const answer = await ask(operation(name), { token, variables, url: platform.url });
    const after = await fetches();
    const counted = [...after].map(([source, count]) => [source, count - (before.get(source) ?? 0)] as const);
    return { answer, commands: Object.fromEntries([...commands].sort()), fetches: Object.fromEntries(counted) };
  }

  async function fetches(): Promise<Map<string, number>> {
    const text = await (await fetch(`${platform.url}/metrics`)).text();
    const counts = text.matchAll(/careweave_fetch_seconds_count\{source="(\w+)",outcome="answered"\} (\d+)/g);
    return new Map([...counts].map(([, source = '', count]) => [source, Number(count)]));
  }

  /** The showcase of the region: something is known about her of every kind. */
  async function showcase(): Promise<string> {
    const { people } = importModels(platform.databases.databases);
    const accounts = await demoAccounts(platform.databases.databases);
    const person = await people.persons.findById(accounts.find(({ account }) => account === 'person')?.personId);
    return String(person?._id);
  }

  it('costs as many database commands for fifty persons as for one, one for each type of record', async () => {
    expect(many.answer.errors).toBeUndefined();
    expect(many.answer.data.persons.nodes.length).toBe(50);
    const one = await cost('PersonView', { id: await showcase() });
    expect(one.answer.data.person.enrolments.totalCount).toBeGreaterThan(0);
    // finding one by id is one command less than finding one's own people
    expect(others(many.commands)).toEqual(others(one.commands));
    expect(many.commands).toMatchObject({ 'careweave_people aggregate': 1, 'careweave_people find': 5 });
    expect(one.commands).toMatchObject({ 'careweave_people find': 5 });
    const listed = operation('PersonsView').match(/^ {2}\w+\(first: 10\)/gm) ?? [];
    const asked = Object.entries(many.commands).filter(([key]) => /_(health|social|pilots) aggregate$/.test(key));
    expect(asked.reduce((sum, [, count]) => sum + count, 0)).toBe(listed.length);
  });

  /** Without `people`, and without the shipping of the trail and what the registry listens to, which go on beside any request. */
  const others = (commands: object) =>
    Object.fromEntries(Object.entries(commands).filter(([key]) => !/_(people|audit|registry) /.test(key)));

  it('asks each subgraph at most twice on each level of its plan', async () => {
    const { data } = await ask('{ persons(first: 1) { nodes { id } } }', { token, url: platform.url });
    const { answer, fetches: asked } = await cost('PersonView', { id: data.persons.nodes[0].id });
    expect(answer.errors).toBeUndefined();
    expect(Object.keys(asked).sort()).toEqual(['directory', 'health', 'people', 'pilots', 'social']);
    for (const count of Object.values(asked)) expect(count).toBeLessThanOrEqual(2);
  });

  it('says of each record who said so', () => {
    const records = (many.answer.data.persons.nodes as Record<string, unknown>[]).flatMap(person =>
      Object.values(person).flatMap(value => (value as { nodes?: { provenance: unknown }[] } | null)?.nodes ?? []),
    );
    expect(records.length).toBeGreaterThan(1000);
    for (const { provenance } of records)
      expect(provenance).toMatchObject({
        organization: { id: expect.any(String) },
        organizationName: expect.stringMatching(/\w/),
        version: 1,
      });
  });

  it('brings together what at least four organisations know', () => {
    const known = many.answer.data.persons.nodes.map((person: object) => {
      const names = JSON.stringify(person).matchAll(/"organizationName":"([^"]+)"/g);
      return new Set([...names].map(([, name]) => name)).size;
    });
    // of those who share nothing there is nothing
    const sharing = known.filter((count: number) => count > 0);
    expect(sharing.length).toBeGreaterThan(40);
    for (const count of sharing) expect(count).toBeGreaterThanOrEqual(4);
  });
});
