import { screen } from "@testing-library/react";
import { toPreview, trackerPane } from "./trackerPane";

test("[W1] the preview shows what would be written before anything is", async () => {
  const pane = trackerPane();
  expect(pane.host.batches).toHaveLength(0);
  await toPreview(pane);
  process.stdout.write(document.body.innerHTML.replace(/ class="[^"]*"/g, "").replace(/<(svg|path)[^>]*>|<\/(svg|path)>/g, ""));
  pane.host.check();
});
