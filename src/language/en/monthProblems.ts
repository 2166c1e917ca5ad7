import type { MonthProblemTexts } from "../texts/problemTexts";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));

/** What is wrong with the tables of a month, or worth a word. */
export const monthProblems: MonthProblemTexts = {
  "no-room-below": ({ sheet, row, rows }) =>
    `Below the table on the sheet “${sheet}” there is no room for ${rows} new rows: something stands in row ${row}. Move it further down, then try again.`,
  "sheet-taken": ({ sheet }) =>
    `The sheet “${sheet}” can’t be written: something else stands on it. Move that to another sheet, or give this sheet another name, then try again.`,
  "month-same-table": () =>
    "The tracker and the export are the same table. Choose the export that you took from the portal this month.",
  "month-export-is-tracker": () =>
    "The export looks like a tracker: it has columns that only a tracker has. Perhaps the two are swapped. Choose the table from the portal as the export.",
  "month-tracker-is-export": () =>
    "The tracker looks like an export from the portal: it has none of the columns that you fill in. Perhaps the two are swapped. Choose your own table as the tracker.",
  "month-nothing-in-common": () =>
    "The tracker and the export have no tenant column in common: one has names, the other only IDs. Add the tenant ID or the tenant name to the tracker, then try again.",
  "month-no-export-rows": () => "The export has no rows. Take it from the portal again; nothing was changed.",
  "month-answer-not-asked": ({ ids }) =>
    `Answers were given to questions that are not asked: ${named(ids)}. Take them out, then try again; nothing was changed.`,
  "month-answer-unknown": ({ id, answer }) =>
    `“${answer}” is not one of the answers to ${id}. Choose one that the question names; nothing was changed.`,
  "month-answers-unreadable": () =>
    "The answers can't be read. They are a JSON object of question and answer; nothing was changed.",
  "month-first": () =>
    "There is no export of last month yet, so nobody can tell who changed a cell. Nothing you entered is replaced on a guess; you are asked instead. This export is kept for next month.",
  "month-older": ({ rows }) =>
    `This export seems older than the one brought in last: ${rows} rows stand as they stood before it. If that is so, don't use the result.`,
  "month-no-tenant-met": () =>
    "None of the export's tenants is in the tracker: every row of the export is new. Make sure that it is the right export.",
  "month-subscription-twice": ({ names }) =>
    `The same subscription stands twice in the export: ${named(names)}. Those rows are told apart by their status and seats.`,
};
