import { saidAtOnce } from "../../src/taskpane/state/saidAtOnce";
import type { RowView } from "../../src/worker/rowView";

const change = (column: "l1" | "l2" | "owner") => ({ column, leftOut: false });

/** As much of a row as a word said of it can change. */
function rowView(row: number): RowView {
  return {
    row,
    isLeftOut: false,
    changes: [change("l1"), change("l2"), change("owner")],
    choices: { choice: { l3: "Slack" }, validated: true, l2s: [], l3s: [] },
  } as unknown as RowView;
}

const rows = [rowView(4), rowView(9)];

test("a row that is left out shows it before it is decided anew, the others don't", () => {
  const said = saidAtOnce(rows, { say: "leaveOutRows", rows: { these: [9] }, leftOut: true });
  expect(said.map(({ isLeftOut }) => isLeftOut)).toEqual([false, true]);
});

test("[W3] so does a cell, and L1 to L3 together", () => {
  const leftOut = (column: "l1" | "owner") =>
    saidAtOnce(rows, { say: "leaveOutCell", row: 4, column, leftOut: true }).map(({ changes }) =>
      changes.map((one) => one.leftOut),
    );
  expect(leftOut("owner")).toEqual([
    [false, false, true],
    [false, false, false],
  ]);
  expect(leftOut("l1")).toEqual([
    [true, true, false],
    [false, false, false],
  ]);
});

test("[F7] so does a choice, and one that is taken back", () => {
  const day = { year: 2026, month: 11, day: 30 };
  const said = saidAtOnce(rows, { say: "choose", rows: { these: [4] }, part: { validated: day, l3: undefined } });
  expect(said.map(({ choices }) => choices.choice)).toEqual([{ validated: day }, { l3: "Slack" }]);
});

test("what is said of rows that aren't named waits for its answer", () => {
  expect(saidAtOnce(rows, { say: "leaveOutRows", rows: { picked: "all" }, leftOut: true })).toBe(rows);
});
