import type { Frame } from "playwright-core";
import { contract } from "../contract";
import { contractPane } from "../contractBuilds";
import type { ByHand } from "../excelSheet";
import { useWorkbench } from "../../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../../stand-ins/workbench/workbenchPage";

jest.setTimeout(60_000);

/** What the cases want done by hand is done on the page around the pane. */
function handsOn({ page }: WorkbenchPage): (name: keyof ByHand, args: readonly unknown[]) => Promise<void> {
  return (name, args) =>
    page.evaluate(
      ([what, [first, second]]) => {
        const person = window.workbench?.person;
        if (what === "showTotals") person?.showTotals(String(first));
        if (what === "filter") person?.filter(String(first), 0, second as string[]);
        if (what === "merge") person?.merge(String(first), String(second));
      },
      [name, args] as const,
    );
}

/** Runs the whole contract the way a person does inside Excel, and takes the report. */
async function report(pane: Frame): Promise<string> {
  await pane.getByRole("button", { name: "Run the contract" }).click();
  await pane.getByText(/^Done: /).waitFor({ timeout: 120_000 });
  return pane.getByRole("textbox", { name: "Report" }).inputValue();
}

async function openedPane(page: WorkbenchPage): Promise<Frame> {
  await page.page.exposeFunction("doByHand", handsOn(page));
  const pane = await page.pane();
  // What is exposed reaches a frame when it is loaded.
  await pane.goto(pane.url());
  return pane;
}

const workbench = useWorkbench({ pagesStay: true, builds: { "/contract/": contractPane } });

describe("the contract, on the spreadsheet", () => {
  let page: WorkbenchPage;
  let pane: Frame;
  let lines: readonly string[];

  beforeAll(async () => {
    page = await workbench.open({ pane: "/contract/contractPane.html", viewport: { width: 700, height: 420 } });
    pane = await openedPane(page);
    lines = (await report(pane)).split("\n");
  }, 180_000);

  test.each(contract.map(({ name }) => name))("%s", (name) => {
    const at = lines.findIndex((line) => line.slice(9).startsWith(`${name} (`));
    expect(lines.slice(at, at + 2).join("\n")).toMatch(/^passed /);
  });

  test("nothing was asked of the spreadsheet that it does not do", async () => {
    await expect(page.page.evaluate(() => window.workbench?.bench.current?.host.notModelled)).resolves.toEqual([]);
  });

  test("the report says where and how it ended, and is copied", async () => {
    expect(lines.slice(1, 4)).toEqual([
      "the workbench's spreadsheet",
      expect.stringMatching(/^\d{4}-/),
      `${String(contract.length)} cases: ${String(contract.length)} passed, 0 failed, 0 not run`,
    ]);
    await pane.getByRole("button", { name: "Copy the report" }).click();
    await pane.getByText("The report is copied.").waitFor();
  });

  test("a case that can't run is told with Excel's code, and a run that is stopped says what was not run", async () => {
    const scratch = (act: "add" | "delete") =>
      pane.evaluate(
        (what) =>
          Excel.run(async (context) => {
            if (what === "add") context.workbook.worksheets.add("Contract scratch");
            else context.workbook.worksheets.getItem("Contract scratch").delete();
            await context.sync();
          }),
        act,
      );
    await scratch("add");
    const broken = await report(pane);
    expect(broken).toContain(
      `${String(contract.length)} cases: 0 passed, ${String(contract.length)} failed, 0 not run`,
    );
    expect(broken).toMatch(/^FAILED {3}.*\n {9}ItemAlreadyExists/m);
    await scratch("delete");
    await pane.getByRole("button", { name: "Run the contract" }).click();
    await pane.getByRole("button", { name: "Stop after this case" }).click();
    await pane.getByText(/^Done: 0 failed, [1-9]\d* not run\.$/).waitFor();
    await expect(pane.getByRole("textbox", { name: "Report" }).inputValue()).resolves.toMatch(/^not run {2}/m);
  });
});
