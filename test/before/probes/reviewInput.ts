import type { DrawnCell, DrawnTable } from "../draw/drawn";
import {
  bindHeadings,
  nothingLeftOut,
  openSnapshot,
  sheetWords,
  type Cell,
  type ReviewInput,
  type Snapshot,
  type SnapshotColumn,
} from "../now";

/** A drawn table as the tree would have read it from a sheet; or why its headings won't do. */
export function reviewInput(table: DrawnTable): ReviewInput | { readonly problem: unknown } {
  const binding = bindHeadings(table.headings);
  if ("problem" in binding) return binding;
  const ref = { kind: "table", tableId: "{1}", name: "Tracker", sheetId: "{2}", sheetName: "Sheet1" } as const;
  const snapshot: Snapshot = {
    listing: {
      ref,
      headings: table.headings,
      headingRow: 0,
      firstColumn: 0,
      rowCount: table.rows.length,
      headingsMerged: false,
      protected: false,
    },
    rowCount: table.rows.length,
    from1904: table.from1904,
    columns: new Map(Object.values(binding.columns).map((index) => [index, columnAt(table, index)])),
  };
  return {
    ...openSnapshot(snapshot, binding),
    ...sheetWords,
    language: table.writes ?? binding.language,
    choices: table.choices,
    leftOut: { ...nothingLeftOut, rows: table.leftOutRows },
  };
}

const keyOf = (cell: DrawnCell) =>
  typeof cell === "object" ? `error ${cell.error}` : `${typeof cell} ${String(cell)}`;

function columnAt({ rows, formulas, format }: DrawnTable, index: number): SnapshotColumn {
  const known = new Map<string, number>();
  const distinct: Cell[] = [];
  const codes = Uint32Array.from(rows, (row) => {
    const cell = row[index] ?? "";
    const code = known.get(keyOf(cell)) ?? distinct.push(cell) - 1;
    known.set(keyOf(cell), code);
    return code;
  });
  const formulaRows = new Set(rows.flatMap((_, row) => (formulas.has(`${String(row)} ${String(index)}`) ? [row] : [])));
  return { distinct, codes, formulaRows, format: (row) => format(row, index) };
}
