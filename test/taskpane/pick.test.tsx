import { act, configure, screen, waitFor, within } from "@testing-library/react";
import { everyKind, press, toPreview, trackerPane, type RowValues, type TrackerPane } from "./trackerPane";

/** A dialog hides the page from screen readers; in jsdom what it hid stays so, its own surface too. */
beforeAll(() => {
  configure({ defaultHidden: true });
});

const box = (name: string) => screen.findByRole("checkbox", { name: `Select ${name}` });
const listed = (kind: string) => screen.findByRole("option", { name: kind });

async function picking(rows: readonly RowValues[] = everyKind): Promise<TrackerPane> {
  const pane = trackerPane({ rows });
  await toPreview(pane);
  await press(pane.user, "Select rows");
  return pane;
}

/** Delivery, and the customer declares no intent: without a reason the row stops. */
const declined = (Service: string): RowValues => ({
  Tenant: "Contoso",
  Service,
  Stage: "Delivery",
  "Declared Intent": "No",
  L1: "In Progress",
  Notes: "They said so.",
});

test("[F7] rows are picked by box and Shift, and an L2, then an L3, is set for all of them by a button", async () => {
  const pane = await picking(["Exchange", "Exchange", "Exchange", "Yammer"].map(declined));
  await pane.user.click(await box("Contoso, Exchange, Row 2"));
  expect(await screen.findByText("1 row selected")).toBeVisible();
  await pane.user.keyboard("{Shift>}");
  await pane.user.click(await box("Contoso, Exchange, Row 4"));
  await pane.user.keyboard("{/Shift}");
  expect(await screen.findByText("3 rows selected")).toBeVisible();
  expect(await box("Contoso, Exchange, Row 3")).toBeChecked();
  expect(await box("Contoso, Yammer, Row 5")).not.toBeChecked();
  await press(pane.user, "Set for them…");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("button", { name: "Set for 3 rows" })).toBeDisabled();
  expect(dialog.getByText("These rows share no list. It hangs on the reason (L2) and the service.")).toBeVisible();
  await pane.user.selectOptions(dialog.getByRole("combobox", { name: "Reason (L2)" }), "Executive Sponsorship");
  expect(screen.queryByText("L3 to choose (3)")).not.toBeInTheDocument();
  await pane.user.click(dialog.getByRole("button", { name: "Set for 3 rows" }));
  expect(await listed("L3 to choose (3)")).toBeInTheDocument();
  await press(pane.user, "Set for them…");
  const again = within(await screen.findByRole("dialog"));
  await pane.user.selectOptions(again.getByRole("combobox", { name: "Engineering reason (L3)" }), "Other");
  await pane.user.click(again.getByRole("button", { name: "Set for 3 rows" }));
  await waitFor(() => expect(screen.queryByText(/^L3 to choose/)).not.toBeInTheDocument());
  await press(pane.user, "Done");
  await press(pane.user, /^Write \d+ cells in 4 rows$/);
  await screen.findByRole("heading", { name: "Written" });
  expect([1, 2, 3].map((row) => [pane.cell(row, "L2"), pane.cell(row, "L3")])).toEqual([
    ["Executive Sponsorship", "Other"],
    ["Executive Sponsorship", "Other"],
    [null, null],
  ]);
  pane.host.check();
});

test("[F7] rows that share no list of reasons say so; those picked are left out and taken in", async () => {
  const pane = await picking();
  await press(pane.user, "Select all 4 shown");
  expect(await screen.findByText("4 rows selected")).toBeVisible();
  await press(pane.user, "Set for them…");
  expect(await screen.findByText("These rows share no list of reasons. Select rows of one scenario.")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Reason (L2)" })).toBeDisabled();
  await press(pane.user, "Cancel");
  await press(pane.user, "Leave out 4 of them");
  expect(await screen.findByRole("button", { name: "Take in 4 of them" })).toBeVisible();
  await press(pane.user, "Done");
  expect(await screen.findByText("0 rows will change")).toBeVisible();
});

test("a tenant's rows are picked at once; those of them that wait are validated one by one, none ticked", async () => {
  const pane = await picking();
  await pane.user.click(await box("Contoso, Exchange, Row 2"));
  await press(pane.user, "Select all of Contoso");
  expect(await screen.findByText("2 rows selected")).toBeVisible();
  await press(pane.user, "Validate 1 of them…");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("checkbox", { name: "Contoso, Teams, Row 4" })).not.toBeChecked();
  expect(dialog.getAllByRole("listitem")).toHaveLength(1);
  await press(pane.user, "Cancel");
  await press(pane.user, "Done");
  await press(pane.user, "Select rows");
  expect(await screen.findByText("No row selected")).toBeVisible();
});

test("[F7] a table without a column for it: that the day is not written is said, and the column is offered", async () => {
  const pane = trackerPane({ headings: ["Tenant", "Service", "L1", "L2", "Stage"] });
  await toPreview(pane);
  await press(pane.user, "Validate the row shown…");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/^The table has no column for it: the day is not written\./)).toBeVisible();
  expect(dialog.queryByText("Today’s date is written as the day it was validated.")).not.toBeInTheDocument();
  await press(pane.user, "Add the column “No Intent Validated”");
  expect(await screen.findByText("6 of 6 columns understood")).toBeVisible();
  expect(pane.sheet.valueAt("F1")).toBe("No Intent Validated");
});

test("[F7] a row's keys: X leaves it out, V validates and takes back, Shift with an arrow picks two", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  const title = (words: string) => screen.findByRole("button", { name: words });
  const waiting = await title("Contoso · Teams Row 4");
  const declinedRow = await title("Contoso · Exchange Row 2");
  expect(waiting).toHaveAttribute("aria-keyshortcuts", "Shift+ArrowDown Shift+ArrowUp X V");
  expect(declinedRow).toHaveAttribute("aria-keyshortcuts", "Shift+ArrowDown Shift+ArrowUp X");
  act(() => declinedRow.focus());
  await pane.user.keyboard("x");
  expect(await screen.findByText("3 rows will change")).toBeVisible();
  await pane.user.keyboard("xv");
  expect(await screen.findByText("4 rows will change")).toBeVisible();
  expect(screen.getByRole("button", { name: "1 To validate" })).toBeVisible();
  act(() => waiting.focus());
  await pane.user.keyboard("v");
  expect(await screen.findByRole("button", { name: "0 To validate" })).toBeVisible();
  await pane.user.keyboard("v");
  expect(await screen.findByRole("button", { name: "1 To validate" })).toBeVisible();
  await pane.user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(await screen.findByText("2 rows selected")).toBeVisible();
  expect(await box("Contoso, Teams, Row 4")).toBeChecked();
  expect(await box("Contoso, Exchange, Row 2")).toBeChecked();
});
