import { rangeSelf, rangeTarget, type RangeSelf } from "./objects/range";
import { selfOf, type Target } from "./objects/target";
import { ExcelError } from "./excelError";
import { moveRect } from "./moveRect";
import type { Session } from "./session";
import type { HostWorkbook } from "./workbook";

/** The ranges a script holds from batch to batch. They move with their rows, as in Excel. */
export class References {
  private readonly held = new Map<string, RangeSelf | null>();
  /** An object instantiated twice in one batch is held once. */
  private readonly ids = new WeakMap<Target, string>();
  private next = 1;

  constructor(workbook: HostWorkbook) {
    workbook.onRowsMoved?.((sheetId, row, count) => {
      this.move(sheetId, row, count);
    });
  }

  get count(): number {
    return this.held.size;
  }

  /** What the client needs to find the object again. */
  keep(target: Target): { readonly _ReferenceId?: string } {
    const range = selfOf(target, rangeSelf);
    if (range === undefined) return {};
    const known = this.ids.get(target);
    const id = known ?? `ref-${String(this.next)}`;
    if (known === undefined) this.next += 1;
    this.ids.set(target, id);
    this.held.set(id, range);
    return { _ReferenceId: id };
  }

  find(id: string, session: Session): Target {
    const range = this.held.get(id);
    if (range === undefined || range === null) throw new ExcelError("InvalidReference", id);
    return rangeTarget(range, session);
  }

  forget(id: string): void {
    this.held.delete(id);
  }

  private move(sheetId: string, row: number, count: number): void {
    for (const [id, range] of this.held) {
      if (range === null || range.sheetId !== sheetId) continue;
      const rect = moveRect(range.rect, row, count);
      this.held.set(id, rect === null ? null : { ...range, rect });
    }
  }
}
