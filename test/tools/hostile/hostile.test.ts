import { playbookOf } from "../../../src/playbook/playbook";
import { scenarioIds } from "../../../src/playbook/pages";
import { sentencesFor } from "../../../src/language/sentencesFor";
import { checkTables, type Checked } from "./checkTables";
import { writeSheets } from "./writtenSheets";

let checked: Checked;

beforeAll(() => {
  checked = checkTables(6_000, 7);
});

const failuresOf = (rule: string) => checked.failures.filter((failure) => failure.rule === rule);

describe("rows of every language with hostile cells among them", () => {
  test("[R4] no cell makes anything throw", () => expect(failuresOf("[R4]")).toEqual([]));
  test("[W2] a second run writes nothing, the flags included", () => expect(failuresOf("[W2]")).toEqual([]));
  test("[R5] rows of one tenant play no part for another's", () => expect(failuresOf("[R5]")).toEqual([]));
  test("[L1] the same meanings in another language are decided alike", () => expect(failuresOf("[L1]")).toEqual([]));
  test("[W5, R4] formulas, error values, notes and facts are never written", () =>
    expect(failuresOf("[W5, R4]")).toEqual([]));
});

test("[S6] among them is every rule, every flag, every scenario and every reason to keep a cell", () => {
  const rules = [[], ["blocked"] as const].flatMap((pages) => playbookOf(pages).table.rules.map(({ id }) => id));
  const kept = ["formula", "error", "typed", "status"].map((because) => `keeps ${because}`);
  const wanted = [
    ...rules,
    ...Object.keys(sentencesFor("en").flags),
    ...scenarioIds.map((id) => `gives ${id}`),
    ...kept,
  ];
  expect(wanted.filter((name) => !checked.outcomes.has(name))).toEqual([]);
});

test("[W6, W7] texts stay texts in Excel, no other cell changes, and all can be put back", async () => {
  const { failures, mistakable, written } = await writeSheets(1_500, 3);
  expect(failures).toEqual([]);
  expect(written).toBeGreaterThan(1_500);
  expect(mistakable).toBeGreaterThan(80);
});
