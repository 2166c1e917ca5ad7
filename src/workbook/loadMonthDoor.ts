import { ProblemError } from "../review/problem";

/**
 * What a month's export asks of Excel and nothing else does: it is loaded for the first of them. Rejects with ProblemError
 * `part-not-loaded`.
 */
export async function loadMonthDoor() {
  try {
    const [rows, written, settled, sheet] = await Promise.all([
      import(/* webpackChunkName: "month-door" */ "./rows/roomFor"),
      import(/* webpackChunkName: "month-door" */ "./rows/updateRows"),
      import(/* webpackChunkName: "month-door" */ "./rows/settleRows"),
      import(/* webpackChunkName: "month-door" */ "./sheet/keepSheet"),
    ]);
    return {
      roomBelow: rows.roomBelow,
      updateRows: written.updateRows,
      settleRows: settled.settleRows,
      keepSheet: sheet.keepSheet,
    };
  } catch (error) {
    throw new ProblemError({ code: "part-not-loaded" }, error);
  }
}
