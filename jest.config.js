/** Jest runs the TypeScript sources as ES modules; @swc/jest only strips the types. */
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};

export default {
  // one more than the cores of a small machine: a test that waits for a process or a database leaves its core to another
  maxWorkers: 3,
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'parts',
      globalSetup: '<rootDir>/test/support/own-tmp.js',
      globalTeardown: '<rootDir>/test/support/remove-tmp.js',
      testMatch: [
        '<rootDir>/{kit,gateway,interchange,region,subgraphs,platform}/**/*.test.ts',
        '<rootDir>/test/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'platform',
      testMatch: ['<rootDir>/test/platform/*.test.ts'],
      // one platform for all of them, started when the first is going to run
      globalSetup: '<rootDir>/test/support/start-platform.js',
      globalTeardown: '<rootDir>/test/support/stop-platform.js',
    },
  ],
};
