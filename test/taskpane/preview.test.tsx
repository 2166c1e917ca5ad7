import { screen, waitFor, within } from "@testing-library/react";
import { press, toPreview, trackerPane } from "./trackerPane";

const row = (name: RegExp) => screen.getByRole("button", { name, expanded: false });

test("nothing is asked of the workbook before the person asks", () => {
  const pane = trackerPane();
  expect(screen.getByRole("heading", { name: "Fill your tracker by the playbook" })).toBeVisible();
  expect(pane.host.batches).toHaveLength(0);
});

test("[W1] the preview says what would be written, and nothing is", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  expect(screen.getByText("4 rows will change")).toBeVisible();
  expect(screen.getByText("10 blank cells to fill and 3 values to replace")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("4 rows will change");
  const scenarios = within(screen.getByRole("group", { name: "Scenarios" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
  expect(scenarios).toEqual(["A1 1", "A2 1", "D1 2", "D2 0", "D3 1"]);
  expect(
    within(screen.getByRole("group", { name: "To look at" })).getByRole("button", {
      name: "No Intent reason (L2) is missing 1",
    }),
  ).toBeVisible();
  expect(pane.host.batches.filter(({ kind }) => kind === "write")).toHaveLength(0);
  pane.host.check();
});

test("new subscriptions under No Intent come first", async () => {
  await toPreview(trackerPane());
  const [first] = within(screen.getByRole("list", { name: "Rows" })).getAllByRole("listitem");
  expect(first).toHaveTextContent("Contoso · Teams Row 4");
  expect(first).toHaveTextContent("New subscription under No Intent: validate");
});

test("[W1] a row opened shows each cell, fills apart from replacements, and is selected on the sheet where it would change", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(row(/Contoso · Exchange/));
  expect(
    within(screen.getByRole("group", { name: "Replaces values" })).getByText("L1: from In Progress to No Intent"),
  ).toBeInTheDocument();
  expect(
    within(screen.getByRole("group", { name: "Fills blanks" })).getByText(
      "L2: from (blank) to Using Competitive Solution",
    ),
  ).toBeInTheDocument();
  // L1, L2, L3, Service Status and Owner; the notes stay; Next Action.
  await waitFor(() =>
    expect(pane.book.selection()).toMatchObject({
      rect: { row: 1, column: 9, rows: 1, columns: 5 },
      further: [{ row: 1, column: 15, rows: 1, columns: 1 }],
    }),
  );
});

test("[W3] a row left out stays in sight and is not counted", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(screen.getByRole("checkbox", { name: "Write Contoso, Exchange, Row 2" }));
  await screen.findByText("3 rows will change");
  expect(row(/Contoso · Exchange/)).toBeVisible();
});

test("[W3] L1 to L3 have one box between them", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(row(/Contoso · Exchange/));
  await pane.user.click(screen.getByRole("checkbox", { name: "Write L1, L2 and L3" }));
  await screen.findByRole("button", { name: "Write 10 cells in 4 rows" });
  await pane.user.click(screen.getByRole("checkbox", { name: "Write Owner" }));
  await screen.findByRole("button", { name: "Write 9 cells in 4 rows" });
});

test("a count shows its rows, and the ones before when it is pressed again", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  const rows = () => within(screen.getByRole("list", { name: "Rows" })).getAllByRole("listitem").length;
  await press(pane.user, "A1 1");
  expect(rows()).toBe(1);
  await press(pane.user, "A1 1");
  expect(rows()).toBe(4);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "left");
  expect(rows()).toBe(1);
  expect(screen.getByRole("list", { name: "Rows" })).toHaveTextContent("Northwind · AIP");
});

test("search finds tenants and services", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.type(screen.getByRole("searchbox", { name: "Search tenant or service" }), "yam");
  expect(within(screen.getByRole("list", { name: "Rows" })).getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByRole("status")).toHaveTextContent("1 of 6 rows shown");
});

test("why this, and why not", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(row(/Contoso · Exchange/));
  await press(pane.user, "Why this?");
  expect(screen.getByText("Playbook row D1, Delivery: the customer later declares no intent")).toBeVisible();
  expect(screen.getByText("Declared intent: no")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: /Contoso · Exchange/ }));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "left");
  await pane.user.click(row(/Northwind/));
  await press(pane.user, "Why not?");
  expect(screen.getByText("D1 needs Declared intent to be no, not “yes”")).toBeVisible();
});

