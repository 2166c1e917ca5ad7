import { runPoints } from "./points/runPoints";

/** Every so many points one: all of them are run by `tsx test/tools/faults/main.ts`. */
const every = 83;

/** It computes all the time; how long says nothing but how busy the machine is. */
test("[W7, W8] wherever a batch fails or falls silent: what is said is true, all can be completed and undone", async () => {
  const { points, failures } = await runPoints((number) => number % every === 0);
  expect(failures).toEqual([]);
  expect(points).toBeGreaterThan(100);
}, 240_000);
