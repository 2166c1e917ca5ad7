import { act, screen, waitFor, within } from "@testing-library/react";
import { previewRequests } from "../../src/taskpane/state/previewRequests";
import { lastLines, monthPane, portalLines, toMonth, toMonthPreview, trackerLines } from "./monthPane";
import { press } from "./trackerPane";

const items = () => within(screen.getByRole("list", { name: "What the export brings" })).getAllByRole("listitem");
const texts = () => items().map((item) => item.textContent);
const chosen = (name: string) => {
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name });
  return select.selectedOptions[0]?.textContent;
};

test("[M1, M2] tracker, export and last export are proposed, and how each is understood is said", async () => {
  const pane = monthPane();
  await toMonth(pane);
  expect([chosen("Your tracker"), chosen("This month’s export"), chosen("The export of last time")]).toEqual([
    "Tracker, 6 rows",
    "Cells on sheet Portal, 7 rows",
    "Cells on sheet Last export Tracker, 5 rows",
  ]);
  expect(screen.getByText("12 of 12 columns understood")).toBeVisible();
  expect(screen.getByText("It tells who changed a cell since: you or the portal.")).toBeVisible();
});

test("[M6] new rows first, those under No Intent before all and said on top; each count shows its items", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  expect(screen.getByText(/^1 new subscription is under No Intent\. It comes first/)).toBeVisible();
  const [first, second] = items();
  expect(first).toHaveTextContent("New Contoso · Teams export row 4");
  expect(first).toHaveTextContent("New subscription under No Intent: validate");
  expect(first).toHaveTextContent("Existing No Intent rows: Row 3 (Executive Sponsorship, Other)");
  expect(second).toHaveTextContent("New Northwind · Teams export row 5");
  for (const [count, expected] of [
    ["1 Gone", 1],
    ["2 New", 2],
  ] as const) {
    await press(pane.user, count);
    await waitFor(() => expect(items()).toHaveLength(expected));
  }
  await press(pane.user, "2 New");
  await waitFor(() => expect(items()).toHaveLength(7));
});

test("[M6] a new row shows what the export gives, what the playbook says, and where both do old → final", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  await press(pane.user, /Contoso · Teams export row 4/);
  const [first] = items();
  expect(within(first as HTMLElement).getByRole("group", { name: "From the export" })).toHaveTextContent(
    "Entitlements: 10",
  );
  expect(within(first as HTMLElement).getByRole("group", { name: "By the playbook" })).toHaveTextContent(
    "Flag: New subscription under No Intent: validate",
  );
});

test("[M3] a question has its candidates side by side, is answered with one key, and taken back", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  await press(pane.user, "3 To answer");
  await waitFor(() => expect(items()).toHaveLength(3));
  const question = screen.getByRole("button", { name: /Adatum · Exchange Row 5/ });
  const answers = within(items()[1] as HTMLElement).getByRole("group", { name: "To answer" });
  expect(
    within(answers)
      .getAllByRole("button")
      .map((one) => one.textContent),
  ).toEqual([
    "1. export row 7: Blocked, Migration, Other, 30 seats",
    "2. export row 8: No Intent, Executive Sponsorship, Other, 30 seats",
  ]);
  act(() => question.focus());
  await pane.user.keyboard("2");
  await press(pane.user, "3 Changed");
  await waitFor(() => expect(texts().join("\n")).toMatch(/Adatum · Exchange Row 5.*In Progress → No Intent/su));
  await press(pane.user, "1 To answer");
  await press(pane.user, "Take the answer back");
  expect(await screen.findByRole("button", { name: "3 To answer" })).toBeVisible();
  pane.host.check();
});

