import { startAside } from './aside.ts';
import { composeWith } from './work.ts';

const aside = startAside(() => {});
afterAll(() => aside.stop());

const service = (field: string) => ({
  name: 'meals',
  url: 'http://localhost:1/graphql',
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@authenticated"])
type Query { "Meals." ${field}: String @authenticated }`,
});

it('composes beside the thread that answers requests what it would compose there, and once', async () => {
  const [first, again] = [aside.compose([service('meals')]), aside.compose([service('meals')])];
  expect(again).toBe(first);
  expect(await first).toBe(composeWith([service('meals')]));
  expect(await first).toMatch(/meals: String/);
});

it('says why services do not fit, and tries them again', async () => {
  for (const _ of [1, 2])
    await expect(aside.compose([service('organization')])).rejects.toThrow(/don't compose|organization/);
});
