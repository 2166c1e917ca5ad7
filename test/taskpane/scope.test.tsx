import { screen } from "@testing-library/react";
import { press, toPreview, trackerPane } from "./trackerPane";

const write = (of: string) => screen.findByRole("button", { name: of });

test("[W3] only the rows seen on the sheet are written; the others stay as they were, and a filter too", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  pane.sheet.hideRows(1, 3);
  await press(pane.user, "Only rows visible on the sheet");
  await press(pane.user, "Write 6 cells in 2 rows");
  expect(await screen.findByText("6 cells in 2 rows written.")).toBeVisible();
  expect([pane.cell(0, "L1"), pane.cell(2, "Flag"), pane.cell(3, "Flag")]).toEqual([
    "In Progress",
    null,
    "No Intent reason (L2) is missing",
  ]);
  expect(pane.book.hiddenRows(pane.sheet.id, { row: 0, column: 0, rows: 7, columns: 1 })).toEqual([1, 3]);
  pane.host.check();
});

test("[W3] only the rows selected on the sheet, though the table was sorted since; then every row again", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  // The first row goes to the end of the table: what is selected is the row that stands there now.
  const cells = pane.sheet.cells.values({ row: 1, column: 0, rows: 6, columns: 17 });
  pane.sheet.set(
    1,
    0,
    [...cells.slice(1), ...cells.slice(0, 1)].map((row) => [...row]),
  );
  pane.book.select(pane.sheet.id, { row: 6, column: 2, rows: 1, columns: 1 });
  await press(pane.user, "Only rows selected on the sheet");
  expect(await screen.findByText("1 row will change")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Write Contoso, Exchange, Row 2" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Write Fabrikam, Yammer, Row 6" })).not.toBeChecked();
  await press(pane.user, "Take in every row");
  expect(await write("Write 13 cells in 4 rows")).toBeEnabled();
  expect(screen.queryByRole("button", { name: "Take in every row" })).not.toBeInTheDocument();
});

test("[W3] a selection on another sheet holds no row: nothing is left to write, and every row can be taken in again", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  const other = pane.book.addSheet("Other");
  pane.book.select(other.id, { row: 1, column: 0, rows: 3, columns: 1 });
  await press(pane.user, "Only rows selected on the sheet");
  expect(await write("Nothing to write")).toBeDisabled();
  await press(pane.user, "Take in every row");
  expect(await write("Write 13 cells in 4 rows")).toBeEnabled();
});

test("what was chosen stays when looking at the sheet fails", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(screen.getByRole("checkbox", { name: "Write Contoso, Exchange, Row 2" }));
  pane.book.deleteTable(pane.book.tables()[0]?.id ?? "");
  await press(pane.user, "Only rows visible on the sheet");
  expect(await screen.findByText("The table “Tracker” is no longer there. Choose a table again.")).toBeVisible();
  await press(pane.user, "Back to the preview");
  expect(await screen.findByRole("checkbox", { name: "Write Contoso, Exchange, Row 2" })).not.toBeChecked();
});