test("a row says its scenario in words and its main change before it is opened", async () => {
  await toPreview(trackerPane());
  const item = within(screen.getByRole("list", { name: "Rows" }))
    .getAllByRole("listitem")
    .find(({ textContent }) => textContent?.includes("Contoso · Exchange"));
  expect(item).toHaveTextContent("D1 Delivery: the customer later declares no intent");
  expect(item).toHaveTextContent("L1: In Progress → No Intent and 5 more cells");
});

test("the counts are filters; pressed again, the rows before are shown", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  const rows = () => within(screen.getByRole("list", { name: "Rows" })).getAllByRole("listitem").length;
  const counts = within(screen.getByRole("group", { name: "What there is to do" })).getAllByRole("button");
  expect(counts.map((count) => count.textContent)).toEqual([
    "1 To validate",
    "4 To write",
    "2 To look at",
    "6 All rows",
  ]);
  for (const [place, shown] of [1, 4, 2, 6].entries()) {
    await pane.user.click(counts[place] as HTMLElement);
    await waitFor(() => expect(rows()).toBe(shown));
  }
  await press(pane.user, "6 All rows");
  await waitFor(() => expect(rows()).toBe(4));
});

test("what would be written is told apart: another status, other cells, the flag alone", async () => {
  await toPreview(trackerPane());
  expect(screen.getByText("4 rows will change").parentElement).toHaveTextContent(
    "4 rows will change: 2 rows with a new status and 2 rows with a flag only",
  );
});

test("arrow keys lead from row to row, Escape closes one", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  row(/Contoso · Teams/).focus();
  await pane.user.keyboard("{ArrowDown}");
  await waitFor(() => expect(row(/Contoso · Exchange/)).toHaveFocus());
  await pane.user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: /Contoso · Exchange/, expanded: true })).toHaveFocus();
  screen.getByRole("checkbox", { name: "Write Owner" }).focus();
  await pane.user.keyboard("{Escape}");
  expect(row(/Contoso · Exchange/)).toHaveFocus();
  await pane.user.keyboard("{End}");
  await waitFor(() => expect(row(/Fabrikam · Yammer/)).toHaveFocus());
});

test("[L1] cells are written in another language when the person says so", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Menu");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Write cells in" }), "ja");
  expect(await screen.findByText("L1: from In Progress to 意思なし")).toBeInTheDocument();
});

test("[F7] a table without stage and intent: how many rows wait is said, and what is said for all of them decides", async () => {
  const line = ["Tenant", "Service", "L1", "L2", "Notes"];
  const rows = ["Contoso", "Fabrikam"].map((Tenant) => ({
    Tenant,
    Service: "Teams",
    L1: "In Progress",
    L2: null,
    Notes: "They use another product.",
  }));
  const pane = trackerPane({ headings: line, rows });
  await toPreview(pane);
  const bar = (words: RegExp) => screen.findByText(words);
  expect(await bar(/^2 rows say no stage: the table has no column for it\.$/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Add the column “Stage”" })).toBeVisible();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "For all of them" }), "Delivery");
  expect(await bar(/^2 rows say no stage/)).toBeVisible();
  await press(pane.user, "Set for 2 rows");
  expect(await bar(/^2 rows say nothing of intent: the table has no column for it\.$/)).toBeVisible();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "For all of them" }), "no");
  await press(pane.user, "Set for 2 rows");
  await waitFor(() => expect(screen.queryByText(/the table has no column for it/)).not.toBeInTheDocument());
  // Without a reason they are D1 and stop there.
  expect(screen.getByRole("img", { name: "Scenarios: D1 2" })).toBeInTheDocument();
  await press(pane.user, "Menu");
  await press(pane.user, "Take back all you said of 2 rows");
  expect(await bar(/^2 rows say no stage: the table has no column for it\.$/)).toBeVisible();
});

test("[F7] the column that is missing is added when the person asks", async () => {
  const pane = trackerPane({
    headings: ["Tenant", "Service", "L1"],
    rows: [{ Tenant: "Contoso", Service: "Teams", L1: "Blocked" }],
  });
  await toPreview(pane);
  await press(pane.user, "Add the column “Stage”");
  expect(await screen.findByText("4 of 4 columns understood")).toBeVisible();
  expect(pane.sheet.valueAt("D1")).toBe("Stage");
});
