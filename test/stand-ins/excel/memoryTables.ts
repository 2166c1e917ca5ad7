import { moveRect } from "./moveRect";
import type { NewTable, TableChange, TableInfo } from "./workbook";

/** The tables of the in-memory workbook. */
export class MemoryTables {
  private all: TableInfo[] = [];
  private readonly lastColumnIds = new Map<string, number>();

  list(): readonly TableInfo[] {
    return this.all;
  }

  get(id: string): TableInfo {
    const table = this.all.find((candidate) => candidate.id === id);
    if (table === undefined) throw new Error(`no table ${id}`);
    return table;
  }

  add(table: NewTable, id: string): TableInfo {
    const added = { ...table, id, columnIds: this.columnIds(id, [], table.rect.columns) };
    this.all.push(added);
    return added;
  }

  change(id: string, change: TableChange): void {
    const { columnIds, rect } = this.get(id);
    this.put({ ...this.get(id), ...change, columnIds: this.columnIds(id, columnIds, (change.rect ?? rect).columns) });
  }

  arrangeColumns(id: string, columnIds: readonly number[]): void {
    const table = this.get(id);
    this.put({ ...table, columnIds, rect: { ...table.rect, columns: columnIds.length } });
  }

  /** An id that a column had once is not given again. */
  newColumnId(id: string): number {
    const next = (this.lastColumnIds.get(id) ?? 0) + 1;
    this.lastColumnIds.set(id, next);
    return next;
  }

  private columnIds(id: string, before: readonly number[], columns: number): readonly number[] {
    return Array.from({ length: columns }, (_, index) => before[index] ?? this.newColumnId(id));
  }

  private put(table: TableInfo): void {
    this.all = this.all.map((other) => (other.id === table.id ? table : other));
  }

  remove(id: string): void {
    this.all = this.all.filter((table) => table.id !== id);
  }
  removeFrom(sheetId: string): void {
    this.all = this.all.filter((table) => table.sheetId !== sheetId);
  }

  moveRows(sheetId: string, row: number, count: number): void {
    this.all = this.all.flatMap((table) => {
      const rect = table.sheetId === sheetId ? moveRect(table.rect, row, count) : table.rect;
      return rect === null ? [] : [{ ...table, rect }];
    });
  }
}
