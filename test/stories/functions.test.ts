import { classify } from "../../src/command/classify";
import { expectedLine } from "../functions/expectedOutcome";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { sampleBytes } from "./openTracker";

const workbench = useWorkbench({ pagesStay: true });
const sample = sampleBytes("en");
let opened: WorkbenchPage;
let expected: readonly (readonly unknown[])[];

/** The functions calculate in the page, whatever stands in the pane. */
beforeAll(async () => {
  opened = await workbench.open({ pane: "/stand-in/listTables.html", viewport: { width: 1400, height: 700 } });
  const { input, proposals } = await classify(sample, { dryRun: true });
  expected = proposals.map((proposal) => expectedLine(input, proposal).map(asShown));
});

/** Room beside the table for what spills. */
beforeEach(async () => {
  await opened.chooseFile("tracker-en.xlsx", sample);
  await opened.page.evaluate(() => {
    window.workbench?.person.insertColumns("Tracker", 30, 20);
  });
});

/** Univer has no cells that are errors, only their texts. */
const asShown = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "error" in cell ? cell.error : cell;

const enter = (address: string, formula: string): Promise<void> =>
  opened.page.evaluate(
    ([cell, text]) => {
      window.workbench?.person.formula("Tracker", cell, text);
    },
    [address, formula] as const,
  );

const type = (address: string, text: string): Promise<void> =>
  opened.page.evaluate(
    ([cell, value]) => {
      window.workbench?.person.type("Tracker", cell, value);
    },
    [address, text] as const,
  );

const shown = (address: string): Promise<readonly (readonly unknown[])[]> =>
  opened.page.evaluate(async (range) => (await window.workbench?.person.shown("Tracker", range)) ?? [], address);

/** Calculation comes a moment after what was typed. */
async function expectShown(address: string, wanted: unknown): Promise<void> {
  const until = Date.now() + 6_000;
  while (JSON.stringify(await shown(address)) !== JSON.stringify(wanted) && Date.now() < until)
    await opened.page.waitForTimeout(100);
  expect(await shown(address)).toEqual(wanted);
}

const firstOf = (scenario: string): number => expected.findIndex(([is]) => is === scenario);

test.each(["Tracking[#Headers],Tracking[#Data]", "Tracking[#Headers],Tracking", "A1:Z1,A2:Z151"])(
  "[X2] one formula spills the outcome of the whole table: %s",
  async (references) => {
    await enter("AC2", `=FASTTRACK.OUTCOMES(${references})`);
    await expectShown("AC2:AN151", expected);
  },
);

test("[X2] after an edit the outcome follows, and what is taken back brings it back", async () => {
  await enter("AC2", "=FASTTRACK.OUTCOMES(Tracking[#Headers],Tracking[#Data])");
  await expectShown("AC2:AN151", expected);
  const row = firstOf("A2");
  await type(`F${String(row + 2)}`, "soon");
  const address = `AC${String(row + 2)}:AM${String(row + 2)}`;
  await opened.page.waitForFunction(
    async (cell) => (await window.workbench?.person.value("Tracker", cell)) === "Declared intent can't be read",
    `AM${String(row + 2)}`,
  );
  expect((await shown(address))[0]?.[0]).toBe("");
  await opened.page.evaluate(() => window.workbench?.person.undo());
  await expectShown("AC2:AN151", expected);
});

test("[X2] single-value functions of one row, with the table and without it", async () => {
  const row = firstOf("D3");
  const cells = `A${String(row + 2)}:Z${String(row + 2)}`;
  await enter("AC2", `=FASTTRACK.SCENARIO(Tracking[#Headers],${cells},Tracking[#Data])`);
  await enter("AC3", `=FASTTRACK.WHY(Tracking[#Headers],${cells},Tracking[#Data])`);
  await enter("AC4", `=FASTTRACK.FLAG(Tracking[#Headers],${cells},Tracking[#Data],"en")`);
  await enter(
    "AC5",
    `=FASTTRACK.L1VALUE(Tracking[#Headers],A${String(firstOf("D1") + 2)}:Z${String(firstOf("D1") + 2)},,"ja")`,
  );
  await expectShown("AC2:AC5", [["D3"], [expected[row]?.[11]], [expected[row]?.[10]], ["意思なし"]]);
});

test("[X2] this row of the table, as a person would type it", async () => {
  const row = firstOf("D3");
  const place = String(row + 2);
  await enter(`AC${place}`, "=FASTTRACK.SCENARIO(Tracking[#Headers],Tracking[@],Tracking)");
  await enter(`AD${place}`, "=FASTTRACK.WHY(Tracking[#Headers],Tracking[@],Tracking[#Data])");
  await enter(`AE${place}`, '=FASTTRACK.L3LIST(Tracking[@[Service Name]],"Using Competitive Solution")');
  await expectShown(`AC${place}:AD${place}`, [["D3", expected[row]?.[11]]]);
  expect((await shown(`AE${place}`))[0]?.[0]).toMatch(/^[A-Z][a-z]/);
});

test("the L3 values of a service spill; what can't be answered is a cell error", async () => {
  await enter("AC2", '=FASTTRACK.L3LIST("EXO","Using Competitive Solution")');
  await enter("AE2", "=FASTTRACK.OUTCOMES(A2:Z2,A3:Z9)");
  await enter("AE3", "=FASTTRACK.L1VALUE(Tracking[#Headers],A2:Y2)");
  await enter("AE4", "=FASTTRACK.L3LIST(AZ1,AZ2)");
  await expectShown("AE2:AE4", [["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
  const list = (await shown("AC2:AC40")).flat().filter((name) => name !== "");
  expect(list.length).toBeGreaterThan(1);
  expect(new Set(list).size).toBe(list.length);
});
