import { type AddressInfo, createServer, type Socket } from 'node:net';
import { parseAgreement } from '../../gateway/joined/agreement.ts';
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

it('goes on composing while a service that is checked keeps silent', async () => {
  const sockets: Socket[] = [];
  const silent = createServer(socket => void sockets.push(socket)).listen(0, '127.0.0.1');
  await new Promise(resolve => silent.once('listening', resolve));
  const agreement = parseAgreement(`
name: meals
organisation: { name: Meals on Wheels, cbe: "0403.201.185" }
contact: { name: An Peeters, email: an@meals.example }
legalBasis: GDPR-9.2.h
purposes: [TREAT]
categories: [social-support]
period: { from: 2020-01-01, until: 2099-12-31 }
`);
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`;
  const candidate = { ...service('meals'), url, agreement };
  const order: string[] = [];
  const checked = aside.check({ candidate, live: [], used: [] }).then(findings => {
    order.push('checked');
    return findings;
  });
  // it is under way: the service has been called
  while (sockets.length === 0) await new Promise(resolve => setTimeout(resolve, 20));
  expect(await aside.compose([service('lunches')])).toMatch(/lunches: String/);
  order.push('composed');
  for (const socket of sockets) socket.destroy();
  silent.close();
  expect((await checked).map(({ rule }) => rule)).toContain('service-answers');
  expect(order).toEqual(['composed', 'checked']);
});
