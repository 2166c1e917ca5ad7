import * as fc from "fast-check";
import type { ColumnId } from "../../src/playbook/tracker/column";
import { matchRows } from "../../src/review/apply/matchRows";
import { boundSnapshot, type RowCells } from "./boundSnapshot";

const columns: readonly ColumnId[] = ["tenant", "service", "subscription", "l1", "notes"];
const match = (then: readonly RowCells[], now: readonly RowCells[], nowColumns = columns) =>
  matchRows(boundSnapshot(then, { columns }), boundSnapshot(now, { columns: nowColumns }));
const row = (tenant: string, notes: string | number | boolean = ""): RowCells => ({
  tenant,
  service: "Teams",
  subscription: tenant,
  l1: "Draft",
  notes,
});

test("[W4] a row in its place stays there; one that moved is found by its content, one that changed by its key", () => {
  const then = [row("A"), row("B"), row("C"), row("D")];
  expect(match(then, [row("A"), row("C"), row("B"), row("E"), row("D", "changed")]).now).toEqual([0, 2, 1, 4]);
});

test("[W4] a text is not the number that looks like it, nor a boolean", () => {
  expect(
    match(
      [
        { ...row("A", "1"), subscription: "" },
        { ...row("A", 1), subscription: "" },
      ],
      [
        { ...row("A", true), subscription: "" },
        { ...row("A", "1"), subscription: "" },
      ],
    ).now,
  ).toEqual([1, undefined]);
});

test("[W4] rows of the same content are each other's twins, and are matched in their order", () => {
  const { now, twins, isUndisturbed } = match(
    [row("A"), row("B"), row("A")],
    [row("New"), row("A"), row("A"), row("B")],
  );
  expect(now).toEqual([1, 3, 2]);
  expect([twins(0), twins(1), twins(2)]).toEqual([[0, 2], [1], [0, 2]]);
  expect([isUndisturbed(0), isUndisturbed(1)]).toEqual([false, false]);
});

test("[W4] a blank that the host gives in two ways is one: rows that differ in nothing else are twins", () => {
  const bound = boundSnapshot([row("A", "x"), row("A", "y")], { columns });
  const column = bound.snapshot.columns.get(4);
  if (column === undefined) throw new Error("no notes");
  const twoBlanks = new Map(bound.snapshot.columns).set(4, { ...column, distinct: ["", ""] });
  const twice = { ...bound, snapshot: { ...bound.snapshot, columns: twoBlanks } };
  expect(matchRows(twice, twice).twins(0)).toEqual([0, 1]);
});

test("a column that only one of the readings has is like no cell of the other: rows are found by their key", () => {
  const { now } = match([row("A"), row("B")], [row("B"), row("A")], ["tenant", "service", "subscription", "l1"]);
  expect(now).toEqual([1, 0]);
});

test("[W4] sorted in whatever way, every row is found where its cells are", () => {
  const cells = fc.record({
    tenant: fc.constantFrom("A", "B", "C"),
    service: fc.constantFrom("Teams", "EXO"),
    subscription: fc.constantFrom("", "1"),
    l1: fc.constantFrom("Draft", ""),
    notes: fc.constantFrom<string | number>("", "x", 1),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, fc.nat()), { maxLength: 30 }), (given) => {
      const then = given.map(([one]) => one);
      const now = [...given].sort(([, one], [, other]) => one - other).map(([one]) => one);
      const places = match(then, now).now;
      expect(places.map((place) => now[place ?? -1])).toEqual(then);
      expect(new Set(places).size).toBe(then.length);
    }),
    { numRuns: 300 },
  );
});
