import { screen, waitFor, within } from "@testing-library/react";
import { everyKind, press, toPreview, trackerPane, type RowValues } from "./trackerPane";

/** A day of its own; all else goes by the real clock. */
beforeAll(() => {
  jest.useFakeTimers({
    now: new Date(2026, 10, 24, 9),
    doNotFake: [
      "cancelAnimationFrame",
      "cancelIdleCallback",
      "clearImmediate",
      "clearInterval",
      "clearTimeout",
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "requestAnimationFrame",
      "requestIdleCallback",
      "setImmediate",
      "setInterval",
      "setTimeout",
    ],
  });
});
afterAll(() => {
  jest.useRealTimers();
});

/** A dialog hides the page from screen readers; in jsdom what it hid stays so for the next test's dialog. */
const question = () => screen.findByRole("dialog", { hidden: true });
const answer = async (name: string) => within(await question()).getByRole("button", { name, hidden: true });

/** The count of rows that wait for a word on whether No Intent was validated. */
const waiting = (rows: number) => screen.findByRole("button", { name: `${rows} To validate`, hidden: true });
const box = async (name: string) => within(await question()).getByRole("checkbox", { name, hidden: true });

const closed = (name: RegExp) => screen.getByRole("button", { name, expanded: false });

test("[S2, F7] a new subscription is filled once its row was ticked as validated, and the heading has the focus", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Validate the row shown…");
  expect(await question()).toHaveTextContent("Existing No Intent rows: Row 3 (Executive Sponsorship, Other)");
  expect(await box("Contoso, Teams, Row 4")).not.toBeChecked();
  expect(await answer("Yes, validated: 0 rows")).toBeDisabled();
  await pane.user.click(await box("Contoso, Teams, Row 4"));
  await pane.user.click(await answer("Yes, validated: 1 row"));
  expect(await waiting(0)).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("heading", { name: "Preview" })).toHaveFocus());
  await pane.user.click(closed(/Contoso · Teams Row 4/));
  expect(screen.getByText("L2: from New Subscription or Workload to Executive Sponsorship")).toBeInTheDocument();
  expect(screen.getByText("No Intent Validated: from (blank) to 11/24/2026")).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "No Intent was validated" })).toBeChecked();
});

test("Cancel confirms nothing", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Validate the row shown…");
  await pane.user.click(await box("Contoso, Teams, Row 4"));
  await pane.user.click(await answer("Cancel"));
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).not.toBeInTheDocument());
  expect(await waiting(1)).toBeInTheDocument();
});

const more: readonly RowValues[] = Array.from({ length: 8 }, () => ({
  Tenant: "Contoso",
  Service: "Teams",
  L1: "Status Unknown",
}));

test("many are validated at once: every one is named, all are ticked only when the person asks", async () => {
  const pane = trackerPane({ rows: [...everyKind, ...more] });
  await toPreview(pane);
  await press(pane.user, "Validate 9 shown…");
  const rows = within(await question()).getAllByRole("listitem", { hidden: true });
  expect(rows.map((row) => /Row \d+/.exec(row.textContent ?? "")?.[0])).toEqual(
    [4, 8, 9, 10, 11, 12, 13, 14, 15].map((row) => `Row ${row}`),
  );
  await pane.user.click(await box("Select all 9 shown"));
  await pane.user.click(await box("Contoso, Teams, Row 9"));
  await pane.user.click(await answer("Yes, validated: 8 rows"));
  expect(await waiting(1)).toBeInTheDocument();
});

test("only what is shown is asked about; what was said is taken back for all at once", async () => {
  const other: readonly RowValues[] = [
    {
      Tenant: "Tailspin",
      Service: "Teams",
      Stage: "Delivery",
      L1: "No Intent",
      L2: "Executive Sponsorship",
      Notes: "No.",
    },
    { Tenant: "Tailspin", Service: "Teams", L1: "Status Unknown" },
  ];
  const pane = trackerPane({ rows: [...everyKind, ...other] });
  await toPreview(pane);
  await pane.user.type(screen.getByRole("searchbox", { name: "Search tenant or service" }), "tailspin");
  await press(pane.user, "Validate the row shown…");
  expect(within(await question()).getAllByRole("listitem", { hidden: true })).toHaveLength(1);
  await pane.user.click(await box("Select all 1 shown"));
  await pane.user.click(await answer("Yes, validated: 1 row"));
  expect(await waiting(1)).toBeInTheDocument();
  await pane.user.click(screen.getByRole("button", { name: "Menu", hidden: true }));
  await pane.user.click(await screen.findByRole("button", { name: "Take back the validation of 1 row", hidden: true }));
  expect(await waiting(2)).toBeInTheDocument();
});

test("[F2] a row without a reason gets the L2 that is chosen, and then the L3 of its list", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(closed(/Fabrikam · Intune/));
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Reason (L2)" }), "Using Competitive Solution");
  expect(await screen.findByText("L2: from (blank) to Using Competitive Solution")).toBeInTheDocument();
  expect(screen.getByText("No Intent Reason: from (blank) to Using Competitive Solution")).toBeInTheDocument();
  const l3 = screen.getByRole("combobox", { name: "Engineering reason (L3)" });
  const [, first] = within(l3).getAllByRole("option");
  await pane.user.selectOptions(l3, first as HTMLElement);
  expect(await screen.findByText(`L3: from (blank) to ${first?.textContent ?? ""}`)).toBeInTheDocument();
});

test("[F3] existing rows that disagree leave the choice to the person", async () => {
  const other: RowValues = {
    Tenant: "Contoso",
    Service: "Teams",
    Stage: "Delivery",
    L1: "No Intent",
    L2: "Using Competitive Solution",
    Notes: "Other.",
  };
  const pane = trackerPane({ rows: [...everyKind, other] });
  await toPreview(pane);
  await pane.user.click(closed(/Contoso · Teams Row 4/));
  await pane.user.click(screen.getByRole("checkbox", { name: "No Intent was validated" }));
  expect(screen.getByRole("button", { name: "Row 3: Executive Sponsorship, Other" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Row 8: Using Competitive Solution, L3s coming soon" })).toBeVisible();
  expect(
    await screen.findByText(
      "The existing No Intent rows have different L2 or L3 values. Choose what this row is to get.",
    ),
  ).toBeVisible();
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Reason (L2)" }), "Executive Sponsorship");
  expect(await screen.findByText("L2: from New Subscription or Workload to Executive Sponsorship")).toBeInTheDocument();
});

test("a choice is taken back", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(closed(/Contoso · Teams Row 4/));
  await pane.user.click(screen.getByRole("checkbox", { name: "No Intent was validated" }));
  expect(await waiting(0)).toBeInTheDocument();
  await pane.user.click(screen.getByRole("checkbox", { name: "No Intent was validated" }));
  expect(await waiting(1)).toBeInTheDocument();
});
