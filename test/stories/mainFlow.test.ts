import { sentencesFor } from "../../src/language/sentencesFor";
import { sampleLanguages, type SampleLanguage } from "../stand-ins/workbench/samples/sampleLanguage";
import { threads } from "../stand-ins/workbench/threads";
import { useWorkbench } from "../stand-ins/workbench/useWorkbench";
import type { WorkbenchPage } from "../stand-ins/workbench/workbenchPage";
import { placeNow, rowIsSelected, selectedBlocks, sortAndInsert, type } from "./byHand";
import { everyShownRow } from "./everyShownRow";
import { expectWritten } from "./expectWritten";
import { openTracker, sampleBytes } from "./openTracker";
import { sampleCounts } from "./sampleCounts";
import { differences, letterOf, sheetNames, sheetRows, tableNow, type SampleColumn } from "./sampleSheet";
import { decide, decidedCounts, story } from "./story";
import type { TrackerPane } from "./trackerPane";

jest.setTimeout(90_000);

const workbench = useWorkbench({ pagesStay: true });
let opened: WorkbenchPage;

beforeAll(async () => {
  opened = await workbench.open({ viewport: { width: 900, height: 700 } });
});

async function apply(pane: TrackerPane): Promise<void> {
  await pane.write(decidedCounts.cells, decidedCounts.rows);
  await pane.isAt(pane.texts.receipt.heading);
  await pane.says(pane.texts.receipt.written(decidedCounts.cells, decidedCounts.rows));
}

/**
 * The table is sorted, a row comes in, and a cell that was written is typed over: that one is kept, the others go back.
 */
async function changeAndRevert(opened: WorkbenchPage, pane: TrackerPane, language: SampleLanguage): Promise<void> {
  const { receipt } = pane.texts;
  const sheet = sheetNames[language];
  await sortAndInsert(opened, sheet);
  const row = await placeNow(opened, story.edited.subscription);
  expect(row).not.toBe(story.edited.row);
  await type(opened, sheet, `${letterOf("nextAction")}${String(row)}`, "Called them: wait");
  await pane.press(receipt.revert);
  await pane.isAt(receipt.revertedHeading);
  await pane.says(receipt.putBack(decidedCounts.cells - 1));
  await pane.frame.getByRole("heading", { level: 2, name: receipt.keptCells(1), exact: true }).waitFor();
  await pane.button(new RegExp(`^${story.edited.tenant}, ${story.edited.service}, `)).waitFor();
}

/** Where the thinking is done plays no part in the words: in line one language is told. */
const told = threads.allowed ? sampleLanguages : sampleLanguages.slice(0, 1);

describe.each(told)("a sample tracker (%s)", (language) => {
  let pane: TrackerPane;

  const toPreview = async (): Promise<void> => {
    pane = await openTracker(opened, sampleBytes(language), language);
    await pane.toPreview();
  };

  describe("looked at", () => {
    beforeAll(toPreview);

    test("[W1] the preview counts what its scenes count", async () => {
      const { texts } = pane;
      await pane.says(texts.preview.rowsWillChange(sampleCounts.rows));
      await pane.says(texts.preview.cellsByKind(sampleCounts.filled, sampleCounts.replaced, 0));
      await pane.toValidate(sampleCounts.newSubscriptions).waitFor();
      for (const [scenario, rows] of Object.entries(sampleCounts.scenarios))
        await pane.button(`${scenario} ${String(rows)}`).waitFor();
      await pane.showEveryCount();
      for (const [code, rows] of Object.entries(sampleCounts.attention))
        await pane
          .button(`${sentencesFor(language).flags[code as keyof typeof sampleCounts.attention][0]} ${String(rows)}`)
          .waitFor();
      await pane.show(`${texts.preview.showLeft} (${String(sampleCounts.left)})`);
      await pane.says(texts.preview.rowsShown(sampleCounts.left, sheetRows.length));
      await expect(opened.value(sheetNames[language], "W2")).resolves.toBeNull();
    });

    test("[S1] each row stands in the preview as its scene says, new subscriptions under No Intent first", async () => {
      const { row, preview } = pane.texts;
      const { rules } = pane.catalogue;
      const lines = sheetRows
        .filter(({ expected }) => expected.left !== "blank")
        .map(({ tenant, service, row: at, expected: { scenario, left, attention = [] } }) => [
          `${tenant} · ${service === "" ? row.noService : service} ${row.row(at)}`,
          ...(scenario === undefined
            ? left === undefined
              ? []
              : [rules.left[left]]
            : [`${scenario} ${rules.scenario[scenario]}`]),
          ...attention.map((code) => sentencesFor(language).flags[code][0]),
        ]);
      const first = sentencesFor(language).flags["new-subscription-under-no-intent"][0];
      const inOrder = [
        ...lines.filter((line) => line.includes(first)),
        ...lines.filter((line) => !line.includes(first)),
      ];
      await pane.show(preview.showAll);
      await pane.says(preview.rowsShown(lines.length, sheetRows.length));
      // The last line says what changes.
      expect((await everyShownRow(pane)).map((shown) => shown.slice(0, -1))).toEqual(inOrder);
    });

    test("opening a row selects the cells that would change, in the blocks they stand in", async () => {
      const { row } = story.ownerLeftOut;
      await pane.openRow(story.ownerLeftOut);
      await rowIsSelected(opened, row);
      // The engagement scenario and the notes are in between and stay as they are.
      const block = (first: SampleColumn, last: SampleColumn) =>
        `${letterOf(first)}${String(row)}:${letterOf(last)}${String(row)}`;
      await expect(selectedBlocks(opened)).resolves.toEqual([
        block("whoUpdates", "serviceStatus"),
        block("targetDate", "owner"),
        block("nextActionDate", "scenario"),
      ]);
    });

    test('"why this?" shows the playbook\'s row and its facts, "why not?" what is missing for which scenario', async () => {
      const {
        texts,
        catalogue: { rules },
      } = pane;
      const decided = await pane.openRow(story.newSubscription);
      await decided.getByRole("button", { name: texts.row.whyThis, exact: true }).click();
      await decided.getByText(texts.row.rule(`D3, ${rules.scenario.D3}`), { exact: true }).waitFor();
      await decided
        .getByText(texts.row.factIs(rules.fact.subscription, rules.factValue.subscription.newUnderNoIntent), {
          exact: true,
        })
        .waitFor();
      await pane.show(texts.preview.showLeft);
      const left = await pane.openRow(story.undeclared);
      await left.getByText(rules.left.undeclared, { exact: true }).waitFor();
      await left.getByRole("button", { name: texts.row.whyNot, exact: true }).click();
      const { intent } = rules.factValue;
      await left
        .getByText(
          texts.row.wouldBe(
            "A2",
            texts.row.factWanted(rules.fact.intent, texts.either([intent.no]), intent.undeclared),
          ),
          { exact: true },
        )
        .waitFor();
    });
  });

  test("[W1, W4, W7] decided, written, changed by hand, put back", async () => {
    await toPreview();
    const before = await tableNow(opened);
    await decide(opened, pane, language);
    expect(differences(before, await tableNow(opened))).toEqual([]);
    await apply(pane);
    await expectWritten(opened, language);
    const written = differences(before, await tableNow(opened));
    expect(written).toHaveLength(decidedCounts.cells);
    expect(written.filter((cell) => cell.startsWith(story.leftOut.subscription))).toEqual([]);
    await changeAndRevert(opened, pane, language);
    expect(differences(before, await tableNow(opened))).toEqual([`${story.edited.subscription} nextAction`]);
  });
});
