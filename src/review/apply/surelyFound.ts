import type { ColumnId } from "../../playbook/tracker/column";
import type { CellState } from "../snapshot";
import type { BoundSnapshot } from "../table/snapshotCells";
import { alikeBut, type RowMatch } from "./matchRows";

/** A cell that a run wrote, and what goes back into it; its column by whatever tells columns apart. */
interface WrittenCell {
  readonly row: number;
  readonly column: ColumnId | number;
  readonly from: CellState;
}

/**
 * Rows of equal content are interchangeable only if the same goes back into each of them. Where it doesn't (one of them
 * was not written, or held something else before), a row is sure only as long as none of them moved. None is where
 * somebody made another row hold the same since, or may have: a row elsewhere that holds it may be one that was like the
 * written one, and has changed. changed: columns that were written, or were to be.
 */
export function surelyFound(
  written: readonly WrittenCell[],
  changed: ReadonlySet<ColumnId>,
  then: BoundSnapshot,
  match: RowMatch,
): (row: number) => boolean {
  let whatGoesBack: ReadonlyMap<number, string> | undefined;
  const backOf = (row: number): string | undefined => (whatGoesBack ??= backOfRows(written)).get(row);
  const isSameForAll = (twins: readonly number[], row: number): boolean =>
    twins.length === 1 || twins.every((twin) => backOf(twin) === backOf(row));
  let alike: ReturnType<typeof alikeBut> | undefined;
  const mayBeAnother = (twins: readonly number[], row: number): boolean =>
    twins.some((twin) => match.now[twin] !== twin) &&
    (alike ??= alikeBut(then, changed))(row).some(
      (other) => match.now[other] === undefined && backOf(other) !== backOf(row),
    );
  const known = new Map<readonly number[], boolean>();
  return (row) => {
    const twins = match.twins(row);
    const isSure =
      known.get(twins) ??
      ((isSameForAll(twins, row) && !match.hasNewTwins(row) && !mayBeAnother(twins, row)) || match.isUndisturbed(row));
    known.set(twins, isSure);
    return isSure;
  };
}

function backOfRows(written: readonly WrittenCell[]): ReadonlyMap<number, string> {
  const backOf = new Map<number, string>();
  for (const { row, column, from } of written)
    backOf.set(row, `${backOf.get(row) ?? ""}${JSON.stringify([column, from])}`);
  return backOf;
}
