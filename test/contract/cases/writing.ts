import type { ContractCase } from "../contractCase";
import { allWritten, codeOf, same } from "../expectations";
import { editOf, needAll, plainRow, rows, type Edit } from "../scratchRows";
import { scratchCase, tableName } from "../scratch";
import { texts } from "./texts";

const contractCase = scratchCase();

export const writing: readonly ContractCase[] = [
  contractCase("every text is written as the text it is", async (scratch) => {
    await scratch.fill(texts.map((_, row) => plainRow(row)));
    allWritten(await scratch.update(texts.map((text, row) => [row, 3, text])), texts.length);
    const { values, valueTypes } = await scratch.look(`D2:D${String(texts.length + 1)}`);
    same(values.flat(), texts, "the values");
    same(new Set(valueTypes.flat()).size, 1, "the number of types");
  }),
  contractCase("every text is written as the text it is, into text cells", async (scratch) => {
    await scratch.fill(
      texts.map((_, row) => plainRow(row)),
      { formats: texts.map(() => ["General", "General", "General", "@", "General", "General"]) },
    );
    allWritten(await scratch.update(texts.map((text, row) => [row, 3, text])), texts.length);
    same((await scratch.look(`D2:D${String(texts.length + 1)}`)).values.flat(), texts, "the values");
  }),
  contractCase("numbers, dates with their format, booleans, blanks", async (scratch) => {
    await scratch.fill(rows(1));
    allWritten(
      await scratch.update([
        [0, 1, 12.5],
        [0, 2, true],
        [0, 3, ""],
        [0, 5, 47_000, "yyyy-mm-dd"],
      ]),
      4,
    );
    const { values, valueTypes, numberFormat } = await scratch.look("A2:F2");
    same(values, [["Tenant 0", 12.5, true, "", "a note", 47_000]], "the values");
    same(valueTypes[0]?.slice(1, 4), ["Double", "Boolean", "Empty"], "the types");
    same(numberFormat[0]?.[5], "yyyy-mm-dd", "the format");
  }),
  contractCase("formulas beside the cells written stay", async (scratch) => {
    await scratch.fill([
      ["a", '="b"', "c", "=1+1", "d", 1],
      ["a", '="b"', "c", "=1+1", "d", 1],
    ]);
    allWritten(
      await scratch.update([
        [0, 2, "x"],
        [1, 0, "y"],
        [1, 4, "z"],
      ]),
      3,
    );
    const { formulas } = await scratch.look("A2:F3");
    same(
      formulas,
      [
        ["a", '="b"', "x", "=1+1", "d", 1],
        ["y", '="b"', "c", "=1+1", "z", 1],
      ],
      "the formulas",
    );
  }),
  contractCase(
    "under a filter every visible row gets its own value, and the outcome is true of the hidden ones",
    async (scratch) => {
      await scratch.fill(rows(12));
      await scratch.sheet.filter(
        tableName,
        [0, 2, 5, 6, 11].map((row) => `Tenant ${String(row)}`),
      );
      const outcome = await scratch.update(rows(12).map((_, row) => [row, 3, `new ${String(row)}`]));
      const written = new Set(outcome.written.map(({ row }) => row));
      same(
        [0, 2, 5, 6, 11].every((row) => written.has(row)),
        true,
        "visible rows written",
      );
      same(outcome.written.length + outcome.notWritten.length, 12, "the number of edits");
      same(
        (await scratch.look("D2:D13")).values.flat(),
        rows(12).map((_, row) => (written.has(row) ? `new ${String(row)}` : "old")),
        "the cells",
      );
    },
  ),
  contractCase("a large block in several batches", async (scratch) => {
    const count = 3_000;
    await scratch.fill(rows(count));
    allWritten(
      await scratch.update(
        rows(count).flatMap((_, row): Edit[] => [
          [row, 2, `L1 ${String(row)}`],
          [row, 3, "="],
          [row, 5, 47_000 + row, "yyyy-mm-dd"],
        ]),
      ),
      3 * count,
    );
    same(
      (await scratch.look(`C${String(count)}:F${String(count + 1)}`)).values,
      [count - 2, count - 1].map((row) => [`L1 ${String(row)}`, "=", "a note", 47_000 + row]),
      "the last rows",
    );
  }),
  contractCase("a protected sheet is told and nothing is written", async (scratch) => {
    await scratch.fill(rows(1));
    const { ref } = await scratch.listing();
    await scratch.sheet.protect(true);
    const code = await codeOf(scratch.port.update(ref, needAll, (fresh) => [editOf(fresh, [0, 2, "x"])]));
    await scratch.sheet.protect(false);
    same(code, "sheet-protected", "the problem");
    same((await scratch.look("C2")).values, [["Draft"]], "the cell");
  }),
  contractCase("what was written can be written back", async (scratch) => {
    await scratch.fill([["a", "b", "'1/2", null, "d", 46_000]], {
      formats: [["General", "General", "General", "General", "General", "d.m.yyyy"]],
    });
    const { written } = await scratch.update([
      [0, 2, "No Intent"],
      [0, 3, "x"],
      [0, 5, 47_000, "yyyy-mm-dd"],
    ]);
    const { ref } = await scratch.listing();
    const back = await scratch.port.update(ref, needAll, () =>
      written.map(({ row, column, from, to }) => ({ row, column, from: to, to: from })),
    );
    allWritten(back, 3);
    const { values, numberFormat } = await scratch.look("A2:F2");
    same([values[0], numberFormat[0]?.[5]], [["a", "b", "1/2", "", "d", 46_000], "d.m.yyyy"], "the cells");
  }),
];
