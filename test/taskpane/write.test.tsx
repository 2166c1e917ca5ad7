import { screen, waitFor } from "@testing-library/react";
import { press, toPreview, trackerPane } from "./trackerPane";

const isWrite = ({ kind }: { readonly kind: string }) => kind === "write";

test("[W4, W7] what was approved is written, and put back but for what somebody changed since", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Write 13 cells in 4 rows");
  expect(await screen.findByRole("heading", { name: "Written" })).toHaveFocus();
  expect(screen.getByText("13 cells in 4 rows written.")).toBeVisible();
  expect(pane.cell(0, "L1")).toBe("No Intent");
  expect(pane.cell(2, "Flag")).toBe("New subscription under No Intent: validate");
  pane.sheet.set(1, 13, [["Somebody"]]);
  await press(pane.user, "Put everything back");
  expect(await screen.findByRole("heading", { name: "Put back" })).toHaveFocus();
  expect(screen.getByText("12 cells put back.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "1 cell kept" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Contoso, Exchange, Row 2, Owner" })).toBeVisible();
  expect([pane.cell(0, "L1"), pane.cell(0, "Owner"), pane.cell(2, "Flag")]).toEqual(["In Progress", "Somebody", null]);
  pane.host.check();
});

test("[W4] a row that changed meanwhile is skipped and named", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  pane.sheet.set(1, 3, [["Yes"]]);
  await press(pane.user, "Write 13 cells in 4 rows");
  expect(await screen.findByRole("heading", { name: "1 row skipped" })).toBeVisible();
  expect(screen.getByText("What would be written now is not what you approved.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Contoso, Exchange, Row 2" })).toBeVisible();
});

test("[W7] a lost answer: neither writing nor putting back is offered until a look has told", async () => {
  const pane = trackerPane({ timeoutMs: 300 });
  await toPreview(pane);
  pane.host.loseAnswer(isWrite);
  await press(pane.user, "Write 13 cells in 4 rows");
  const again = await screen.findByRole("button", { name: "Look again" });
  expect(screen.getByText(/Excel has not said what became of 13 cells/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Put everything back" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Read the table again" })).not.toBeInTheDocument();
  await pane.user.click(again);
  expect(await screen.findByText("13 cells in 4 rows written.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Put everything back" })).toBeVisible();
  pane.host.check();
});

test("[W9] a job is stopped between its parts, and the receipt says what was not written", async () => {
  const pane = trackerPane({ chunkBytes: 400 });
  await toPreview(pane);
  const held = pane.host.holdAnswer(isWrite);
  await press(pane.user, "Write 13 cells in 4 rows");
  await press(pane.user, "Stop");
  held.release();
  expect(await screen.findByText("Stopped. What was written before stays.")).toBeVisible();
  expect(screen.getByRole("heading", { name: /cells? not written/ })).toBeVisible();
});

test("[W8] a protected sheet is a sentence with ways on, and the choices are still there", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(screen.getByRole("checkbox", { name: "Write Contoso, Exchange, Row 2" }));
  pane.book.protect(pane.sheet.id, true);
  await press(pane.user, "Write 7 cells in 3 rows");
  expect(
    await screen.findByText("The sheet “Sheet1” is protected. Unprotect it under Review, then try again."),
  ).toBeVisible();
  pane.book.protect(pane.sheet.id, false);
  await press(pane.user, "Back to the preview");
  expect(await screen.findByRole("checkbox", { name: "Write Contoso, Exchange, Row 2" })).not.toBeChecked();
  await press(pane.user, "Write 7 cells in 3 rows");
  expect(await screen.findByText("7 cells in 3 rows written.")).toBeVisible();
});

test("headings changed since: the way on is to read the table again", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  pane.sheet.set(0, 13, [["Owned by"]]);
  await press(pane.user, "Write 13 cells in 4 rows");
  await press(pane.user, "Read the table again");
  await screen.findByRole("heading", { name: "Preview" });
  expect(await screen.findByRole("button", { name: /^Write \d+ cells in 4 rows$/ })).toBeEnabled();
});

test("the last run is put back from the first screen too", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Write 13 cells in 4 rows");
  await press(pane.user, "Choose another table");
  await press(pane.user, "Put the last run back");
  expect(await screen.findByText("13 cells put back.")).toBeVisible();
  await press(pane.user, "Choose another table");
  await screen.findByRole("button", { name: "Show preview" });
  await waitFor(() => expect(screen.queryByRole("button", { name: "Put the last run back" })).not.toBeInTheDocument());
});
