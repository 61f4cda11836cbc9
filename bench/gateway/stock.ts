import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// A process of its own: @apollo/gateway as it comes. It reads its telemetry switch when it starts, so that is set before.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
const { ApolloGateway } = await import('@apollo/gateway');

const [supergraph, port] = process.argv.slice(2);
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraph as string, 'utf8') });
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: Number(port), host: '127.0.0.1' } });
