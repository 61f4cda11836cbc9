import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findMemoryServer } from '../kit/mongo/rungs/memory-server.ts';
import { packageBinaries } from '../kit/mongo/rungs/memory-server-binaries.ts';
import { temporaryFolder } from '../kit/mongo/testing.ts';

/** Promise: a download that can't succeed costs a first start no time. */

describe('the binary of mongodb-memory-server-core', () => {
  const binaries = {
    cached: async () => undefined,
    resolves: async () => true,
    download: async () => ({ path: '/new/mongod' }),
  };
  const search = (env: NodeJS.ProcessEnv) => ({ home: temporaryFolder(), env, report: () => {} });

  it('is the one in its cache, else the downloaded one', async () => {
    const cached = { ...binaries, cached: async () => '/old/mongod' };
    expect(await findMemoryServer(search({}), cached)).toMatchObject({ command: '/old/mongod' });
    expect(await findMemoryServer(search({}), binaries)).toMatchObject({ command: '/new/mongod' });
  });

  it('is not waited for where its host has no address, unless a proxy knows more', async () => {
    const { resolves } = packageBinaries();
    const env = { MONGOMS_DOWNLOAD_MIRROR: 'https://nowhere.invalid' };
    const began = Date.now();
    expect(await findMemoryServer(search(env), { ...binaries, resolves })).toEqual({
      reason: expect.stringContaining("nowhere.invalid can't be resolved"),
    });
    expect(Date.now() - began).toBeLessThan(4000);
    const proxied = { ...env, https_proxy: 'http://proxy.invalid' };
    expect(await findMemoryServer(search(proxied), { ...binaries, resolves })).toMatchObject({
      command: '/new/mongod',
    });
  });

  it('is given up when its download gives no byte', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const MONGOMS_DOWNLOAD_MIRROR = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const HOME = temporaryFolder();
    const env = { HOME, MONGOMS_DOWNLOAD_DIR: HOME, MONGOMS_DOWNLOAD_MIRROR, MONGOMS_USE_HTTP: 'true' };
    try {
      expect(await findMemoryServer(search(env), packageBinaries(1500))).toEqual({
        reason: 'its download gave no byte for 1.5 s',
      });
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });
});
