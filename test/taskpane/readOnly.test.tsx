import { screen } from "@testing-library/react";
import { press, toPreview, trackerPane } from "./trackerPane";

test("a workbook that may only be read: its preview can be seen, and writing is answered with a sentence", async () => {
  const pane = trackerPane();
  await toPreview(pane);
  pane.host.failStep(({ kind }) => kind === "write", 1, "AccessDenied");
  await press(pane.user, "Write 13 cells in 4 rows");
  expect((await screen.findAllByText(/Open it for editing, then try again\./))[0]).toBeVisible();
  expect(pane.cell(0, "L1")).toBe("In Progress");
});
