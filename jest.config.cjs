const { cpus } = require("node:os");

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

module.exports = {
  // The tests in a browser mostly wait for it: two at a time, also where there are only two cores.
  // Tests that compute for seconds take many times as long where much else runs; none waits for this limit.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/longestFirst.cjs",
  maxWorkers: Math.max(2, cpus().length - 1),
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/stand-ins/browser/beforeTests.ts",
      globalTeardown: "<rootDir>/test/stand-ins/browser/afterTests.ts",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/"],
      transform,
    },
    {
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setUpPage.ts"],
      transform,
    },
  ],
};
