import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One service of a compose file, as far as these tests look at it. */
export interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  networks?: string[];
  network_mode?: string;
  ports?: string[];
  profiles?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  restart?: string;
  privileged?: boolean;
}

/** A compose file with its anchors merged and its variables filled in. */
export interface ComposeFile {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
}

const VARIABLE = /\$(?:\$|(\w+)|\{(\w+)(?:(:?[-?])([^}]*))?\})/g;

/** Fills in `$VAR`, `${VAR}`, `${VAR:-default}` and `${VAR:?message}` as `docker compose config` does; throws the message. */
export function interpolate(text: string, variables: Record<string, string>): string {
  return text.replace(VARIABLE, (whole, plain?: string, braced?: string, operator = '', rest = '') => {
    if (whole === '$$') return '$';
    const name = plain ?? braced ?? '';
    const value = variables[name];
    const there = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (there) return value as string;
    if (operator.endsWith('?')) throw new Error(`required variable ${name} is missing a value: ${rest}`);
    return operator.endsWith('-') ? rest : '';
  });
}

/** Reads a compose file as `docker compose config` would show it. */
export function readComposeFile(path: string, variables: Record<string, string>): ComposeFile {
  const document = parse(readFileSync(path, 'utf8'), { merge: true }) as Record<string, unknown>;
  const known = Object.entries(document).filter(([key]) => !key.startsWith('x-'));
  return fill(Object.fromEntries(known), variables) as unknown as ComposeFile;
}

/** A compose file with another on top of it, as `docker compose --file … --file …` merges what these files have. */
export const overrideWith = (base: ComposeFile, { services }: ComposeFile): ComposeFile => ({
  ...base,
  services: Object.fromEntries(
    Object.entries(base.services).map(([name, service]) => {
      const environment = { ...service.environment, ...services[name]?.environment };
      return [name, { ...service, ...services[name], environment }];
    }),
  ),
});

function fill(value: unknown, variables: Record<string, string>): unknown {
  if (typeof value === 'string') return interpolate(value, variables);
  if (Array.isArray(value)) return value.map(each => fill(each, variables));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, variables)]));
}

/** A mount in its short form, taken apart. */
export function mountOf(text: string): { source: string; target: string; readOnly: boolean } {
  const [source = '', target = '', mode] = text.split(':');
  return { source, target, readOnly: mode === 'ro' };
}

/** The variables that a service's program is started with: those of the image, then its own. */
export const environmentOf = (
  image: Record<string, string>,
  { environment = {} }: Service,
): Record<string, string> => ({
  ...image,
  ...Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)])),
});
