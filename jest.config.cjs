const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
  ],
};

module.exports = {
  projects: [
    { displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/"], transform },
    { displayName: "jsdom", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"], setupFilesAfterEnv: ["<rootDir>/test/taskpane/setUpPage.ts"], transform },
  ],
};
