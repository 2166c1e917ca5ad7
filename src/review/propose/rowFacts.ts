import { isStatusColumn } from "./leftOut";
import type { RowProposal } from "./proposal";
import type { Change } from "../change";

/** How much of a row is to be written. */
const standings = ["nothing", "leftOut", "written"] as const;
/** nothing: the rules change no cell of it. leftOut: a person left out whatever they change. */
export type RowStanding = (typeof standings)[number];

/** What of a row is written: its status, its flag and nothing else, or other cells. */
const parts = ["nothing", "flag", "other", "status"] as const;
export type WrittenPart = (typeof parts)[number];

/** What is counted of each row's proposal, a number each: the proposal is made again for who looks at the row. */
export class RowFacts {
  private readonly standings: Uint8Array;
  private readonly parts: Uint8Array;
  /** Cells of the row that are written, by what happens to them [W1]. */
  readonly kinds: { readonly [kind in Change["kind"]]: Uint8Array };

  constructor(rowCount: number) {
    const numbers = (): Uint8Array => new Uint8Array(rowCount);
    this.standings = numbers();
    this.parts = numbers();
    this.kinds = { fill: numbers(), replace: numbers(), clear: numbers() };
  }

  note({ row, changes }: RowProposal): void {
    const { fill, replace, clear } = this.kinds;
    fill[row] = replace[row] = clear[row] = 0;
    let part = 0;
    let cells = 0;
    for (const { kind, column, leftOut } of changes) {
      if (leftOut) continue;
      cells += 1;
      this.kinds[kind][row] = (this.kinds[kind][row] ?? 0) + 1;
      part = Math.max(part, column === "flag" ? 1 : isStatusColumn(column) ? 3 : 2);
    }
    this.parts[row] = part;
    this.standings[row] = cells > 0 ? 2 : changes.length > 0 ? 1 : 0;
  }

  standing(row: number): RowStanding {
    return standings[this.standings[row] ?? 0] ?? "nothing";
  }

  written(row: number): WrittenPart {
    return parts[this.parts[row] ?? 0] ?? "nothing";
  }
}
