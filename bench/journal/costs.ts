import type { Journal } from '../../gateway/journal/journal.ts';
import type { Journal as Keeper } from '../../gateway/journal/plugin.ts';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { type BenchOptions, type Row, rounded } from '../bench.ts';
import type { Asker } from '../embedded/askers.ts';
import type { EmbeddedGateway } from '../embedded/gateway.ts';
import { measureInTurns, type Way } from '../measure.ts';

/** A journal that can be left out. */
export interface Switched {
  journal: Keeper;
  isOn: boolean;
}

/** Of the events with which examples are made, there are so many. */
const EXAMPLES = 200;

/** Makes one: while it is off, every event counts as durable at once. `example` is told of the first events. */
export function switched(kept: Journal, example: (event: AuditEvent) => void): Switched {
  let examples = 0;
  const choice: Switched = {
    isOn: true,
    journal: {
      async append(event) {
        if (examples++ < EXAMPLES) example(event);
        if (choice.isOn) await kept.append(event);
      },
      problem: () => null,
    },
  };
  return choice;
}

/** What is measured, and who asks. */
export interface Subject {
  gateway: EmbeddedGateway;
  choice: Switched;
  journal: Journal;
  all: readonly Asker[];
}

/** Measures `PersonView` with and without the journal, in turns, with some numbers of callers at a time. */
export async function costs(
  { gateway, choice, journal, all }: Subject,
  { callers, seconds, say }: { callers: readonly number[]; seconds: number; say: BenchOptions['say'] },
): Promise<Row[]> {
  let expected = journal.size();
  const ask = ({ caller, id }: Asker, isOn: boolean) => {
    // the two ways are never under way at the same time
    choice.isOn = isOn;
    if (isOn) expected += 1;
    return gateway.personView(caller, id);
  };
  say(`Comparing the answers for ${all.length} persons with and without the journal …`);
  for (const asker of all) {
    const [without, kept] = [await ask(asker, false), await ask(asker, true)].map(dataOf);
    if (without !== kept) throw new Error(`The answers for person ${asker.id} differ: nothing was measured.`);
  }
  const rows: Row[] = [];
  for (const connections of callers) {
    say(`They are equal. Measuring, ${rounded(seconds)} s each, ${connections} at a time …`);
    const way = (what: string, isOn: boolean): Way => ({
      what: `${what} the journal, ${connections} at a time`,
      once: turn => ask(all[turn % all.length] as Asker, isOn),
    });
    const ways = [way('without', false), way('with', true)] as const;
    const [base, kept] = await measureInTurns(...ways, { seconds, connections });
    rows.push({ what: ways[0].what, ...base, ratio: 1, costs: 1 });
    const ratio = rounded(kept.requestsPerSecond / base.requestsPerSecond);
    rows.push({ what: ways[1].what, ...kept, ratio, costs: rounded(kept.p50Ms / base.p50Ms) });
  }
  if (journal.size() !== expected)
    throw new Error(`expected an event of each of ${expected} answers, but the journal has ${journal.size()}`);
  return rows;
}

/** The data of an answer; what else is in it says when sources answered. */
const dataOf = (answer: string): string => JSON.stringify((JSON.parse(answer) as { data: unknown }).data);
