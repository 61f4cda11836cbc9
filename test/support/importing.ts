import { importFiles } from '../../interchange/import/index.ts';
import { bundle } from '../../interchange/import/testing/made.ts';
import { type ScratchServer, scratchServer } from '../../interchange/import/testing/scratch.ts';
import { type Ground, ground, type World } from './world.ts';

/** What a test file imports into, and with. */
export interface Importing {
  /** Databases without a platform. */
  files(): ScratchServer;
  /** A platform on empty databases, another one each time. */
  fresh(): Promise<World>;
  /** Imports resources, as one file. */
  run(world: World, ...resources: object[]): ReturnType<typeof importFiles>;
}

/** Prepares a test file for importing: what it needs is there before its tests, and gone after them. */
export function importing(name: string): Importing {
  let files: ScratchServer;
  let held: Ground;
  let count = 0;
  beforeAll(async () => {
    files = await scratchServer();
    held = await ground();
  });
  afterAll(async () => {
    await held?.stop();
    await files?.stop();
  });
  return {
    files: () => files,
    fresh() {
      count += 1;
      return held.world(`${name}${count}`);
    },
    run: (world, ...resources) =>
      importFiles([files.folder({ 'a.json': bundle('collection', ...(resources as never[])) })], {
        models: world.models,
        secret: 'a secret for tests',
        progress: () => {},
      }),
  };
}
