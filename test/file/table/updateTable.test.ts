import { cellAt } from "../../../src/playbook/tracker/cell";
import { trackerPackage } from "../../stand-ins/files/trackerPackage";
import { richWorkbook } from "../../stand-ins/files/richWorkbook";
import { edit, needAll, open, problemOf, refOf } from "../openFile";

test("what came in is not touched, and what was written is read afterwards", async () => {
  const bytes = richWorkbook();
  const before = bytes.slice();
  const port = open(bytes);
  const ref = await refOf(port, "Tracker");
  const { written } = await port.update(ref, needAll, () => [edit(3, 3, "No Intent")]);
  expect(written).toHaveLength(1);
  expect(bytes).toStrictEqual(before);
  const read = (await port.read(ref, needAll)).columns.get(3);
  expect(read === undefined ? "" : cellAt(read, 3)).toBe("No Intent");
});

test("without an edit the bytes are those that came in", async () => {
  const bytes = richWorkbook();
  const port = open(bytes);
  await port.update(await refOf(port, "Tracker"), needAll, () => []);
  expect(port.bytes()).toBe(bytes);
});

test("[W5] a formula is refused as the file's problem, and nothing is written", async () => {
  const bytes = richWorkbook();
  const port = open(bytes);
  const attempt = port.update(await refOf(port, "Tracker"), needAll, () => [edit(0, 3, "x"), edit(0, 5, "x")]);
  await expect(problemOf(attempt)).resolves.toBe("formula-cell");
  expect(port.bytes()).toBe(bytes);
});

test("what this door wrote while somebody was thinking is not written over", async () => {
  const port = open(richWorkbook());
  const ref = await refOf(port, "Tracker");
  const attempt = port.update(ref, needAll, async () => {
    await port.update(ref, needAll, () => [edit(3, 3, "first")]);
    return [edit(3, 3, "second")];
  });
  await expect(problemOf(attempt)).resolves.toBe("rows-moved");
  const read = (await port.read(ref, needAll)).columns.get(3);
  expect(read === undefined ? "" : cellAt(read, 3)).toBe("first");
});

test("stopped before it writes, it writes nothing", async () => {
  const bytes = richWorkbook();
  const port = open(bytes);
  const signal = { aborted: false };
  const attempt = port.update(
    await refOf(port, "Tracker"),
    needAll,
    () => {
      signal.aborted = true;
      return [edit(3, 3, "x")];
    },
    { signal },
  );
  await expect(problemOf(attempt)).resolves.toBe("cancelled");
  expect(port.bytes()).toBe(bytes);
});

test("a cell under a merged one is left as it is, and told", async () => {
  const grid = [
    ["Tenant", "Service", "L1"],
    ["a", "Teams", ""],
    ["a", "Teams", ""],
  ];
  const after = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
  const port = open(trackerPackage({ grid, tables: [{ name: "T", reference: "A1:C3" }], after }));
  const outcome = await port.update(await refOf(port, "T"), needAll, () => [edit(0, 2, "x"), edit(1, 2, "y")]);
  expect(outcome.written.map(({ row }) => row)).toEqual([0]);
  expect(outcome.notWritten.map(({ edit: { row }, because }) => [row, because.code])).toEqual([[1, "not-taken"]]);
});
