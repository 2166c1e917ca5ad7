import { runMany } from "./interleavings/runMany";

/** In parts: a machine that does other work beside is slow, and a test has its time. */
const part = 50;

test.each([1, 51, 101, 151])(
  "[W4, W7] whatever others do between two batches: no wrong cell, no lost edit, every receipt true (from seed %i)",
  async (first) => {
    const { runs, failed, failures, written } = await runMany(first, part);
    expect(failures).toEqual([]);
    expect([runs, failed]).toEqual([part, 0]);
    expect(written).toBeGreaterThan(500);
  },
);
