import type { ProblemTexts } from "../texts/problemTexts";
import { monthProblems } from "./monthProblems";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `“${name}”`));
const columnNames = { tenant: "tenant name or tenant ID", service: "service", l1: "L1" } as const;

export const problems: ProblemTexts = {
  ...monthProblems,
  "no-table": () =>
    "No table with tracking headings was found. Add headings for the tenant, the service and L1 above the rows, then try again.",
  "no-such-table": ({ name, names }) =>
    names.length === 0
      ? `There is no table named “${name}”, and no other table either.`
      : `There is no table named “${name}”. The tables here are ${named(names)}.`,
  "several-tables": ({ names }) => `More than one table looks like a tracker: ${named(names)}. Say which one to use.`,
  "table-gone": ({ name }) => `The table “${name}” is no longer there. Choose a table again.`,
  "no-headings": ({ name }) =>
    `The table “${name}” shows no heading row. Turn on Header Row under Table Design, then try again.`,
  "heading-twice": ({ headings }) =>
    `The same heading stands twice: ${named(headings)}. Rename or remove one of the two columns, then try again.`,
  "heading-missing": ({ columns }) => {
    const missing = list.format(columns.map((column) => columnNames[column]));
    return columns.length === 1
      ? `A column is missing: ${missing}. Add it, or say which column it is, then try again.`
      : `Columns are missing: ${missing}. Add them, or say which columns they are, then try again.`;
  },
  "headings-merged": () =>
    "Some heading cells are merged. Unmerge them so that every column has a heading of its own, then try again.",
  "headings-changed": ({ headings }) =>
    `Headings were changed since you looked: ${named(headings)}. Give the columns these headings again, or look at the preview again.`,
  "no-rows": () => "The table has no rows yet. Add rows, then try again.",
  "rows-moved": () =>
    "Rows were added, removed or sorted by someone else at the same moment. The row holds what it held. Look at the preview again.",
  "row-changed": () =>
    "Someone else changed this row at the same moment. It holds what it held. Look at the preview again.",
  "cell-overtaken": () => "Someone else changed this cell a moment before. Their value stands.",
  "not-taken": () => "Excel left this cell as it was. Show all rows of the table, then try again.",
  "written-otherwise": () => "Excel would have made something else of this value. The cell holds what it held before.",
  "cannot-tell": () =>
    "Excel did not answer, and rows were added, removed or sorted since. It may have been written: look at it in the sheet.",
  "sheet-protected": ({ sheet }) => `The sheet “${sheet}” is protected. Unprotect it under Review, then try again.`,
  "cells-merged": () => "Some cells of the table are merged. Unmerge them, then try again.",
  "cell-in-edit-mode": () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  "too-large": () => "This is more than Excel takes at once. Write fewer rows at a time.",
  "timed-out": () => "Excel did not answer in time. What was sent may still be written: look again before you go on.",
  "no-answer": () => "Excel did not answer in time. Nothing was written. Try again.",
  "selected-in-part": ({ rows }) => `Excel selects no more at once: the first ${rows} of these rows are selected.`,
  "selected-between": () => "This version of Excel selects one block only: the rows in between are selected too.",
  cancelled: () => "Stopped. What was written before stays.",
  "read-only": () => "The workbook can't be changed here. Open it for editing, then try again.",
  "thinking-stopped": () =>
    "The part of the add-in that decides rows has stopped. The preview is gone, and nothing was written meanwhile. Try again: the table is read anew.",
  "part-not-loaded": () =>
    "A part of the add-in could not be loaded. Check your connection and try again. If that doesn't help, close the pane and open it again; nothing was changed.",
  "session-lost": () => "The connection to the workbook was lost. Reload the workbook, then try again.",
  excel: () => "Excel refused this. Nothing more was written. Try again, or reload the workbook.",
};
