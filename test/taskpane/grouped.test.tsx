import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { press, toPreview, trackerPane, type TrackerPane } from "./trackerPane";

/** A dialog hides the page from screen readers; in jsdom what it hid stays so. */
beforeAll(() => {
  configure({ defaultHidden: true });
});

async function grouped(): Promise<TrackerPane> {
  const pane = trackerPane();
  await toPreview(pane);
  await pane.user.click(screen.getByRole("switch", { name: "Group by tenant" }));
  await heading(/^Contoso/);
  return pane;
}

const heading = (name: RegExp) => screen.findByRole("button", { name, expanded: true });
const list = () => within(screen.getByRole("list", { name: "Rows" }));
const titles = () =>
  list()
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("aria-keyshortcuts"))
    .map((button) => button.textContent);
const contoso = "▾Contoso 2 rows · 1 to validate · 2 to write";

test("a switch groups the rows; a heading says the tenant, its rows and what is to do, for screen readers too", async () => {
  await grouped();
  expect(titles()).toEqual([
    contoso,
    "Contoso · Teams Row 4",
    "Contoso · Exchange Row 2",
    "▾Fabrikam 2 rows · 2 to write",
    "Fabrikam · Intune Row 5",
    "Fabrikam · Yammer Row 6",
  ]);
  const items = list()
    .getAllByRole("listitem")
    .filter((item) => item.hasAttribute("data-index"));
  const position = (item: HTMLElement) =>
    ["aria-level", "aria-posinset", "aria-setsize"].map((name) => item.getAttribute(name));
  expect(items.map(position)).toEqual([
    ["1", "1", "2"],
    ["2", "1", "2"],
    ["2", "2", "2"],
    ["1", "2", "2"],
    ["2", "1", "2"],
    ["2", "2", "2"],
  ]);
});

test("the switch shows at once what was asked, before the list is there", async () => {
  await grouped();
  const byTenant = screen.getByRole("switch", { name: "Group by tenant" });
  fireEvent.click(byTenant);
  expect(byTenant).not.toBeChecked();
  expect(titles()).toContain(contoso);
  await waitFor(() => expect(titles()).not.toContain(contoso));
  expect(byTenant).not.toBeChecked();
});

test("groups are closed and opened by click and by arrow keys; the left one leads from a row to its heading", async () => {
  const { user } = await grouped();
  await user.click(await heading(/^Fabrikam/));
  await waitFor(() => expect(titles()).toHaveLength(4));
  expect(screen.getByRole("button", { name: /^Fabrikam 2 rows/ })).toHaveAttribute("aria-expanded", "false");
  act(() => screen.getByRole("button", { name: "Contoso · Exchange Row 2" }).focus());
  await user.keyboard("{ArrowLeft}");
  expect(await heading(/^Contoso/)).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  await waitFor(() => expect(titles()).toHaveLength(2));
  expect(screen.getByRole("button", { name: /^Contoso/ })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowRight}");
  await waitFor(() => expect(titles()).toHaveLength(4));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(titles()).toHaveLength(2));
});

test("all are closed and opened at once; Back and another look leave them as they are", async () => {
  const pane = await grouped();
  expect(screen.getByText("2 tenants")).toBeVisible();
  await press(pane.user, "Close all");
  await waitFor(() => expect(titles()).toHaveLength(2));
  await press(pane.user, "Back");
  await press(pane.user, "Show preview");
  await screen.findByRole("heading", { name: "Preview" });
  await waitFor(() => expect(titles()).toHaveLength(2));
  await press(pane.user, "Open all");
  await waitFor(() => expect(titles()).toHaveLength(6));
});

test("a heading's box picks the rows under it, and shows when it is some of them", async () => {
  const pane = await grouped();
  await press(pane.user, "Select rows");
  const box = await list().findByRole("checkbox", { name: "Select all of Contoso" });
  await pane.user.click(box);
  expect(await screen.findByText("2 rows selected")).toBeVisible();
  await pane.user.click(screen.getByRole("checkbox", { name: "Select Contoso, Exchange, Row 2" }));
  expect(await screen.findByText("1 row selected")).toBeVisible();
  await waitFor(() => expect(box).toBePartiallyChecked());
  await pane.user.click(box);
  expect(await screen.findByText("2 rows selected")).toBeVisible();
  await pane.user.click(box);
  expect(await screen.findByText("No row selected")).toBeVisible();
});
