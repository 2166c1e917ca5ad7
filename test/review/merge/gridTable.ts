import { bindHeadings } from "../../../src/playbook/tracker/bindHeadings";
import type { Cell } from "../../../src/playbook/tracker/cell";
import { leadingPlaybook } from "../../../src/playbook/playbook";
import { noFormats, type SnapshotColumn } from "../../../src/review/snapshot";
import { openSnapshot } from "../../../src/review/table/openSnapshot";
import type { BoundSnapshot } from "../../../src/review/table/snapshotCells";

/** A table written as lines: the headings, then the rows, cells between bars; whole numbers are numbers. */
export function gridTable(lines: readonly string[]): BoundSnapshot {
  const [headings = [], ...rows] = lines.map((line) => line.split("|").map((text) => cellOf(text.trim())));
  const binding = bindHeadings(headings);
  if ("problem" in binding) throw new Error(binding.problem.code);
  const ref = { kind: "table", tableId: "{1}", name: "Tracker", sheetId: "{2}", sheetName: "Sheet1" } as const;
  const place = { headingRow: 0, firstColumn: 0, headingsMerged: false, protected: false };
  const listing = { ref, headings, rowCount: rows.length, ...place };
  const columns = new Map(headings.map((_, index) => [index, columnOf(rows.map((row) => row[index] ?? ""))]));
  return openSnapshot({ listing, rowCount: rows.length, columns }, binding, leadingPlaybook);
}

function cellOf(text: string): Cell {
  if (text.startsWith("#")) return { error: text };
  return /^\d+$/u.test(text) ? Number(text) : text;
}

/** A text that begins with = stands for a formula with that result. */
function columnOf(cells: readonly Cell[]): SnapshotColumn {
  const isFormula = (cell: Cell) => typeof cell === "string" && cell.startsWith("=");
  const values = cells.map((cell) => (isFormula(cell) ? String(cell).slice(1) : cell));
  return {
    distinct: values,
    codes: Uint32Array.from(values.keys()),
    formulaRows: new Set([...cells.keys()].filter((row) => isFormula(cells[row] ?? ""))),
    formats: noFormats,
  };
}
