import { parseAddress } from "../../../src/file/address";
import { fileWorkbook, type FileWorkbook } from "../../../src/file/fileWorkbook";
import { openPackage, type OpenedSheet } from "../../../src/file/openPackage";
import type { Rect } from "../../../src/file/rect";
import { SheetCells } from "../../../src/file/sheetCells";
import type { ContractEnvironment, Grid, Looked, ScratchSheet } from "../contractCase";
import { isScratchHeadingRow, scratchHeadings } from "../scratchHeadings";
import type { Raw } from "../scratchRows";
import { scratchPackage, type ScratchModel, type ScratchTable, type TypedCell } from "./scratchPackage";

const types: Readonly<Record<string, string>> = {
  number: "Double",
  boolean: "Boolean",
  string: "String",
  object: "Error",
};

/** The contract on packages: what a case does to the sheet makes another file, which is opened anew. */
export function fileEnvironment(): ContractEnvironment {
  const sheet = new FileSheet();
  return {
    get port() {
      return sheet.opened();
    },
    sheet,
    excel: null,
    calculates: false,
    headings: scratchHeadings,
  };
}

class FileSheet implements ScratchSheet {
  private readonly rows = new Map<number, Map<number, TypedCell>>();
  private table: ScratchTable | null = null;
  private hiddenRows: ReadonlySet<number> = new Set();
  private readonly merges: string[] = [];
  private protected = false;
  private selected = "A1";
  private came: Uint8Array = new Uint8Array();
  private file: FileWorkbook | null = null;

  /** The door to the file as it is by now. */
  opened(): FileWorkbook {
    const { rows, table, hiddenRows, merges, selected } = this;
    const model: ScratchModel = { rows, table, hiddenRows, merges, selected, protected: this.protected };
    if (this.file !== null) return this.file;
    this.came = scratchPackage(model);
    this.file = fileWorkbook(this.came, { isHeadingRow: isScratchHeadingRow });
    return this.file;
  }

  /** The file is made anew from what is known here, so what the port has written may not be changed by hand. */
  private async change(act: () => void): Promise<void> {
    if (this.file !== null && this.file.bytes() !== this.came)
      throw new Error("what the port has written would be lost");
    act();
    this.file = null;
  }

  readonly add = (): Promise<void> => Promise.resolve();
  readonly remove = (): Promise<void> => Promise.resolve();

  readonly put = (address: string, cells: Grid<Raw>, formats?: Grid<string>): Promise<void> =>
    this.change(() => {
      const { row, column } = rectOf(address);
      cells.forEach((line, down) => {
        const own = this.rows.get(row + down) ?? new Map<number, TypedCell>();
        line.forEach((raw, right) => own.set(column + right, { raw, format: formats?.[down]?.[right] ?? "General" }));
        this.rows.set(row + down, own);
      });
    });

  readonly addTable = (address: string, name: string): Promise<void> =>
    this.change(() => {
      this.table = { name, rect: rectOf(address), showTotals: false };
    });

  readonly renameTable = (_name: string, to: string): Promise<void> => this.changeTable({ name: to });

  readonly showTotals = (): Promise<void> => {
    const { rect } = this.onlyTable();
    this.rows.set(rect.row + rect.rows, new Map([[rect.column, { raw: "Total", format: "General" }]]));
    return this.changeTable({ showTotals: true, rect: { ...rect, rows: rect.rows + 1 } });
  };

  readonly filter = (_table: string, keep: readonly string[]): Promise<void> =>
    this.change(() => {
      const { rect } = this.onlyTable();
      const data = Array.from({ length: rect.rows - 1 }, (_, index) => rect.row + 1 + index);
      this.hiddenRows = new Set(
        data.filter((row) => !keep.includes(String(this.rows.get(row)?.get(rect.column)?.raw))),
      );
    });

  readonly merge = (address: string): Promise<void> => this.change(() => this.merges.push(address));

  readonly protect = (on: boolean): Promise<void> =>
    this.change(() => {
      this.protected = on;
    });

  readonly select = (address: string): Promise<void> =>
    this.change(() => {
      this.selected = address;
    });

  readonly look = async (address: string): Promise<Looked> => {
    const [sheet] = (await openPackage(this.opened().bytes())).sheets;
    if (sheet === undefined) throw new Error("the scratch sheet is gone");
    return lookedAt(sheet, rectOf(address));
  };

  private onlyTable(): ScratchTable {
    if (this.table === null) throw new Error("there is no table");
    return this.table;
  }

  private changeTable(change: Partial<ScratchTable>): Promise<void> {
    return this.change(() => {
      this.table = { ...this.onlyTable(), ...change };
    });
  }
}

function lookedAt(sheet: OpenedSheet, rect: Rect): Looked {
  const cells = new SheetCells(sheet);
  const grid = Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_cell, column) => cells.at(rect.row + row, rect.column + column)),
  );
  const each = (of: (cell: ReturnType<SheetCells["at"]>) => unknown): unknown[][] => grid.map((line) => line.map(of));
  return {
    values: each(({ value }) => value ?? ""),
    formulas: each(({ formula, value }) => formula ?? value ?? ""),
    numberFormat: each(({ style }) => style.format),
    valueTypes: each(({ value }) => (value === null ? "Empty" : types[typeof value])),
  };
}

function rectOf(address: string): Rect {
  const rect = parseAddress(address);
  if (rect === null) throw new Error(`no address: ${address}`);
  return rect;
}
