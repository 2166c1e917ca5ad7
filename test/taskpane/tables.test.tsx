import { screen, waitFor, within } from "@testing-library/react";
import { everyKind, headings, press, toPreview, trackerPane } from "./trackerPane";

test("[R1] tables and plain ranges are listed with their rows; the selection's is proposed", async () => {
  const pane = trackerPane();
  const other = pane.book.addSheet("Old list", [
    ["Old rows"],
    [null],
    ["Customer", "Workload", "Entitlement Status"],
    ["Contoso", "Teams", "No Intent"],
  ]);
  pane.book.select(other.id, { row: 3, column: 1, rows: 1, columns: 1 });
  await press(pane.user, "Find my tables");
  expect(await screen.findByRole("radio", { name: "Tracker, 6 rows" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: "Cells on sheet Old list, 1 row Your selection is here" })).toBeChecked();
  expect(screen.getByRole("button", { name: "Show preview" })).toBeEnabled();
  pane.host.check();
});

test("a workbook without a tracker is a sentence", async () => {
  const pane = trackerPane({ headings: ["Fruit", "Colour"], rows: [], plain: true });
  await press(pane.user, "Find my tables");
  expect(
    await screen.findByText(
      "This workbook has no table with tracking headings. Put headings for the tenant, the service and L1 above the rows, then look again.",
    ),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Show preview" })).toBeDisabled();
});

test("[R2] a missing heading is said at once, bound by hand, and kept in the workbook", async () => {
  const line = headings.map((heading) => (heading === "L1" ? "Status of use" : heading));
  const rows = everyKind.map(({ L1, ...row }) => ({ ...row, "Status of use": L1 ?? null }));
  const pane = trackerPane({ headings: line, rows });
  await press(pane.user, "Find my tables");
  expect(
    await screen.findByText("A column is missing: L1. Add it, or say which column it is, then try again."),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Show preview" })).toBeDisabled();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "L1 Value (needed)" }), "Status of use");
  expect(pane.book.settings.size).toBe(0);
  await press(pane.user, "Show preview");
  expect(await screen.findByText("4 rows will change")).toBeVisible();
  expect([...pane.book.settings.values()]).toEqual([{ [pane.book.tables()[0]?.id ?? ""]: { l1: "Status of use" } }]);
  await press(pane.user, "Back");
  await waitFor(() => expect(screen.getByRole("button", { name: "Show preview" })).toBeEnabled());
  await press(pane.user, "Show preview");
  expect(await screen.findByText("4 rows will change")).toBeVisible();
  pane.host.check();
});

test("[R2] nothing is kept where nothing was bound by hand", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  expect(pane.book.settings.size).toBe(0);
});

test("[R2] a heading that stands twice is said, and settled by choosing one", async () => {
  const pane = trackerPane({ headings: [...headings, "L1 Value2", "L1 Value"] });
  await press(pane.user, "Find my tables");
  expect(await screen.findByText(/The same heading stands twice/)).toBeVisible();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "L1 Value (needed)" }), "L1");
  await press(pane.user, "Show preview");
  expect(await screen.findByText("4 rows will change")).toBeVisible();
});

test("missing output columns are added at the table's right end when the person asks", async () => {
  const pane = trackerPane();
  await press(pane.user, "Find my tables");
  const group = await screen.findByRole("group", { name: /columns could be filled but are not in the table/ });
  expect(within(group).getByRole("button", { name: "Add columns" })).toBeDisabled();
  await pane.user.click(within(group).getByRole("checkbox", { name: "Scenario" }));
  await pane.user.click(within(group).getByRole("checkbox", { name: "Next Action Date" }));
  await pane.user.click(within(group).getByRole("button", { name: "Add 2 columns" }));
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: "Scenario" })).not.toBeInTheDocument());
  expect(pane.sheet.valueAt("R1")).toBe("Next Action Date");
  expect(pane.sheet.valueAt("S1")).toBe("Scenario");
  await press(pane.user, "Show preview");
  await press(pane.user, /^Write/);
  await screen.findByRole("heading", { name: "Written" });
  expect(pane.sheet.valueAt("S2")).toBe("D1");
  pane.host.check();
});

test("[W8] a table that went away while the person looked", async () => {
  const pane = trackerPane();
  await press(pane.user, "Find my tables");
  await screen.findByRole("button", { name: "Show preview" });
  pane.book.deleteTable(pane.book.tables()[0]?.id ?? "");
  await press(pane.user, "Show preview");
  expect(await screen.findByText("The table “Tracker” is no longer there. Choose a table again.")).toBeVisible();
  await press(pane.user, "Choose another table");
  expect(await screen.findByRole("radio", { name: /Cells on sheet Sheet1, 6 rows/ })).toBeChecked();
});

test("a table without rows", async () => {
  const pane = trackerPane({ rows: [{}] });
  await press(pane.user, "Find my tables");
  await press(pane.user, "Show preview");
  expect(await screen.findByText("The table has no rows yet. Add rows, then try again.")).toBeVisible();
  await press(pane.user, "Back");
  expect(await screen.findByRole("heading", { name: "Choose a table" })).toHaveFocus();
});
