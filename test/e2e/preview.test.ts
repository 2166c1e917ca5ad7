import { flags } from "../../src/playbook/data/flags";
import { useWorkbench } from "../workbench/useWorkbench";
import type { WorkbenchPage } from "../workbench/workbenchPage";
import { everyShownRow } from "./everyShownRow";
import { sampleCounts } from "./sampleCounts";
import { sheetNames, sheetRows } from "./sampleSheet";
import { displayLanguage, TrackerPane } from "./trackerPane";

jest.setTimeout(60_000);

const workbench = useWorkbench({ pagesStay: true });

describe.each(["en", "ja"] as const)("a sample tracker (%s), before anything is written", (language) => {
  let opened: WorkbenchPage;
  let pane: TrackerPane;

  beforeAll(async () => {
    opened = await workbench.open({ file: `/samples/tracker-${language}.xlsx`, language: displayLanguage[language] });
    pane = await TrackerPane.of(opened, language);
    await pane.toPreview();
  });

  test("[W1] the preview counts what its scenes count", async () => {
    const { texts } = pane;
    await pane.says(texts.preview.rowsWillChange(sampleCounts.rows));
    await pane.says(texts.preview.cellsByKind(sampleCounts.filled, sampleCounts.replaced, 0));
    await pane.says(texts.preview.newSubscriptions(sampleCounts.newSubscriptions));
    for (const [scenario, rows] of Object.entries(sampleCounts.scenarios)) await pane.button(`${scenario} ${String(rows)}`).waitFor();
    await pane.showEveryCount();
    for (const [code, rows] of Object.entries(sampleCounts.attention)) await pane.button(`${flags[code as keyof typeof flags][language][0]} ${String(rows)}`).waitFor();
    await pane.show(`${texts.preview.showLeft} (${String(sampleCounts.left)})`);
    await pane.says(texts.preview.rowsShown(sampleCounts.left, sheetRows.length));
    await expect(opened.value(sheetNames[language], "W2")).resolves.toBeNull();
  });

  test("[S1] each row stands in the preview as its scene says, new subscriptions under No Intent first", async () => {
    const { row, preview } = pane.texts;
    await pane.show(preview.showAll);
    const lines = sheetRows.filter(({ expected }) => expected.left !== "blank").map(({ tenant, service, row: at, expected: { scenario, attention = [] } }) =>
      [`${tenant} · ${service === "" ? row.noService : service} ${row.row(at)}`, ...(scenario === undefined ? [] : [scenario]), ...attention.map((code) => flags[code][language][0])]);
    const first = flags["new-subscription-under-no-intent"][language][0];
    const inOrder = [...lines.filter((line) => line.includes(first)), ...lines.filter((line) => !line.includes(first))];
    // The last line says how many cells change.
    expect((await everyShownRow(pane)).map((shown) => shown.slice(0, -1))).toEqual(inOrder);
  });
});
