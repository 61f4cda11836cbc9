import { mountOf, readComposeFile, type Service } from './compose-file.ts';
import { readImage } from './image.ts';

/** The variables that a deployment must be given. */
export const GIVEN = { OIDC_ISSUER: 'https://id.example', OIDC_JWKS_URL: 'https://id.example/jwks' };

/** The deployment as the files in this repository describe it. */
export const compose = readComposeFile('docker-compose.yml', GIVEN);
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
