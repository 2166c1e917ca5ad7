import type { ColumnId } from "../../playbook/tracker/column";
import type { CellState } from "../snapshot";
import type { BoundSnapshot } from "../table/snapshotCells";
import type { Besides } from "./besides";
import { alikeBut, type RowMatch } from "./matchRows";
import { tellApart } from "./tellApart";

/** A cell that a run wrote, and what goes back into it; its column by whatever tells columns apart. */
interface WrittenCell {
  readonly row: number;
  readonly column: ColumnId | number;
  readonly from: CellState;
}

/**
 * Where a written row surely stands now; undefined where that can't be told. Rows of equal content are interchangeable
 * only if the same goes back into each of them. Where it doesn't (one of them was not written, or held something else
 * before), what stands beside them tells them apart. None is sure where somebody made another row hold the same since,
 * or may have: a row elsewhere that holds it may be one that was like the written one, and has changed. changed: columns
 * that were written, or were to be.
 */
export function surelyFound(
  written: readonly WrittenCell[],
  changed: ReadonlySet<ColumnId>,
  then: BoundSnapshot,
  match: RowMatch,
  besides: Besides | undefined,
): (row: number) => number | undefined {
  const backOf = backOfRows(written);
  let alike: ReturnType<typeof alikeBut> | undefined;
  const mayBeAnother = (twins: readonly number[], row: number): boolean =>
    twins.some((twin) => match.now[twin] !== twin) &&
    (alike ??= alikeBut(then, changed))(row).some(
      (other) => match.now[other] === undefined && backOf(other) !== backOf(row),
    );
  const isSure = (twins: readonly number[], row: number): boolean =>
    (!match.hasNewTwins(row) && !mayBeAnother(twins, row)) || match.isUndisturbed(row);
  const known = new Map<readonly number[], (row: number) => number | undefined>();
  const placeAmong = (twins: readonly number[], row: number): ((row: number) => number | undefined) => {
    if (isSameForAll(twins, backOf)) return isSure(twins, row) ? (twin) => match.now[twin] : () => undefined;
    const places = tellApart(row, match, besides);
    return (twin) => places.get(twin);
  };
  return (row) => {
    const twins = match.twins(row);
    const place = known.get(twins) ?? placeAmong(twins, row);
    known.set(twins, place);
    return place(row);
  };
}

/** Whether the same goes back into each of these rows. */
function isSameForAll(twins: readonly number[], backOf: (row: number) => string | undefined): boolean {
  const [first, ...others] = twins;
  return others.length === 0 || others.every((twin) => backOf(twin) === backOf(first ?? twin));
}

/** What goes back into a row, as a text; undefined where nothing was written. */
function backOfRows(written: readonly WrittenCell[]): (row: number) => string | undefined {
  let texts: Map<number, string> | undefined;
  const textsOf = (): Map<number, string> => {
    const backs = new Map<number, string>();
    for (const { row, column, from } of written)
      backs.set(row, `${backs.get(row) ?? ""}${JSON.stringify([column, from])}`);
    return backs;
  };
  return (row) => (texts ??= textsOf()).get(row);
}
