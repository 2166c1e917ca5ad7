import type { ContractCase } from "../contractCase";
import { same } from "../expectations";
import { editOf, needAll, rows } from "../scratchRows";
import { scratchCase } from "../scratch";

const excelCase = scratchCase("Nobody else has a hand in the bytes of a file between reading and writing.");

/** What other people do in the moment before a write. */
export const meanwhile: readonly ContractCase[] = [
  excelCase("rows that change places right before the write hold what they held", async (scratch) => {
    await scratch.fill([
      ["a", "Teams", "Draft", null, "a's note", 1],
      ["b", "Teams", "Draft", null, "b's note", 2],
    ]);
    const { ref } = await scratch.listing();
    const swapped = [
      ["b", "Teams", "Draft", "", "b's note", 2],
      ["a", "Teams", "Draft", "", "a's note", 1],
    ];
    const outcome = await scratch.port.update(ref, needAll, async (fresh) => {
      await scratch.sheet.put("A2:F3", swapped);
      return [editOf(fresh, [0, 2, "No Intent"]), editOf(fresh, [0, 3, "x"])];
    });
    same([outcome.written, outcome.wrong, outcome.notWritten.length], [[], [], 2], "the outcome");
    same((await scratch.look("A2:F3")).values, swapped, "the cells");
  }),
  excelCase("headings that are exchanged right before the write: every cell holds what it held", async (scratch) => {
    await scratch.fill(rows(2), { table: false });
    const { ref } = await scratch.listing();
    const [, , third, fourth] = scratch.environment.headings;
    const outcome = await scratch.port.update(ref, needAll, async (fresh) => {
      await scratch.sheet.put("C1:D1", [[fourth, third]]);
      return [editOf(fresh, [0, 2, "No Intent"]), editOf(fresh, [1, 3, "x"])];
    });
    same(
      [outcome.written, outcome.wrong, outcome.notWritten.map(({ because }) => because.code)],
      [[], [], ["headings-changed", "headings-changed"]],
      "the outcome",
    );
    same(
      (await scratch.look("A2:D3")).values,
      [
        ["Tenant 0", "Teams", "Draft", "old"],
        ["Tenant 1", "Teams", "Draft", "old"],
      ],
      "the cells",
    );
  }),
  excelCase("a formula and a text that begins with = are put back as what they were", async (scratch) => {
    await scratch.fill([["a", "Teams", "Draft", null, "d", 1]]);
    const { ref } = await scratch.listing();
    const outcome = await scratch.port.update(ref, needAll, async (fresh) => {
      await scratch.sheet.put("C2:D2", [["'=see mail", "=1+1"]]);
      return [editOf(fresh, [0, 2, "No Intent"]), editOf(fresh, [0, 3, "x"])];
    });
    same(
      [outcome.written, outcome.wrong, outcome.notWritten.map(({ because }) => because.code)],
      [[], [], ["row-changed", "row-changed"]],
      "the outcome",
    );
    const { values, formulas } = await scratch.look("C2:D2");
    same([values[0]?.[0], formulas], ["=see mail", [["=see mail", "=1+1"]]], "the cells");
  }),
];
