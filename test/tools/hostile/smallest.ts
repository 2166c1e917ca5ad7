import { checkTable } from "./checkTables";
import type { ColumnId } from "../../../src/playbook/tracker/column";
import type { HostileRow, HostileTable } from "./hostileTable";

/** As little of a table as still fails the same property: rows gone first, then cells blank. */
export function smallest(table: HostileTable, rule: string): HostileTable {
  const fails = (rows: readonly HostileRow[]) =>
    checkTable({ ...table, rows }).some((failure) => failure.rule === rule);
  let { rows } = table;
  for (let size = Math.ceil(rows.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < rows.length;) {
      const fewer = [...rows.slice(0, start), ...rows.slice(start + size)];
      if (fails(fewer)) rows = fewer;
      else start += size;
    }
  }
  rows.forEach((_, place) => {
    for (const simpler of simplerRows(rows, place)) if (fails(simpler(rows))) rows = simpler(rows);
  });
  return { ...table, rows };
}

type Simpler = (rows: readonly HostileRow[]) => readonly HostileRow[];

/** The row without what the person said, without its formulas, without one of its cells. */
function simplerRows(rows: readonly HostileRow[], place: number): readonly Simpler[] {
  const change =
    (simplify: (row: HostileRow) => HostileRow): Simpler =>
    (now) =>
      now.map((row, at) => (at === place ? simplify(row) : row));
  const filled = Object.keys(rows[place]?.cells ?? {}) as ColumnId[];
  return [
    change(({ cells, formulas }) => ({ cells, formulas })),
    change((row) => ({ ...row, formulas: new Set() })),
    ...filled.map((column) => change(({ cells: { [column]: _, ...cells }, ...row }) => ({ ...row, cells }))),
    ...filled.map((column) =>
      change(({ formulas, ...row }) => ({ ...row, formulas: new Set([...formulas].filter((of) => of !== column)) })),
    ),
  ];
}
