import { cellAt } from "../../src/playbook/tracker/cell";
import type { BatchRecord } from "../stand-ins/excel/batchRecord";
import { column, fill, firstTable, held, needAll, tracker } from "./trackerBook";

const megabyte = 1_000_000;

/** Chunks of about 1 MB: the first is a careful guess, the last a remainder. */
function chunksFor(bytes: number): number {
  return Math.ceil(bytes / (0.9 * megabyte)) + 1;
}

function show(rows: number, batches: readonly BatchRecord[]): void {
  if (process.env["SHOW_FIGURES"] === undefined) return;
  for (const { kind, requestBytes, responseBytes } of batches)
    process.stdout.write(
      `${String(rows)} rows, ${kind}: request ${String(requestBytes)}, response ${String(responseBytes)}\n`,
    );
}

test.each([10, 5_000, 100_000])(
  "[W7] %i rows are read in 1 + chunks round trips and updated in 1 + chunks + chunks",
  async (rows) => {
    const one = tracker(rows);
    const { ref } = await firstTable(one.port);
    one.host.reset();
    const snapshot = await one.port.read(ref, needAll);
    const tenants = snapshot.columns.get(column("Tenant"));
    expect(tenants && cellAt(tenants, rows - 1)).toBe(`Tenant ${String(rows - 1)}`);
    const reads = one.host.batches.length;
    const bytes = one.host.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(reads).toBeLessThanOrEqual(1 + chunksFor(bytes));
    one.host.reset();
    const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh));
    expect(outcome.written).toHaveLength(4 * rows);
    expect(held(one, { row: rows - 1, column: column("Next action") })).toBe("Notify account team");
    show(rows, one.host.batches);
    const writes = one.host.batches.slice(reads);
    expect(writes.every(({ kind }) => kind === "write")).toBe(true);
    expect(writes.length).toBeLessThanOrEqual(
      chunksFor(
        writes.reduce((sum, { requestBytes, responseBytes }) => sum + Math.max(requestBytes, responseBytes), 0),
      ),
    );
    expect(Math.max(...one.host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(1.5 * megabyte);
    expect(Math.max(...one.host.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(1.5 * megabyte);
    expect(one.host.heldRanges).toBe(0);
    one.host.check();
  },
);

test("[W4] bodies stay under 1.5 MB where every third row is written and the rows between are looked at", async () => {
  const one = tracker(30_000);
  const { ref } = await firstTable(one.port);
  one.host.reset();
  const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh, 3));
  expect(outcome.written).toHaveLength(40_000);
  const writes = one.host.batches.filter(({ kind }) => kind === "write");
  expect(Math.max(...writes.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]))).toBeLessThan(
    1.5 * megabyte,
  );
});

test("[W7] only the columns asked for travel", async () => {
  const one = tracker(1_000);
  const { ref } = await firstTable(one.port);
  one.host.reset();
  await one.port.read(ref, () => [{ index: column("L1"), formulas: false, formats: false }]);
  expect(one.host.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0)).toBeLessThan(
    1_000 * '"Status Unknown",[]'.length + 3_000,
  );
});

test("[W7] a few edits in a long table are written as a few small blocks", async () => {
  const one = tracker(20_000);
  const { ref } = await firstTable(one.port);
  one.host.reset();
  const outcome = await one.port.update(ref, needAll, (fresh) => fill(fresh, 5_000));
  expect(outcome.written).toHaveLength(16);
  const writes = one.host.batches.filter(({ kind }) => kind === "write");
  expect(writes).toHaveLength(1);
  expect(writes[0]?.requestBytes).toBeLessThan(20_000);
});

test("Excel is not made to keep the ranges of chunks", async () => {
  const one = tracker(500, { chunkBytes: 5_000 });
  const { ref } = await firstTable(one.port);
  const held: number[] = [];
  one.host.reset();
  for (let batch = 1; batch <= 20; batch += 1)
    one.host.beforeBatch(batch, () => {
      held.push(one.host.heldRanges);
    });
  await one.port.update(ref, needAll, (fresh) => fill(fresh));
  expect(held).toHaveLength(20);
  expect(Math.max(...held)).toBeLessThanOrEqual(4);
});

test("nothing to write: nothing is sent", async () => {
  const one = tracker(10);
  const { ref } = await firstTable(one.port);
  one.host.reset();
  expect((await one.port.update(ref, needAll, () => [])).written).toEqual([]);
  expect(one.host.batches.map(({ kind }) => kind)).toEqual(["read", "read"]);
});
