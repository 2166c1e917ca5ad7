import type { CellEdit, Snapshot, TableRef } from "../../src/review/snapshot";
import { ProblemError } from "../../src/review/problem";
import type { WriteOutcome } from "../../src/review/port";
import { HostFailure } from "../stand-ins/excel/clientProtocol";
import type { Host } from "../stand-ins/excel/host";
import { column, fill, firstTable, held, needAll, set, tracker, trackerRow, type Tracker } from "./trackerBook";

const rows = 60;
const settings = { timeoutMs: 40, chunkBytes: 3_000 };

/** Several blocks a batch, one with formats. */
function edits(fresh: Snapshot): CellEdit[] {
  return [
    ...fill(fresh),
    ...Array.from({ length: rows }, (_, row) => set(fresh, row, "Next date", 47_000 + row, "yyyy-mm-dd")),
  ];
}

type Fault = readonly [name: string, put: (host: Host, batch: number) => void];

const faults: readonly Fault[] = [
  ["an error before it runs", (host, batch) => host.refuse(batch, HostFailure.general)],
  ["too many requests", (host, batch) => host.refuse(batch, HostFailure.tooManyRequests)],
  ["a request too large", (host, batch) => host.refuse(batch, HostFailure.requestTooLarge)],
  ["a session lost before it runs", (host, batch) => host.refuse(batch, HostFailure.sessionLost)],
  ["a request lost", (host, batch) => host.loseRequest(batch)],
  ["an answer lost", (host, batch) => host.loseAnswer(batch)],
  ["an answer too large", (host, batch) => host.refuseAnswer(batch, HostFailure.responseTooLarge)],
  ["a session lost after it ran", (host, batch) => host.refuseAnswer(batch, HostFailure.sessionLost)],
  ["an error after it ran", (host, batch) => host.refuseAnswer(batch, HostFailure.general)],
];
const lost: ReadonlySet<string> = new Set(["a request lost", "an answer lost"]);

async function prepared(): Promise<{ one: Tracker; ref: TableRef; update: () => Promise<WriteOutcome> }> {
  const one = tracker(rows, settings);
  const { ref } = await firstTable(one.port);
  one.host.reset();
  return { one, ref, update: () => one.port.update(ref, needAll, edits) };
}

function isThere(one: Tracker, edit: CellEdit): boolean {
  return held(one, edit) === edit.to.value;
}

function isUntouched(one: Tracker): boolean {
  return Array.from({ length: rows }, (_, row) => row).every((row) =>
    trackerRow(row).every((value, at) => held(one, { row, column: at }) === value),
  );
}

/** Every edit is in exactly one list, and the lists say what is in the cells. */
function expectTruth(one: Tracker, outcome: WriteOutcome): void {
  const { written, notWritten, unknown } = outcome;
  const all = [...written, ...notWritten.map(({ edit }) => edit), ...unknown];
  expect(new Set(all.map(({ row, column: at }) => `${String(row)} ${String(at)}`)).size).toBe(5 * rows);
  expect(all).toHaveLength(5 * rows);
  expect(written.filter((edit) => !isThere(one, edit))).toEqual([]);
  expect(notWritten.filter(({ edit }) => isThere(one, edit))).toEqual([]);
}

/** The batches of an update that meets no fault. */
async function plainBatches(): Promise<Host["batches"]> {
  const { one, update } = await prepared();
  expect((await update()).written).toHaveLength(5 * rows);
  return one.host.batches;
}

async function orProblem<T>(run: () => Promise<T>): Promise<T | ProblemError> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

async function checkUpdate(name: string, put: (host: Host) => void): Promise<void> {
  const { one, update } = await prepared();
  put(one.host);
  const outcome = await orProblem(update);
  one.host.check();
  if (outcome instanceof ProblemError) {
    expect(isUntouched(one)).toBe(true);
    return;
  }
  expectTruth(one, outcome);
  if (!lost.has(name)) expect(outcome.unknown).toEqual([]);
  const settled = await one.port.settle(outcome);
  expectTruth(one, settled);
  expect(settled.unknown).toEqual([]);
}

describe.each(faults)("[W7] %s", (name, put) => {
  test("at any batch of an update", async () => {
    const { length } = await plainBatches();
    expect(length).toBeGreaterThan(5);
    for (let batch = 1; batch <= length; batch += 1) await checkUpdate(name, (host) => put(host, batch));
  }, 60_000);

  test("at any batch of a reading: a problem or what is there, nothing in between", async () => {
    const batches = (await plainBatches()).filter(({ kind }) => kind === "read").length;
    expect(batches).toBeGreaterThan(2);
    for (let batch = 1; batch <= batches; batch += 1) {
      const { one, ref } = await prepared();
      put(one.host, batch);
      const answer = await orProblem(() => one.port.read(ref, needAll));
      one.host.check();
      if (!(answer instanceof ProblemError)) expect(answer.columns.get(column("Tenant"))?.distinct).toHaveLength(rows);
    }
  }, 60_000);

  test("at any batch of a list", async () => {
    for (let batch = 1; batch <= 3; batch += 1) {
      const one = tracker(3, settings);
      one.sheet.set(10, 0, [["a note outside the table"]]);
      put(one.host, batch);
      const answer = await orProblem(() => one.port.list());
      one.host.check();
      if (!(answer instanceof ProblemError)) expect(answer).toHaveLength(1);
    }
  });
});

test.each(["GeneralException", "AccessDenied", "InvalidArgument"])(
  "[W7] %s at any step of any batch that writes",
  async (code) => {
    const writing = (await plainBatches()).filter(({ kind }) => kind === "write");
    expect(writing.length).toBeGreaterThan(2);
    for (const { steps, number } of writing) {
      const sets = steps.filter(({ kind }) => kind === "set").length;
      expect(sets).toBeGreaterThan(0);
      for (let step = 1; step <= sets; step += 1) await checkUpdate(code, (host) => host.failStep(number, step, code));
    }
  },
  60_000,
);

test("[W7] of two rows alike the one whose answer was lost is known by its place, whatever became of the other since", async () => {
  const one = tracker(rows, { ...settings, chunkBytes: 1_200 });
  one.sheet.set(rows, 0, [trackerRow(0)]);
  const { ref } = await firstTable(one.port);
  one.host.reset();
  let writes = 0;
  const lost = one.host.loseAnswer(({ kind }) => kind === "write" && (writes += 1) === 2);
  const outcome = await one.port.update(ref, needAll, (fresh) =>
    [0, rows - 1].flatMap((row) => [set(fresh, row, "L1", "No Intent"), set(fresh, row, "L2", "Reason")]),
  );
  expect([lost.reached, outcome.written.map(({ row }) => row)]).toEqual([true, [0, 0]]);
  one.sheet.set(1, column("L2"), [["theirs"]]);
  const told = await one.port.settle(outcome);
  expect(told.written.map(({ row }) => row)).toEqual([0, 0, rows - 1, rows - 1]);
  expect([told.notWritten, told.unknown, told.wrong]).toEqual([[], [], []]);
  one.host.check();
});
