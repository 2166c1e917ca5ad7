import { formulaCell, type CellInput } from "../../../stand-ins/excel/memorySheet";
import type { Random } from "../../random";
import { rowKinds, type RowCells } from "./rowKinds";
import { rowWords, type RowWords } from "./rowWords";
import { markerHeadings, usualColumns, type TrackerColumn, type TrackerLanguage } from "./trackerColumn";

/** A tracker as drawn: the same one can be built as often as it is wanted. */
export interface TrackerPlan {
  readonly layout: "table" | "range";
  readonly words: RowWords;
  readonly columns: readonly TrackerColumn[];
  readonly marker: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Rows above the headings: a title, and blanks. */
  readonly top: number;
  readonly left: number;
  /** Data rows that a filter hides from the beginning. */
  readonly hidden: readonly number[];
}

/** What of a tracker is not left to chance. */
export interface TrackerWish {
  readonly layout?: TrackerPlan["layout"];
  readonly rows?: number;
  readonly filtered?: boolean;
}

export function drawTracker(random: Random, wish: TrackerWish = {}): TrackerPlan {
  const language: TrackerLanguage = random.chance(0.2) ? "ja" : "en";
  const words = rowWords[language];
  const layout = wish.layout ?? (random.chance(0.6) ? "table" : "range");
  const marker = random.pick(markerHeadings);
  const columns = drawColumns(random, language, marker);
  const rows = drawRows(random, words, wish.rows ?? 12 + random.below(15));
  return {
    layout,
    words,
    columns,
    marker,
    rows: rows.map((cells, row) => columns.map((column) => cellOf(random, column, cells, marker, row))),
    top: layout === "table" && random.chance(0.5) ? 0 : 2,
    left: random.pick([0, 0, 1]),
    hidden: (wish.filtered ?? random.chance(0.1)) ? rows.flatMap((_, row) => (random.chance(0.3) ? [row] : [])) : [],
  };
}

/** The usual columns, with people's own ones among them. */
function drawColumns(random: Random, language: TrackerLanguage, marker: string): readonly TrackerColumn[] {
  const columns: TrackerColumn[] = usualColumns
    .filter(({ share }) => random.chance(share))
    .map((column) => ({ heading: column[language], id: column.id }));
  for (const heading of [marker, "Comment 2", "Priority"])
    columns.splice(random.below(columns.length + 1), 0, { heading, id: null });
  return columns;
}

/** Real trackers repeat themselves: some rows are a copy of one above, to the letter or but for a cell. */
function drawRows(random: Random, words: RowWords, count: number): readonly RowCells[] {
  const kinds = rowKinds.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
  const rows: RowCells[] = [];
  while (rows.length < count) {
    const above = rows.length > 0 && random.chance(0.35) ? random.pick(rows) : undefined;
    if (above === undefined) rows.push(random.pick(kinds)(words, random));
    else
      rows.push(
        random.chance(0.6)
          ? above
          : {
              ...above,
              ...random.pick<RowCells>([
                { subscription: "SUB-3" },
                { notes: "Called again." },
                { service: "SharePoint" },
              ]),
            },
      );
  }
  return rows;
}

function cellOf(
  random: Random,
  { id, heading }: TrackerColumn,
  cells: RowCells,
  marker: string,
  row: number,
): CellInput {
  if (id !== null) return blankAsNull(cells[id] ?? null);
  if (heading === marker) return `row ${String(row)}`;
  return random.pick<CellInput>([null, "x", formulaCell("=1+1", 2), "=not a formula", 3]);
}

function blankAsNull(cell: CellInput): CellInput {
  return cell === "" ? null : cell;
}
