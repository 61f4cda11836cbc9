import { pino } from 'pino';
import { readPoll, verifyPoll } from '../../kit/registry/poll.ts';
import { keyPair } from '../../kit/signing/testing.ts';
import type { Agreement } from '../joined/agreement.ts';
import { follow } from './follow.ts';
import { type RegistrySourceOptions, registrySource } from './registry.ts';

const [signing, verification] = keyPair('gateway');
const graph = (version: number, services: string[] = []) => ({
  version,
  supergraph: `graph ${version}`,
  services: services.map(id => ({ id, name: id.split('@')[0], url: `http://${id}`, agreement: { name: id } })),
});

const operations = (names: string) => [...names].map(name => ({ hash: name.repeat(64), text: `{ ${name} }` }));

/** A registry that tells what it is given, and a gateway that follows it. */
function following({
  good = () => true,
  well = () => true,
  used,
}: {
  good?(sdl: string): boolean;
  well?(url: string): boolean;
  used?: RegistrySourceOptions['used'];
} = {}) {
  const asked: ReturnType<typeof readPoll>[] = [];
  const answers: (object | Error)[] = [];
  let wake = () => {};
  const taken: string[] = [];
  const source = registrySource({
    key: signing,
    log: pino({ level: 'silent' }),
    used,
    problem: async url => (well(url) ? null : 'does not answer'),
    async ask(authorization, body) {
      verifyPoll(verification, authorization, body);
      asked.push(readPoll(body));
      while (answers.length === 0)
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      const answer = answers.shift() as object | Error;
      if (answer instanceof Error) throw answer;
      return { status: 200, text: JSON.stringify(answer) };
    },
  });
  return {
    source,
    asked,
    taken,
    tell(answer: object | Error) {
      answers.push(answer);
      wake();
    },
    start: () =>
      follow(source, {
        log: pino({ level: 'silent' }),
        trusted: [],
        measure: () => {},
        engine: {
          current: () => ({ graph: { sdl: taken.at(-1) ?? 'own', sources: new Map() } }) as never,
          async use(sdl) {
            if (!good(sdl)) throw new Error(`${sdl} has no plan for PersonView`);
            taken.push(sdl);
          },
        },
      }),
    /** Waits until the gateway has asked so often. */
    async until(questions: number) {
      while (asked.length < questions) await new Promise(resolve => setImmediate(resolve));
      return asked.at(-1);
    },
  };
}

const nameOf = (agreement: Agreement | null | undefined) => agreement?.name;

it('begins with what is in force, and takes over what comes', async () => {
  const { source, start, tell, taken, until } = following();
  tell(graph(1));
  expect(await source.first(5000)).toBe('graph 1');
  const end = start();
  tell(graph(2, ['meals@1']));
  await until(3);
  expect(taken).toEqual(['graph 2']);
  expect(nameOf(source.agreementOf('meals'))).toBe('meals@1');
  end();
});

it('asks for what is newer than what it has, in the name of the gateway', async () => {
  const { source, start, tell, until } = following();
  tell(graph(7));
  await source.first(5000);
  const end = start();
  expect(await until(2)).toEqual({ after: 7, wait: 20_000 });
  end();
});

it('begins without the registry when that does not answer, and takes over what it has later', async () => {
  const { source, start, tell, taken, until } = following();
  tell(new Error('connection refused'));
  expect(await source.first(5000)).toBeNull();
  const end = start();
  tell(graph(3, ['meals@1']));
  await until(3);
  expect(taken).toEqual(['graph 3']);
  end();
});

it('keeps the last good graph when one has no plan for a trusted operation, and tells the registry', async () => {
  const { source, start, tell, taken, until } = following({ good: sdl => sdl !== 'graph 2' });
  tell(graph(1, ['meals@1']));
  await source.first(5000);
  const end = start();
  tell(graph(2, ['meals@2']));
  expect(await until(3)).toEqual({
    after: 2,
    wait: 0,
    refused: { version: 2, reason: 'graph 2 has no plan for PersonView' },
  });
  expect([taken, nameOf(source.agreementOf('meals'))]).toEqual([[], 'meals@1']);
  tell(graph(3, ['meals@1']));
  expect(await until(4)).toEqual({ after: 3, wait: 20_000 });
  end();
});

it('refuses a graph with a new service that is not well, but not one in which a service was before', async () => {
  const { source, start, tell, taken, until } = following({ well: url => url === 'http://taxi@1' });
  tell(graph(1, ['meals@1']));
  await source.first(5000);
  const end = start();
  tell(graph(2, ['meals@1', 'taxi@1']));
  await until(3);
  expect(taken).toEqual(['graph 2']);
  tell(graph(3, ['meals@2']));
  expect((await until(4))?.refused).toEqual({ version: 3, reason: 'meals does not answer' });
  expect(taken).toEqual(['graph 2']);
  end();
});

it('knows the agreement of what has left for what began before, and none of anybody else', async () => {
  const { source, start, tell, until } = following();
  tell(graph(1, ['meals@1']));
  await source.first(5000);
  const end = start();
  tell(graph(2));
  await until(3);
  expect(nameOf(source.agreementOf('meals'))).toBe('meals@1');
  tell(graph(3));
  await until(4);
  expect(source.agreementOf('meals')).toBeUndefined();
  expect([source.agreementOf('stranger'), source.agreementOf('people')]).toEqual([undefined, null]);
  end();
});

it('tells what it was asked, and tells it again when the registry did not hear', async () => {
  let waiting = operations('abc');
  const used = {
    take: () => waiting.splice(0),
    giveBack(all: readonly { hash: string; text: string }[]) {
      waiting = [...all];
    },
  };
  const { source, start, tell, asked, until } = following({ used });
  tell(graph(1));
  await source.first(5000);
  expect(asked[0]?.used).toEqual(operations('abc'));
  waiting = operations('de');
  const end = start();
  tell(new Error('no way'));
  tell(graph(2));
  await until(4);
  expect(asked.slice(1).map(each => each?.used)).toEqual([operations('de'), operations('de'), undefined]);
  end();
});

it('does not wait for a newer graph while there is more to tell', async () => {
  const many = Array.from({ length: 25 }, (_, n) => ({ hash: String(n).padStart(64, '0'), text: '{ a }' }));
  const pieces = [[], many, operations('a')];
  const used = { take: () => pieces.shift() ?? [], giveBack() {} };
  const { source, start, tell, asked, until } = following({ used });
  tell(graph(1));
  await source.first(5000);
  const end = start();
  tell({});
  await until(3);
  expect(asked.map(each => each?.wait)).toEqual([0, 0, 20_000]);
  end();
});
