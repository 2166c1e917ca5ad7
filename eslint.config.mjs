import { builtinModules } from "node:module";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import { tsImport } from "tsx/esm/api";
import { testOrder } from "./test/testOrder.mjs";

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

/** The rooms in the order of import: a room may import itself and what stands before it. */
const rooms = [
  "decision",
  "playbook",
  "review",
  "workbook",
  "file",
  "language",
  "worker",
  "functions",
  "taskpane",
  "command",
];
const mayImport = {
  decision: [],
  playbook: ["decision"],
  review: ["decision", "playbook"],
  workbook: ["decision", "playbook", "review"],
  file: ["decision", "playbook", "review"],
  language: ["decision", "playbook", "review"],
  worker: ["decision", "playbook", "review", "language"],
  functions: ["decision", "playbook", "review", "language"],
  taskpane: ["decision", "playbook", "review", "workbook", "language", "worker"],
  command: ["decision", "playbook", "review", "file", "language"],
};
/** The rooms that run in Node alone, never in the pane or behind a cell. */
const inNode = ["file", "command"];
const ofNode = {
  paths: builtinModules.map((name) => ({ name, message: "Only src/file and src/command run in Node." })),
  patterns: [{ group: ["node:*"], message: "Only src/file and src/command run in Node." }],
};

const importDirection = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: inNode.includes(room) ? [] : ofNode.paths,
        patterns: [
          ...(inNode.includes(room) ? [] : ofNode.patterns),
          ...rooms
            .filter((other) => other !== room && !mayImport[room].includes(other))
            .map((other) => ({
              group: [`**/${other}/**`],
              message: `${room} takes nothing of ${other}: a row travels one way (README, "How a row travels").`,
            })),
          { group: ["**/test/**"], message: "What ships never imports the tests." },
        ],
      },
    ],
  },
}));

const excelOnly = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const domOnly = ["document", "window", "navigator", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest"];
const ban = (names, message) => names.map((name) => ({ name, message }));

const restrictedGlobals = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-globals": [
      "error",
      ...(room === "workbook" ? [] : ban(excelOnly, "Only src/workbook opens the door to Excel.")),
      ...(room === "functions" ? [] : ban(["CustomFunctions"], "Only src/functions is called by cells.")),
      ...(room === "taskpane"
        ? ban(["fetch", "XMLHttpRequest", "localStorage", "sessionStorage"], "Nothing leaves the workbook.")
        : ban(domOnly, "Only src/taskpane knows the page.")),
    ],
  },
}));

/**
 * Each page's own names: its scenarios, codes, reasons, rules, and what of its facts is called like nothing else. A
 * fact that has the name of the column it is read from can't be told from that.
 */
const { pages } = await tsImport("./src/playbook/pages.ts", import.meta.url);
const { columnIds } = await tsImport("./src/playbook/tracker/column.ts", import.meta.url);
const isTelling = (name) => /[-:.A-Z]/.test(name) && !columnIds.includes(name);
const pageWords = Object.entries(pages).map(([page, { scenarios, codes, left, rules, facts }]) => {
  const names = [
    ...Object.keys(scenarios),
    ...Object.keys(codes),
    ...left,
    ...rules.map(({ id }) => id),
    ...Object.keys(facts),
    ...Object.values(facts).flatMap(({ values }) => values),
  ];
  const own = `/^(${[...new Set(names.filter(isTelling))].map((name) => name.replaceAll(".", "\\.")).join("|")})$/`;
  const message = `Only src/playbook/${page} and the languages name what is its own: ask the page (src/playbook/pages.ts).`;
  return {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [`src/playbook/${page}/**`, "src/language/*/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `Literal[value=${own}]`, message },
        { selector: `Property > Identifier.key[name=${own}]`, message },
        { selector: `TSPropertySignature > Identifier.key[name=${own}]`, message },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ["dist/", "dist-contract/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...importDirection,
  ...pageWords,
  {
    files: ["test/**/*.{ts,tsx}"],
    plugins: { tests: testOrder(mayImport) },
    rules: { "tests/one-way": "error" },
  },
  ...restrictedGlobals,
  {
    // The one file that puts the pane together: it waits for Office and asks it for language and theme.
    files: ["src/taskpane/start.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...ban(["Excel", "OfficeExtension", "OfficeRuntime"], "Only src/workbook opens the door to Excel."),
      ],
    },
  },
);
