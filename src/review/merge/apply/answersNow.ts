import type { RowMatch } from "../../apply/matchRows";
import type { Answers } from "../bringIn";
import { conflictRow } from "../values/monthValues";

/** Answers by the rows as they stand now; what was answered of a row that is not found again is answered no more. */
export function answersNow({ standings, conflicts, growths }: Answers, { now }: RowMatch): Answers {
  return {
    growths,
    standings: new Map(
      [...standings].flatMap(([row, standing]) => {
        const place = now[row];
        return place === undefined ? [] : [[place, standing] as const];
      }),
    ),
    conflicts: new Map(
      [...conflicts].flatMap(([key, answer]) => {
        const { trackerRow, movedTo } = conflictRow(key);
        const place = now[trackerRow];
        return place === undefined ? [] : [[movedTo(place), answer] as const];
      }),
    ),
  };
}
