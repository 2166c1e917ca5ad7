import { identityColumns } from "../../../../src/review/snapshot";
import type { WriteOutcome, WrongCell } from "../../../../src/review/port";
import { shownAs, type CellGrid, type CellPlace } from "../world/cell";
import type { World } from "../world/world";

/** A cell of the sheet, as one text. */
export function cellKey({ row, column }: CellPlace): string {
  return `${String(row)} ${String(column)}`;
}

/**
 * The cells of the sheet that an outcome names as ones that hold what nobody approved. A person finds them by their
 * place and what stands there, or, where rows or columns moved since, by what the row is of and the heading, too. Each
 * naming stands for one cell: of two rows that look alike one has to be named for each. `among`: the cells that want
 * one.
 */
export function namedCells(
  { wrong, snapshot }: WriteOutcome,
  world: World,
  among: readonly CellPlace[],
): ReadonlySet<string> {
  if (wrong.length === 0) return new Set();
  const { real } = world.grids();
  const wanting = new Map(among.map((at) => [cellKey(at), at]));
  const identity = identityColumns(snapshot).map((column) =>
    columnOf(world, String(snapshot.listing.headings[column])),
  );
  const isRead = (column: number): boolean => snapshot.columns.has(column - snapshot.listing.firstColumn);
  const placeOf = (one: WrongCell): string =>
    cellKey({ row: one.sheetRow, column: one.column + snapshot.listing.firstColumn });
  const isByWords = (one: WrongCell, key: string): boolean => {
    const at = wanting.get(key);
    return at !== undefined && isIt(one, at, { identity, isRead, real, world });
  };
  const isByContent = ({ holds }: WrongCell, key: string): boolean => {
    const at = wanting.get(key);
    return at !== undefined && real.at(at.row, at.column).shown === shownAs(holds);
  };
  const isByHeading = (one: WrongCell, key: string): boolean => {
    const at = wanting.get(key);
    return at !== undefined && hasHad(world, at.column, one.heading) && isByContent(one, key);
  };
  const named = new Set<string>();
  const isFree = (key: string): boolean => wanting.has(key) && !named.has(key);
  const inRow = ({ sheetRow }: WrongCell): string[] =>
    world.columns.map((_, at) => cellKey({ row: sheetRow, column: world.rect.column + at }));
  const rounds: readonly ((one: WrongCell) => string | undefined)[] = [
    (one) => [placeOf(one)].find((key) => isFree(key) && isByWords(one, key)),
    (one) => inRow(one).find((key) => isFree(key) && isByWords(one, key)),
    (one) => [...wanting.keys()].find((key) => isFree(key) && isByWords(one, key)),
    (one) => inRow(one).find((key) => isFree(key) && isByHeading(one, key)),
    (one) => [placeOf(one)].find((key) => isFree(key) && isByContent(one, key)),
  ];
  let open = [...wrong];
  for (const find of rounds) {
    open = open.filter((one) => {
      const key = find(one);
      if (key !== undefined) named.add(key);
      return key === undefined;
    });
  }
  return named;
}

interface Sheet {
  /** The columns that say what a row is of, as they stand now. */
  readonly identity: readonly number[];
  /** Whether the add-in looks at what stands in a column now. */
  readonly isRead: (column: number) => boolean;
  readonly real: CellGrid;
  readonly world: World;
}

/** A naming is silent about a column that went where nobody looks: the other names tell the row. */
function isIt(
  { names, heading, holds }: WrongCell,
  { row, column }: CellPlace,
  { identity, isRead, real, world }: Sheet,
): boolean {
  const isNamed = names.some((name) => name !== "");
  const isRow = identity.every(
    (place, at) => real.at(row, place).shown === shownAs(names[at]) || (isNamed && names[at] === "" && !isRead(place)),
  );
  return isRow && hasHad(world, column, heading) && real.at(row, column).shown === shownAs(holds);
}

function columnOf(world: World, heading: string): number {
  return world.rect.column + world.columns.indexOf(world.columnOf(heading));
}

/** Whether the column that stands there had this heading at some moment. */
function hasHad(world: World, column: number, heading: string): boolean {
  const name = world.columns[column - world.rect.column];
  return name !== undefined && world.columnsWith(heading).includes(name);
}
