import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type Assets, loadAssets } from './assets.ts';
import { type AskSelf, exampleVariables } from './examples.ts';
import { renderPage } from './page.ts';
import type { Account, Operation } from './tabs.ts';

/** What the explorer shows. */
export interface Explorer {
  /** The example operations, one tab each, in this order. */
  operations: readonly Operation[];
  /** The demo accounts; the first one, or `gp` if it is among them, is taken unless another is chosen. */
  accounts(): Promise<Account[]>;
  /** A fresh access token for an account. */
  token(account: string): Promise<string>;
}

const FIRST = 'gp';

/** Scripts with the nonce only and from here only; the editor makes its workers of blobs and its styles as it runs. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    'worker-src blob:',
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Serves the explorer at `/`; it loads nothing from elsewhere. */
export function serveExplorer(app: FastifyInstance, explorer: Explorer, ask: AskSelf, log: Logger): void {
  let loading: Promise<Assets> | undefined;
  const assets = () => {
    loading ??= loadAssets();
    return loading;
  };

  app.get<{ Querystring: { account?: string } }>('/', async (request, reply) => {
    const accounts = await explorer.accounts();
    const { account: wanted = FIRST } = request.query;
    const account = accounts.find(each => each.account === wanted) ?? accounts[0];
    if (!account) throw new Error('there is no demo account to explore with');
    const token = await explorer.token(account.account);
    const nonce = randomBytes(16).toString('base64');
    const variables = await exampleVariables(ask, token, log);
    const { operations } = explorer;
    const page = renderPage({ assets: await assets(), nonce, accounts, account, token, operations, variables });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy(nonce)).send(page);
  });

  app.get('/explorer/:digest/:name', async (request, reply) => {
    const { style, script } = await assets();
    const asset = [style, script].find(each => each.path === request.url);
    if (!asset) return reply.callNotFound();
    return reply
      .type(asset.type)
      .header('content-encoding', 'gzip')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(asset.gzipped);
  });
}
