import type { MemorySheet } from "../../../stand-ins/excel/memorySheet";
import type { MemoryWorkbook } from "../../../stand-ins/excel/memoryWorkbook";
import type { TableInfo } from "../../../stand-ins/excel/workbook";
import type { Rect } from "../../../../src/file/rect";
import { buildTracker, sheetName, trackerRect } from "../tracker/buildTracker";
import type { TrackerPlan } from "../tracker/drawTracker";
import { CellGrid } from "./cell";

/** A cell by what it belongs to, wherever that stands: the marker of its row and the first heading of its column. */
export interface CellName {
  readonly marker: string;
  readonly column: string;
}

export function nameKey({ marker, column }: CellName): string {
  return `${marker} / ${column}`;
}

/**
 * A workbook the add-in writes to, and the same one without an add-in: what people do is done to both. So the
 * second holds what every cell holds but for the add-in.
 */
export class World {
  readonly real: MemoryWorkbook;
  readonly without: MemoryWorkbook;
  /** Headings and data rows, followed through all that people do. */
  rect: Rect;
  /** The columns from left to right by the heading they had at first; a new one has a name of its own. */
  columns: string[];
  /** Headings that were changed, to the names of their columns; the same new one may have been given to several. */
  private readonly renamed = new Map<string, string[]>();
  /** Rows that are not what was approved any more, by their marker. */
  readonly voidRows = new Set<string>();
  /** Cells that people changed by hand. */
  readonly edited = new Set<string>();
  /** Columns that are not what was approved any more. */
  readonly voidColumns = new Set<string>();
  private newColumns = 0;
  /** The data row in which each marker stood at first. */
  readonly firstRows: ReadonlyMap<string, number>;

  constructor(readonly plan: TrackerPlan) {
    this.real = buildTracker(plan);
    this.without = buildTracker(plan);
    this.rect = trackerRect(plan);
    this.columns = plan.columns.map(({ heading }) => heading);
    this.firstRows = new Map([...this.places()].map(([marker, row]) => [marker, row - this.rect.row - 1]));
  }

  /** Something people do to the workbook. */
  act(change: (book: MemoryWorkbook, sheet: MemorySheet) => void): void {
    for (const book of [this.real, this.without]) change(book, book.sheet(sheetName));
  }

  get dataRows(): number {
    return this.rect.rows - 1;
  }
  get body(): Rect {
    return { ...this.rect, row: this.rect.row + 1, rows: this.dataRows };
  }
  get table(): TableInfo | undefined {
    return this.without.tables()[0];
  }

  newColumnName(): string {
    this.newColumns += 1;
    return `new column ${String(this.newColumns)}`;
  }

  rename(column: string, heading: string): void {
    this.renamed.set(heading, [...(this.renamed.get(heading) ?? []), column]);
  }

  /** The column of a heading as it reads now: of several that were given it the one in this place, or the last. */
  columnOf(heading: string, place?: number): string {
    const given = this.renamed.get(heading) ?? [];
    return given.find((name) => name === this.columns[place ?? -1]) ?? given.at(-1) ?? heading;
  }

  /** All columns that have had a heading. */
  columnsWith(heading: string): readonly string[] {
    return [heading, ...(this.renamed.get(heading) ?? [])];
  }

  /** The marker of a row of the sheet; undefined for headings, new rows and whatever is no row of the tracker. */
  markerAt(row: number): string | undefined {
    const place = this.columns.indexOf(this.plan.marker);
    if (place < 0 || row <= this.rect.row || row >= this.rect.row + this.rect.rows) return undefined;
    const value = this.without
      .sheet(sheetName)
      .cells.values({ row, column: this.rect.column + place, rows: 1, columns: 1 })[0]?.[0];
    return typeof value === "string" ? value : undefined;
  }

  /** undefined for cells that belong to no row of the first reading. */
  nameAt(row: number, column: number): CellName | undefined {
    const [marker, name] = [this.markerAt(row), this.columns[column - this.rect.column]];
    return marker === undefined || name === undefined ? undefined : { marker, column: name };
  }

  /** The sheet row of each marker. */
  places(): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    for (let row = this.rect.row + 1; row < this.rect.row + this.rect.rows; row += 1) {
      const marker = this.markerAt(row);
      if (marker !== undefined) places.set(marker, row);
    }
    return places;
  }

  /** Everything that is used in either workbook. */
  grids(): { readonly real: CellGrid; readonly without: CellGrid } {
    const ends = [this.real, this.without].map((book) => book.usedRange(book.sheet(sheetName).id, false));
    const rows = Math.max(...ends.map((end) => (end === null ? 0 : end.row + end.rows)));
    const columns = Math.max(...ends.map((end) => (end === null ? 0 : end.column + end.columns)));
    const rect = { row: 0, column: 0, rows, columns };
    return { real: CellGrid.of(this.real, rect), without: CellGrid.of(this.without, rect) };
  }

  /** Columns the add-in added to its table come into the other workbook too, so that cells keep standing alike. */
  takeAddedColumns(): readonly string[] {
    const [real, without] = [this.real.tables()[0], this.table];
    if (real === undefined || without === undefined) return [];
    const added = Array.from(
      { length: real.rect.columns - without.rect.columns },
      (_, index) => without.rect.columns + index,
    );
    return added.map((index) => {
      this.without.insertTableColumn(without.id, index);
      const at = { row: real.rect.row, column: real.rect.column + index, rows: 1, columns: 1 };
      const heading = String(this.real.values(real.sheetId, at)[0]?.[0] ?? "");
      this.without.sheet(sheetName).set(at.row, at.column, [[heading]]);
      this.columns.push(heading);
      this.rect = { ...this.rect, columns: this.rect.columns + 1 };
      return heading;
    });
  }
}
