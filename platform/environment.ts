import { resolve } from 'node:path';
import { z } from 'zod';
import { type Entrance, entranceOf, entranceVariables } from '../gateway/environment.ts';
import { isSubgraphName, SUBGRAPHS, type SubgraphName } from '../kit/names.ts';
import type { SpanTarget } from '../kit/telemetry/telemetry.ts';
import { identityFaults, identityVariables, type OidcEnvironment, oidcOf } from './identity/environment.ts';

const port = z.coerce.number().int().min(0).max(65_535);

/** What OpenTelemetry's own variables say about spans. */
const spans = {
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'console', 'none']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
};

const schema = z
  .object({
    ...spans,
    ...identityVariables,
    ...entranceVariables,
    PORT: port.default(4000),
    CAREWEAVE_HOST: z.string().min(1).default('127.0.0.1'),
    CAREWEAVE_HOME: z.string().min(1).default('.careweave'),
    CAREWEAVE_INSTANCE: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'may have lower-case letters, digits and - only')
      .default('gateway'),
    CAREWEAVE_DATABASE_PREFIX: z.string().regex(/^\w*$/, 'may have letters, digits and _ only').default('careweave_'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
    NODE_ENV: z.string().default('development'),
  })
  .superRefine(
    (env, context) => {
      for (const { path, message } of identityFaults(env)) context.addIssue({ code: 'custom', path: [path], message });
    },
    // also when something else is wrong: all faults are told at once
    { when: () => true },
  );

/** `people=http://people:4001,…`: each subgraph once, by its address without the path. */
const subgraphs = z
  .string('where each subgraph is, as in people=http://people:4001,directory=http://directory:4002,…')
  .transform((text, context) => {
    const urls: Partial<Record<SubgraphName, string>> = {};
    const fault = (message: string) => context.addIssue({ code: 'custom', message });
    for (const part of text.split(',').map(each => each.trim())) {
      const [, name = '', url = ''] = /^([^=]*)=(.*)$/.exec(part) ?? [];
      if (!isSubgraphName(name)) fault(`"${part}" is not <subgraph>=<address>; subgraphs are ${SUBGRAPHS.join(', ')}`);
      else if (urls[name]) fault(`${name} is there twice`);
      else if (!(/^https?:/.test(url) && URL.canParse(url))) fault(`${name} has no http address: "${url}"`);
      // each fault is told once: a name with a wrong address is not missing
      if (isSubgraphName(name)) urls[name] ??= url.replace(/\/+$/, '');
    }
    const missing = SUBGRAPHS.filter(name => urls[name] === undefined);
    if (missing.length > 0) fault(`no address of ${missing.join(', ')}`);
    return urls as Record<SubgraphName, string>;
  });

const gatewaySchema = schema.safeExtend({
  CAREWEAVE_SUBGRAPHS: subgraphs,
  CAREWEAVE_SUPERGRAPH: z.string().min(1).optional(),
});

/** What the environment says about how the platform runs. */
export interface Environment {
  port: number;
  host: string;
  /** The data folder, as an absolute path. */
  home: string;
  /** The name of this gateway in the journal; each of several has its own. */
  instance: string;
  databasePrefix: string;
  logLevel: string;
  production: boolean;
  /** The provider of identity; null for the embedded one with its demo accounts. */
  oidc: OidcEnvironment | null;
  /** From where browsers may ask, and how much each caller may. */
  entrance: Entrance;
  /** Where spans go; null when none are made. */
  spans: SpanTarget | null;
}

/** Reads the environment once; throws one error that lists every fault. */
export const readEnvironment = (env: NodeJS.ProcessEnv): Environment => environmentOf(parse(schema, env));

/** What a gateway alone is told. */
export interface GatewayEnvironment extends Environment {
  subgraphs: Record<SubgraphName, string>;
  /** The file with the supergraph; newer ones are taken over when they are written to it. Null: the registry has it. */
  supergraph: string | null;
}

/** The same for a gateway alone, which is told where the subgraphs are. */
export function readGatewayEnvironment(env: NodeJS.ProcessEnv): GatewayEnvironment {
  const data = parse(gatewaySchema, env);
  return {
    ...environmentOf(data),
    subgraphs: data.CAREWEAVE_SUBGRAPHS,
    supergraph: data.CAREWEAVE_SUPERGRAPH === undefined ? null : resolve(data.CAREWEAVE_SUPERGRAPH),
  };
}

/** Where spans go, for a process that is told nothing else by the environment. */
export const readSpanTarget = (env: NodeJS.ProcessEnv): SpanTarget | null => spanTargetOf(parse(z.object(spans), env));

function parse<Schema extends z.ZodType>(expected: Schema, env: NodeJS.ProcessEnv): z.output<Schema> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = expected.safeParse(set);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(issue => `- ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not as it should be:\n${faults.join('\n')}`);
}

function spanTargetOf(data: z.output<z.ZodObject<typeof spans>>): SpanTarget | null {
  const { OTEL_TRACES_EXPORTER: exporter } = data;
  if (data.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || exporter === 'none') return null;
  return exporter ?? (data.OTEL_EXPORTER_OTLP_ENDPOINT || data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ? 'otlp' : null);
}

const environmentOf = (data: z.output<typeof schema>): Environment => ({
  port: data.PORT,
  host: data.CAREWEAVE_HOST,
  home: resolve(data.CAREWEAVE_HOME),
  instance: data.CAREWEAVE_INSTANCE,
  databasePrefix: data.CAREWEAVE_DATABASE_PREFIX,
  logLevel: data.LOG_LEVEL,
  production: data.NODE_ENV === 'production',
  oidc: oidcOf(data),
  entrance: entranceOf(data, data.NODE_ENV === 'production'),
  spans: spanTargetOf(data),
});
