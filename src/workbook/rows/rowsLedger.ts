import type { Problem } from "../../review/problem";
import type { RowRefused, RowsOutcome, WrongRow } from "../../review/merge/monthPort";

/** What became of rows that were to come or to go so far, by their places. Every place is entered once. */
export class RowsLedger<Done> {
  private readonly done: Done[];
  private readonly refused: RowRefused[];
  private readonly wrong: WrongRow[];
  private readonly unknown: number[] = [];

  /** Goes on from what is known of an outcome; its unknown places are to be entered. */
  constructor(before?: RowsOutcome<Done>) {
    this.done = [...(before?.done ?? [])];
    this.refused = [...(before?.refused ?? [])];
    this.wrong = [...(before?.wrong ?? [])];
  }

  confirm(done: Done): void {
    this.done.push(done);
  }

  refuse(places: readonly number[], because: Problem): void {
    for (const place of places) this.refused.push({ place, because });
  }

  /** The batch that carried them was not answered. */
  lose(places: readonly number[]): void {
    this.unknown.push(...places);
  }

  /** Something stands there that nobody approved, and stays so. */
  name(wrong: WrongRow): void {
    this.wrong.push(wrong);
  }

  get confirmed(): readonly Done[] {
    return this.done;
  }

  get size(): number {
    return this.done.length + this.refused.length + this.unknown.length + this.wrong.length;
  }

  outcome(): RowsOutcome<Done> {
    const { done, refused, unknown, wrong } = this;
    return { done, refused, unknown, wrong };
  }
}
