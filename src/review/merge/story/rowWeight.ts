import { statusUnknown, unknownL1 } from "../sides/side";
import type { AlikeRows, Cast, Stand } from "./cast";

/** What it weighs that one row stands for an export row, its seats aside [M3]. */
export function standWeight({ l1, lineL1 }: AlikeRows, stand: Stand): number {
  if (stand.l1 === l1) return 0;
  const isLineKnown = lineL1 !== null && lineL1 !== unknownL1;
  if (stand.isNew) {
    if (!isLineKnown) return mayHaveComeFromNew;
    return lineL1 === statusUnknown ? 1 : renewed;
  }
  return lineL1 === stand.l1 ? 1 : 2;
}

/** A renewal of seats that had a status is a new subscription. */
const renewed = 12;

/** Without a line a row that may have come from there: as likely as that it is gone and another is new. */
const mayHaveComeFromNew = 5;

/** What it weighs that one row is gone, before it is known who stands where [M3]. */
export function goneWeight({ lineL1 }: AlikeRows, { hasLast }: Cast): number {
  return hasLast && lineL1 === null ? 0 : 3;
}

/** What is added for each gone row whose L1, which its line had too, nobody stands at in the export. */
export const leftItsL1 = 3;

/** What it weighs that nobody stands for an export row. */
export function newWeight({ isNew }: Stand): number {
  return isNew ? 4 : 6;
}
