import { nothingToWrite } from "../../src/review/merge/monthPort";
import { swapRows } from "../stand-ins/excel/people/rows";
import { everything, newRow, rowsBook, setCell, shownRow, values, write } from "./rowsBook";

const nothing = { refused: [], unknown: [], wrong: [] };
const note = (row: number) => `note ${row}`;

test.each([false, true])(
  "[M6] rows go, apart from each other, after cells of others (plain range: %s)",
  async (plain) => {
    const one = await rowsBook({ rows: 6, plain, totals: !plain });
    const outcome = await one.port.updateRows(one.listing.ref, everything, (fresh) => ({
      ...nothingToWrite,
      edits: [setCell(fresh, 5, 3, "Blocked")],
      removed: [3, 0, 4],
    }));
    one.host.check();
    expect(outcome.removed).toEqual({ done: [1, 0, 2], ...nothing });
    expect(values(one, 1, 4).map(([, , , l1, , , text]) => [l1, text])).toEqual([
      ["In Progress", note(1)],
      ["In Progress", note(1)],
      ["Blocked", note(5)],
      [null, null],
    ]);
    if (!plain) expect(one.book.tables()[0]?.rect.rows).toBe(5);
    if (!plain) expect(one.sheet.valueAt("A5")).toBe("Total");
  },
);

test("[M6] rows that were added go again: the table is as it was", async () => {
  const one = await rowsBook({ totals: true });
  const before = values(one, 0, 8);
  await write(one, { added: [newRow(1), newRow(2)] });
  expect(values(one, 5, 1)).toEqual([shownRow(1)]);
  await write(one, { removed: [4, 5] });
  one.host.check();
  expect(values(one, 0, 8)).toEqual(before);
  expect(one.book.tables()[0]?.rect.rows).toBe(6);
});

test("[W4] a row that turns out to be another is put back, with its formulas and formats", async () => {
  const one = await rowsBook({ rows: 6 });
  const before = values(one, 1, 6);
  let isSorted = false;
  one.host.watch = {
    afterRun: () => undefined,
    beforeRun: ({ names }) => {
      if (isSorted || !names.includes("Delete")) return;
      isSorted = true;
      swapRows(one.sheet, { row: 1, column: 0, rows: 6, columns: 7 }, 5, 0);
    },
  };
  const outcome = await write(one, { removed: [4, 5] });
  one.host.check();
  expect(outcome.removed).toEqual({
    ...nothing,
    done: [0],
    refused: [{ place: 1, because: { code: "rows-moved" } }],
  });
  expect(values(one, 1, 6)).toEqual([before[5], before[1], before[2], before[3], before[0], Array(7).fill(null)]);
  expect([one.sheet.formatAt("F6"), one.sheet.formulaAt("E6")]).toEqual(["yyyy-mm-dd", expect.stringMatching(/^=C/)]);
});

test("[W4] where somebody inserted a row meanwhile nothing goes", async () => {
  const one = await rowsBook({ rows: 6 });
  one.host.watch = {
    afterRun: () => undefined,
    beforeRun: ({ names }) => {
      if (names.includes("Delete") && one.book.tables()[0]?.rect.rows === 7) one.sheet.insertRows(2);
    },
  };
  const outcome = await write(one, { removed: [4, 5] });
  expect(outcome.removed.refused.map(({ because }) => because.code)).toEqual(["rows-moved", "rows-moved"]);
  expect(one.sheet.valueAt("G8")).toBe("note 5");
});
