import { isError, type Cell } from "../../../playbook/tracker/cell";
import { outputColumnIds, type ColumnId, type OutputColumnId } from "../../../playbook/tracker/column";
import { readStage } from "../../../playbook/tracker/read/readTerm";
import { termIds, termText, type TermId } from "../../../playbook/tracker/term";
import type { SheetWords } from "../../propose/sheetWords";
import type { CellState } from "../../snapshot";
import type { BoundSnapshot } from "../../table/snapshotCells";
import { days1904, statusMeaning } from "./statusMeaning";
import { statusUnits, type StatusColumn } from "./statusUnits";
import { formatAt, tableCell } from "./tableCell";

const terms: ReadonlySet<string> = new Set(termIds);
const statusColumns: ReadonlySet<string> = new Set(statusUnits.flat());
const isPlain = (format: string) => format === "General" || format === "@";

/** Says values of the export in the words, dates and formats of the tracker [M4, M5]. */
export class Wording {
  private readonly dateFormats = new Map<number, string>();

  constructor(
    private readonly tracker: BoundSnapshot,
    private readonly portal: BoundSnapshot,
    private readonly words: SheetWords,
  ) {}

  /** What a tracker cell gets that takes over the export's; what only means blank is a blank. */
  status(portalRow: number, column: StatusColumn, trackerRow?: number): CellState {
    const meaning = statusMeaning(this.portal.table, portalRow, column);
    const cell = tableCell(this.portal, portalRow, this.portal.binding.columns[column]);
    if (meaning === "" || cell === "") return { value: "" };
    if (meaning.startsWith("date:")) return this.date(Number(meaning.slice(5)), column, trackerRow);
    return { value: terms.has(meaning) ? this.term(meaning as TermId) : cell };
  }

  /** What a cell of a row that is new gets. */
  fresh(portalRow: number, id: ColumnId | null, index: number, portalIndex: number): CellState {
    if (id !== null && statusColumns.has(id)) return this.status(portalRow, id as StatusColumn);
    const value = tableCell(this.portal, portalRow, portalIndex);
    const term = id === null ? undefined : termOf(this.portal, portalRow, id, value);
    if (term !== undefined) return { value: this.term(term) };
    const format = formatAt(this.portal, portalRow, portalIndex);
    const isDate = typeof value === "number" && /[dmy]/iu.test(format.replace(/\[[^\]]*\]|"[^"]*"/gu, ""));
    return isDate ? { value: value + this.daysApart(), format: this.formatOf(index, format) } : { value };
  }

  private term(term: TermId): string {
    return termText(term, this.tracker.binding.language);
  }

  private date(day: number, column: StatusColumn, row: number | undefined): CellState {
    const index = this.tracker.binding.columns[column] ?? 0;
    const own = row === undefined ? "General" : formatAt(this.tracker, row, index);
    const value = this.tracker.table.rows.from1904 === true ? day - days1904 : day;
    const format = isPlain(own) ? this.formatOf(index, this.words.dateFormat(this.tracker.binding.language)) : own;
    return { value, format };
  }

  /** Between the date systems of the two workbooks. */
  private daysApart(): number {
    const from = (bound: BoundSnapshot) => (bound.table.rows.from1904 === true ? days1904 : 0);
    return from(this.portal) - from(this.tracker);
  }

  /** How dates are shown in a column of the tracker: as the first that is none of the plain ones. */
  private formatOf(index: number, otherwise: string): string {
    const known = this.dateFormats.get(index) ?? this.firstFormat(index) ?? otherwise;
    this.dateFormats.set(index, known);
    return known;
  }

  private firstFormat(index: number): string | undefined {
    for (let row = 0; row < this.tracker.snapshot.rowCount; row++) {
      const format = formatAt(this.tracker, row, index);
      if (!isPlain(format)) return format;
    }
    return undefined;
  }
}

function termOf({ table }: BoundSnapshot, row: number, id: ColumnId, value: Cell): TermId | undefined {
  if (isError(value) || value === "") return undefined;
  if (id === "stage") {
    const stage = readStage(value);
    return stage === "missing" || stage === "unreadable" ? undefined : `stage.${stage}`;
  }
  if (!(outputColumnIds as readonly string[]).includes(id)) return undefined;
  const meaning = table.readings.meaning(row, id as OutputColumnId);
  return terms.has(meaning) ? (meaning as TermId) : undefined;
}