test("[M5] what a person changed is listed to enter, and copied by tenant; shown where the clipboard is refused", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  await press(pane.user, "3 To answer");
  await press(pane.user, /^1\. Yours: Service Status Enable/);
  await press(pane.user, "1 To enter");
  expect(await screen.findByText("You changed it, the portal doesn’t have it yet:")).toBeVisible();
  await press(pane.user, "Copy what is to be entered");
  expect(await screen.findByText("1 entry copied, by tenant.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe("Fabrikam\nIntune: Service Status Enable (portal: Migrate)");
});

test("[M6, W7] one write, one receipt, on to the worklist where what came waits; and one put back", async () => {
  const pane = monthPane();
  const before = [pane.lines(pane.tracker), pane.lines(pane.book.sheet("Last export Tracker"))];
  await toMonthPreview(pane);
  await pane.user.click(screen.getByRole("checkbox", { name: "Write Northwind, Teams, export row 5" }));
  await press(pane.user, "Write 1 new row and 3 cells");
  expect(await screen.findByRole("heading", { name: "Written" })).toHaveFocus();
  expect(screen.getByText("1 row added under the last one.")).toBeVisible();
  expect(screen.getByText("3 cells in 1 row written.")).toBeVisible();
  expect(screen.getByText("This export is kept on the sheet “Last export Tracker” for next time.")).toBeVisible();
  const after = pane.lines(pane.tracker);
  expect(after[1]).toBe("Contoso | Teams | 50 | Blocked | Migration | Other | Assess | Delivery |  |  | mine");
  expect(after[7]).toBe(
    "Contoso | Teams | 10 | Status Unknown | New Subscription or Workload |  |  |  |  |  |  | New subscription under No Intent: validate",
  );
  await press(pane.user, "Put everything back");
  expect(await screen.findByRole("heading", { name: "Put back" })).toBeVisible();
  expect(screen.getByText("1 added row taken away.")).toBeVisible();
  expect(screen.getByText("The export of the time before is kept again.")).toBeVisible();
  expect([pane.lines(pane.tracker), pane.lines(pane.book.sheet("Last export Tracker"))]).toEqual(before);
  pane.host.check();
});

test("[M6] the receipt leads to the worklist; the month is put back from the page later", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  await press(pane.user, /^Write 2 new rows and 3 cells$/);
  await press(pane.user, "On to the worklist");
  expect(await screen.findByRole("heading", { name: "Preview" })).toBeVisible();
  expect(screen.getByRole("button", { name: "1 To validate" })).toBeVisible();
  await press(pane.user, "Menu");
  await press(pane.user, "Bring in an export");
  await press(pane.user, "Put the last export brought in back");
  expect(await screen.findByText("2 added rows taken away.")).toBeVisible();
});

test("[M2] a first export says what that means, and its sheet is made in a step of its own", async () => {
  const pane = monthPane({ last: null });
  await toMonth(pane);
  expect(chosen("The export of last time")).toBe("There is none yet");
  expect(screen.getByText(/^There is no export of last month yet/)).toBeVisible();
  expect(screen.getByText(/kept on the sheet “Last export Tracker” for next time, in a step of its own/)).toBeVisible();
  await press(pane.user, "Show what it changes");
  await press(pane.user, /^Write .* new rows?/);
  expect(await screen.findByText(/This export is kept on the sheet/)).toBeVisible();
  expect(pane.lines(pane.book.sheet("Last export Tracker"))[0]).toBe(lastLines[0]);
});

test("[W4] a row that changed while a question was open is skipped and named, the others are written", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  pane.tracker.set(1, 3, [["Blocked"]]);
  await press(pane.user, "Write 2 new rows and 3 cells");
  expect(await screen.findByRole("heading", { name: "1 row skipped" })).toBeVisible();
  expect(screen.getByText("2 rows added under the last one.")).toBeVisible();
});

test("[W4] a new row that is no longer new is skipped, and leads to where it stands in the export", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  pane.tracker.set(2, 3, [["In Progress", "", ""]]);
  await press(pane.user, "Write 2 new rows and 3 cells");
  await press(pane.user, "Contoso, Teams, export row 4");
  await waitFor(() =>
    expect(pane.book.selection()).toMatchObject({
      sheetId: pane.portal.id,
      rect: { row: 3, column: 0, rows: 1, columns: 7 },
    }),
  );
});

