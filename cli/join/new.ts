import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { fail, say } from '../console.ts';

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));
const NAME_IN_TEMPLATE = 'my-service';
const NAME = /^[a-z][a-z0-9-]{1,39}$/;

/** `join new`: a service in TypeScript to begin with. */
export const newCommand = (): Command =>
  new Command('new')
    .description('Makes a folder with a service in TypeScript that keeps the protocol, to begin with.')
    .argument('<folder>', 'a new folder')
    .option('--name <name>', 'the service’s name in the graph; that of the folder if it is not given')
    .addHelpText('after', '\nExit: 0 it is made, 2 it could not be.')
    .action((folder: string, { name = basename(resolve(folder)) }: { name?: string }) => {
      try {
        if (!NAME.test(name))
          throw new Error(`--name must be 2 to 40 small letters, digits and hyphens, but is "${name}".`);
        if (existsSync(folder) && readdirSync(folder).length > 0)
          throw new Error(`There is something in ${folder} already.`);
        cpSync(TEMPLATE, folder, { recursive: true });
        for (const file of readdirSync(folder)) {
          const path = join(folder, file);
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll(NAME_IN_TEMPLATE, name));
        }
        say(`${name} is in ${folder}; its README says how to go on.`);
      } catch (error) {
        fail(error, 2);
      }
    });
