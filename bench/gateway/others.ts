import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Place } from './own.ts';
import type { Command } from './program.ts';

// nothing is shared between requests: identical ones under way would be answered once, and here all are identical
const HIVE_ROUTER = `
http: { workers: 1 }
log: { level: error }
traffic_shaping:
  all: { dedupe_enabled: false }
  router: { dedupe: { enabled: false } }
`;

const HIVE_GATEWAY = `
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
export const gatewayConfig = {
  unifiedGraphHandler,
  inboundInflightRequestDeduplication: false,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
};
`;

/** Gateways that can be measured too where somebody has their program: how each is started. */
export const OTHERS: Record<string, (program: string, place: Place) => Command> = {
  'hive-router'(program, { supergraph, port, folder }) {
    const config = join(folder, 'hive-router.yaml');
    writeFileSync(config, HIVE_ROUTER);
    const env = {
      ROUTER_CONFIG_FILE_PATH: config,
      SUPERGRAPH_FILE_PATH: supergraph,
      HOST: '127.0.0.1',
      PORT: String(port),
    };
    return { command: resolve(program), args: [], env };
  },
  /** Plans with the router's planner, which is faster than its own; both packages lie in the same `node_modules`. */
  'hive-gateway'(program, { supergraph, port, folder }) {
    const real = realpathSync(program);
    const modules = real.slice(0, real.lastIndexOf('node_modules') + 'node_modules'.length);
    symlinkSync(modules, join(folder, 'node_modules'));
    const config = join(folder, 'gateway.config.mjs');
    writeFileSync(config, HIVE_GATEWAY);
    const args = ['supergraph', supergraph, '--config-path', config, '--host', '127.0.0.1', '--port', String(port)];
    return { command: process.execPath, args: [real, ...args, '--fork', '1'], env: { LOG_LEVEL: 'error' } };
  },
};