test("[W7] what was refused on its way back is put back once more, also from the page later", async () => {
  const pane = monthPane();
  const before = pane.lines(pane.tracker);
  await toMonthPreview(pane);
  await press(pane.user, "Write 2 new rows and 3 cells");
  await screen.findByRole("heading", { name: "Written" });
  pane.host.failStep(({ kind }) => kind === "write", 1, "AccessDenied");
  await press(pane.user, "Put everything back");
  expect(await screen.findByRole("heading", { name: "3 cells not put back" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Put the rest back" })).toBeVisible();
  await press(pane.user, "Bring in an export");
  await press(pane.user, "Put the last export brought in back");
  expect(await screen.findByText("3 cells put back.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Put the rest back" })).toBeNull();
  expect(pane.lines(pane.tracker)).toEqual(before);
  await press(pane.user, "Bring in an export");
  await screen.findByRole("combobox", { name: "Your tracker" });
  expect(screen.queryByRole("button", { name: "Put the last export brought in back" })).toBeNull();
  pane.host.check();
});

test("[M6] what stands under the table is said before anything is written", async () => {
  const pane = monthPane();
  pane.tracker.set(8, 2, [["a note"]]);
  await toMonthPreview(pane);
  const said = /^Below the table on the sheet “Tracker” there is no room for 2 new rows: something stands in row 9/;
  expect(await screen.findByText(said)).toBeVisible();
  await pane.user.click(screen.getByRole("checkbox", { name: "Write Northwind, Teams, export row 5" }));
  expect(await screen.findByText("What stands under the table moves down with the new rows.")).toBeVisible();
  expect(screen.queryByText(said)).toBeNull();
});

test("[F7] what was said of a month outlives Back and the ribbon's preview; once it is written, only a put back brings it", async () => {
  const requests = previewRequests();
  const pane = monthPane({ requests });
  await toMonthPreview(pane);
  await press(pane.user, "3 To answer");
  await press(pane.user, /^1\. Yours: Service Status Enable/);
  await screen.findByRole("button", { name: "2 To answer" });
  await press(pane.user, "Back");
  await press(pane.user, "Show what it changes");
  expect(await screen.findByRole("button", { name: "2 To answer" })).toBeVisible();
  expect(screen.getByRole("button", { name: "1 To enter" })).toBeVisible();
  act(() => requests.ask());
  await screen.findByRole("heading", { name: "Preview" });
  await press(pane.user, "Menu");
  await press(pane.user, "Bring in an export");
  await press(pane.user, "Show what it changes");
  expect(await screen.findByRole("button", { name: "2 To answer" })).toBeVisible();
  await press(pane.user, "Write 2 new rows and 3 cells");
  await press(pane.user, "Put everything back");
  await press(pane.user, "Bring in an export");
  await press(pane.user, "Show what it changes");
  expect(await screen.findByRole("button", { name: "2 To answer" })).toBeVisible();
});

test("[F7] of what was said, that fits no more is said, and the rest stands", async () => {
  const pane = monthPane();
  await toMonthPreview(pane);
  await press(pane.user, "3 To answer");
  await press(pane.user, /^1\. Yours: Service Status Enable/);
  await screen.findByRole("button", { name: "2 To answer" });
  pane.portal.set(5, 6, [["Deploy"]]);
  await press(pane.user, "Back");
  await press(pane.user, "Show what it changes");
  expect(await screen.findByText(/^1 thing you said of this month before fits no more/)).toBeVisible();
  expect(screen.getByRole("button", { name: "3 To answer" })).toBeVisible();
});

test.each([
  ["the same table twice", trackerLines, trackerLines, "The tracker and the export are the same table."],
  ["an export of no rows", trackerLines, portalLines.slice(0, 1), "The export has no rows."],
])("bad input, %s: a sentence with a way back", async (_, tracker, portal, sentence) => {
  const pane = monthPane({ tracker, portal });
  await toMonth(pane);
  await pane.user.selectOptions(
    screen.getByRole("combobox", { name: "Your tracker" }),
    screen.getAllByText(/^Tracker, /)[0] as HTMLElement,
  );
  await pane.user.selectOptions(
    screen.getByRole("combobox", { name: "This month’s export" }),
    screen.getAllByText(/^Cells on sheet Portal/)[1] as HTMLElement,
  );
  await press(pane.user, "Show what it changes");
  expect(await screen.findByText(new RegExp(`^${sentence}`))).toBeVisible();
  await press(pane.user, "Back");
  expect(await screen.findByRole("combobox", { name: "Your tracker" })).toBeVisible();
});
