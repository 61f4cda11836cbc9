import { mountOf, overrideWith, readComposeFile, type Service } from './compose-file.ts';
import { readImage } from './image.ts';

/** The deployment as the files in this repository describe it. */
export const compose = readComposeFile('docker-compose.yml', {});

/** The same with a provider of identity of one's own, for which variables are given. */
export const withOwnProvider = (variables: Record<string, string>) =>
  overrideWith(compose, readComposeFile('deploy/own-provider.yml', variables));

export const image = readImage('Dockerfile');

/** All services by name, and those that run our image. */
export const all = Object.entries(compose.services);
export const ours = all.filter(([, { build }]) => build);

export const service = (name: string): Service => compose.services[name] ?? {};
export const mounts = (name: string) => (service(name).volumes ?? []).map(mountOf);

/** What a service of ours runs: `node [<flag>…] --import tsx <file> <argument>…`, without what tells how. */
export const program = (name: string): string[] => {
  const command = service(name).command ?? [];
  return command.slice(command.indexOf('tsx') + 1);
};
export const programs = [...new Set(ours.map(([name]) => program(name)[0] ?? ''))];
