import { parseAddress } from "../address";
import { formatCell } from "../cellReference";
import type { Rect } from "../rect";

/** What was selected on a sheet when it was saved. */
export interface SheetSelection {
  readonly active: { readonly row: number; readonly column: number };
  readonly areas: readonly Rect[];
}

const first: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** A sheet whose panes are frozen has a selection for each; that of the active one counts. */
export class SelectionReader {
  private activePane = "topLeft";
  private readonly byPane = new Map<string, SheetSelection>();

  /** An element of a sheet's view; of several views (windows) the first counts. */
  element(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "pane" && this.byPane.size === 0) this.activePane = attributes["activePane"] ?? this.activePane;
    const { pane = "topLeft", activeCell = formatCell(0, 0), sqref = activeCell } = attributes;
    if (name !== "selection" || this.byPane.has(pane)) return;
    const { row, column } = parseAddress(activeCell) ?? first;
    const areas = sqref.split(" ").flatMap((address) => parseAddress(address) ?? []);
    this.byPane.set(pane, { active: { row, column }, areas });
  }

  read(): SheetSelection {
    return this.byPane.get(this.activePane) ?? { active: { row: 0, column: 0 }, areas: [first] };
  }
}
