import { expose } from "comlink";
import type { ColumnId } from "../../src/playbook/tracker/column";
import { inLineSession } from "../../src/worker/inLine";
import type { Reading, ReviewSession } from "../../src/worker/reviewSession";
import { noFormats as formats } from "../../src/review/snapshot";
import { startSession } from "../../src/worker/startSession";
import { MonthSide } from "../../src/worker/thread/monthSide";
import { ThreadSide } from "../../src/worker/thread/threadSide";
import { boundSnapshot, type RowCells } from "../review/boundSnapshot";
import { gridTable } from "../review/merge/gridTable";

const columns: readonly ColumnId[] = [
  "tenant",
  "service",
  "subscription",
  "stage",
  "intent",
  "reason",
  "l1",
  "l2",
  "notes",
];

const declined = (tenant: string): RowCells => ({
  tenant,
  service: "Teams",
  subscription: `SUB ${tenant}`,
  stage: "Delivery",
  intent: "No",
  reason: "Executive Sponsorship",
  l1: "In Progress",
  notes: "Why.",
});
const rows = ["A", "B", "C"].map(declined);

function readingOf(of: readonly RowCells[] = rows): Reading {
  const { snapshot, binding, playbook } = boundSnapshot(of, { columns });
  return { snapshot, binding, pages: playbook.pages };
}

/** A worker whose two ends are both here: what goes through is cloned and transferred as between threads. */
class TwoEnds {
  readonly worker: Worker;
  private readonly ends = new MessageChannel();
  private readonly listeners: (() => void)[] = [];

  constructor(answers = true) {
    const { port1, port2 } = this.ends;
    const side = new ThreadSide((job, done, total) => port2.postMessage({ job, done, total }));
    if (answers)
      expose(
        { side, month: new MonthSide(), ready: () => Promise.resolve(false), beat: () => undefined },
        port2 as unknown as Worker,
      );
    this.worker = Object.assign(port1, {
      terminate: () => port1.close(),
    }) as unknown as Worker;
    const listen = port1.addEventListener.bind(port1);
    this.worker.addEventListener = (type: string, listener: never) => {
      if (type === "error") this.listeners.push(listener);
      else listen(type, listener);
    };
  }

  /** Where no event and no lock tells of it. */
  fallSilent(): void {
    this.ends.port2.close();
  }

  kill(): void {
    this.fallSilent();
    for (const die of this.listeners) die();
  }
}

const open: TwoEnds[] = [];
afterEach(() => {
  for (const ends of open.splice(0)) ends.kill();
});

function threads(): { readonly session: ReviewSession; readonly started: readonly TwoEnds[] } {
  const started: TwoEnds[] = [];
  const session = startSession({
    worker: () => {
      const ends = new TwoEnds();
      started.push(ends);
      open.push(ends);
      return ends.worker;
    },
    inLine: () => Promise.reject(new Error("a thread can be had")),
  });
  return { session, started };
}

const stopped = { problem: { code: "thinking-stopped" } };

test("a thread answers what the session in line answers", async () => {
  const { session } = threads();
  const here = inLineSession();
  const ask = async (of: ReviewSession): Promise<readonly unknown[]> => [
    await of.open(readingOf(), { again: false }),
    await of.say({ say: "leaveOutRows", rows: { these: [1] }, leftOut: true }),
    await of.filter({ show: "changing", search: "c" }),
    await of.group({ byTenant: true }),
    await of.rows({ from: 0, to: 1 }),
    await of.listedRows({ from: 0, to: 2 }),
    await of.willLookAlike(),
    await of.keep(readingOf([rows[2] ?? {}, rows[0] ?? {}, { ...rows[1], l1: "Draft" }])),
    await of.writeOnly(readingOf(), [0]),
  ];
  expect(await ask(session)).toEqual(await ask(here));
});

