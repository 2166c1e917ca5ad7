import type { Problem } from "../../review/problem";
import type { CellEdit, Snapshot } from "../../review/snapshot";
import type { NotWritten, WriteOutcome, WrongCell } from "../../review/port";

/** What became of each edit so far, and the cells that could not be set right. Every edit is entered once. */
export class Ledger {
  private readonly written: CellEdit[];
  private readonly notWritten: NotWritten[];
  private readonly wrong: WrongCell[];
  private readonly unknown: CellEdit[] = [];

  /** Goes on from what is known of an outcome; its unknown edits are to be entered. */
  constructor(before?: WriteOutcome) {
    this.written = [...(before?.written ?? [])];
    this.notWritten = [...(before?.notWritten ?? [])];
    this.wrong = [...(before?.wrong ?? [])];
  }

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

  /** A cell holds what nobody approved for its row, and stays so. */
  name(cell: WrongCell): void {
    this.wrong.push(cell);
  }

  get confirmed(): readonly CellEdit[] {
    return this.written;
  }

  /** A batch was not answered. */
  get isSilent(): boolean {
    return this.unknown.length > 0;
  }

  get size(): number {
    return this.written.length + this.notWritten.length + this.unknown.length;
  }

  outcome(snapshot: Snapshot): WriteOutcome {
    const { written, notWritten, unknown, wrong } = this;
    return { snapshot, written, notWritten, unknown, wrong };
  }
}
