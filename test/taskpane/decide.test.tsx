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

const closed = (name: RegExp) => screen.getByRole("button", { name, expanded: false });

test("[S2] a new subscription is filled once No Intent was said to be validated, and the heading has the focus", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Confirm this row…");
  const dialog = await question();
  expect(dialog).toHaveTextContent("Was No Intent validated for this row?");
  expect(dialog).toHaveTextContent("Contoso, Teams, Row 4");
  await pane.user.click(await answer("Yes, validated: 1 row"));
  await waitFor(() =>
    expect(screen.queryByText("1 new subscription with an existing No Intent row")).not.toBeInTheDocument(),
  );
  await waitFor(() => expect(screen.getByRole("heading", { name: "Preview" })).toHaveFocus());
  await pane.user.click(closed(/Contoso · Teams Row 4/));
  expect(screen.getByText("L2: from New Subscription or Workload to Executive Sponsorship")).toBeInTheDocument();
  expect(screen.getByText("No Intent Validated: from (blank) to 11/24/2026")).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "No Intent was validated" })).toBeChecked();
});

test("Cancel confirms nothing", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Confirm this row…");
  await pane.user.click(await answer("Cancel"));
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).not.toBeInTheDocument());
  expect(screen.getByText("1 new subscription with an existing No Intent row")).toBeVisible();
});

test("many are confirmed at once, with their number", async () => {
  const more: readonly RowValues[] = Array.from({ length: 8 }, () => ({
    Tenant: "Contoso",
    Service: "Teams",
    L1: "Status Unknown",
  }));
  const pane = trackerPane({ rows: [...everyKind, ...more] });
  await toPreview(pane);
  await press(pane.user, "Confirm all 9…");
  const dialog = await question();
  expect(dialog).toHaveTextContent("and 4 more");
  await pane.user.click(await answer("Yes, validated: 9 rows"));
  await waitFor(() =>
    expect(screen.queryByText(/new subscriptions with an existing No Intent row/)).not.toBeInTheDocument(),
  );
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
  await waitFor(() =>
    expect(screen.queryByText("1 new subscription with an existing No Intent row")).not.toBeInTheDocument(),
  );
  await pane.user.click(screen.getByRole("checkbox", { name: "No Intent was validated" }));
  expect(await screen.findByText("1 new subscription with an existing No Intent row")).toBeVisible();
});