test("[W7] what takes a run back is found by a thread as in line, whatever table is open", async () => {
  const { session } = threads();
  const here = inLineSession();
  await here.open(readingOf(), { again: false });
  const { edits } = await here.keep(readingOf());
  const { snapshot, binding, pages } = readingOf();
  const run = { snapshot, binding, pages, written: edits, refused: [] };
  const written = readingOf(rows.map((row) => ({ ...row, l1: "No Intent", l2: "Executive Sponsorship" }))).snapshot;
  const now = { binding, missing: new Map<ColumnId, string>() };
  const inverse = await session.invert(run, written, now);
  expect(inverse).toMatchObject(await here.invert(run, written, now));
  expect(inverse.edits).toHaveLength(edits.length);
});

test("[W7] what stands beside rows that look alike goes to a thread too, and tells there which of them was written", async () => {
  const { session } = threads();
  const settled = { ...declined("A"), l1: "No Intent", l2: "Executive Sponsorship" };
  const withTickets = ({ snapshot, ...rest }: Reading, tickets: readonly string[]): Reading => {
    const ticket = {
      distinct: tickets,
      codes: Uint32Array.from(tickets.keys()),
      formulaRows: new Set<number>(),
      formats,
    };
    const listing = { ...snapshot.listing, headings: [...snapshot.listing.headings, "Ticket"] };
    return { snapshot: { ...snapshot, listing, beside: new Map([[columns.length, ticket]]) }, ...rest };
  };
  const before = [declined("A"), settled];
  await session.open(readingOf(before), { again: false });
  expect(await session.willLookAlike()).toBe(true);
  const read = withTickets(readingOf(before), ["T-1", "T-2"]);
  const { edits } = await session.keep(read);
  const exchanged = withTickets(readingOf([settled, settled]), ["T-2", "T-1"]);
  const now = { binding: read.binding, missing: new Map<ColumnId, string>() };
  const inverse = await session.invert({ ...read, written: edits, refused: [] }, exchanged.snapshot, now);
  expect(inverse.edits.map(({ row, to }) => [row, to.value])).toEqual([
    [1, "In Progress"],
    [1, ""],
  ]);
});

test("the numbers of a reading change hands; those of one that is to be written to are copied", async () => {
  const { session } = threads();
  const [first, fresh] = [readingOf(), readingOf()];
  const bytesOf = ({ snapshot }: Reading) => [...snapshot.columns.values()].map(({ codes }) => codes.byteLength);
  await session.open(first, { again: false });
  expect(new Set(bytesOf(first))).toEqual(new Set([0]));
  await session.keep(fresh);
  expect(new Set(bytesOf(fresh))).toEqual(new Set([4 * rows.length]));
});

test("a problem comes through as one, and progress as it is made", async () => {
  const { session } = threads();
  await expect(session.open(readingOf([{ tenant: "" }]), { again: false })).rejects.toMatchObject({
    problem: { code: "no-rows" },
  });
  const many = Array.from({ length: 1_000 }, (_, row) => declined(`T${String(row)}`));
  const told: (readonly [number, number])[] = [];
  await session.open(readingOf(many), { again: false }, { progress: (done, total) => told.push([done, total]) });
  expect(told[0]).toEqual([1, 4]);
});

test("[W9] what is stopped is answered at once, and the table before stays open", async () => {
  const { session } = threads();
  await session.open(readingOf(), { again: false });
  const signal = { aborted: false };
  const many = Array.from({ length: 20_000 }, (_, row) => declined(`T${String(row)}`));
  const opening = session.open(readingOf(many), { again: false }, { signal });
  signal.aborted = true;
  await expect(opening).rejects.toMatchObject({ problem: { code: "cancelled" } });
  expect((await session.filter({ show: "all", search: "" })).rowCount).toBe(rows.length);
});

