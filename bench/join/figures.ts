import { putInForce } from '../../gateway/engine/in-force.ts';
import { createPlanners } from '../../gateway/engine/planner/index.ts';
import { rounded } from '../bench.ts';
import { rssMiB } from '../measure.ts';
import { PERSON_VIEW } from '../person-view/operation.ts';
import { allVisits, supergraphWith } from './services.ts';

// a program of its own, so that its memory is that of one graph: `node --import tsx bench/join/figures.ts <services>`

/** How one graph does. */
export interface Figures {
  /** Composing it, its reading and its planner, and plans that nobody had before; in milliseconds (medians). */
  composeMs: number;
  takeOverMs: number;
  planMs: number;
  planAllMs?: number;
  supergraphKiB: number;
  rssMiB?: number;
}

async function median(times: number, work: () => unknown): Promise<number> {
  const took: number[] = [];
  // the first time compiles
  await work();
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  return rounded(took.sort((a, b) => a - b)[Math.floor(took.length / 2)] as number);
}

const count = Number(process.argv[2]);
const times = Number(process.argv[3]);
const sdl = supergraphWith(count);
const composeMs = await median(times, () => supergraphWith(count));
const takeOverMs = await median(times, async () => {
  const planners = createPlanners();
  await putInForce(sdl, { confirmKeys: true, onPlan() {}, createPlanner: planners.createPlanner });
  await planners.stop();
});
const planners = createPlanners();
const planner = await planners.createPlanner({ sdl });
const figures: Figures = {
  composeMs,
  takeOverMs,
  planMs: await median(times * 5, () => planner.plan(PERSON_VIEW, null)),
  ...(count > 0 ? { planAllMs: await median(times * 5, () => planner.plan(allVisits(count), null)) } : {}),
  supergraphKiB: Math.round(sdl.length / 1024),
  rssMiB: rssMiB(process.pid),
};
await planners.stop();
console.log(JSON.stringify(figures));
