import { screen, waitFor, within } from "@testing-library/react";
import { everyKind, press, toPreview, trackerPane } from "./trackerPane";

const box = (name: string) => screen.findByRole("checkbox", { name });
const rows = () => within(screen.getByRole("list", { name: "Rows" })).getAllByRole("listitem");

test("[W4] what was said is still there after Back; of a row that was changed since it is said that it is gone", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(await box("Write Contoso, Exchange, Row 2"));
  await press(pane.user, "Back");
  await press(pane.user, "Show preview");
  expect(await box("Write Contoso, Exchange, Row 2")).not.toBeChecked();
  expect(screen.queryByText(/What you said of/)).not.toBeInTheDocument();
  await press(pane.user, "Back");
  pane.sheet.set(1, 1, [["Yammer"]]);
  await press(pane.user, "Show preview");
  expect(
    await screen.findByText("What you said of 1 row is gone: it was changed or moved and not found again."),
  ).toBeVisible();
  expect(await box("Write Contoso, Yammer, Row 2")).toBeChecked();
});

test("[W4] a sheet that changed since is said; reading again keeps what was said, and the pane's own writing is none", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  const words = "The sheet has changed since this was read.";
  await pane.user.click(await box("Write Contoso, Exchange, Row 2"));
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  pane.sheet.setAt("B40", "beside the table");
  pane.sheet.set(4, 3, [["Yes"]]);
  expect(await screen.findByText(words)).toBeVisible();
  await press(pane.user, "Read the table again");
  expect(await box("Write Contoso, Exchange, Row 2")).not.toBeChecked();
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  await press(pane.user, /^Write \d+ cells/);
  await screen.findByRole("heading", { name: "Written" });
  await press(pane.user, "Read the table again");
  await screen.findByRole("heading", { name: "Preview" });
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  pane.host.check();
});

test("[W4] the filter is kept over Back and gone after a run", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.type(screen.getByRole("searchbox"), "fabri");
  await waitFor(() => expect(rows()).toHaveLength(2));
  await press(pane.user, "Back");
  await press(pane.user, "Show preview");
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.getByRole("searchbox")).toHaveValue("fabri");
});

test("the receipt says what got another status and what still waits, and leads there", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Write 13 cells in 4 rows");
  await screen.findByRole("heading", { name: "Written" });
  expect(screen.getByText("D1 Delivery: the customer later declares no intent: 1")).toBeVisible();
  expect(screen.getByRole("button", { name: "No Intent reason (L2) is missing (1)" })).toBeVisible();
  await press(pane.user, "New subscription under No Intent: validate (1)");
  await screen.findByRole("heading", { name: "Preview" });
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(rows()[0]).toHaveTextContent("Contoso · Teams Row 4");
  pane.host.check();
});

test("nothing to do is said as what it is, with the rows left alone by reason", async () => {
  const pane = trackerPane({ rows: [everyKind[5] ?? {}] });
  await toPreview(pane);
  expect(screen.getByText("The row stands as the playbook says.")).toBeVisible();
  await press(pane.user, "The customer intends to use the service. (1)");
  await waitFor(() => expect(rows()[0]).toHaveTextContent("Northwind · AIP"));
});

test("the rows shown are selected on the sheet", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "1 To validate");
  await waitFor(() => expect(rows()).toHaveLength(1));
  await press(pane.user, "Select them on the sheet");
  await waitFor(() =>
    expect(pane.book.selection()).toMatchObject({ rect: { row: 3, column: 0, rows: 1, columns: 17 }, further: [] }),
  );
});