describe("a thread that dies", () => {
  test("leaves nothing half-said: what it was asked is a problem, and so is all that is asked of its table", async () => {
    const { session, started } = threads();
    await session.open(readingOf(), { again: false });
    const asked = session.keep(readingOf());
    started[0]?.kill();
    await expect(asked).rejects.toMatchObject(stopped);
    await expect(session.filter({ show: "all", search: "" })).rejects.toMatchObject(stopped);
  });

  test("is noticed while something is asked of it, also where it may hold no lock and nobody tells", async () => {
    const { session, started } = threads();
    await session.open(readingOf(), { again: false });
    jest.useFakeTimers();
    try {
      started[0]?.fallSilent();
      const asked = expect(session.filter({ show: "all", search: "" })).rejects.toMatchObject(stopped);
      await jest.advanceTimersByTimeAsync(31_000);
      await asked;
    } finally {
      jest.useRealTimers();
    }
    await session.open(readingOf(), { again: false });
    expect(started).toHaveLength(2);
  });

  test("is followed by another for the next table", async () => {
    const { session, started } = threads();
    await session.open(readingOf(), { again: false });
    started[0]?.kill();
    const { view } = await session.open(readingOf(), { again: false });
    expect([view.rowCount, started.length]).toEqual([rows.length, 2]);
  });
});

describe("where no thread can be had it is thought in line", () => {
  const inLine = (worker: () => Worker) => startSession({ worker, inLine: () => Promise.resolve(inLineSession()) });

  test("because the page may start none", async () => {
    const session = inLine(() => {
      throw new Error("refused");
    });
    expect((await session.open(readingOf(), { again: false })).view.rowCount).toBe(rows.length);
    expect((await session.filter({ show: "all", search: "b" })).listed.rows).toBe(1);
  });

  test("because its script doesn't come", async () => {
    const ends = new TwoEnds(false);
    const session = inLine(() => {
      setTimeout(() => ends.kill());
      return ends.worker;
    });
    expect((await session.open(readingOf(), { again: false })).view.rowCount).toBe(rows.length);
  });
});

test("[W4] a month is thought in the thread: opened, answered, kept, and its problems come as what they are", async () => {
  const { session, started } = threads();
  const table = (lines: readonly string[]): Reading => {
    const { snapshot, binding, playbook } = gridTable(lines);
    return { snapshot: structuredClone(snapshot), binding, pages: playbook.pages };
  };
  const headings = "Tenant | Service | Entitlements | L1 | Service Status";
  const tracker = () => table([`${headings} | Notes`, "Contoso | Teams | 50 | In Progress | Enable | mine"]);
  const portal = () =>
    table([headings, "Contoso | Teams | 50 | In Progress | Migrate", "Contoso | Intune | 5 | In Progress |"]);
  const last = () => table([headings, "Contoso | Teams | 50 | In Progress | Assess"]);
  const { month } = session;
  const readings = { tracker: tracker(), portal: portal() };
  const view = await month.open({ ...readings, last: last() }, null);
  expect(view.window.items.map(({ key }) => key)).toEqual(["new:1", "conflict:0:serviceStatus"]);
  const { said } = await month.say({ say: "answer", key: "conflict:0:serviceStatus", answer: "portal" });
  const kept = await month.keep(tracker());
  expect(kept).toMatchObject({
    edits: [{ row: 0, column: 4, to: { value: "Migrate" } }],
    portalRows: [1],
    skipped: [],
  });
  expect(kept.added[0]?.get(1)).toEqual({ value: "Intune" });
  await expect(month.open({ tracker: tracker(), portal: tracker(), last: null }, null)).rejects.toMatchObject({
    problem: { code: "month-same-table" },
  });
  started[0]?.kill();
  await expect(month.toEnter()).rejects.toMatchObject({ problem: { code: "thinking-stopped" } });
  // What was said is the page's: another thread is told.
  const again = await month.open({ tracker: tracker(), portal: portal(), last: last() }, { readings, said });
  expect([again.tally.answered, again.tally.cells, again.lost]).toEqual([1, 1, 0]);
});
