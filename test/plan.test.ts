import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { planOperation } from '../gateway/engine/operation.ts';
import { createPlanner } from '../gateway/engine/plan.ts';
import { showPlan } from '../gateway/engine/show-plan.ts';
import { readSupergraph } from '../gateway/engine/supergraph.ts';
import { smallSupergraph } from '../gateway/testing/subgraphs.ts';
import { temporaryFolder } from '../kit/mongo/testing.ts';

/** Promise: `plan` shows what the engine will do with an operation, and says plainly why it could not do anything. */

type Ended = { code: number; out: string; said: string };

const plan = (args: string[], stdin = ''): Promise<Ended> =>
  new Promise(resolve => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'cli/plan.ts', ...args], (error, out, said) => {
      resolve({ code: error ? Number(error.code) : 0, out, said });
    });
    child.stdin?.end(stdin);
  });

describe('a plan', () => {
  const graph = readSupergraph(smallSupergraph());
  const shown = async (text: string, confirmKeys: boolean, conditions = {}) => {
    const options = { graph, planner: await createPlanner(graph), confirmKeys };
    return showPlan(await planOperation(parse(text), options, conditions), options);
  };

  it('is shown as a tree, with what the engine adds', async () => {
    const text =
      'query ($all: Boolean!) { persons(first: 1) { name notes @include(if: $all) } __schema { __typename } }';
    expect(await shown(text, true, { all: true })).toBe(
      `
Sequence
  Fetch names
    {
      _as_persons: persons(first: 1) {
        __typename
        name
        id
      }
      __typename
    }
  Fetch notes
    for entities at persons.@
    required: Person { __typename id }
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Person {
          _key: id
          notes
        }
      }
    }
Introspection: answered from the schema

Fetches: 2, depth: 2`.trim(),
    );
  });

  it('is that of one choice of the conditions', async () => {
    const text = 'query ($all: Boolean!) { persons(first: 1) { name notes @include(if: $all) } }';
    expect(await shown(text, true, { all: false })).toMatch(/^Fetch names\n[\s\S]*\nFetches: 1, depth: 1$/);
  });

  it('shows fetches side by side, and keys only where they are asked for', async () => {
    const text = await shown('{ noteCount person(id: "1") { friend { name notes } } }', false);
    expect(text).toMatch(
      /^Sequence\n {2}Parallel\n {4}Fetch names\n[\s\S]+\n {4}Fetch notes\n[\s\S]+\n {2}Fetch notes\n/,
    );
    expect(text).toMatch(/\n +for entities at person\.friend\n/);
    expect(text).not.toMatch(/_key/);
    expect(text).toMatch(/\nFetches: 3, depth: 2$/);
  });
});

describe('the command', () => {
  it('shows the plan of an example by its name', async () => {
    const { code, out, said } = await plan(['PersonView']);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(
      /^Sequence\n {2}Fetch people\n {4}query \(\$id: ID!\) \{\n {6}_as_person: person\(id: \$id\) \{\n/,
    );
    for (const source of ['health', 'social', 'pilots'])
      expect(out).toMatch(
        new RegExp(
          `\\n {4}Fetch ${source}\\n {6}for entities at person\\n {6}required: Person \\{ __typename grant id \\}\\n`,
        ),
      );
    expect(out).toMatch(/\n +Fetch directory\n/);
    expect(out).toContain(' at person.supportEpisodes.nodes.@.service\n');
    expect(out).toMatch(/\n\nFetches: 5, depth: 3\n$/);
  });

  it('gives the plan as JSON, for one of several operations, from stdin', async () => {
    const text = 'query A { me { name } } query B { services(first: 1) { totalCount } }';
    const { code, out } = await plan(['-', '--name', 'B', '--json'], text);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'QueryPlan', node: { kind: 'Fetch', serviceName: 'directory' } });
  });

  it('shows it for the choice of conditions that it is given, and says which that is', async () => {
    const text = 'query ($all: Boolean!) { me { name person @include(if: $all) { conditions { totalCount } } } }';
    const [less, more] = await Promise.all([plan(['-'], text), plan(['-', '--variables', '{"all":true}'], text)]);
    expect(less.said).toBe('This is the plan where $all is false (--variables).\n');
    expect(less.out).not.toMatch(/Fetch health/);
    expect(more.said).toBe('This is the plan where $all is true (--variables).\n');
    expect(more.out).toMatch(/Fetch health/);
  });

  it.each([
    ['is no GraphQL', '{ me { name', /^Syntax Error: .*\n\nstdin:1:12\n/],
    [
      'the schema does not have',
      '{ me { nothing } they }',
      /"nothing" on type "Caller"[\s\S]*\n\n.*"they" on type "Query"/,
    ],
  ])('says on stderr what in an operation %s', async (_what, text, expected) => {
    const { code, out, said } = await plan(['-'], text);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toMatch(expected);
  });

  it('says that no way through the subgraphs leads to what is asked', async () => {
    const file = join(temporaryFolder(), 'supergraph.graphql');
    writeFileSync(file, smallSupergraph().replace('@join__type(graph: NOTES, key: "id")', '@join__type(graph: NOTES)'));
    const { code, out, said } = await plan(['-', '--supergraph', file], '{ person(id: "1") { notes } }');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toMatch(/^This operation can’t be answered over the graph: no way through its sources was found\.\n./);
  });

  it.each([
    ['a file that is not there', ['nowhere/Nothing.graphql'], /There is no file nowhere\/Nothing\.graphql/],
    ['a supergraph that is not there', ['Me', '--supergraph', 'nowhere.graphql'], /nowhere\.graphql/],
    ['an option that is none', ['Me', '--nothing'], /unknown option '--nothing'/],
    ['variables that are none', ['Me', '--variables', '[]'], /--variables must be a JSON object/],
    ['no operation', [], /missing required argument/],
    ['a name that the document does not have', ['Me', '--name', 'You'], /no operation You; there is: Me\./],
  ])('does not understand %s', async (_what, args, expected) => {
    const { code, out, said } = await plan(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toMatch(expected);
  });
});
