import { sheetWords } from "../../src/language/sheetWords";
import { bindHeadings } from "../../src/playbook/tracker/bindHeadings";
import type { Cell } from "../../src/playbook/tracker/cell";
import type { ColumnId } from "../../src/playbook/tracker/column";
import type { PageId } from "../../src/playbook/pages";
import { playbookOf } from "../../src/playbook/playbook";
import { columns as columnFacts } from "../../src/playbook/tracker/data/columns";
import type { Language } from "../../src/playbook/tracker/language";
import { openSnapshot } from "../../src/review/table/openSnapshot";
import { nothingLeftOut } from "../../src/review/propose/leftOut";
import type { ReviewInput } from "../../src/review/propose/proposal";
import type { Snapshot, SnapshotColumn } from "../../src/review/snapshot";
import type { BoundSnapshot } from "../../src/review/table/snapshotCells";

export type RowCells = { readonly [column in ColumnId]?: Cell };

export interface TableOptions {
  readonly columns: readonly ColumnId[];
  readonly language?: Language;
  /** Beside the leading one. */
  readonly pages?: readonly PageId[];
  /** [row, column] of cells that are formulas. */
  readonly formulas?: readonly (readonly [number, ColumnId])[];
  readonly formats?: { readonly [column in ColumnId]?: string };
}

/** A reading of a small table, as the adapter would give it. */
export function boundSnapshot(
  rows: readonly RowCells[],
  { columns, language = "en", formulas = [], formats = {}, pages = [] }: TableOptions,
): BoundSnapshot {
  const headings = columns.map((id) => columnFacts.find((column) => column.id === id)?.headings[language][0] ?? id);
  const playbook = playbookOf(pages);
  const binding = bindHeadings(headings, {}, playbook.columns);
  if ("problem" in binding) throw new Error(binding.problem.code);
  const ref = { kind: "table", tableId: "{1}", name: "Tracker", sheetId: "{2}", sheetName: "Sheet1" } as const;
  const listing = {
    ref,
    headings,
    headingRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    headingsMerged: false,
    protected: false,
  };
  const read = (id: ColumnId): SnapshotColumn => {
    const cells = rows.map((row) => row[id] ?? "");
    const distinct = [...new Set(cells)];
    const formulaRows = new Set(formulas.filter(([, column]) => column === id).map(([row]) => row));
    return {
      distinct,
      codes: Uint32Array.from(cells, (cell) => distinct.indexOf(cell)),
      formulaRows,
      formats: { distinct: [formats[id] ?? "General"], codes: new Uint32Array(rows.length) },
    };
  };
  const snapshot: Snapshot = {
    listing,
    rowCount: rows.length,
    columns: new Map(columns.map((id, index) => [index, read(id)])),
  };
  return openSnapshot(snapshot, binding, playbook);
}

export function reviewInput(bound: BoundSnapshot, more: Partial<ReviewInput> = {}): ReviewInput {
  return {
    ...bound,
    language: bound.binding.language,
    words: sheetWords,
    choices: new Map(),
    leftOut: nothingLeftOut,
    ...more,
  };
}
