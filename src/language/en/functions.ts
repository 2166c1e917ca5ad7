import type { FunctionTexts } from "../texts/functionTexts";

const columnNames = { tenant: "tenant name or tenant ID", service: "service", l1: "L1" } as const;

export const functions: FunctionTexts = {
  problem: {
    "heading-twice": ({ headings }) =>
      `The same heading stands twice: ${headings.map((heading) => `“${heading}”`).join(", ")}. Rename one of the columns, or leave it out of the headings and rows.`,
    "heading-missing": ({ columns }) =>
      `A column is missing: ${columns.map((column) => columnNames[column]).join(", ")}. Add it to the headings and rows, under a heading of the playbook. A formula knows columns by their headings only, not by what was chosen in the pane.`,
    "too-large": () =>
      "These are more cells than Excel hands to a function (5 MB, about 20,000 rows). Give fewer rows, or use the pane.",
    "answer-too-large": () =>
      "The answer is more than a formula can hand back (5 MB). Give fewer rows, or use the pane.",
    "language-unknown": ({ given }) =>
      `“${given}” is no language of the playbook. Write en, ja, de, pt, es or zh, or leave the language out.`,
    "column-unknown": ({ given }) =>
      `“${given}” is no column that OUTCOMES gives. Name scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag or why, or a heading of one, or leave the columns out.`,
    "page-unknown": ({ given, pages }) =>
      `“${given}” is no page of the playbook. Write ${pages.join(",")}, or leave the pages out.`,
    "leading-page-missing": ({ pages }) =>
      `Name no-intent too: that page always decides. Write ${pages.join(",")}, or leave the pages out.`,
    "not-headings": () =>
      "The first argument is not a row of tracking headings. Give the one row with the headings of the tenant, the service and L1.",
    "not-one-row": () => "Give one row of the table here, as wide as the headings.",
    width: ({ headings, cells }) =>
      `The headings are ${String(headings)} columns wide, the rows ${String(cells)}. Give the same columns of both.`,
    "heading-row-given": () =>
      "The heading row is among the rows. Give the rows alone: the table's name, or Table[#Data].",
    "row-not-found": () =>
      "The row is not among the rows of the third argument. Give rows that the row itself belongs to.",
    "service-missing": () => "There is no service in the first argument. Give the name of one.",
    "l2-missing": () => "There is no L2 in the second argument. Give one as it stands in the L2 column.",
    "l2-unknown": ({ given }) => `“${given}” is no L2 of the playbook. Give one as it stands in the L2 column.`,
    "l2-without-l3": () => "There are no L3 values for this service and L2.",
    unexpected: () => "This could not be calculated. Look at the table in the pane.",
  },
  needsExisting:
    "This is a new subscription. Give the whole table, or at least the rows of the same tenant, as the third argument.",
};
