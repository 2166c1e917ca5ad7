import type { ColumnId } from "../../../../src/playbook/tracker/column";
import { formulaCell, type CellInput } from "../../../stand-ins/excel/memorySheet";
import type { HostValue } from "../../../stand-ins/excel/workbook";
import type { Approval } from "../model/approval";
import type { Random } from "../../random";
import { shownAs } from "../world/cell";
import { nameKey, type World } from "../world/world";
import { interference, type Interference } from "./interference";

/** Puts a cell of a row into both workbooks; false where the row or the column is not there. */
function edit(world: World, marker: string, column: string, cell: CellInput): boolean {
  const [row, place] = [world.places().get(marker), world.columns.indexOf(column)];
  if (row === undefined || place < 0) return false;
  const at = { row, column: world.rect.column + place, rows: 1, columns: 1 };
  // Who types what the add-in has just written changes nothing that anyone could see.
  const [own, real] = [world.without, world.real].map((book) => shownAs(book.values(sheetIdOf(world), at)[0]?.[0]));
  const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
  if (own !== real && real === shownAs(value)) return false;
  world.act((_, sheet) => {
    sheet.set(row, at.column, [[cell]]);
  });
  world.edited.add(nameKey({ marker, column }));
  return true;
}

function sheetIdOf({ real }: World): string {
  return real.sheets()[0]?.id ?? "";
}

function shown(world: World, marker: string, column: string): string {
  const [row, place] = [world.places().get(marker), world.columns.indexOf(column)];
  if (row === undefined || place < 0) return "null";
  return shownAs(
    world.without.values(sheetIdOf(world), {
      row,
      column: world.rect.column + place,
      rows: 1,
      columns: 1,
    })[0]?.[0],
  );
}

function headingOf(world: World, id: ColumnId): string | undefined {
  return world.plan.columns.find((column) => column.id === id)?.heading;
}

function editRow(world: World, marker: string, id: ColumnId, cell: CellInput): boolean {
  const heading = headingOf(world, id);
  const done = heading !== undefined && edit(world, marker, heading, cell);
  if (done) world.voidRows.add(marker);
  return done;
}

/** Whose row it is: by the ID where it has one. */
function editIdentity(world: World, random: Random, marker: string): boolean {
  const heading = headingOf(world, "tenantId");
  const hasId = heading !== undefined && shown(world, marker, heading) !== "null";
  const others: readonly (readonly [ColumnId, string])[] = [
    [hasId ? "tenantId" : "tenant", "Zenith Trading"],
    ["service", "Yammer"],
    ["subscription", "SUB-77"],
  ];
  return editRow(world, marker, ...random.pick(others));
}

/** A fact the row was decided by: declared the other way round, it is nothing that was approved. */
function editFact(world: World, random: Random, approval: Approval, marker: string): boolean {
  const { words } = world.plan;
  const intent = shown(world, marker, headingOf(world, "intent") ?? "");
  const facts: (readonly [ColumnId, CellInput])[] = [["intent", intent === shownAs(words.yes) ? words.no : words.yes]];
  if (approval.change(marker, headingOf(world, "nextActionDate"))?.to.format !== undefined)
    facts.push(["kickoffDate", 47_111]);
  return editRow(world, marker, ...random.pick(facts));
}

/** Another has approved the same, and writes all of it or was stopped on the way: rows the add-in has not written yet. */
function sameRun(world: World, random: Random, { approved: { cells } }: Approval): boolean {
  const until = random.chance(0.5) ? Infinity : random.below(world.rect.row + world.rect.rows);
  const places = world.places();
  const own = cells.filter(({ marker }) => (places.get(marker) ?? Infinity) < until);
  const written = own.filter(({ marker, column, to: { shown, format } }) => {
    const value = JSON.parse(shown) as HostValue;
    return edit(world, marker, column, format === undefined ? value : { value, format });
  });
  return written.length > 0;
}

const cellEdit = (kind: string, cells: readonly CellInput[]): Interference =>
  interference(kind, (world, random, approval) => {
    const change = approval.anyChange(random);
    return change !== undefined && edit(world, change.marker, change.column, random.pick(cells));
  });

const rowEdit = (
  kind: string,
  act: (world: World, random: Random, approval: Approval, marker: string) => boolean,
): Interference =>
  interference(kind, (world, random, approval) => {
    const change = approval.anyChange(random);
    return change !== undefined && act(world, random, approval, change.marker);
  });

export const cellActs: readonly Interference[] = [
  rowEdit("a fact changed", editFact),
  rowEdit("another's row", (world, random, _, marker) => editIdentity(world, random, marker)),
  cellEdit("a cell to be written changed", ["typed by hand", "1/2", "=typed", 46_777, "007", true]),
  cellEdit("a formula into a cell to be written", [formulaCell("=1+2", 3)]),
  cellEdit("a cell to be written cleared or filled alike", [null, "N/A"]),
  rowEdit("a cell beside changed", (world, random, _, marker) =>
    edit(world, marker, random.pick(["Comment 2", "Priority"]), "beside"),
  ),
  rowEdit("a note changed", (world, _, __, marker) =>
    edit(world, marker, headingOf(world, "notes") ?? "", "Called once more."),
  ),
  interference("a format changed", (world, random, approval) => {
    const change = approval.anyChange(random);
    const [row, place] = [world.places().get(change?.marker ?? ""), world.columns.indexOf(change?.column ?? "")];
    if (row === undefined || place < 0) return false;
    const at = { row, column: world.rect.column + place, rows: 1, columns: 1 };
    world.act((_, sheet) => {
      sheet.cells.write(at, { formats: [["0.000"]] });
    });
    if (change !== undefined) world.edited.add(nameKey(change));
    return true;
  }),
  interference("the same run by another", sameRun),
];
