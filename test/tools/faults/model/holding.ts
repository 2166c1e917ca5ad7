import type { CellHeld } from "../world/cell";
import type { CellName, World } from "../world/world";

/** What cells hold now, with the add-in and without, by their names; undefined where the row or column is gone. */
export function holding(
  world: World,
): (name: CellName) => { readonly real: CellHeld; readonly without: CellHeld } | undefined {
  const places = world.places();
  const { real, without } = world.grids();
  return ({ marker, column }) => {
    const [row, place] = [places.get(marker), world.columns.indexOf(column)];
    if (row === undefined || place < 0) return undefined;
    return { real: real.at(row, world.rect.column + place), without: without.at(row, world.rect.column + place) };
  };
}
