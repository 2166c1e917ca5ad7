import { screen } from "@testing-library/react";
import addin from "../../package.json";
import { press, toPreview, trackerPane } from "./trackerPane";

test("the details for support have versions, the last codes and counts, and nothing of a cell", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  await press(pane.user, "Write 13 cells in 4 rows");
  await screen.findByRole("heading", { name: "Written" });
  await press(pane.user, "Choose another table");
  await screen.findByRole("heading", { name: "Choose a table" });
  await press(pane.user, "About this add-in");
  await press(pane.user, "Copy details for support");
  const details = [
    `FastTrack tracker ${addin.version}`,
    "Excel of a test, ExcelApi 1.20",
    "language en, screen tables",
    "last run: 13 written, 0 not written, 0 skipped, 0 unknown, 0 wrong",
  ].join("\n");
  expect((await screen.findByText(/^FastTrack tracker .*last run/s)).textContent).toBe(details);
  await expect(navigator.clipboard.readText()).resolves.toBe(details);
  expect(screen.getByText("Copied. No cell of your workbook is in it.")).toBeVisible();
});
