import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { parse } from 'graphql';
import { measureInTurns } from '../bench/measure.ts';
import { compareAnswers } from '../bench/person-view/compare.ts';
import { type Fetch, split } from '../bench/person-view/split.ts';
import { table } from '../bench/table.ts';
import { secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';

/** Promise: `bench` compares answers before it times them, and its output is for scripts as the README says. */

type Run = { code: number; out: string; said: string };

function bench(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['--import', 'tsx', 'bench/index.ts', ...args], { env }, (error, out, said) => {
      resolve({ code: error ? Number(error.code) : 0, out, said });
    });
  });
}

const subgraphsOf = ({ subgraph, next }: Fetch): unknown[] => [subgraph, ...next.map(subgraphsOf)];

describe('bench', () => {
  it('lists its names without one', async () => {
    const { code, out } = await bench([]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map(line => line.split(/ +/)[0]),
    ).toEqual(['person-view', 'import']);
  });

  it.each([['nothing'], ['toString'], ['person-view', '--nothing'], ['import', '--persons', 'many']])(
    'refuses what it does not know: %s %s',
    async (...args) => {
      const { code, out, said } = await bench(args);
      expect(code).toBe(2);
      expect(out).toBe('');
      if (args.length === 1) expect(said).toMatch(/person-view.*\n.*import/);
    },
  );

  it('person-view gives the promised object, on answers that it found equal, and leaves nothing behind', async () => {
    const env = { ...(await secantusEnvironment()), TMPDIR: temporaryFolder() };
    const run = await bench(['person-view', '--json', '--seconds', '1', '--persons', '3'], env);
    expect(run).toMatchObject({ code: 0, said: expect.stringContaining('They are equal.') as string });
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, unknown>[] };
    expect(name).toBe('person-view');
    expect(rows.map(({ what }) => what)).toEqual(['subgraphs, asked directly', 'gateway']);
    for (const row of rows) {
      for (const figure of ['requestsPerSecond', 'p50Ms', 'p99Ms', 'rssMiB', 'ratio'])
        expect(row[figure]).toBeGreaterThan(0);
    }
    expect(readdirSync(env.TMPDIR).filter(name => name.startsWith('careweave-'))).toEqual([]);
    rmSync(env.TMPDIR, { recursive: true });
  }, 240_000);

  it('import gives figures of a first import and of one that changed nothing', async () => {
    const run = await bench(['import', '--json', '--persons', '2'], await secantusEnvironment());
    expect(run.code).toBe(0);
    const { name, rows } = JSON.parse(run.out) as { name: string; rows: Record<string, number>[] };
    expect(name).toBe('import');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.resources).toBe(rows[1]?.resources);
    for (const row of rows) expect(row.resourcesPerSecond).toBeGreaterThan(0);
  }, 240_000);
});

test('answers that differ, or are nobody’s, end a comparison', async () => {
  const answer = (text: string) => async () => ({ person: { conditions: [{ text }] } });
  await expect(compareAnswers([{ id: '7' }], answer('a'), answer('a'))).resolves.toBeUndefined();
  await expect(compareAnswers([{ id: '7' }], answer('a'), answer('b'))).rejects.toThrow('person 7 differ');
  await expect(compareAnswers([], answer('a'), answer('a'))).rejects.toThrow('nobody');
});

describe('the client without a gateway', () => {
  const parts = split(
    parse(`query ($id: ID!) { person(id: $id) { ...Parts } }
      fragment Parts on Person { displayName conditions { totalCount } supportEpisodes { nodes { id service { name } } } }`),
  );

  it('asks people first, then the others side by side, then the directory', () => {
    expect(subgraphsOf(parts)).toEqual(['people', ['health'], ['social', ['directory']]]);
  });

  it('asks each for its own fields only, and people for the grant', () => {
    expect(parts.query).toMatch(/grant/);
    expect(parts.query).not.toMatch(/conditions|supportEpisodes/);
    expect(parts.next[0]?.query).toMatch(/on Person \{\s+conditions/);
    expect(parts.next[1]?.query).not.toMatch(/\bname\b/);
    expect(parts.next[1]?.next[0]).toMatchObject({ path: ['supportEpisodes', 'nodes', 'service'], type: 'Service' });
  });
});

describe('measuring', () => {
  it('lets both ways go through the same questions, with the given number under way', async () => {
    const turns: Record<string, number[]> = { a: [], b: [] };
    let [now, most] = [0, 0];
    const way = (what: string, milliseconds: number) => ({
      what,
      async once(turn: number) {
        turns[what]?.push(turn);
        most = Math.max(most, ++now);
        await new Promise(resolve => setTimeout(resolve, milliseconds));
        now -= 1;
      },
    });
    const [a, b] = await measureInTurns(way('a', 5), way('b', 25), { seconds: 0.4, connections: 3 });
    expect(most).toBe(3);
    for (const each of ['a', 'b']) expect(turns[each]).toEqual(turns[each]?.map((_, index) => index));
    expect(a.requestsPerSecond).toBeGreaterThan(b.requestsPerSecond);
    expect(b.p50Ms).toBeGreaterThanOrEqual(24);
    expect(b.p99Ms).toBeGreaterThanOrEqual(b.p50Ms);
  });

  it('ends with the error when an answer fails', async () => {
    const way = { what: 'fails', once: () => Promise.reject(new Error('no answer')) };
    await expect(measureInTurns(way, way, { seconds: 1, connections: 2 })).rejects.toThrow('no answer');
  });

  it('shows figures in a table with a column for each', () => {
    expect(
      table([
        { what: 'one', ratio: 1 },
        { what: 'other', ratio: 2, p50Ms: 3.25 },
      ]),
    ).toBe('what   ratio  p50Ms\none        1      –\nother      2   3.25');
  });
});
