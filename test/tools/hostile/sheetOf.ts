import { isError, type Cell } from "../../../src/playbook/tracker/cell";
import { columnIds } from "../../../src/playbook/tracker/column";
import type { CellInput, MemorySheet } from "../../stand-ins/excel/memorySheet";
import { errorCell } from "../../stand-ins/excel/memorySheet";
import { MemoryWorkbook } from "../../stand-ins/excel/memoryWorkbook";
import type { ErrorCode, HostValue } from "../../stand-ins/excel/workbook";
import { formatCell } from "../../../src/file/cellReference";
import { hostileCell } from "./hostileCells";
import { plainHeadings, type HostileTable } from "./hostileTable";
import { Random } from "../random";

const formats = ["General", "General", "General", "@", "m/d/yyyy", "d-mmm-yy", "0.00", "0%"];
const excelErrors: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
] satisfies readonly ErrorCode[];

/** The table on a sheet, with a column that is none of ours and a number format for every cell. */
export function sheetOf(table: HostileTable): { readonly workbook: MemoryWorkbook; readonly sheet: MemorySheet } {
  const random = new Random(table.seed);
  const present = columnIds.filter((id) => table.binding.columns[id] !== undefined);
  const { headings } = plainHeadings(present, table.binding.language, table.playbook.columns);
  const lines = table.rows.map(({ cells, formulas }) => [
    ...present.map((id) => input(random, cells[id] ?? "", formulas.has(id))),
    input(random, hostileCell(random), false),
  ]);
  const workbook = new MemoryWorkbook();
  const sheet = workbook.addSheet("Sheet1", [[...headings.map(String), "Remarks"], ...lines]);
  workbook.table(sheet, "Tracker", `A1:${formatCell(lines.length, present.length)}`);
  return { workbook, sheet };
}

function input(random: Random, cell: Cell, isFormula: boolean): CellInput {
  const shown = { value: held(cell), format: random.pick(formats) };
  return isFormula ? { ...shown, formula: "=Z1" } : shown;
}

/** Of error values Excel knows its own only; -0 is 0 to it, and an empty text is no cell at all. */
function held(cell: Cell): HostValue {
  if (!isError(cell)) return cell === "" ? null : cell === 0 ? 0 : cell;
  return excelErrors.includes(cell.error) ? errorCell(cell.error as ErrorCode) : null;
}

/** Every cell of the rows as one text: its value with its type, its formula, its format. */
export function cellsOf(sheet: MemorySheet, { rows }: HostileTable, columns: number): readonly (readonly string[])[] {
  const rect = { row: 1, column: 0, rows: rows.length, columns };
  const [values, formulas, codes] = [sheet.cells.values(rect), sheet.cells.formulas(rect), sheet.cells.formats(rect)];
  return values.map((line, row) =>
    line.map((value, column) => asText(value, formulas[row]?.[column] ?? null, codes[row]?.[column] ?? "General")),
  );
}

export function asText(value: HostValue, formula: string | null, format: string): string {
  return JSON.stringify([value, formula, format]);
}

export function formatOf(text: string): string {
  return (JSON.parse(text) as [HostValue, string | null, string])[2];
}
