import { act, screen, waitFor, within } from "@testing-library/react";
import { previewRequests } from "../../src/taskpane/state/previewRequests";
import { everyKind, headings, press, trackerPane, type RowValues, type TrackerOptions } from "./trackerPane";

const line = [...headings, "Projected Unblock Date", "Date of the Initiate Discussion"];

/** In Delivery, wants the service, and says what keeps it from being deployed. */
const held: RowValues = {
  Tenant: "Adatum",
  Service: "Viva",
  Stage: "Delivery",
  "Declared Intent": "Yes",
  "No Intent Reason": "Legal/Regulatory",
  "Projected Unblock Date": 46_450,
  L1: "In Progress",
  Notes: "Waits for the works council.",
  "Next Action": "Ask counsel",
};
const pagesKey = "fasttrack-tracker.pages";

const pane = (options: TrackerOptions = {}) => trackerPane({ headings: line, rows: [...everyKind, held], ...options });
const page = (name: string) => screen.getByRole("checkbox", { name });
const found = () => screen.findByRole("group", { name: "Playbook pages" });

test("[B1] No Intent always decides; with it alone the columns of Blocked are like any that nobody knows", async () => {
  const { user, book } = pane();
  await press(user, "Find my tables");
  await found();
  expect(page("No Intent (always decides)")).toBeChecked();
  expect(page("No Intent (always decides)")).toBeDisabled();
  expect(page("Blocked")).not.toBeChecked();
  expect(screen.getByText("17 of 19 columns understood")).toBeVisible();
  await press(user, "Show or change columns");
  expect(
    screen.getByText("Not needed and never touched: “Projected Unblock Date” and “Date of the Initiate Discussion”"),
  ).toBeVisible();
  expect(screen.queryByRole("combobox", { name: "Projected Unblock Date" })).not.toBeInTheDocument();
  await press(user, "Show preview");
  await screen.findByText("4 rows will change");
  expect(screen.queryByRole("button", { name: /^BD/ })).not.toBeInTheDocument();
  expect(book.settings.size).toBe(0);
});

test("[B1] Blocked, once chosen, decides, is kept in the workbook as the rows are read, and shown the next time", async () => {
  const { user, book, host, cell } = pane();
  await press(user, "Find my tables");
  await found();
  await user.click(page("Blocked"));
  expect(page("Blocked")).toBeChecked();
  expect(screen.getByText("19 of 19 columns understood")).toBeVisible();
  expect(screen.getByText(/^Your choice is kept in this workbook\./)).toBeVisible();
  expect(book.settings.size).toBe(0);
  await press(user, "Show preview");
  expect(await screen.findByText("5 rows will change")).toBeVisible();
  expect(screen.getByRole("img", { name: /BD 1/ })).toBeVisible();
  expect([...book.settings]).toEqual([[pagesKey, ["no-intent", "blocked"]]]);
  await press(user, "Back");
  await found();
  expect(page("Blocked")).toBeChecked();
  expect(screen.queryByText(/^Your choice is kept in this workbook\./)).not.toBeInTheDocument();
  await press(user, "Show preview");
  await press(user, /^Write/);
  await screen.findByRole("heading", { name: "Written" });
  expect(cell(6, "L1")).toBe("Blocked");
  expect(cell(6, "L2")).toBe("Legal/Regulatory");
  expect(cell(6, "Flag")).toBe("Engagement scenario is missing");
  host.check();
});

test("[B1] Blocked is taken out again", async () => {
  const { user, book } = pane();
  book.settings.set(pagesKey, ["no-intent", "blocked"]);
  await press(user, "Find my tables");
  await found();
  await user.click(page("Blocked"));
  await press(user, "Show preview");
  expect(await screen.findByText("4 rows will change")).toBeVisible();
  expect([...book.settings]).toEqual([[pagesKey, ["no-intent"]]]);
});

test("[B1] a page that nobody here knows is named, the others decide, and it stays kept", async () => {
  const said =
    "This workbook also names pages that this version of the add-in does not know: “duplicates”. The others decide. Update the add-in to use them.";
  const { user, book } = pane();
  book.settings.set(pagesKey, ["no-intent", "duplicates"]);
  await press(user, "Find my tables");
  expect(within(await found()).getByText(said)).toBeVisible();
  await user.click(page("Blocked"));
  await press(user, "Show preview");
  expect(await screen.findByText("5 rows will change")).toBeVisible();
  expect(screen.getByText(said)).toBeVisible();
  expect([...book.settings]).toEqual([[pagesKey, ["no-intent", "blocked", "duplicates"]]]);
});

test("[B1] the ribbon's preview goes by the pages that are kept, and names those nobody knows", async () => {
  const requests = previewRequests();
  const { book } = pane({ requests });
  book.settings.set(pagesKey, ["no-intent", "blocked", "duplicates"]);
  act(() => {
    requests.ask();
  });
  expect(await screen.findByText("5 rows will change")).toBeVisible();
  expect(screen.getByText(/“duplicates”\. The others decide\./)).toBeVisible();
});

test("[B1, R2] the choice stays while columns are added and headings are bound by hand", async () => {
  const { user, book } = pane({ headings: line.map((heading) => (heading === "L1" ? "Status of use" : heading)) });
  await press(user, "Find my tables");
  await found();
  await user.click(page("Blocked"));
  await user.selectOptions(screen.getByRole("combobox", { name: "L1 Value (needed)" }), "Status of use");
  await user.selectOptions(screen.getByRole("combobox", { name: "Projected Unblock Date" }), "No column");
  expect(page("Blocked")).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "Target Date" }));
  await press(user, "Add 1 column");
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: "Target Date" })).not.toBeInTheDocument());
  expect(page("Blocked")).toBeChecked();
  expect(book.settings.size).toBe(0);
});

test("[B1] a workbook that may not keep the choice says so, and the choice is not lost", async () => {
  const { user, host } = pane();
  await press(user, "Find my tables");
  await found();
  await user.click(page("Blocked"));
  host.failStep(({ kind }) => kind === "write", 1, "AccessDenied");
  await press(user, "Show preview");
  expect((await screen.findAllByText(/Open it for editing, then try again\./))[0]).toBeVisible();
  await press(user, "Back");
  await found();
  expect(page("Blocked")).toBeChecked();
  expect(screen.getByText(/^Your choice is kept in this workbook\./)).toBeVisible();
});
