import { resizeTable, turnIntoRange } from "../../../stand-ins/excel/people/tables";
import { interference, type Interference } from "./interference";

export const tableActs: readonly Interference[] = [
  interference("the table renamed", (world) => {
    const { table } = world;
    if (table !== undefined)
      world.act((book) => {
        book.changeTable(table.id, { name: "Renamed" });
      });
    return table !== undefined;
  }),
  interference("the table made longer", (world, random) => {
    const { table } = world;
    const rows = 1 + random.below(3);
    if (table !== undefined)
      world.act((book) => {
        resizeTable(book, table.id, rows);
      });
    return table !== undefined;
  }),
  interference("the table made shorter", (world, random) => {
    const { table } = world;
    const rows = 1 + random.below(3);
    if (table === undefined || table.rect.rows < rows + 3) return false;
    world.act((book) => {
      resizeTable(book, table.id, -rows);
    });
    return true;
  }),
  interference("the table turned into a range", (world) => {
    const { table } = world;
    if (table !== undefined)
      world.act((book) => {
        turnIntoRange(book, table.id);
      });
    return table !== undefined;
  }),
  interference("rows filtered", (world, random) => {
    const rows = Array.from({ length: world.dataRows }, (_, row) => world.body.row + row).filter(() =>
      random.chance(0.4),
    );
    world.act((_, sheet) => {
      sheet.hideRows(...rows);
    });
    return rows.length > 0;
  }),
  interference("the sheet protected", (world) => {
    world.act((_, sheet) => {
      sheet.protect();
    });
    return true;
  }),
];
