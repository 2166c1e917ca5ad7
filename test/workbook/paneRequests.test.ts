import { firstTable, headings, tracker } from "./trackerBook";

const isWrite = ({ kind }: { readonly kind: string }): boolean => kind === "write";
const line = (one: ReturnType<typeof tracker>): unknown[] =>
  one.sheet.cells.values({ row: 0, column: 0, rows: 1, columns: 12 })[0] ?? [];

test("[W8] columns are added once, though the answer was lost and a person tried again", async () => {
  const one = tracker(3, { timeoutMs: 40 });
  const { ref } = await firstTable(one.port);
  one.host.loseAnswer(isWrite);
  await expect(one.port.addColumns(ref, ["Owner", "Flag"])).rejects.toMatchObject({ problem: { code: "timed-out" } });
  await one.port.addColumns(ref, ["Owner", "Flag"]);
  expect(line(one)).toEqual([...headings, "Owner", "Flag", null, null]);
  one.host.check();
});

test("[W8] of columns of which one was added the other is, too", async () => {
  const one = tracker(3);
  const { ref } = await firstTable(one.port);
  one.host.failStep(isWrite, 2, "GeneralException");
  await expect(one.port.addColumns(ref, ["Owner", "Flag"])).rejects.toMatchObject({
    problem: { code: "excel", excel: "GeneralException" },
  });
  await one.port.addColumns(ref, ["Owner", "Flag"]);
  expect(line(one)).toEqual([...headings, "Owner", "Flag", null, null]);
  one.host.check();
});

test("[B1] the chosen pages are kept in the workbook, with names that this version doesn't know", async () => {
  const one = tracker(3);
  expect((await one.port.kept()).pages).toEqual({ chosen: ["no-intent"], unknown: [] });
  one.host.reset();
  await one.port.keepPages({ chosen: ["no-intent", "blocked"], unknown: ["duplicates"] });
  expect(one.host.batches).toHaveLength(1);
  expect([...one.book.settings]).toEqual([["fasttrack-tracker.pages", ["no-intent", "blocked", "duplicates"]]]);
  expect((await one.port.kept()).pages).toEqual({ chosen: ["no-intent", "blocked"], unknown: ["duplicates"] });
  one.host.check();
});

test("[B1] pages and rebindings are kept beside each other", async () => {
  const one = tracker(3);
  const { ref } = await firstTable(one.port);
  await one.port.keepRebinding(ref, { l1: "Status" });
  await one.port.keepPages({ chosen: ["no-intent", "blocked"], unknown: [] });
  await one.port.keepRebinding(ref, { l1: "L2" });
  expect(await one.port.kept()).toEqual({
    rebindings: { [ref.tableId ?? ""]: { l1: "L2" } },
    pages: { chosen: ["no-intent", "blocked"], unknown: [] },
  });
});

test("[W7] silence says what it means: nothing was sent to be written, or it may still come", async () => {
  const one = tracker(3, { timeoutMs: 40 });
  const { ref } = await firstTable(one.port);
  one.host.reset();
  one.host.loseAnswer(1);
  await expect(one.port.list()).rejects.toMatchObject({ problem: { code: "no-answer" } });
  one.host.loseRequest(isWrite);
  await expect(one.port.keepRebinding(ref, { l1: "Status" })).rejects.toMatchObject({ problem: { code: "timed-out" } });
});
