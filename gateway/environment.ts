import { z } from 'zod';
import { RATE, type Rate } from './limits/rate.ts';

const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

/** How long a whole operation may take, in milliseconds, unless told otherwise. */
export const DEADLINE_MS = 30_000;

/** Variables about who may ask from where, and how much, and how long they wait for a subgraph. */
export const entranceVariables = {
  /** `https://portal.example.org,…`: the origins whose pages may ask from a browser. */
  CAREWEAVE_ORIGINS: z
    .string()
    .default('')
    .transform((text, context) => {
      const origins = text.split(',').flatMap(each => each.trim() || []);
      for (const each of origins)
        if (!isOrigin(each))
          context.addIssue({ code: 'custom', message: `"${each}" is no origin such as https://portal.example.org` });
      return origins;
    }),
  /** `60000,2000000`: what comes back to each caller in a second, and what they may ask at once, in the cost of operations. */
  CAREWEAVE_RATE: z
    .string()
    .regex(/^(off|[1-9]\d*,[1-9]\d*)$/, `must be "off" or two numbers such as ${RATE.perSecond},${RATE.burst}`)
    .optional(),
  /** `pilots=20000,meals-on-wheels=2000`: how long these subgraphs may take for one fetch, in milliseconds. */
  CAREWEAVE_TIME_LIMITS: z
    .string()
    .default('')
    .transform((text, context) => {
      const limits = new Map<string, number>();
      const fault = (message: string) => context.addIssue({ code: 'custom', message });
      for (const each of text.split(',').flatMap(part => part.trim() || [])) {
        const [, name = '', digits = ''] = /^([\w-]+)=([1-9]\d*)$/.exec(each) ?? [];
        if (name === '') fault(`"${each}" is not <subgraph>=<milliseconds>, such as pilots=20000`);
        else if (limits.has(name)) fault(`${name} is there twice`);
        else if (Number(digits) > DEADLINE_MS)
          fault(`${name} may take ${DEADLINE_MS} ms at most, like a whole operation`);
        limits.set(name, Number(digits));
      }
      return limits;
    }),
};

/** What the entrance is told by the environment, in the form of the gateway's options. */
export interface Entrance {
  origins: readonly string[];
  rate?: Rate;
  timeLimits: ReadonlyMap<string, number>;
}

/** Reads these variables. There is a limit of rate in production, unless it is put off, and elsewhere where it is set. */
export function entranceOf(
  {
    CAREWEAVE_ORIGINS: origins,
    CAREWEAVE_RATE: text,
    CAREWEAVE_TIME_LIMITS: timeLimits,
  }: z.output<z.ZodObject<typeof entranceVariables>>,
  production: boolean,
): Entrance {
  if (text === 'off' || (text === undefined && !production)) return { origins, timeLimits };
  const [perSecond = RATE.perSecond, burst = RATE.burst] = text?.split(',').map(Number) ?? [];
  return { origins, timeLimits, rate: { perSecond, burst } };
}
