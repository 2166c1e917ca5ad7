import { MemorySheet, rectAt } from "./memorySheet";
import type { CellInput, RowsMoved } from "./memorySheet";
import { MemoryTables } from "./memoryTables";
import { clearCells, takeCells } from "./moveCells";
import { intersect, type Rect } from "../../../src/file/rect";
import type {
  CellBlock,
  CellsChanged,
  Grid,
  HostValue,
  HostWorkbook,
  NewTable,
  Selection,
  SheetInfo,
  TableChange,
  TableInfo,
} from "./workbook";

export interface TableOptions {
  readonly showHeaders?: boolean;
  readonly showTotals?: boolean;
}

/** A workbook that is nothing but data. Its ids look like Excel's: braces for sheets and tables. */
export class MemoryWorkbook implements HostWorkbook {
  readonly date1904: boolean;
  readonly settings = new Map<string, unknown>();
  private readonly sheetList: MemorySheet[] = [];
  private readonly tableList = new MemoryTables();
  private active = "";
  private selected: Selection | undefined;
  private nextId = 1;
  private readonly listeners: RowsMoved[] = [];
  private readonly changeListeners: ((change: CellsChanged) => void)[] = [];

  constructor(options: { readonly date1904?: boolean } = {}) {
    this.date1904 = options.date1904 ?? false;
  }

  private newId(): string {
    const number = this.nextId.toString(16).padStart(12, "0").toUpperCase();
    this.nextId += 1;
    return `{00000000-0001-0000-0000-${number}}`;
  }

  /** Cells go down from A1 on. */
  addSheet(name: string, cells?: Grid<CellInput>): MemorySheet {
    const sheet = new MemorySheet(
      this.newId(),
      name,
      (id, row, count) => {
        this.moveRows(id, row, count);
      },
      (change) => {
        this.tell(change);
      },
    );
    this.sheetList.push(sheet);
    if (this.active === "") this.active = sheet.id;
    return cells === undefined ? sheet : sheet.set(0, 0, cells);
  }

  /** A table over cells that are there already; heading row first. */
  table(sheet: SheetInfo, name: string, address: string, options: TableOptions = {}): TableInfo {
    const { showHeaders = true, showTotals = false } = options;
    return this.addTable({ name, sheetId: sheet.id, rect: rectAt(address), showHeaders, showTotals });
  }

  /** For what must follow rows as they move: the ranges the add-in holds. */
  onRowsMoved(listener: RowsMoved): void {
    this.listeners.push(listener);
  }

  onCellsChanged(listener: (change: CellsChanged) => void): void {
    this.changeListeners.push(listener);
  }

  private tell(change: CellsChanged): void {
    for (const listener of this.changeListeners) listener(change);
  }

  private moveRows(sheetId: string, row: number, count: number): void {
    this.tableList.moveRows(sheetId, row, count);
    for (const listener of this.listeners) listener(sheetId, row, count);
  }

  sheet(idOrName: string): MemorySheet {
    const sheet = this.sheetList.find(({ id, name }) => id === idOrName || name === idOrName);
    if (sheet === undefined) throw new Error(`no sheet ${idOrName}`);
    return sheet;
  }

  sheets(): readonly MemorySheet[] {
    return this.sheetList;
  }
  activeSheetId(): string {
    return this.active;
  }
  activate(sheetId: string): void {
    this.active = this.sheet(sheetId).id;
  }

  deleteSheet(sheetId: string): void {
    this.sheetList.splice(this.sheetList.indexOf(this.sheet(sheetId)), 1);
    this.tableList.removeFrom(sheetId);
    if (this.active === sheetId) this.active = this.sheetList[0]?.id ?? "";
  }

  protect(sheetId: string, on: boolean): void {
    this.sheet(sheetId).protect(on);
  }

  tables(): readonly TableInfo[] {
    return this.tableList.list();
  }

  addTable(table: NewTable): TableInfo {
    return this.tableList.add(table, this.newId());
  }
  changeTable(id: string, change: TableChange): void {
    this.tableList.change(id, change);
  }
  deleteTable(id: string): void {
    this.tableList.remove(id);
  }
  /** The columns a table has from now on, by their ids; its cells are moved by whoever says so. */
  arrangeTableColumns(id: string, columnIds: readonly number[]): void {
    this.tableList.arrangeColumns(id, columnIds);
  }

  newTableColumnId(id: string): number {
    return this.tableList.newColumnId(id);
  }

  insertTableColumn(id: string, index: number): void {
    const { sheetId, rect, columnIds } = this.tableList.get(id);
    const from = { ...rect, column: rect.column + index };
    this.moveRight(sheetId, from);
    this.tell({ sheetId, rect: { ...from, columns: 1 }, how: "ColumnInserted" });
    this.tableList.arrangeColumns(id, [
      ...columnIds.slice(0, index),
      this.tableList.newColumnId(id),
      ...columnIds.slice(index),
    ]);
  }

  private moveRight(sheetId: string, from: Rect): void {
    const { cells } = this.sheet(sheetId);
    const used = cells.used(false);
    const end = used === null ? 0 : used.column + used.columns;
    if (end <= from.column) return;
    const moved = { ...from, columns: end - from.column };
    cells.write({ ...moved, column: moved.column + 1 }, takeCells(cells, moved));
    clearCells(cells, { ...moved, columns: 1 });
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | null {
    return this.sheet(sheetId).cells.used(valuesOnly);
  }
  values(sheetId: string, rect: Rect): Grid<HostValue> {
    return this.sheet(sheetId).cells.values(rect);
  }
  formulas(sheetId: string, rect: Rect): Grid<string | null> {
    return this.sheet(sheetId).cells.formulas(rect);
  }
  formats(sheetId: string, rect: Rect): Grid<string> {
    return this.sheet(sheetId).cells.formats(rect);
  }
  write(sheetId: string, rect: Rect, block: CellBlock): void {
    this.sheet(sheetId).cells.write(rect, block);
    this.tell({ sheetId, rect, how: "RangeEdited" });
  }
  hasLocked(sheetId: string, rect: Rect): boolean {
    return this.sheet(sheetId).hasLocked(rect);
  }
  merges(sheetId: string): readonly Rect[] {
    return this.sheet(sheetId).merged;
  }

  hiddenRows(sheetId: string, rect: Rect): readonly number[] {
    return [...this.sheet(sheetId).hidden]
      .filter((row) => intersect(rect, { ...rect, row, rows: 1 }) !== null)
      .sort((a, b) => a - b);
  }

  hideRows(sheetId: string, row: number, rows: number, hidden: boolean): void {
    const set = this.sheet(sheetId).hidden;
    for (let at = row; at < row + rows; at += 1) {
      if (hidden) set.add(at);
      else set.delete(at);
    }
  }

  selection(): Selection {
    return this.selected ?? { sheetId: this.active, rect: { row: 0, column: 0, rows: 1, columns: 1 }, further: [] };
  }

  select(sheetId: string, rect: Rect, further: readonly Rect[] = []): void {
    this.active = this.sheet(sheetId).id;
    this.selected = { sheetId, rect, further };
  }
}
