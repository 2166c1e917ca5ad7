import { formulaCell, type CellInput } from "../../stand-ins/excel/memorySheet";
import type { MemoryWorkbook } from "../../stand-ins/excel/memoryWorkbook";
import { Random } from "../random";
import { Approval } from "./model/approval";
import { areExchanged } from "./model/rowsExchanged";
import { drawTracker } from "./tracker/drawTracker";
import { World } from "./world/world";

/** Rows 2 and 3 of this tracker hold the same; row 5 is of another service. */
const plan = drawTracker(new Random(35), { layout: "table", rows: 18 });

/** Somebody typed this into Owner of row 2, and the add-in left that in another row of the workbook it writes to. */
function left(typed: CellInput, marker: string, holds: CellInput): boolean {
  const world = new World(plan);
  const approval = new Approval({ cells: [], leftOut: new Set() }, world);
  const put = (book: MemoryWorkbook, row: string, cell: CellInput): void => {
    book.sheets()[0]?.set(world.places().get(row) ?? 0, world.rect.column + world.columns.indexOf("Owner"), [[cell]]);
  };
  put(world.without, "row 2", typed);
  put(world.real, marker, holds);
  const failures = ["row 2", marker].map((row) => ({
    kind: "lost edit" as const,
    what: "",
    marker: row,
    column: "Owner",
  }));
  return areExchanged(failures, world, approval);
}

test("rows that held the same may be taken for each other, a formula whatever it shows; no others, nor anything else", () => {
  expect(left("Ann", "row 3", "Ann")).toBe(true);
  expect(left(formulaCell("=1+2", 3), "row 3", formulaCell("=1+2", 0))).toBe(true);
  expect(left(formulaCell("=1+2", 3), "row 3", formulaCell("=2+1", 3))).toBe(false);
  expect(left(formulaCell("=1+2", 3), "row 3", 3)).toBe(false);
  expect(left("Ann", "row 3", "Bo")).toBe(false);
  expect(left("Ann", "row 5", "Ann")).toBe(false);
});
