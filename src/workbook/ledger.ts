import type { Problem } from "../review/problem";
import type { CellEdit, Snapshot } from "../review/snapshot";
import type { NotWritten, WriteOutcome } from "../review/workbookPort";

/** What became of each edit so far. Every edit is entered once. */
export class Ledger {
  private readonly written: CellEdit[] = [];
  private readonly notWritten: NotWritten[] = [];
  private readonly unknown: CellEdit[] = [];

  confirm(edit: CellEdit): void {
    this.written.push(edit);
  }

  refuse(edit: CellEdit, because: Problem): void {
    this.notWritten.push({ edit, because });
  }

  /** The batch that carried the edit was not answered. */
  lose(edit: CellEdit): void {
    this.unknown.push(edit);
  }

  get size(): number {
    return this.written.length + this.notWritten.length + this.unknown.length;
  }

  get nothingWritten(): boolean {
    return this.written.length === 0 && this.unknown.length === 0;
  }

  outcome(snapshot: Snapshot): WriteOutcome {
    return { snapshot, written: this.written, notWritten: this.notWritten, unknown: this.unknown };
  }
}
