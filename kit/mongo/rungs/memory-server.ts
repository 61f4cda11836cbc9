import type { Absent, Launch, Search } from '../engine.ts';
import { packageBinaries } from './memory-server-binaries.ts';
import { mongod } from './mongod.ts';

/** Where the `mongod` of `mongodb-memory-server-core` comes from. */
export interface Binaries {
  /** The path of the one that an earlier start has downloaded, if any. */
  cached(env: NodeJS.ProcessEnv): Promise<string | undefined>;
  /** Whether the name of a host can be resolved here. */
  resolves(host: string): Promise<boolean>;
  /** Downloads it and gives its path, or says why not. */
  download(search: Search): Promise<{ path: string } | Absent>;
}

const PROXIES = [
  'https_proxy',
  'HTTPS_PROXY',
  'http_proxy',
  'HTTP_PROXY',
  'npm_config_proxy',
  'npm_config_https-proxy',
];

/** Rung: the `mongod` that `mongodb-memory-server-core` has cached, or else downloads. */
export async function findMemoryServer(
  search: Search,
  binaries: Binaries = packageBinaries(),
): Promise<Launch | Absent> {
  const cached = await binaries.cached(search.env);
  if (cached) return mongod(cached);
  const host = downloadHost(search.env);
  if (host === undefined) return { reason: 'MONGOMS_DOWNLOAD_URL or MONGOMS_DOWNLOAD_MIRROR is not an address' };
  // Behind a proxy it is the proxy that resolves names.
  const proxied = PROXIES.some(name => search.env[name]);
  if (!proxied && !(await binaries.resolves(host))) {
    return { reason: `not downloaded before, and its host ${host} can't be resolved from here` };
  }
  const downloaded = await binaries.download(search);
  return 'path' in downloaded ? mongod(downloaded.path) : downloaded;
}

function downloadHost(env: NodeJS.ProcessEnv): string | undefined {
  const address = env.MONGOMS_DOWNLOAD_URL ?? env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org';
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
