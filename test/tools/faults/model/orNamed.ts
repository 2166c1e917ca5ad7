import type { CellPlace } from "../world/cell";
import type { Claims } from "./claims";
import type { Failure } from "./failure";
import { cellKey } from "./namedCells";

/** What would be wrong with a cell if nothing names it. */
export interface Unnamed {
  readonly at: CellPlace;
  readonly failure: Failure;
}

/** What went wrong with some cells, told apart where a receipt names the cell as one that holds what nobody approved. */
export function orNamed(cells: readonly Unnamed[], claims: readonly Claims[]): readonly Failure[] {
  const named = new Set(claims.flatMap((one) => [...one.namedAmong(cells.map(({ at }) => at))]));
  return cells.map(({ at, failure }) => (named.has(cellKey(at)) ? { ...failure, kind: "named wrong cell" } : failure));
}
