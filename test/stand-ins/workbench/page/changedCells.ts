import { type HostValue, type HostWorkbook } from "../../excel/workbook";
import { type Rect } from "../../../../src/file/rect";
import { type CellEdit } from "../../../../src/file/cellEdit";
import { type OpenedPackage, type OpenedSheet } from "../../../../src/file/openPackage";
import { SheetCells } from "../../../../src/file/sheetCells";

export interface Changes {
  readonly edits: readonly CellEdit[];
  /** Cells that now hold another formula or error than in the file: patching writes neither. */
  readonly notSaved: number;
}

interface Cell {
  readonly value: HostValue;
  readonly formula: string | null;
  readonly format: string;
}
type Edit = Pick<CellEdit, "value" | "numberFormat">;

/** From the first cell to the last of what the file has and what the spreadsheet shows. */
function whole({ rows }: OpenedSheet, now: Rect | null): Rect {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, (cells.at(-1)?.column ?? -1) + 1);
  return {
    row: 0,
    column: 0,
    rows: Math.max(rows.last + 1, now === null ? 0 : now.row + now.rows),
    columns: Math.max(width, now === null ? 0 : now.column + now.columns),
  };
}

type CellsAt = (row: number, column: number) => Cell;

function cellsInFile(sheet: OpenedSheet): CellsAt {
  const cells = new SheetCells(sheet);
  return (row, column) => {
    const { value, formula, style } = cells.at(row, column);
    return { value, formula: formula ?? null, format: style.format };
  };
}

function cellsShown(workbook: HostWorkbook, sheetId: string, rect: Rect): CellsAt {
  const [values, formulas, formats] = [
    workbook.values(sheetId, rect),
    workbook.formulas(sheetId, rect),
    workbook.formats(sheetId, rect),
  ];
  return (row, column) => ({
    value: values[row]?.[column] ?? null,
    formula: formulas[row]?.[column] ?? null,
    format: formats[row]?.[column] ?? "General",
  });
}

const same = (one: HostValue, other: HostValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * null: changed in a way that can't be saved; undefined: not changed. What a formula gives is calculated again by
 * Excel.
 */
function editOf(
  was: Cell,
  now: Cell,
  sameFormula: (one: string | null, other: string | null) => boolean,
): Edit | null | undefined {
  if (was.formula !== null || now.formula !== null) return sameFormula(was.formula, now.formula) ? undefined : null;
  const format = was.format === now.format ? {} : { numberFormat: now.format };
  if (same(was.value, now.value) && was.format === now.format) return undefined;
  return typeof now.value === "object" && now.value !== null ? null : { value: now.value, ...format };
}

/** What is not as it was in the file, sheet by sheet; sheets that came in since have no place there. */
export function changedCells(
  file: OpenedPackage,
  workbook: HostWorkbook,
  sameFormula: (one: string | null, other: string | null) => boolean,
): Changes {
  const edits: CellEdit[] = [];
  let notSaved = 0;
  for (const sheet of file.sheets) {
    const { name } = sheet;
    const sheetId = workbook.sheets().find((shown) => shown.name === name)?.id;
    if (sheetId === undefined) continue;
    const rect = whole(sheet, workbook.usedRange(sheetId, false));
    const [was, now] = [cellsInFile(sheet), cellsShown(workbook, sheetId, rect)];
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        const edit = editOf(was(row, column), now(row, column), sameFormula);
        if (edit === null) notSaved += 1;
        else if (edit !== undefined) edits.push({ sheet: name, row, column, ...edit });
      }
    }
  }
  return { edits, notSaved };
}
