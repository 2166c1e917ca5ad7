import { isFilled } from "../../playbook/page/decision";
import { meaningOf } from "../../playbook/tracker/meaning";
import type { Asked } from "../../playbook/page/page";
import { attentionCodes, leadingPage, scenarios } from "../../playbook/pages";
import { readL2 } from "../../playbook/tracker/read/readTerm";
import { selectableL3s, serviceOf } from "../../playbook/tracker/identity/service";
import type { L2Id } from "../../playbook/tracker/term";
import type { ReviewInput, RowProposal } from "../../review/propose/proposal";
import { cellIn } from "../../review/table/snapshotCells";
import type { RowChoices } from "../rowView";

/** What a person can decide for a row in the pane, and what was chosen for it. */
export function rowChoices(input: ReviewInput, { row, decision }: RowProposal): RowChoices {
  const choice = input.choices.get(row) ?? {};
  const { attention, values, scenario } = decision;
  const status = scenario === null ? null : scenarios[scenario].status;
  const l2s = status?.l2s ?? leadingPage.join.l2s;
  const l2 = l2InEffect(input, row, values.l2, l2s);
  const asks = (asked: Asked): boolean => attention.some((code) => attentionCodes[code].asks === asked);
  const l3 =
    values.l3 !== undefined && "term" in values.l3 ? values.l3.term : meaningOf("l3", cellIn(input, row, "l3"));
  const wantsL3 = choice.l3 !== undefined || asks("l3") || l3 === "l3.placeholder" || choice.l2 !== undefined;
  const isOpen = scenario !== null && status !== null && isFilled(decision) && l2 !== undefined;
  const service = serviceOf(String(cellIn(input, row, "service")));
  return {
    choice,
    validated: choice.validated !== undefined || asks("validated"),
    l2s: choice.l2 !== undefined || asks("l2") ? l2s : [],
    l3s: isOpen && wantsL3 ? selectableL3s(scenarios[scenario].l1, l2, service) : [],
  };
}

function l2InEffect(
  input: ReviewInput,
  row: number,
  written: RowProposal["decision"]["values"]["l2"],
  l2s: readonly L2Id[],
): L2Id | undefined {
  const term = written !== undefined && "term" in written ? written.term : readL2(cellIn(input, row, "l2"));
  return l2s.find((l2) => l2 === term);
}
