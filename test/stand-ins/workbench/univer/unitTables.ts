import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
  type ITableSetConfig,
} from "@univerjs/preset-sheets-table";
import { type NewTable, type TableChange, type TableInfo } from "../../excel/workbook";
import { type Rect } from "../../../../src/file/rect";
import { ColumnNumbers } from "./columnNumbers";
import { rangeOf, rectOf } from "./ranges";
import { type SpreadsheetUnit } from "./spreadsheetUnit";

type Parts = Pick<TableInfo, "showHeaders" | "showTotals">;

/**
 * The tables are Univer's own: it moves them with inserted and deleted rows and columns, names them in formulas and
 * gives them filter buttons. It has no total rows, so which tables have one is kept here.
 */
export class UnitTables {
  private readonly manager: TableManager;
  private readonly parts = new Map<string, Parts>();
  private readonly columnNumbers = new ColumnNumbers();
  private nextId = 1;

  constructor(private readonly unit: SpreadsheetUnit) {
    this.manager = unit.service(TableManager);
  }

  list(): readonly TableInfo[] {
    return this.manager.getTableList(this.unit.id).map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      sheetId: subUnitId,
      rect: rectOf(range),
      columnIds: this.columnIds(id, rectOf(range)),
      ...this.partsOf(id),
    }));
  }

  private columnIds(id: string, { columns }: Rect): readonly number[] {
    const table = this.manager.getTableById(this.unit.id, id);
    return Array.from({ length: columns }, (_, index) =>
      this.columnNumbers.of(id, table?.getTableColumnByIndex(index)?.id ?? `at ${String(index)}`),
    );
  }

  private partsOf(id: string): Parts {
    return this.parts.get(id) ?? { showHeaders: true, showTotals: false };
  }

  private newId(): string {
    const number = this.nextId.toString(16).padStart(12, "0").toUpperCase();
    this.nextId += 1;
    return `{00000000-0002-0000-0000-${number}}`;
  }

  add({ name, sheetId, rect, showHeaders, showTotals }: NewTable): TableInfo {
    const tableId = this.newId();
    const range = rangeOf(rect);
    const header = this.manager.getColumnHeader(this.unit.id, sheetId, range);
    this.parts.set(tableId, { showHeaders, showTotals });
    this.unit.run(AddSheetTableMutation.id, {
      unitId: this.unit.id,
      subUnitId: sheetId,
      tableId,
      name,
      range,
      header,
      options: { showHeader: showHeaders },
    });
    this.leaveOutTotals(tableId, showTotals);
    return { id: tableId, name, sheetId, rect, columnIds: this.columnIds(tableId, rect), showHeaders, showTotals };
  }

  /** Told to a table in no other way: a filter is not to hide its total row. */
  private leaveOutTotals(id: string, showFooter: boolean): void {
    const table = this.manager.getTableById(this.unit.id, id);
    const json = table?.toJSON();
    if (table === undefined || json === undefined || table.isShowFooter() === showFooter) return;
    // Columns would be added once more.
    table.fromJSON({ ...json, columns: [], options: { ...json.options, showFooter } });
  }

  change(id: string, { name, rect, ...parts }: TableChange): void {
    if (name !== undefined) this.set(id, { name });
    if (rect !== undefined) this.set(id, { updateRange: { newRange: rangeOf(rect) } });
    if (parts.showHeaders !== undefined) this.set(id, { options: { showHeader: parts.showHeaders } });
    this.parts.set(id, { ...this.partsOf(id), ...parts });
    if (parts.showTotals !== undefined) this.leaveOutTotals(id, parts.showTotals);
  }

  private set(tableId: string, config: ITableSetConfig): void {
    this.unit.run(SetSheetTableMutation.id, { unitId: this.unit.id, tableId, config });
  }

  remove(id: string): void {
    const subUnitId = this.manager.getTableById(this.unit.id, id)?.getSubunitId();
    this.unit.run(DeleteSheetTableMutation.id, { unitId: this.unit.id, subUnitId, tableId: id });
  }

  insertColumn(id: string, index: number): void {
    const column = this.rect(id).rect.column + index;
    // Univer does not give the names of these words away.
    const rowColOperation = { operationType: "insert", rowColType: "column", index: column, count: 1 };
    this.unit.run(SetSheetTableMutation.id, { unitId: this.unit.id, tableId: id, config: { rowColOperation } });
  }

  /** The rectangle of a table; throws where there is no such table. */
  rect(id: string): { readonly sheetId: string; readonly rect: Rect } {
    const table = this.manager.getTableById(this.unit.id, id);
    if (table === undefined) throw new Error(`no table ${id}`);
    return { sheetId: table.getSubunitId(), rect: rectOf(table.getRange()) };
  }
}
