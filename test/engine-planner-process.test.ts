import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type GraphQLError, parse } from 'graphql';
import { pino } from 'pino';
import { oneOperation, planOperation } from '../gateway/engine/operation.ts';
import { createPlanner } from '../gateway/engine/plan.ts';
import { createPlanners, type Planners, type PlannersOptions } from '../gateway/engine/planner/index.ts';
import { createRefused } from '../gateway/engine/planner/refused.ts';
import { readSupergraph } from '../gateway/engine/supergraph.ts';
import { createErrorFormat } from '../gateway/format-error.ts';
import { type SmallGraph, type SmallPart, smallGraph, smallGraphOf } from '../gateway/testing/graph.ts';
import { exampleOperations } from '../platform/operations.ts';
import { isAlive, plannerProgram } from './support/planner-program.ts';

/** Promise: whatever an operation does to the planner, the gateway answers everyone else, and nothing of it is left behind. */

const WARDS: SmallPart = {
  name: 'wards',
  sdl: 'type Query { ward: Ward } type Ward { id: ID! name: String }',
  resolvers: { Query: { ward: () => ({ id: 'w', name: 'West' }) } },
};
const SDL = smallGraphOf([WARDS]);
const WARD = { ward: { name: 'West' } };
const TOO_INVOLVED = [
  { message: expect.stringMatching(/too involved to be planned/), extensions: { code: 'OPERATION_UNPLANNED' } },
];

const made: Planners[] = [];
const graphs: SmallGraph[] = [];
afterEach(async () => {
  for (const graph of graphs.splice(0)) await graph.stop();
  for (const planners of made.splice(0)) await planners.stop();
});

function planners(options?: PlannersOptions): Planners {
  const planners = createPlanners(options);
  made.push(planners);
  return planners;
}

/** An engine whose planner misbehaves. */
async function engine(whenAsked: string, options?: PlannersOptions) {
  const program = plannerProgram(whenAsked);
  const graph = await smallGraph([WARDS], { planners: planners({ program: program.program, ...options }) });
  graphs.push(graph);
  return { ...program, graph };
}

async function until(what: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!what()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await pause(10);
  }
}

describe('a plan that was made in a process of its own', () => {
  const graph = readSupergraph(readFileSync('schema/supergraph.graphql', 'utf8'));
  const planners = createPlanners();
  const both = Promise.all([createPlanner(graph), planners.createPlanner(graph)]);
  afterAll(() => planners.stop());

  it.each(exampleOperations().map(({ name, text }) => [name, text]))(
    'is the same as one made here: %s',
    async (name, text) => {
      const [here, apart] = (await both).map(planner =>
        planOperation(oneOperation(parse(text), name), { graph, planner, confirmKeys: true }),
      );
      const { plan } = (await apart) ?? {};
      expect(plan?.node).toBeDefined();
      expect(plan).toEqual((await here)?.plan);
    },
  );
});

describe('an operation with conditions', () => {
  it('is planned once for each choice of them, without conditions', async () => {
    const { graph, asked } = await engine('');
    const query = 'query($if: Boolean!) { ward { name id @include(if: $if) } }';
    const more = { data: { ward: { name: 'West', id: 'w' } } };
    for (const [given, answer] of [
      [true, more],
      [false, { data: WARD }],
      [true, more],
      [false, { data: WARD }],
    ] as const)
      expect(await graph.ask(query, { if: given })).toEqual(answer);
    expect(asked().map(text => /\bid\b/.test(text))).toEqual([true, false]);
    expect(asked().join()).not.toMatch(/@include/);
  });
});

