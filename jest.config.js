/** Jest runs the TypeScript sources as ES modules; @swc/jest only strips the types. */
export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
  testMatch: ['<rootDir>/{test,kit,gateway,interchange,region,subgraphs,cli}/**/*.test.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
