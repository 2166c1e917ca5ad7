import { screen, waitFor, within } from "@testing-library/react";
import { version } from "../../package.json";
import { releases } from "../../src/language/releases";
import { languages } from "../../src/playbook/tracker/language";
import { catalogueNow } from "./catalogueNow";
import { press, trackerPane } from "./trackerPane";

test("About tells version, promises, credit and what is new, and leads back to where one was", async () => {
  const pane = trackerPane();
  await press(pane.user, "About this add-in");
  expect(screen.getByRole("heading", { name: "About this add-in", level: 1 })).toHaveFocus();
  expect(screen.getByText(`FastTrack tracker ${version}`)).toBeVisible();
  expect(screen.getByText(/Nothing leaves this workbook/)).toBeVisible();
  expect(screen.getByText(/CC BY 4\.0/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Help and functions" })).toHaveAttribute("href", "help.html");
  expect(screen.getByRole("link", { name: "Licences of what is inside" })).toHaveAttribute("href", "THIRD-PARTY.txt");
  expect(screen.getByText("0.1.0, November 22, 2026")).toBeVisible();
  expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(5);
  await press(pane.user, "Back");
  expect(screen.getByRole("heading", { name: "Fill your tracker by the playbook" })).toHaveFocus();
});

test("coming back from About, what was found is still there", async () => {
  const pane = trackerPane();
  await press(pane.user, "Find my tables");
  await screen.findByRole("radio", { name: /^Tracker, 6 rows/ });
  const batches = pane.host.batches.length;
  await press(pane.user, "About this add-in");
  await press(pane.user, "Back");
  expect(screen.getByRole("radio", { name: /^Tracker, 6 rows/ })).toBeChecked();
  expect(pane.host.batches).toHaveLength(batches);
});

test("at first the pane leaves the focus in the sheet", async () => {
  trackerPane();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toBeVisible());
  expect(document.body).toHaveFocus();
});

test("the newest of the change log is package.json's version, and every language says something of each", () => {
  expect(releases[0].version).toBe(version);
  const days = releases.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  for (const { version: released } of releases) {
    const lines = languages.map((language) => catalogueNow(language).changes[released].length);
    expect(lines[0]).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(1);
  }
});
