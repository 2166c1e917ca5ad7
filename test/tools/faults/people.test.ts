import { Random } from "../random";
import { Approval } from "./model/approval";
import { columnActs } from "./people/columnActs";
import { drawTracker } from "./tracker/drawTracker";
import { World } from "./world/world";

/** Always the first there is, and always yes. */
class First extends Random {
  override below(): number {
    return 0;
  }
  override chance(): boolean {
    return true;
  }
}

function worldOf(layout: "table" | "range"): World {
  return new World(drawTracker(new Random(35), { layout, rows: 18 }));
}

function act(world: World, kind: string, writtenColumn = "Owner"): void {
  const cell = { marker: "row 0", column: writtenColumn, from: "null", to: { shown: '"x"' } };
  const approval = new Approval({ cells: [cell], leftOut: new Set() }, world);
  columnActs.find((one) => one.kind === kind)?.act(world, new First(1), approval);
}

test.each([
  ["table", 0],
  ["range", 1],
] as const)("a column of the sheet that comes in on the left of a %s: %i more of its own", (layout, more) => {
  const world = worldOf(layout);
  const { columns, rect } = world;
  act(world, "a column inserted");
  expect(world.columns.length).toBe(columns.length + more);
  expect(world.rect.column).toBe(rect.column + 1 - more);
  expect(world.markerAt(world.body.row + 3)).toBe("row 3");
  if (layout === "table") expect(world.table?.rect).toEqual(world.rect);
});

test("of two columns of a range given the same heading each is known by its place; in a table Excel tells them apart", () => {
  const renamed = (layout: "table" | "range"): [World, unknown[]] => {
    const world = worldOf(layout);
    for (const column of ["Owner", "Notes"]) act(world, "a written column renamed", column);
    const { real, body } = world;
    const line = real.values(real.sheets()[0]?.id ?? "", { ...body, row: body.row - 1, rows: 1 })[0] ?? [];
    return [world, ["Owner", "Notes"].map((column) => line[world.columns.indexOf(column)])];
  };
  const [range, same] = renamed("range");
  expect(same).toEqual(["Remarks of ours", "Remarks of ours"]);
  const columnAt = (column: string): string => range.columnOf("Remarks of ours", range.columns.indexOf(column));
  expect(["Owner", "Notes"].map(columnAt)).toEqual(["Owner", "Notes"]);
  const [table, different] = renamed("table");
  expect(different).toEqual(["Remarks of ours", "Remarks of ours2"]);
  expect(["Remarks of ours", "Remarks of ours2"].map((heading) => table.columnOf(heading))).toEqual(["Owner", "Notes"]);
});
