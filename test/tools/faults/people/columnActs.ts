import {
  deleteSheetColumn,
  dragged,
  exchanged,
  insertSheetColumn,
  orderColumns,
} from "../../../stand-ins/excel/people/columns";
import { deleteTableColumn, insertTableColumn, orderTableColumns } from "../../../stand-ins/excel/people/tables";
import type { Approval } from "../model/approval";
import type { Random } from "../../random";
import type { World } from "../world/world";
import { interference, type Interference } from "./interference";

/** Rows that fell out of a table made shorter don't go with its columns: nobody keeps track of these. */
function leavesRowsOut({ table, rect }: World): boolean {
  return table !== undefined && table.rect.rows < rect.rows;
}

function order(world: World, to: readonly number[]): boolean {
  const { table, rect } = world;
  if (leavesRowsOut(world)) return false;
  world.act((book, sheet) => {
    if (table === undefined) orderColumns(sheet, rect, to);
    else orderTableColumns(book, table.id, to);
  });
  world.columns = to.map((from) => world.columns[from] ?? "");
  return true;
}

/** A column that is written to, by its place now. */
function written(world: World, random: Random, approval: Approval): number | undefined {
  const places = world.columns.flatMap((name, place) => (approval.isWritten(name) ? [place] : []));
  return places.length === 0 ? undefined : random.pick(places);
}

function remove(world: World, place: number): boolean {
  const { table, rect } = world;
  if (leavesRowsOut(world)) return false;
  world.act((book, sheet) => {
    if (table === undefined) deleteSheetColumn(book, sheet, rect.column + place);
    else deleteTableColumn(book, table.id, place);
  });
  world.columns = world.columns.filter((_, at) => at !== place);
  world.rect = { ...rect, columns: rect.columns - 1 };
  return true;
}

function insert(world: World, place: number, onSheet: boolean): boolean {
  const { table, rect } = world;
  if (leavesRowsOut(world) && !onSheet) return false;
  if (table !== undefined && onSheet && place === 0) return moveRight(world);
  const name = world.newColumnName();
  world.act((book, sheet) => {
    if (table !== undefined && !onSheet) insertTableColumn(book, table.id, place, name);
    else {
      insertSheetColumn(book, sheet, rect.column + place);
      sheet.set(rect.row, rect.column + place, [[name]]);
    }
  });
  world.columns = [...world.columns.slice(0, place), name, ...world.columns.slice(place)];
  world.rect = { ...rect, columns: rect.columns + 1 };
  return true;
}

/** A column of the sheet that comes in on the left of a table is none of its own. */
function moveRight(world: World): true {
  const { rect } = world;
  world.act((book, sheet) => {
    insertSheetColumn(book, sheet, rect.column);
  });
  world.rect = { ...rect, column: rect.column + 1 };
  return true;
}

/** No two columns of a table have the same heading: Excel puts a number behind it. */
function freeHeading(world: World, name: string, heading: string): string {
  const isTaken = (one: string): boolean => world.columnsWith(one).some((other) => other !== one && other !== name);
  let number = 2;
  if (!isTaken(heading)) return heading;
  while (isTaken(`${heading}${String(number)}`)) number += 1;
  return `${heading}${String(number)}`;
}

function rename(world: World, place: number, heading: string, isVoid: boolean): true {
  const { rect, table } = world;
  const name = world.columns[place] ?? "";
  const own = table === undefined ? heading : freeHeading(world, name, heading);
  world.act((_, sheet) => {
    sheet.set(rect.row, rect.column + place, [[own]]);
  });
  world.rename(name, own);
  if (isVoid) world.voidColumns.add(name);
  return true;
}

export const columnActs: readonly Interference[] = [
  interference("two columns exchanged", (world, random) =>
    order(
      world,
      exchanged(world.columns.length, random.below(world.columns.length), random.below(world.columns.length)),
    ),
  ),
  interference("two written columns exchanged", (world, random, approval) => {
    const [one, other] = [written(world, random, approval), written(world, random, approval)];
    return (
      one !== undefined &&
      other !== undefined &&
      one !== other &&
      order(world, exchanged(world.columns.length, one, other))
    );
  }),
  interference("a column dragged", (world, random) =>
    order(world, dragged(world.columns.length, random.below(world.columns.length), random.below(world.columns.length))),
  ),
  interference("a column inserted", (world, random) =>
    insert(world, random.below(world.columns.length), random.chance(0.5)),
  ),
  interference("a column of people's own deleted", (world) => {
    const place = world.columns.indexOf("Comment 2");
    return place >= 0 && remove(world, place);
  }),
  interference("a written column deleted", (world, random, approval) => {
    const place = written(world, random, approval);
    return place !== undefined && remove(world, place);
  }),
  interference("a column of people's own renamed", (world) => {
    const place = world.columns.indexOf("Priority");
    return place >= 0 && rename(world, place, "Urgency", false);
  }),
  interference("a written column renamed", (world, random, approval) => {
    const place = written(world, random, approval);
    return place !== undefined && rename(world, place, "Remarks of ours", true);
  }),
];
