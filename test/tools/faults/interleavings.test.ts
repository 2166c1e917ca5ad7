import { runMany } from "./interleavings/runMany";

test("[W4, W7] whatever others do between two batches: no wrong cell, no lost edit, every receipt true", async () => {
  const { runs, failed, failures, written } = await runMany(1, 200);
  expect(failures).toEqual([]);
  expect([runs, failed]).toEqual([200, 0]);
  expect(written).toBeGreaterThan(3_000);
}, 60_000);
