import { applyMonth, settleMonth } from "../../../../src/review/merge/apply/applyMonth";
import {
  revertMonth,
  settleRevertedMonth,
  stillToPutBackOfMonth,
} from "../../../../src/review/merge/apply/revertMonth";
import { HostFailure } from "../../../stand-ins/excel/clientProtocol";
import { swapRows } from "../../../stand-ins/excel/people/rows";
import { applied, cellsOf, exportRows, lastName, lastRows, mergedRows, monthBook, trackerRows } from "./monthBook";

const blank = (columns: number) => Array<null>(columns).fill(null);

test("[M6] cells, a new row and the last export are written; a second run changes nothing [M7]", async () => {
  const one = monthBook();
  const { receipt } = await applied(one);
  one.host.check();
  expect(cellsOf(one, "Tracker", 5)).toEqual([...mergedRows, blank(7)]);
  expect(cellsOf(one, lastName, 5, 6)).toEqual([...exportRows, blank(6)]);
  expect(receipt).toMatchObject({ portalRows: [2], skipped: [], last: { state: "kept" } });
  const request = await one.prepare();
  const again = await applyMonth(one.port, request);
  expect([again.written.asked.edits, again.written.asked.added, again.skipped]).toEqual([[], [], []]);
  expect(cellsOf(one, "Tracker", 5)).toEqual([...mergedRows, blank(7)]);
});

test("[M2] the first export makes the sheet, and the next month finds it", async () => {
  const one = monthBook({ first: true });
  const { receipt } = await applied(one);
  one.host.check();
  expect(receipt.last).toMatchObject({ state: "kept", before: null });
  expect((await one.port.list()).map(({ ref }) => ref.sheetName)).toEqual(["Tracker", "Export", lastName]);
});

test("a receipt is plain data: it goes from thread to thread", async () => {
  const { receipt } = await applied(monthBook());
  expect(structuredClone(receipt)).toEqual(receipt);
});

test("[M6] it goes back whole: cells, the new row, the last export", async () => {
  const one = monthBook();
  const { request, receipt } = await applied(one);
  const reverted = await revertMonth(one.port, request.ref, receipt);
  one.host.check();
  expect(cellsOf(one, "Tracker", 4)).toEqual([...trackerRows, blank(7)]);
  expect(cellsOf(one, lastName, 4, 6)).toEqual([...lastRows, blank(6)]);
  expect(one.book.tables()[0]?.rect.rows).toBe(4);
  expect(reverted).toMatchObject({ kept: [], touched: [], last: { state: "restored" } });
  expect(reverted.removed.map(({ row }) => row)).toEqual([3]);
  expect(structuredClone(reverted)).toEqual(reverted);
});

test("[M6] the sheet that was made is emptied, not deleted", async () => {
  const one = monthBook({ first: true });
  const { request, receipt } = await applied(one);
  expect((await revertMonth(one.port, request.ref, receipt)).last).toEqual({ state: "restored" });
  expect(cellsOf(one, lastName, 1, 6)).toEqual([blank(6)]);
  expect(one.book.sheets()).toHaveLength(3);
});

test("[M6] what somebody changed since stays and is listed: a cell, a new row, the last export", async () => {
  const one = monthBook();
  const { request, receipt } = await applied(one);
  one.tracker.setAt("D2", "No Intent").setAt("F5", "called them");
  one.book.sheet(lastName).setAt("A2", "Contoso Ltd");
  const reverted = await revertMonth(one.port, request.ref, receipt);
  expect(cellsOf(one, "Tracker", 4)).toEqual([
    ["Contoso", "Teams", 10, "No Intent", "Migration", "ask May", "Low"],
    ...trackerRows.slice(1),
    ["Fabrikam", "Teams", 7, "Status Unknown", "New Subscription or Workload", "called them", "Low"],
  ]);
  expect(reverted.kept.map(({ to }) => to.value)).toEqual(["Blocked"]);
  expect(reverted.touched.map(({ row }) => row)).toEqual([3]);
  expect([reverted.removed, reverted.last]).toEqual([[], { state: "changed" }]);
});

test("[W7] a table that was turned into a range since is put back where it stood", async () => {
  const one = monthBook();
  const { request, receipt } = await applied(one);
  one.book.deleteTable(one.book.tables()[0]?.id ?? "");
  await revertMonth(one.port, request.ref, receipt);
  expect(cellsOf(one, "Tracker", 4)).toEqual([...trackerRows, blank(7)]);
});

