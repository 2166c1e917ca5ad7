import { asSeen, changedHeadings, whyNotMeant, type TouchedCell } from "../batch/rowSeen";
import type { BatchAnswer } from "../batch/writeAndLook";
import type { Writing } from "../writing";
import { aloneThen } from "./findRows";
import type { RowFix } from "./fix";
import { isSeen } from "./isSeen";

/**
 * Tells whether a row that was seen stood in its place when a batch set it right. Where it held already what was to be
 * put, somebody did that, or the batch itself when it failed before (`isResent`), unless another row that looks so, and
 * always did, may have come into the place.
 */
export function inPlace(
  writing: Writing,
  answer: BatchAnswer,
  isResent: boolean,
): (fix: RowFix, touched: readonly TouchedCell[]) => boolean {
  const { reading } = writing;
  let isAlone: ReturnType<typeof aloneThen> | undefined;
  return (fix, touched) => {
    if (changedHeadings(answer, reading, fix.seen.headings).length > 0) return false;
    const isMeant = (mayStand: boolean): boolean =>
      whyNotMeant(fix.row, touched, answer, reading, asSeen(fix.seen, mayStand)) === null;
    return isMeant(false) || (isMeant(true) && (isResent || (isAlone ??= aloneThen(writing))(fix)(isSeen)));
  };
}
