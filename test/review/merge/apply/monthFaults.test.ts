import { applyMonth, settleMonth, type MonthReceipt } from "../../../../src/review/merge/apply/applyMonth";
import {
  revertMonth,
  settleRevertedMonth,
  stillToPutBackOfMonth,
} from "../../../../src/review/merge/apply/revertMonth";
import { ProblemError } from "../../../../src/review/problem";
import { HostFailure } from "../../../stand-ins/excel/clientProtocol";
import type { Host } from "../../../stand-ins/excel/host";
import {
  applied,
  cellsOf,
  exportRows,
  lastName,
  lastRows,
  mergedRows,
  monthBook,
  trackerRows,
  type MonthBook,
} from "./monthBook";

type Fault = readonly [name: string, put: (host: Host, batch: number) => void];

const faults: readonly Fault[] = [
  ["an error before it runs", (host, batch) => host.refuse(batch, HostFailure.general)],
  ["a request lost", (host, batch) => host.loseRequest(batch)],
  ["an answer lost", (host, batch) => host.loseAnswer(batch)],
  ["an error after it ran", (host, batch) => host.refuseAnswer(batch, HostFailure.general)],
];

const blank = (columns: number) => Array<null>(columns).fill(null);
const tracker = (one: MonthBook) => cellsOf(one, "Tracker", 5);
const before = [...trackerRows, blank(7), blank(7)];
const after = [...mergedRows, blank(7)];
const settings = { timeoutMs: 25 };

async function orNull<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

async function batchesOf(run: (one: MonthBook) => Promise<unknown>): Promise<number> {
  const one = monthBook({ settings });
  const { length } = one.host.batches;
  await run(one);
  return one.host.batches.length - length;
}

/** Each row of the tracker is as before or as it was to become, whole; the new one is there once or not at all. */
function expectWhole(one: MonthBook): void {
  const rows = tracker(one);
  rows.slice(0, 3).forEach((row, at) => expect([before[at], after[at]]).toContainEqual(row));
  expect([before[3], after[3]]).toContainEqual(rows[3]);
  expect(rows[4]).toEqual(blank(7));
}

test.each(faults)(
  "[M6, W7] %s at any batch of a month: the receipt is true, and all of it goes back",
  async (_, put) => {
    const length = await batchesOf(async (one) => {
      const request = await one.prepare();
      one.host.reset();
      return applyMonth(one.port, request);
    });
    expect(length).toBeGreaterThan(7);
    for (let batch = 1; batch <= length; batch += 1) {
      const one = monthBook({ settings });
      const request = await one.prepare();
      one.host.reset();
      put(one.host, batch);
      const receipt = await orNull(() => applyMonth(one.port, request));
      expectWhole(one);
      if (receipt === null) {
        expect([tracker(one), cellsOf(one, lastName, 3, 6)]).toEqual([before, lastRows]);
        continue;
      }
      const settled = await settleMonth(one.port, request, receipt);
      expectTold(one, settled);
      await revertMonth(one.port, request.ref, settled);
      expect([tracker(one), cellsOf(one, lastName, 4, 6)]).toEqual([before, [...lastRows, blank(6)]]);
    }
  },
);

/** What the receipt says stands on the sheet; the last export tells of the same. */
function expectTold(one: MonthBook, { written: { cells, added }, last }: MonthReceipt): void {
  expect([cells.unknown, added.unknown, cells.wrong, added.wrong]).toEqual([[], [], [], []]);
  expect(last.state).toBe("kept");
  const rows = tracker(one);
  expect(rows[0]).toEqual(cells.written.length === 3 ? after[0] : before[0]);
  expect(rows[3]).toEqual(added.done.length === 1 ? after[3] : before[3]);
  if (cells.written.length === 3 && added.done.length === 1) expect(cellsOf(one, lastName, 4, 6)).toEqual(exportRows);
}

test.each(faults)(
  "[M6, W7] %s at any batch of its way back: asked for and put back again, all is as it was",
  async (_, put) => {
    let length = 0;
    for (let batch = 0; batch <= length; batch += 1) {
      const one = monthBook({ settings });
      const { request, receipt } = await applied(one);
      one.host.reset();
      if (batch > 0) put(one.host, batch);
      const reverted = await orNull(() => revertMonth(one.port, request.ref, receipt));
      if (batch === 0) length = one.host.batches.length;
      expectWhole(one);
      const rest =
        reverted === null ? receipt : stillToPutBackOfMonth(receipt, await settleRevertedMonth(one.port, reverted));
      await revertMonth(one.port, request.ref, rest);
      expect(tracker(one)).toEqual(before);
      const told = cellsOf(one, lastName, 4, 6);
      // It is as it was before the month, or as the month left it; never in between.
      expect([[...lastRows, blank(6)], exportRows]).toContainEqual(told);
    }
    expect(length).toBeGreaterThan(7);
  },
);
