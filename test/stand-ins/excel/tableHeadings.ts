import { intersect, type Rect } from "../../../src/file/rect";
import type { Session } from "./session";
import type { Typed } from "./parseTyped";
import type { Grid, HostValue, TableInfo } from "./workbook";

const shown = (value: HostValue): string =>
  value === null ? "" : typeof value === "object" ? value.error : String(value);

/** A heading another column of the table has already gets the next free number behind it. */
function freeHeading(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${String(number)}`.toLowerCase())) number += 1;
  return `${wanted}${String(number)}`;
}

/** The headings of a table as they are after a write: text, never empty, never twice. */
function renamed(
  table: TableInfo,
  line: readonly (Typed | undefined)[],
  rect: Rect,
  session: Session,
): (Typed | undefined)[] {
  const now = session.workbook.values(table.sheetId, { ...table.rect, rows: 1 })[0] ?? [];
  const inTable = (column: number): boolean =>
    column >= table.rect.column && column < table.rect.column + table.rect.columns;
  const written = new Set(line.flatMap((cell, c) => (cell === undefined ? [] : [rect.column + c])));
  const taken = new Set(
    now.flatMap((value, c) => (written.has(table.rect.column + c) ? [] : [shown(value).toLowerCase()])),
  );
  return line.map((cell, c) => {
    const column = rect.column + c;
    if (cell === undefined || !inTable(column)) return cell;
    const wanted = shown(cell.value ?? null) || `Column${String(column - table.rect.column + 1)}`;
    const heading = freeHeading(wanted, taken);
    taken.add(heading.toLowerCase());
    return { value: heading };
  });
}

/** What a write makes of the heading rows it touches. */
export function keepHeadings(
  cells: Grid<Typed | undefined>,
  { sheetId, rect }: { readonly sheetId: string; readonly rect: Rect },
  session: Session,
): Grid<Typed | undefined> {
  const touched = session.workbook
    .tables()
    .filter(
      (table) => table.sheetId === sheetId && table.showHeaders && intersect({ ...table.rect, rows: 1 }, rect) !== null,
    );
  return touched.reduce<Grid<Typed | undefined>>(
    (lines, table) =>
      lines.map((line, r) => (rect.row + r === table.rect.row ? renamed(table, line, rect, session) : line)),
    cells,
  );
}
