import type { Decision } from "../../playbook/pages";
import type { ColumnId } from "../../playbook/tracker/column";
import type { Language } from "../../playbook/tracker/language";
import type { Choice } from "../../playbook/page/choice";
import type { SheetWords } from "./sheetWords";
import type { LeftOut } from "./leftOut";
import type { Change } from "../change";
import type { BoundSnapshot } from "../table/snapshotCells";

/** Everything a preview is made of: the reading, and what the person said to it. */
export interface ReviewInput extends BoundSnapshot {
  /** What cells are written in: the table's language, or the one a person chose. */
  readonly language: Language;
  readonly words: SheetWords;
  readonly choices: ReadonlyMap<number, Choice>;
  readonly leftOut: LeftOut;
}

/** A cell the rules would set and that keeps what it holds. */
export interface KeptCell {
  readonly column: ColumnId;
  /** typed: a person's own text in the flag column; status: L1 to L3 are written together or not at all. */
  readonly because: "formula" | "error" | "typed" | "status";
}

export interface RowProposal {
  readonly row: number;
  readonly decision: Decision;
  readonly changes: readonly Change[];
  readonly kept: readonly KeptCell[];
}

/** What is to be written of a row: nothing left out. */
export function writtenChanges(proposal: RowProposal): readonly Change[] {
  return proposal.changes.filter((change) => !change.leftOut);
}