describe('an operation that ends the planner', () => {
  const DIES = "if (document.includes('dies')) process.abort();";

  it('is refused, and those that wait are answered', async () => {
    const { graph, started } = await engine(DIES);
    const answers = await Promise.all(
      ['{ ward { name } }', '{ dies: ward { name } }', '{ ward { name id } }'].map(query => graph.ask(query)),
    );
    expect(answers).toMatchObject([
      { data: WARD },
      { data: null, errors: TOO_INVOLVED },
      { data: { ward: { name: 'West', id: 'w' } } },
    ]);
    // a second process to be sure, a third for the others
    expect(started()).toHaveLength(3);
  });

  it('is not tried again, however it is written', async () => {
    const { graph, started, asked } = await engine(DIES);
    await graph.ask('{ dies: ward { name } }');
    const before = [started().length, asked().length];
    for (const query of ['{ dies: ward { name } }', 'query { dies: ward { name, } } # again'])
      expect((await graph.ask(query)).errors).toMatchObject(TOO_INVOLVED);
    expect([started().length, asked().length]).toEqual(before);
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
  });

  it('says in the log how, and not what it asked', async () => {
    const { graph } = await engine(
      "if (document.includes('dies')) { console.error('thread panicked at lib/plan.rs:7:5:\\nno ' + document); process.abort(); }",
    );
    const { planned } = graph.engine.current();
    const error = await planned('key', parse('{ dies: ward { name } }'), null, {}).catch((refused: unknown) => refused);
    const logged: unknown[] = [];
    const log = pino({ level: 'warn' }, { write: line => logged.push(JSON.parse(line)) });
    const { extensions } = createErrorFormat(log).present(error as GraphQLError, log.child({ requestId: 'find-me' }));
    expect(extensions).toEqual({ code: 'OPERATION_UNPLANNED' });
    const detail = 'the planner’s process ended (SIGABRT), after a fault at lib/plan.rs:7';
    expect(logged).toEqual([expect.objectContaining({ requestId: 'find-me', detail })]);
    expect(JSON.stringify(logged)).not.toMatch(/ward/);
  });

  it('takes nothing away from another graph', async () => {
    const { program, started } = plannerProgram(DIES);
    const { createPlanner: apart } = planners({ program });
    const [before, after] = await Promise.all([apart({ sdl: SDL }), apart({ sdl: SDL })]);
    const refused = before.plan('{ dies: ward { name } }', null).catch(({ message }: Error) => message);
    const plans = Array.from({ length: 20 }, (_, at) => after.plan(`{ _${at}: ward { name } }`, null));
    expect(new Set((await Promise.all(plans)).map(({ node }) => node?.kind))).toEqual(new Set(['Fetch']));
    expect(await refused).toMatch(/too involved/);
    expect(started()).toHaveLength(3);
  });
});

describe('an operation that is planned for ever', () => {
  const HANGS = "if (document.includes('hangs')) silent();";

  it('is refused after a time, while those whose plans are known are answered', async () => {
    const { graph, started } = await engine(HANGS, { planMs: 2000 });
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    let ended = false;
    const hanging = graph.ask('{ hangs: ward { name } }').finally(() => {
      ended = true;
    });
    const waiting = graph.ask('{ ward { id } }');
    for (let turn = 0; turn < 20; turn += 1) expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    expect(ended).toBe(false);
    expect(await hanging).toMatchObject({ data: null, errors: TOO_INVOLVED });
    expect((await waiting).data).toEqual({ ward: { id: 'w' } });
    // one that took so long once does not get the time a second time
    expect(started()).toHaveLength(2);
    expect((await graph.ask('{ hangs: ward { name } }')).errors).toMatchObject(TOO_INVOLVED);
    expect(started()).toHaveLength(2);
  });

  it('does not keep others waiting without end', async () => {
    const { graph, asked } = await engine(HANGS, { planMs: 1000, waitMs: 500 });
    const hanging = graph.ask('{ hangs: ward { name } }');
    expect((await graph.ask('{ ward { name } }')).errors).toMatchObject([
      { message: expect.stringMatching(/too many others wait/), extensions: { code: 'OPERATION_UNPLANNED' } },
    ]);
    expect(asked()).toHaveLength(1);
    await hanging;
    // that was nothing about the operation
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
  });
});

describe('a process that is killed', () => {
  it('in the middle is replaced, and whoever waited for it is answered', async () => {
    const { graph, started, asked } = await engine('if (document && first) silent();');
    const answers = ['{ ward { name } }', '{ ward { id } }'].map(query => graph.ask(query));
    await until(() => asked().length === 1);
    process.kill(started()[0] as number, 'SIGKILL');
    expect(await Promise.all(answers)).toEqual([{ data: WARD }, { data: { ward: { id: 'w' } } }]);
    expect(started()).toHaveLength(2);
  });

  it('while nobody waits for it is replaced when somebody does', async () => {
    const { graph, started } = await engine('');
    const [pid] = started();
    process.kill(pid as number, 'SIGKILL');
    await until(() => !isAlive(pid));
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    expect(started()).toHaveLength(2);
  });

  it('whenever it reads the supergraph fails nobody but those who ask then', async () => {
    const { graph, started } = await engine('if (sdl && !first) process.abort();');
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    process.kill(started()[0] as number, 'SIGKILL');
    await until(() => !isAlive(started()[0]));
    const { errors } = await graph.ask('{ ward { id } }');
    expect(errors).toHaveLength(1);
    // the operation is not to blame
    expect(errors?.[0]?.extensions?.code).not.toBe('OPERATION_UNPLANNED');
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
  });
});

