import { sheetWords } from "../../../src/language/sheetWords";
import type { Cell } from "../../../src/playbook/tracker/cell";
import type { ColumnId } from "../../../src/playbook/tracker/column";
import type { Choice } from "../../../src/playbook/page/choice";
import { openSnapshot } from "../../../src/review/table/openSnapshot";
import { nothingLeftOut } from "../../../src/review/propose/leftOut";
import type { ReviewInput } from "../../../src/review/propose/proposal";
import { noFormats, type Snapshot, type SnapshotColumn } from "../../../src/review/snapshot";
import type { HostileRow, HostileTable } from "./hostileTable";

/** The table as the adapter would have read it, with what the person said to it. */
export function inputOf({ headings, binding, playbook, writes, rows }: HostileTable): ReviewInput {
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
  const bound = Object.entries(binding.columns) as [ColumnId, number][];
  const snapshot: Snapshot = {
    listing,
    rowCount: rows.length,
    columns: new Map(bound.map(([id, index]) => [index, columnOf(rows, id)])),
  };
  const choices = new Map(
    rows.flatMap(({ choice }, row): [number, Choice][] => (choice === undefined ? [] : [[row, choice]])),
  );
  return {
    ...openSnapshot(snapshot, binding, playbook),
    language: writes,
    words: sheetWords,
    choices,
    leftOut: nothingLeftOut,
  };
}

const negativeZero = Symbol("-0");

function columnOf(rows: readonly HostileRow[], id: ColumnId): SnapshotColumn {
  const places = new Map<Cell | symbol, number>();
  const distinct: Cell[] = [];
  const formulaRows = new Set<number>();
  const codes = Uint32Array.from(rows, ({ cells, formulas }, row) => {
    const cell = cells[id] ?? "";
    const key = Object.is(cell, -0) ? negativeZero : cell;
    const place = places.get(key) ?? distinct.push(cell) - 1;
    places.set(key, place);
    if (formulas.has(id)) formulaRows.add(row);
    return place;
  });
  return { distinct, codes, formulaRows, formats: noFormats };
}
