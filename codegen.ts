import type { CodegenConfig } from '@graphql-codegen/cli';
import { SUBGRAPHS } from './kit/names.ts';
import { subgraphSDL } from './kit/sdl.ts';
import { mappersOf } from './kit/sdl-mappers.ts';

/** Resolver types for every subgraph from its SDL, and types for the operations that frontends send. */
const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(
      SUBGRAPHS.map(name => [
        `subgraphs/${name}/__generated__/resolvers.ts`,
        {
          schema: subgraphSDL(name),
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            contextType: `../index.ts#${name[0]?.toUpperCase()}${name.slice(1)}Context`,
            mappers: mappersOf(name),
            makeResolverTypeCallable: false,
            useTypeImports: true,
            enumsAsTypes: true,
            maybeValue: 'T | null | undefined',
            inputMaybeValue: 'T | null | undefined',
            scalars: { Date: 'string', DateTime: 'string', AccessGrant: 'string', ID: 'string' },
          },
        },
      ]),
    ),
    'schema/operations/__generated__/operations.ts': {
      schema: 'schema/api.graphql',
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, scalars: { Date: 'string', DateTime: 'string', ID: 'string' } },
    },
  },
};

export default config;
