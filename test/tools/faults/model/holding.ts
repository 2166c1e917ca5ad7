import type { CellHeld, CellPlace } from "../world/cell";
import type { CellName, World } from "../world/world";

/** Where a cell stands now and what it holds, with the add-in and without. */
export interface Holding {
  readonly at: CellPlace;
  readonly real: CellHeld;
  readonly without: CellHeld;
}

/** What cells hold now, by their names; undefined where the row or column is gone. */
export function holding(world: World): (name: CellName) => Holding | undefined {
  const places = world.places();
  const { real, without } = world.grids();
  return ({ marker, column: name }) => {
    const [row, place] = [places.get(marker), world.columns.indexOf(name)];
    if (row === undefined || place < 0) return undefined;
    const column = world.rect.column + place;
    return { at: { row, column }, real: real.at(row, column), without: without.at(row, column) };
  };
}
