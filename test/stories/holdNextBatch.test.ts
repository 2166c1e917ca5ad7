import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import { type } from "./byHand";
import { holdNextBatch } from "./holdNextBatch";
import { openTracker } from "./openTracker";
import { smallTracker } from "./smallTracker";

jest.setTimeout(60_000);

const workbench = useWorkbench();

test("a batch that is held waits until it is let go: it reads what was typed meanwhile", async () => {
  const opened = await workbench.open();
  const pane = await openTracker(opened, smallTracker());
  await pane.toTables();
  const letGo = await holdNextBatch(opened);
  await pane.press(pane.texts.table.showPreview);
  await pane.isAt(pane.texts.busy.read);
  await type(opened, "Tracker", "A2", "Cedar Cars");
  await pane.isAt(pane.texts.busy.read);
  await letGo();
  await pane.isAt(pane.texts.preview.heading);
  await pane.openFilters();
  await pane.row({ tenant: "Cedar Cars", service: "Teams", row: 2 });
});