describe('a supergraph', () => {
  it('that the planner can’t read is refused in its own words, and leaves no process behind', async () => {
    const { program, started } = plannerProgram();
    await expect(planners({ program }).createPlanner({ sdl: 'type {' })).rejects.toThrow(/parse/i);
    expect(started().map(isAlive)).toEqual([false]);
  });

  it('that ends the planner is refused, and the one in force goes on', async () => {
    const { graph, started } = await engine("if (sdl.includes('Deadly')) process.abort();");
    const before = graph.engine.current();
    const deadly = smallGraphOf([{ ...WARDS, sdl: `${WARDS.sdl} type Deadly { id: ID }` }]);
    await expect(graph.engine.use(deadly)).rejects.toThrow('the planner’s process ended (SIGABRT)');
    expect(graph.engine.current()).toBe(before);
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    expect(started()).toHaveLength(3);
  });

  it('is not planned for where the planner can’t be loaded: the start fails and says on what it runs', async () => {
    const { program } = plannerProgram("process.send({ id: 1, unloadable: 'cannot open shared object' }); silent();");
    await expect(smallGraph([WARDS], { planners: planners({ program }) })).rejects.toThrow(
      /native addon for Linux \(glibc\) and macOS.*could not be loaded on/,
    );
  });
});

describe('the process', () => {
  it('ends when there is nothing to plan, and is there again when there is', async () => {
    const { graph, started } = await engine('', { idleMs: 50 });
    await until(() => !isAlive(started()[0]));
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    expect(started()).toHaveLength(2);
    await until(() => !isAlive(started()[1]));
  });

  it('is gone when the engine has stopped, also from the middle of a plan', async () => {
    const { graph, started, asked } = await engine("if (document.includes('hangs')) silent();");
    const hanging = graph.ask('{ hangs: ward { name } }');
    await until(() => asked().length === 1);
    await graph.stop();
    expect(started().map(isAlive)).toEqual([false]);
    expect((await hanging).errors).toHaveLength(1);
  });

  it('is gone when the gateway has been killed in the middle of a plan', async () => {
    const { program, started, asked } = plannerProgram("if (document.includes('hangs')) silent();");
    const script = `import { createPlanners } from './gateway/engine/planner/index.ts';
      const [program, sdl] = process.argv.slice(1);
      const planner = await createPlanners({ program }).createPlanner({ sdl });
      await planner.plan('{ hangs: ward { name } }', null);`;
    const flags = ['--import', 'tsx', '--input-type=module', '--eval', script, '--', program, SDL];
    const gateway = execFile(process.execPath, flags, () => {});
    await until(() => asked().length === 1);
    gateway.kill('SIGKILL');
    await until(() => !isAlive(started()[0]));
  });

  it('keeps no program from ending that has nothing more to plan', async () => {
    const script = `import { createPlanners } from './gateway/engine/planner/index.ts';
      const planner = await createPlanners({ idleMs: 600_000 }).createPlanner({ sdl: process.argv[1] });
      console.log((await planner.plan('{ ward { name } }', null)).node.kind);`;
    const flags = ['--import', 'tsx', '--input-type=module', '--eval', script, '--', SDL];
    expect((await promisify(execFile)(process.execPath, flags)).stdout).toBe('Fetch\n');
  });

  it('is told nothing of the gateway’s environment', async () => {
    process.env.CAREWEAVE_SECRET = 'secret';
    const { started, graph } = await engine('if (process.env.CAREWEAVE_SECRET) process.abort();');
    delete process.env.CAREWEAVE_SECRET;
    expect((await graph.ask('{ ward { name } }')).data).toEqual(WARD);
    expect(started()).toHaveLength(1);
  });
});

describe('what is remembered of operations that ended the planner', () => {
  it('is forgotten after ten minutes, for it may have been the machine’s fault', () => {
    let now = 0;
    const refused = createRefused(() => now);
    refused.add('{ a }', 'A');
    expect([refused.has('{ a }', 'A'), refused.has('{ a }', null), refused.has('{ b }', 'A')]).toEqual([
      true,
      false,
      false,
    ]);
    now = 599_999;
    expect(refused.has('{ a }', 'A')).toBe(true);
    now = 600_000;
    expect(refused.has('{ a }', 'A')).toBe(false);
  });

  it('is no more than a thousand of them, the newest', () => {
    const refused = createRefused();
    for (let at = 0; at < 1001; at += 1) refused.add(`{ _${at} }`, null);
    expect([0, 1, 1000].map(at => refused.has(`{ _${at} }`, null))).toEqual([false, true, true]);
  });
});
