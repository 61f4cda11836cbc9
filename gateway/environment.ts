import { z } from 'zod';
import { RATE, type Rate } from './limits/rate.ts';

const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

/** Variables about who may ask from where, and how much. */
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
};

/** What the entrance is told by the environment, in the form of the gateway's options. */
export interface Entrance {
  origins: readonly string[];
  rate?: Rate;
}

/** Reads these variables. There is a limit of rate in production, unless it is put off, and elsewhere where it is set. */
export function entranceOf(
  { CAREWEAVE_ORIGINS: origins, CAREWEAVE_RATE: text }: z.output<z.ZodObject<typeof entranceVariables>>,
  production: boolean,
): Entrance {
  if (text === 'off' || (text === undefined && !production)) return { origins };
  const [perSecond = RATE.perSecond, burst = RATE.burst] = text?.split(',').map(Number) ?? [];
  return { origins, rate: { perSecond, burst } };
}
