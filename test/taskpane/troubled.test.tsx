import { screen } from "@testing-library/react";
import { HostFailure } from "../stand-ins/excel/clientProtocol";
import { turnIntoRange } from "../stand-ins/excel/people/tables";
import { press, toPreview, trackerPane } from "./trackerPane";

const isWrite = ({ kind }: { readonly kind: string }) => kind === "write";
const write = "Write 13 cells in 4 rows";

test("[W8] silence while only tables are listed: nothing was written, and it can be tried again", async () => {
  const pane = trackerPane({ timeoutMs: 60 });
  pane.host.loseRequest(1);
  await press(pane.user, "Find my tables");
  expect(await screen.findByText("Excel did not answer in time. Nothing was written. Try again.")).toBeVisible();
  await press(pane.user, "Try again");
  expect(await screen.findByRole("button", { name: "Show preview" })).toBeEnabled();
});

test("[W8] Excel refuses everything: what the sentence says to do has a button, and it writes what was approved", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  pane.host.refuse(isWrite, HostFailure.general);
  await press(pane.user, write);
  expect(await screen.findByText("Nothing was written.")).toBeVisible();
  expect(
    screen.getByText("Excel refused this. Nothing more was written. Try again, or reload the workbook."),
  ).toBeVisible();
  await press(pane.user, "Try again");
  expect(await screen.findByText("13 cells in 4 rows written.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  pane.host.check();
});

test("[W7] a put back that Excel refuses speaks of putting back, and the rest can be put back", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, write);
  await screen.findByRole("heading", { name: "Written" });
  pane.host.failStep(isWrite, 1, "AccessDenied");
  await press(pane.user, "Put everything back");
  expect(await screen.findByText("Nothing was put back.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "13 cells not put back" })).toBeVisible();
  expect(screen.getByText("The workbook can't be changed here. Open it for editing, then try again.")).toBeVisible();
  expect(screen.queryByText(/not written/)).not.toBeInTheDocument();
  await press(pane.user, "Put the rest back");
  expect(await screen.findByText("13 cells put back.")).toBeVisible();
  expect(pane.cell(0, "L1")).toBe("In Progress");
  pane.host.check();
});

test("[W7] the table turned into a range since: all is put back, and the range can be read again", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, write);
  await screen.findByRole("heading", { name: "Written" });
  turnIntoRange(pane.book, pane.book.tables()[0]?.id ?? "");
  await press(pane.user, "Put everything back");
  expect(await screen.findByText("13 cells put back.")).toBeVisible();
  expect([pane.cell(0, "L1"), pane.cell(0, "Owner")]).toEqual(["In Progress", "Ann"]);
  await press(pane.user, "Read the table again");
  expect(await screen.findByRole("button", { name: write })).toBeEnabled();
});

test("[W8] the table is nowhere to be found since: a sentence, nothing lost, and put back once it stands there again", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, write);
  await screen.findByRole("heading", { name: "Written" });
  turnIntoRange(pane.book, pane.book.tables()[0]?.id ?? "");
  pane.sheet.insertRows(0);
  await press(pane.user, "Put everything back");
  expect(await screen.findByText("The table “Tracker” is no longer there. Choose a table again.")).toBeVisible();
  expect(pane.cell(1, "L1")).toBe("No Intent");
  pane.sheet.deleteRows(0);
  await press(pane.user, "Choose another table");
  await press(pane.user, "Put the last run back");
  expect(await screen.findByText("13 cells put back.")).toBeVisible();
  expect(pane.cell(0, "L1")).toBe("In Progress");
});

test("[W7] an output heading renamed since: put back names it, puts the others back, and that one once it has its name", async () => {
  const pane = trackerPane({ plain: true });
  await toPreview(pane);
  await press(pane.user, write);
  await screen.findByRole("heading", { name: "Written" });
  const owner = 13;
  pane.sheet.set(0, owner, [["Whose"]]);
  await press(pane.user, "Put everything back");
  expect(
    await screen.findByText(
      "Headings were changed since you looked: “Owner”. Give the columns these headings again, or look at the preview again.",
    ),
  ).toBeVisible();
  expect([pane.cell(0, "L1"), pane.cell(0, "Owner")]).toEqual(["In Progress", "Account Team"]);
  pane.sheet.set(0, owner, [["Owner"]]);
  await press(pane.user, "Put the rest back");
  expect(await screen.findByRole("heading", { name: "Put back" })).toBeVisible();
  expect(pane.cell(0, "Owner")).toBe("Ann");
});

test("[W4] a cell that could not be set right is named with its row, what it holds and what it held", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  pane.host.beforeBatch(isWrite, () => {
    const rows = pane.sheet.cells.values({ row: 1, column: 0, rows: 6, columns: 17 });
    pane.sheet.set(1, 0, [...rows.slice(5), ...rows.slice(1, 5), ...rows.slice(0, 1)]);
  });
  pane.host.beforeBatch(
    (batch) => batch.kind === "write" && batch !== pane.host.batches.find(isWrite),
    () => {
      pane.sheet.protect();
    },
  );
  await press(pane.user, write);
  expect(await screen.findByText("Look at 6 cells: what stands there was meant for another row")).toBeVisible();
  expect(
    screen.getByRole("button", { name: "Northwind, AIP, Row 2, Owner: “Account Team”, before (blank)" }),
  ).toBeVisible();
});
