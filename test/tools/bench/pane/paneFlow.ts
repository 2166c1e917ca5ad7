import { leadingPage } from "../../../../src/playbook/pages";
import { termText } from "../../../../src/playbook/tracker/term";
import { type as typeByHand } from "../../../stories/byHand";
import type { TrackerPane } from "../../../stories/trackerPane";
import type { WorkbenchPage } from "../../../stand-ins/workbench/workbenchPage";
import { heapOf } from "./heapOf";
import type { TaskRecord } from "./taskRecord";
import { timeToList } from "./timeShown";

const sheet = "Sheet1";
/** A row of every tracker of the bench that is declined; with a reason that nobody can read it asks for an L2. */
const unread = { address: "J3", name: "Tenant 0 · Power BI Row 3" };

/** What a person waited for, in milliseconds, and what the pane held, in megabytes. */
export interface Waited {
  readonly search: number[];
  readonly filter: number[];
  readonly heap: number[];
}

export async function leaveOneReasonUnread(opened: WorkbenchPage): Promise<void> {
  await typeByHand(opened, sheet, unread.address, "Something else");
}

/**
 * What a person does once, from a screen where tables can be looked for to the one that says that everything was put
 * back; each thing they do is a phase of the record.
 */
export async function goThrough(
  pane: TrackerPane,
  record: TaskRecord,
  look: () => Promise<void>,
  waited: Waited,
): Promise<void> {
  const { table, preview, receipt } = pane.texts;
  await record.phase("look for tables", async () => {
    await look();
    await pane.isAt(table.heading);
  });
  await record.phase("from the click to the list", async () => {
    await pane.press(table.showPreview);
    await pane.isAt(preview.heading);
    await pane.list.getByRole("listitem").first().waitFor();
  });
  waited.heap.push(await heapOf(pane.frame));
  await record.phase("open search and filters", () => pane.openFilters());
  for (const typed of ["T", "Te", "Ten", "Tena", "Tenan", "Tenant", "Tenant ", "Tenant 1"])
    waited.search.push(
      await record.phase("a key of the search", () => timeToList(pane.frame, preview.list, () => pane.search(typed))),
    );
  for (const show of [preview.showLeft, preview.showAll])
    waited.filter.push(
      await record.phase("a filter", () => timeToList(pane.frame, preview.list, () => pane.show(show))),
    );
  await record.phase("choose an L2", () => chooseL2(pane));
  waited.heap.push(await heapOf(pane.frame));
  await record.phase("apply", async () => {
    await pane.frame.getByRole("button", { name: /^Write / }).click();
    await pane.isAt(receipt.heading);
  });
  waited.heap.push(await heapOf(pane.frame));
  await record.phase("put back", async () => {
    await pane.press(receipt.revert);
    await pane.isAt(receipt.revertedHeading);
  });
  waited.heap.push(await heapOf(pane.frame));
}

async function chooseL2(pane: TrackerPane): Promise<void> {
  const words = pane.texts.row;
  await pane.search("Tenant 0");
  const row = pane.list
    .getByRole("listitem")
    .filter({ has: pane.frame.getByRole("button", { name: new RegExp(`^${unread.name}(?!\\d)`) }) });
  await row.getByRole("button", { expanded: false }).first().click();
  const [l2] = leadingPage.join.l2s;
  if (l2 === undefined) throw new Error("no L2 can be chosen");
  await row.getByRole("combobox", { name: words.chooseL2, exact: true }).selectOption({ label: termText(l2, "en") });
  await row
    .getByText(/^A2|^D2/)
    .first()
    .waitFor();
  // A search is kept for the table: its next preview would begin with the filters open.
  await pane.search("");
  await pane.frame.getByRole("button", { name: /^Write /, disabled: false }).waitFor();
}
