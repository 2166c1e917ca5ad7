import { parseAddress } from "../../../../src/file/address";
import type { BatchRecord } from "../../../stand-ins/excel/batchRecord";
import type { BatchWatch } from "../../../stand-ins/excel/host";
import { sameHeld, type CellGrid, type CellHeld } from "../world/cell";
import type { CellName, World } from "../world/world";
import { contentOf, type Approval } from "./approval";

/** A cell that a batch of the add-in changed, and whether it was allowed to. */
export interface LoggedWrite {
  readonly batch: number;
  /** undefined: it belongs to no row of the first reading. */
  readonly name: CellName | undefined;
  /**
   * Data rows, as the add-in may count it: the one it was written in, and, where rows were looked for once more, the one
   * it was read in.
   */
  readonly rows: readonly number[];
  readonly before: CellHeld;
  readonly after: CellHeld;
  /** What the cell would have held without the add-in at that moment. */
  readonly without: CellHeld;
  /** It holds what was approved for its row, and this was the row that was approved. */
  readonly allowed: boolean;
  /** It holds what was approved for its row once, whatever became of the row. */
  readonly approved: boolean;
}

/** Looks at the workbook before and after every batch that may write, and judges each cell that changed then. */
export class WriteLog implements BatchWatch {
  readonly writes: LoggedWrite[] = [];
  private batch = 0;
  private hasWritten = false;
  private hasLookedAgain = false;
  /** Where each marker stood when the table was read. */
  private rowsRead: ReadonlyMap<string, number> = new Map();
  private before: CellGrid | undefined;

  constructor(
    private readonly world: World,
    private readonly approval: Approval,
  ) {}

  beforeRun({ kind }: BatchRecord): void {
    if (kind === "write") this.before = this.world.grids().real;
  }

  afterRun(record: BatchRecord): void {
    this.batch = record.number;
    const { before } = this;
    this.before = undefined;
    if (record.kind === "read") this.noteRead();
    if (before === undefined) return;
    this.hasWritten = true;
    this.world.takeAddedColumns();
    const { real, without } = this.world.grids();
    for (const { row, column } of real.differences(before)) {
      const cells = { before: before.at(row, column), after: real.at(row, column), without: without.at(row, column) };
      if (sameHeld(cells.before, cells.after)) continue;
      const name = this.world.nameAt(row, column);
      const allowed = name !== undefined && this.isAllowed(name, row, cells, putsOf(record, row), without);
      const approved =
        name !== undefined && this.approval.change(name.marker, name.column)?.to.shown === cells.after.shown;
      this.writes.push({ batch: this.batch, name, rows: this.rowsOf(name, row), ...cells, allowed, approved });
    }
  }

  private noteRead(): void {
    if (this.hasWritten) this.hasLookedAgain = true;
    else this.rowsRead = new Map([...this.world.places()].map(([marker, row]) => [marker, this.dataRow(row)]));
  }

  private rowsOf(name: CellName | undefined, row: number): readonly number[] {
    const read = this.hasLookedAgain && name !== undefined ? this.rowsRead.get(name.marker) : undefined;
    return read === undefined ? [this.dataRow(row)] : [this.dataRow(row), read];
  }

  private dataRow(row: number): number {
    return row - this.world.rect.row - 1;
  }

  private isAllowed(
    name: CellName,
    row: number,
    { after, without: own }: Pick<LoggedWrite, "after" | "without">,
    puts: readonly number[],
    without: CellGrid,
  ): boolean {
    const { world, approval } = this;
    if (world.voidColumns.has(name.column) || !this.isInTable(row)) return false;
    return approval.candidates(name.marker, contentOf(world, row)).some((candidate) => {
      const change = approval.change(candidate, name.column);
      if (change === undefined || approval.isForbidden(candidate)) return false;
      if (candidate === name.marker && world.voidRows.has(name.marker)) return false;
      const isWhatWasApproved =
        after.formula === null &&
        after.shown === change.to.shown &&
        (after.format === change.to.format || after.format === own.format);
      return isWhatWasApproved && puts.every((column) => this.isAsApproved(candidate, row, column, without));
    });
  }

  /** Whether a cell that is written with this batch holds what it held when it was approved. */
  private isAsApproved(candidate: string, row: number, column: number, without: CellGrid): boolean {
    const change = this.approval.change(candidate, this.world.columns[column - this.world.rect.column]);
    const now = without.at(row, column);
    return change === undefined || (now.formula === null && now.shown === change.from);
  }

  private isInTable(row: number): boolean {
    if (this.world.plan.layout === "range") return true;
    const { table } = this.world;
    return table !== undefined && row > table.rect.row && row < table.rect.row + table.rect.rows;
  }
}

/** The columns of the sheet in which a batch put something into a row. */
function putsOf(record: BatchRecord, row: number): readonly number[] {
  return record.steps.flatMap(({ kind, member, on, args }) => {
    const rect = kind === "set" && (member === "Range.values" || member === "Range.formulas") ? parseAddress(on) : null;
    const line = rect === null ? undefined : (args[0] as readonly (readonly unknown[])[])[row - rect.row];
    return (line ?? []).flatMap((put, index) => (put === null || rect === null ? [] : [rect.column + index]));
  });
}