test("[W7] what was stopped on its way back can be put back once more; what was not answered is asked for", async () => {
  const guarded = (one: ReturnType<typeof monthBook>) =>
    one.host.batches.filter(({ names }) => names.includes("GetIntersection")).map(({ number }) => number);
  const whole = monthBook();
  const first = await applied(whole);
  whole.host.reset();
  await revertMonth(whole.port, first.request.ref, first.receipt);
  const [cells = 0, rows = 0] = guarded(whole);
  for (const lost of [cells, rows]) {
    const one = monthBook();
    const { request, receipt } = await applied(one);
    one.host.reset();
    one.host.loseRequest(lost);
    const reverted = await settleRevertedMonth(one.port, await revertMonth(one.port, request.ref, receipt));
    expect([reverted.written.cells.unknown, reverted.written.removed.unknown]).toEqual([[], []]);
    const rest = stillToPutBackOfMonth(receipt, reverted);
    expect(rest.written.cells.written).toHaveLength(lost === cells ? 3 : 0);
    expect(rest.written.added.done).toHaveLength(1);
    expect((await revertMonth(one.port, request.ref, rest)).last).toEqual({ state: "untouched" });
    expect(cellsOf(one, "Tracker", 4)).toEqual([...trackerRows, blank(7)]);
  }
});

test("[M6] rows that were sorted since are found again", async () => {
  const one = monthBook();
  const { request, receipt } = await applied(one);
  swapRows(one.tracker, { row: 1, column: 0, rows: 4, columns: 7 }, 0, 3);
  await revertMonth(one.port, request.ref, receipt);
  expect(cellsOf(one, "Tracker", 4)).toEqual([trackerRows[1], trackerRows[2], trackerRows[0], blank(7)]);
});

test("[W4] where somebody entered a row that looks like the new one, both stay: nobody can tell which is which", async () => {
  const one = monthBook();
  const twin = ["Northwind", "Teams", 3, "Status Unknown", "New Subscription or Workload", null, "Low"];
  one.book.sheet("Export").set(5, 0, [[...twin.slice(0, 5), "Low"]]);
  const { request, receipt } = await applied(one);
  expect(receipt.written.added.done).toHaveLength(2);
  one.tracker.insertRows(1).set(1, 0, [twin]);
  const reverted = await revertMonth(one.port, request.ref, receipt);
  expect(reverted.touched.map(({ row }) => row)).toEqual([4]);
  expect(cellsOf(one, "Tracker", 6)).toEqual([twin, ...trackerRows, twin, blank(7)]);
});

test("[W7] where the tracker's step was not answered the last export waits until that is known", async () => {
  const writes = await batchesOfTracker();
  const one = monthBook();
  const request = await one.prepare();
  one.host.reset();
  one.host.loseAnswer(writes.at(-1) ?? 0);
  const receipt = await applyMonth(one.port, request);
  expect(receipt.last.state).toBe("waits");
  expect(receipt.written.added).toMatchObject({ done: [], refused: [], unknown: [0] });
  expect(cellsOf(one, lastName, 3, 6)).toEqual(lastRows);
  const settled = await settleMonth(one.port, request, receipt);
  one.host.check();
  expect(settled.written.added).toMatchObject({ done: [{ place: 0, row: 3 }], unknown: [] });
  expect(settled.last.state).toBe("kept");
  expect([cellsOf(one, "Tracker", 4), cellsOf(one, lastName, 4, 6)]).toEqual([mergedRows, exportRows]);
});

test("[M7] what was not written comes up again: its old status stays in the last export", async () => {
  const [first = 0] = await batchesOfTracker();
  const one = monthBook();
  const request = await one.prepare();
  one.host.reset();
  one.host.refuse(first, HostFailure.general);
  const receipt = await applyMonth(one.port, request);
  expect(receipt.written.cells.notWritten).toHaveLength(3);
  expect(cellsOf(one, lastName, 1, 6)).toEqual([["Contoso", "Teams", 10, "In Progress\u200B", "Migration", "High"]]);
  await applied(one);
  expect(cellsOf(one, "Tracker", 4)).toEqual(mergedRows);
});

test("[H2] a column that a person put on the last export's sheet is never lost: nothing is written, and it is said", async () => {
  const one = monthBook();
  one.book.sheet(lastName).set(0, 6, [["Asked on"], ["May 3"]]);
  await expect(applied(one)).rejects.toMatchObject({ problem: { code: "sheet-taken", sheet: lastName } });
  expect(cellsOf(one, "Tracker", 4)).toEqual([...trackerRows, blank(7)]);
  one.book.sheet(lastName).setAt("G2", null);
  expect((await applied(one)).receipt.last.state).toBe("kept");
});

test("[H2] where the last export can't be written the tracker's step stands, and it is tried again", async () => {
  const one = monthBook();
  one.book.sheet(lastName).protect();
  const { request, receipt } = await applied(one);
  expect(receipt.last).toMatchObject({ state: "failed", because: { code: "sheet-protected" } });
  one.book.sheet(lastName).protect(false);
  const settled = await settleMonth(one.port, request, receipt);
  expect(settled.last.state).toBe("kept");
  expect(cellsOf(one, lastName, 4, 6)).toEqual(exportRows);
  expect((await revertMonth(one.port, request.ref, settled)).last).toEqual({ state: "restored" });
});

/** Numbers of the batches that write to the tracker when nothing goes wrong. */
async function batchesOfTracker(): Promise<readonly number[]> {
  const one = monthBook();
  const request = await one.prepare();
  one.host.reset();
  await applyMonth(one.port, request);
  return one.host.batches.filter(({ names }) => names.includes("GetIntersection")).map(({ number }) => number);
}
