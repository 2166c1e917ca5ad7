import { isFilled } from "../../playbook/assess/decision";
import { meaningOf } from "../../playbook/tracker/meaning";
import type { AttentionCode } from "../../playbook/outcome";
import { readL2 } from "../../playbook/tracker/read/readTerm";
import { selectableL3s, serviceOf } from "../../playbook/tracker/service";
import { isNoIntentL2, type NoIntentL2 } from "../../playbook/tracker/term";
import type { Choice } from "../../playbook/tracker/trackingRows";
import type { ReviewInput, RowProposal } from "../../review/proposal";
import { cellIn } from "../../review/snapshotCells";

/** What a person can decide for a row in the pane. */
export interface RowChoices {
  readonly choice: Choice;
  readonly validated: boolean;
  readonly l2: boolean;
  /** The list of the L2 and service; empty: there is nothing to choose. */
  readonly l3s: readonly string[];
}

const asksForL2: ReadonlySet<AttentionCode> = new Set([
  "reason-missing",
  "reason-unreadable",
  "l2-invalid",
  "existing-rows-disagree",
  "existing-l2-missing",
]);

export function rowChoices(input: ReviewInput, { row, decision }: RowProposal): RowChoices {
  const choice = input.choices.get(row) ?? {};
  const { attention, values, scenario } = decision;
  const l2 = l2InEffect(input, row, values.l2);
  const isOpen = scenario !== null && scenario !== "A1" && isFilled(decision) && l2 !== undefined;
  const l3 =
    values.l3 !== undefined && "term" in values.l3 ? values.l3.term : meaningOf("l3", cellIn(input, row, "l3"));
  const wantsL3 =
    choice.l3 !== undefined || attention.includes("l3-invalid") || l3 === "l3.placeholder" || choice.l2 !== undefined;
  return {
    choice,
    validated:
      choice.validated === true ||
      attention.includes("new-subscription-under-no-intent") ||
      attention.includes("unreadable:validated"),
    l2: choice.l2 !== undefined || attention.some((code) => asksForL2.has(code)),
    l3s: isOpen && wantsL3 ? selectableL3s("l1.noIntent", l2, serviceOf(String(cellIn(input, row, "service")))) : [],
  };
}

function l2InEffect(
  input: ReviewInput,
  row: number,
  written: RowProposal["decision"]["values"]["l2"],
): NoIntentL2 | undefined {
  const term = written !== undefined && "term" in written ? written.term : readL2(cellIn(input, row, "l2"));
  return isNoIntentL2(term) ? term : undefined;
}

/** A choice with one part said anew; an L3 goes with the L2 it was chosen under. */
export function withPart(
  choice: Choice,
  part: {
    readonly validated?: true | undefined;
    readonly l2?: NoIntentL2 | undefined;
    readonly l3?: string | undefined;
  },
): Choice {
  const next = { ...choice, ...("l2" in part ? { l3: undefined } : {}), ...part };
  return {
    ...(next.validated === undefined ? {} : { validated: next.validated }),
    ...(next.l2 === undefined ? {} : { l2: next.l2 }),
    ...(next.l3 === undefined ? {} : { l3: next.l3 }),
  };
}
