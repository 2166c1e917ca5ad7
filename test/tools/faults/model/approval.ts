import type { Random } from "../../random";
import { shownAs } from "../world/cell";
import type { CellName, World } from "../world/world";

/** A cell as it was approved: what it held, and what it is to hold. */
export interface ApprovedCell extends CellName {
  readonly from: string;
  readonly to: { readonly shown: string; readonly format?: string };
}

export interface Approved {
  readonly cells: readonly ApprovedCell[];
  /** Rows of which a person left out something, by their markers. */
  readonly leftOut: ReadonlySet<string>;
}

/** What was approved, of which rows, and what these held then. */
export class Approval {
  private readonly byRow = new Map<string, Map<string, ApprovedCell>>();
  private readonly written: ReadonlySet<string>;
  /** What each row held in the columns the add-in reads, when it was approved. */
  private readonly contents: ReadonlyMap<string, string>;
  /** Rows of which none may be written: one that held the same was left out [W4]. */
  private readonly forbidden: ReadonlySet<string>;

  constructor(
    readonly approved: Approved,
    world: World,
  ) {
    for (const cell of approved.cells) {
      const row = this.byRow.get(cell.marker) ?? new Map<string, ApprovedCell>();
      row.set(cell.column, cell);
      this.byRow.set(cell.marker, row);
    }
    this.written = new Set(approved.cells.map(({ column }) => column));
    this.contents = new Map([...world.places()].map(([marker, row]) => [marker, contentOf(world, row)]));
    this.forbidden = new Set(
      [...this.contents.keys()].filter(
        (marker) => this.twins(marker).length > 1 && this.twins(marker).some((twin) => approved.leftOut.has(twin)),
      ),
    );
  }

  isWritten(column: string): boolean {
    return this.written.has(column);
  }

  change(marker: string, column: string | undefined): ApprovedCell | undefined {
    return column === undefined ? undefined : this.byRow.get(marker)?.get(column);
  }

  anyChange(random: Random): ApprovedCell | undefined {
    return this.approved.cells.length === 0 ? undefined : random.pick(this.approved.cells);
  }

  isForbidden(marker: string): boolean {
    return this.forbidden.has(marker);
  }

  /** Rows that held the same, itself among them. */
  twins(marker: string): readonly string[] {
    const content = this.contents.get(marker);
    return [...this.contents].flatMap(([other, own]) => (own === content ? [other] : []));
  }

  /** The approved rows this one may be taken for: itself, and those that held what it holds now. */
  candidates(marker: string, content: string): readonly string[] {
    return [...this.byRow.keys()].filter((row) => row === marker || this.contents.get(row) === content);
  }
}

/** What a row holds in the columns the add-in reads, formulas by what they show; by column, wherever these stand. */
export function contentOf(world: World, row: number): string {
  const { rect, columns, plan } = world;
  const cells =
    world.without.values(world.without.sheets()[0]?.id ?? "", {
      row,
      column: rect.column,
      rows: 1,
      columns: rect.columns,
    })[0] ?? [];
  return JSON.stringify(
    plan.columns
      .filter(({ id }) => id !== null)
      .map(({ heading }) => {
        const place = columns.indexOf(heading);
        return place < 0 ? "gone" : shownAs(cells[place]);
      }),
  );
}
