import { leadingPlaybook } from "../../../src/playbook/playbook";
import { sheetWords } from "../../../src/language/sheetWords";
import { isHeadingRow } from "../../../src/playbook/tracker/bindHeadings";
import type { Choice } from "../../../src/playbook/page/choice";
import { applyRequest, type ApplyRequest } from "../../../src/review/apply/apply";
import type { LeftOut } from "../../../src/review/propose/leftOut";
import { writtenChanges, type ReviewInput, type RowProposal } from "../../../src/review/propose/proposal";
import { readTracker } from "../../../src/review/table/readTracker";
import { review } from "../../../src/review/propose/review";
import { Reviewed } from "../../../src/review/propose/reviewed";
import type { WorkbookPort } from "../../../src/review/port";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { onlyTracker } from "../../../src/command/chooseTable";
import type { Host } from "../../stand-ins/excel/host";
import { startHost } from "../../stand-ins/excel/startHost";
import { Approval, type ApprovedCell } from "./model/approval";
import type { Random } from "../random";
import type { TrackerPlan } from "./tracker/drawTracker";
import { timeoutMs } from "./virtualTime";
import { shownAs } from "./world/cell";
import { World } from "./world/world";

/** A tracker opened, previewed and approved; the next batch of the host has number 1. */
export interface OpenPreview {
  readonly world: World;
  readonly host: Host;
  readonly port: WorkbookPort;
  /** What was previewed, and what a person said to it. */
  readonly input: ReviewInput;
  readonly request: ApplyRequest;
  readonly approval: Approval;
}

export interface PreviewSettings {
  /** Small, so that a few rows make several batches. */
  readonly chunkBytes: number;
  readonly misplacesFilteredWrites: boolean;
}

export async function openPreview(
  plan: TrackerPlan,
  random: Random,
  { chunkBytes, misplacesFilteredWrites }: PreviewSettings,
): Promise<OpenPreview> {
  const world = new World(plan);
  const host = startHost(world.real, { misplacesFilteredWrites });
  const port = excelWorkbook({ isHeadingRow, timeoutMs, chunkBytes });
  const { ref } = onlyTracker(await port.list());
  const bound = await readTracker(port, ref, { rebinding: {}, playbook: leadingPlaybook });
  const plain = {
    ...bound,
    language: bound.binding.language,
    words: sheetWords,
    choices: new Map<number, Choice>(),
    leftOut: { rows: new Set<number>(), cells: new Map() },
  };
  const choices = drawChoices(random, review(plain));
  const leftOut = drawLeftOut(random, review({ ...plain, choices }));
  const input = { ...plain, choices, leftOut };
  const proposals = review(input);
  host.check();
  host.reset();
  const approval = approvalOf(world, proposals, leftOut);
  return { world, host, port, input, request: applyRequest(ref, {}, Reviewed.of(input)), approval };
}

function drawChoices(random: Random, proposals: readonly RowProposal[]): ReadonlyMap<number, Choice> {
  const choices = new Map<number, Choice>();
  for (const { row, decision } of proposals) {
    if (decision.attention.includes("new-subscription-under-no-intent") && random.chance(0.5))
      choices.set(row, { validated: { year: 2026, month: 11, day: 24 } });
    else if (decision.attention.includes("reason-missing") && random.chance(0.3))
      choices.set(row, { l2: "l2.executiveSponsorship" });
  }
  return choices;
}

function drawLeftOut(random: Random, proposals: readonly RowProposal[]): LeftOut {
  const changing = proposals.filter(({ changes }) => changes.length > 0);
  if (random.chance(0.4) || changing.length === 0) return { rows: new Set(), cells: new Map() };
  const rows = new Set(changing.filter(() => random.chance(0.12)).map(({ row }) => row));
  const cells = new Map(
    changing
      .filter(() => random.chance(0.12))
      .map(({ row, changes }) => [row, new Set([random.pick(changes).column])] as const),
  );
  return { rows, cells };
}

/** Rows and columns by what they are known by in the model. */
function approvalOf(world: World, proposals: readonly RowProposal[], leftOut: LeftOut): Approval {
  const headings = new Map(world.plan.columns.map(({ id, heading }) => [id, heading]));
  const marker = (row: number): string => world.markerAt(world.rect.row + 1 + row) ?? "";
  const cells = proposals
    .flatMap((proposal) => writtenChanges(proposal))
    .map(({ row, column, from, to }): ApprovedCell => ({
      marker: marker(row),
      column: headings.get(column) ?? "",
      from: shownAs(from.value),
      to: { shown: shownAs(to.value), ...(to.format === undefined ? {} : { format: to.format }) },
    }));
  return new Approval({ cells, leftOut: new Set([...leftOut.rows, ...leftOut.cells.keys()].map(marker)) }, world);
}
