import { sheetWords } from "../../language/sheetWords";
import type { Choice } from "../../playbook/page/choice";
import type { CalendarDay } from "../../playbook/tracker/calendarDay";
import { statusColumnIds, type ColumnId } from "../../playbook/tracker/column";
import { isStatusColumn, nothingLeftOut } from "../../review/propose/leftOut";
import type { ReviewInput } from "../../review/propose/proposal";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import { addRows, filterRows } from "../preview/filterRows";
import type { PreviewAction } from "./paneAction";
import type { Chosen } from "./paneState";
import type { Filter, Preview } from "./preview";

export function firstPreview(chosen: Chosen, bound: BoundSnapshot): Preview {
  const input: ReviewInput = {
    ...bound,
    language: bound.binding.language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
  };
  return { chosen, input, reviewed: null, percent: 0, filter: { show: "matters", search: "" }, shown: [] };
}

export function reducePreview(preview: Preview, action: PreviewAction): Preview {
  switch (action.type) {
    case "deciding":
      return { ...preview, percent: action.percent };
    case "reviewed":
      return withReviewed(preview, action.reviewed);
    case "filter":
      return withFilter(preview, action.filter);
    case "leave-out-rows":
      return withInput(preview, {
        leftOut: { ...preview.input.leftOut, rows: withRows(preview.input.leftOut.rows, action.rows, action.leftOut) },
      });
    case "write-only":
      return withInput(preview, {
        leftOut: { ...preview.input.leftOut, rows: allBut(preview.input.snapshot.rowCount, action.rows) },
      });
    case "leave-out-cell":
      return withInput(preview, {
        leftOut: {
          ...preview.input.leftOut,
          cells: withCell(preview.input.leftOut.cells, action.row, action.column, action.leftOut),
        },
      });
    case "decide":
      return withInput(preview, { choices: withChoice(preview.input.choices, action.row, action.choice) });
    case "validate":
      return withInput(preview, { choices: withValidated(preview.input.choices, action.rows, action.on) });
    case "write-in":
      return withInput(preview, { language: action.language });
  }
}

function withInput(preview: Preview, said: Partial<ReviewInput>): Preview {
  return { ...preview, input: { ...preview.input, ...said } };
}

/** What was decided for an input that is no longer the person's is of no use. */
function withReviewed(preview: Preview, reviewed: NonNullable<Preview["reviewed"]>): Preview {
  if (reviewed.input !== preview.input) return preview;
  const fitting = filterRows(reviewed.input, reviewed.proposals, preview.filter);
  const shown = preview.reviewed === null ? fitting : addRows(preview.shown, fitting);
  return { ...preview, reviewed, shown, percent: 0 };
}

function withFilter(preview: Preview, filter: Filter): Preview {
  const { reviewed, input } = preview;
  return { ...preview, filter, shown: reviewed === null ? [] : filterRows(input, reviewed.proposals, filter) };
}

function withRows(rows: ReadonlySet<number>, said: readonly number[], leftOut: boolean): ReadonlySet<number> {
  const now = new Set(rows);
  for (const row of said) {
    if (leftOut) now.add(row);
    else now.delete(row);
  }
  return now;
}

function allBut(rowCount: number, rows: readonly number[]): ReadonlySet<number> {
  return withRows(new Set(Array.from({ length: rowCount }, (_, row) => row)), rows, false);
}

type Cells = ReviewInput["leftOut"]["cells"];

/** L1 to L3 go together [W3]. */
function withCell(cells: Cells, row: number, column: ColumnId, leftOut: boolean): Cells {
  const columns = new Set(cells.get(row));
  for (const own of isStatusColumn(column) ? statusColumnIds : [column]) {
    if (leftOut) columns.add(own);
    else columns.delete(own);
  }
  const now = new Map(cells);
  if (columns.size > 0) now.set(row, columns);
  else now.delete(row);
  return now;
}

type Choices = ReviewInput["choices"];

function withChoice(choices: Choices, row: number, choice: Choice): Choices {
  const now = new Map(choices);
  if (Object.keys(choice).length > 0) now.set(row, choice);
  else now.delete(row);
  return now;
}

function withValidated(choices: Choices, rows: readonly number[], on: CalendarDay): Choices {
  const now = new Map(choices);
  for (const row of rows) now.set(row, { ...now.get(row), validated: on });
  return now;
}
