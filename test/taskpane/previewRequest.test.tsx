import { act, screen, waitFor } from "@testing-library/react";
import { previewRequests } from "../../src/taskpane/state/previewRequests";
import { press, toPreview, trackerPane } from "./trackerPane";

describe("“Preview this table” on the ribbon", () => {
  test("asked before the pane is there, leads it straight to the preview", async () => {
    const requests = previewRequests();
    requests.ask();
    const pane = trackerPane({ requests });
    expect(await screen.findByRole("heading", { name: "Preview" })).toBeVisible();
    expect(await screen.findByText("4 rows will change")).toBeVisible();
    pane.host.check();
  });

  test("asked while a preview is open, reads the table afresh", async () => {
    const requests = previewRequests();
    const pane = trackerPane({ requests });
    await toPreview(pane);
    pane.sheet.set(1, 3, [["Yes"]]);
    act(() => {
      requests.ask();
    });
    expect(await screen.findByText("3 rows will change")).toBeVisible();
  });

  test("a selection outside of every table leads to the choice of one", async () => {
    const requests = previewRequests();
    const pane = trackerPane({ requests });
    pane.book.select(pane.sheet.id, { row: 40, column: 0, rows: 1, columns: 1 });
    act(() => {
      requests.ask();
    });
    expect(await screen.findByRole("button", { name: "Show preview" })).toBeEnabled();
  });

  test("a table whose headings don't suffice is shown with what is missing", async () => {
    const requests = previewRequests();
    requests.ask();
    trackerPane({ requests, headings: ["Tenant", "Service"] });
    expect(await screen.findByRole("heading", { name: "Choose a table" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Show preview" })).toBeDisabled();
  });

  test("[W7] is not heard while it isn't known what became of some cells", async () => {
    const requests = previewRequests();
    const pane = trackerPane({ requests, timeoutMs: 300 });
    await toPreview(pane);
    pane.host.loseAnswer(({ kind }) => kind === "write");
    await press(pane.user, "Write 13 cells in 4 rows");
    await screen.findByRole("button", { name: "Look again" });
    const sent = pane.host.batches.length;
    act(() => {
      requests.ask();
    });
    await waitFor(() => expect(screen.getByRole("button", { name: "Look again" })).toBeVisible());
    expect(pane.host.batches).toHaveLength(sent);
  });
});
