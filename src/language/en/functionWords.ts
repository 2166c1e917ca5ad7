import type { FunctionWords } from "../texts/functionWords";

export const functionWords: FunctionWords = {
  arguments: {
    headings: "The table's heading row",
    row: "The row to decide, as wide as the headings",
    rows: "The whole table, or at least the rows of the same tenant: what a row gets hangs on them; without them a new subscription gives needs-existing",
    language: "What is written: en, ja, de, pt, es or zh; the language of the headings unless told",
    pages: "Which pages of the playbook decide: no-intent,blocked; only no-intent unless told",
    columns:
      "The columns to spill, by name or heading: scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag, why; all unless told",
    service: "The service, by its name or a usual short form",
    l2: "The L2 value, in any language",
  },
  functions: {
    OUTCOMES: {
      description:
        "Decides a whole table and spills one line a row: scenario, L1, L2, L3, service status, engagement scenario, target date, owner, next action date, next action, flag, why. Stands outside the table.",
      arguments: { rows: "The table's rows, as wide as the headings; about 20,000 at most" },
    },
    SCENARIO: {
      description:
        "Gives the scenario of a row: A1, A2, D1, D2 or D3, with the Blocked page also BA or BD; empty where there is none.",
    },
    L1VALUE: { description: "Gives the L1 value that a row is to have." },
    L2VALUE: { description: "Gives the L2 value that a row is to have." },
    L3VALUE: { description: "Gives the L3 value that a row is to have." },
    STATUS: { description: "Gives the service status that a row is to have." },
    OWNER: { description: "Gives the owner that a row is to have." },
    NEXTACTION: { description: "Gives the next action that a row is to have." },
    NEXTACTIONDATE: {
      description: "Gives the next action date that a row is to have: a date's serial number, or a text such as TBD.",
    },
    FLAG: {
      description: "Gives what to look at in a row, as it stands in the flag column; empty where there is nothing.",
    },
    WHY: { description: "Says in a sentence why a row gets what it gets, or is left as it is." },
    L3LIST: {
      description: "Lists the L3 values that a row of a service may have under an L2.",
      arguments: { language: "The language of error messages: en, ja, de, pt, es or zh" },
    },
  },
};
