import type { PlainSheet } from "../../src/review/merge/monthPort";
import type { CellState } from "../../src/review/snapshot";
import { HostFailure } from "../stand-ins/excel/clientProtocol";
import { everything, rowsBook, type RowsBook } from "./rowsBook";

const headings = ["Tenant", "Service", "L1", "Target"];
const row = (number: number): CellState[] => [
  { value: `Tenant ${number}` },
  { value: "Teams" },
  { value: "In Progress" },
  { value: 46_000 + number, format: "yyyy-mm-dd" },
];
const sheetOf = (rows: number, from = 0): PlainSheet => ({
  headings,
  rows: Array.from({ length: rows }, (_, at) => row(from + at)),
});
const name = "Last export";
const settings = { timeoutMs: 2_000 };

function shown({ book }: RowsBook, rows: number) {
  return book.sheet(name).cells.values({ row: 0, column: 0, rows, columns: 4 });
}

async function listed({ port }: RowsBook) {
  return (await port.list()).find(({ ref }) => ref.sheetName === name);
}

test("[H2] a plain sheet is made, and found by the listing for the next month", async () => {
  const one = await rowsBook({ settings });
  const ref = await one.port.keepSheet(name, sheetOf(3));
  one.host.check();
  expect(shown(one, 5)).toEqual([
    headings,
    ...[0, 1, 2].map((number) => [`Tenant ${number}`, "Teams", "In Progress", 46_000 + number]),
    [null, null, null, null],
  ]);
  expect(one.book.sheet(name).formatAt("D3")).toBe("yyyy-mm-dd");
  const listing = await listed(one);
  expect(listing).toMatchObject({ rowCount: 3, headings });
  expect(listing?.ref).toEqual(ref);
  // Looked for, made, written, and the end of the run.
  expect(one.host.batches.slice(0, 3).map(({ kind }) => kind)).toEqual(["read", "write", "write"]);
});

test("[H2] it is rewritten in place: nothing of the longer one before stays, nor its formats", async () => {
  const one = await rowsBook({ settings });
  await one.port.keepSheet(name, sheetOf(30));
  const ref = (await listed(one))?.ref ?? "";
  await one.port.keepSheet(ref, { headings: ["Tenant", "Service", "L1"], rows: [row(7).slice(0, 3)] });
  one.host.check();
  expect(shown(one, 4)).toEqual([
    ["Tenant", "Service", "L1", null],
    ["Tenant 7", "Teams", "In Progress", null],
    [null, null, null, null],
    [null, null, null, null],
  ]);
  expect(one.book.sheet(name).formatAt("D2")).toBe("General");
  expect(one.book.sheets()).toHaveLength(2);
});

test("[W9] 20,000 rows go in chunks under 1.5 MB, and it tells of its progress", async () => {
  const one = await rowsBook({ settings: { timeoutMs: 20_000 } });
  const told: number[] = [];
  await one.port.keepSheet(name, sheetOf(20_000), { progress: (done) => told.push(done) });
  one.host.check();
  const heaviest = one.host.batches.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  expect(Math.max(...heaviest)).toBeLessThan(1_500_000);
  expect(told.at(-1)).toBe(20_000);
  expect(one.host.batches.filter(({ kind }) => kind === "write")).toHaveLength(2);
  expect(await listed(one)).toMatchObject({ rowCount: 20_000 });
});

test("[H2] texts that look like formulas, numbers or dates stay texts; null empties it and never deletes it", async () => {
  const one = await rowsBook({ settings });
  const texts = ["=1+1", "007", "1/2", "TRUE"].map((value) => ({ value }));
  const ref = await one.port.keepSheet(name, { headings, rows: [texts] });
  expect(shown(one, 2)[1]).toEqual(["=1+1", "007", "1/2", "TRUE"]);
  await one.port.keepSheet(ref, null);
  expect(shown(one, 2).flat()).toEqual(Array(8).fill(null));
  expect(one.book.sheets()).toHaveLength(2);
  await one.port.keepSheet(name, sheetOf(1));
  expect(await listed(one)).toMatchObject({ rowCount: 1 });
});

describe("what is not ours stays", () => {
  test("[H2] a sheet of the name with something else on it", async () => {
    const one = await rowsBook({ settings, prepare: (_, book) => book.addSheet(name, [["my notes"]]) });
    await expect(one.port.keepSheet(name, sheetOf(1))).rejects.toMatchObject({
      problem: { code: "sheet-taken", sheet: name },
    });
    expect(shown(one, 1)[0]?.[0]).toBe("my notes");
  });

  test.each([
    ["beside the rows", 1, 5],
    ["above the headings", 0, 0],
  ])("[H2] something a person put %s", async (_, noteRow, noteColumn) => {
    const one = await rowsBook({ settings });
    await one.port.keepSheet(name, sheetOf(2));
    const sheet = one.book.sheet(name);
    if (noteRow === 0) sheet.insertRows(0);
    const listing = await listed(one);
    sheet.set(noteRow, noteColumn, [["mine"]]);
    await expect(one.port.keepSheet(listing?.ref ?? "", sheetOf(1))).rejects.toMatchObject({
      problem: { code: "sheet-taken" },
    });
    expect(sheet.cells.values({ row: noteRow, column: noteColumn, rows: 1, columns: 1 })).toEqual([["mine"]]);
  });

  test("[W8] a protected one", async () => {
    const one = await rowsBook({ settings });
    const ref = await one.port.keepSheet(name, sheetOf(2));
    one.book.sheet(name).protect();
    await expect(one.port.keepSheet(ref, sheetOf(1))).rejects.toMatchObject({ problem: { code: "sheet-protected" } });
    expect(shown(one, 3)[2]?.[0]).toBe("Tenant 1");
  });
});

test("[W7] failing at any batch it is whole, or has no headings; tried again it is whole", async () => {
  const small = { timeoutMs: 40, chunkBytes: 250 };
  const rewrite = async () => {
    const one = await rowsBook({ settings: small });
    const ref = await one.port.keepSheet(name, sheetOf(8));
    one.host.reset();
    return { one, run: () => one.port.keepSheet(ref, sheetOf(20, 100)) };
  };
  const plain = await rewrite();
  await plain.run();
  const { length } = plain.one.host.batches;
  expect(length).toBeGreaterThan(4);
  for (let batch = 1; batch <= length; batch += 1) {
    for (const fail of ["before", "after", "lost"] as const) {
      const { one, run } = await rewrite();
      if (fail === "before") one.host.refuse(batch, HostFailure.general);
      if (fail === "after") one.host.refuseAnswer(batch, HostFailure.general);
      if (fail === "lost") one.host.loseAnswer(batch);
      await run().catch(() => undefined);
      one.host.check();
      const listing = await listed(one);
      expect([undefined, 8, 20]).toContain(listing?.rowCount);
      if (listing?.rowCount === 20) expect(shown(one, 21)[20]?.[0]).toBe("Tenant 119");
      await run();
      expect(shown(one, 22).map(([tenant]) => tenant)).toEqual([
        "Tenant",
        ...Array.from({ length: 20 }, (_, at) => `Tenant ${100 + at}`),
        null,
      ]);
    }
  }
});

test("everything of it can be read", async () => {
  const one = await rowsBook({ settings });
  const ref = await one.port.keepSheet(name, sheetOf(2));
  expect((await one.port.read(ref, everything)).rowCount).toBe(2);
});
