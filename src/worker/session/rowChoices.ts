import { meaningOf } from "../../playbook/tracker/meaning";
import type { Asked } from "../../playbook/page/page";
import { attentionCodes, leadingPage, scenarios } from "../../playbook/pages";
import type { RowProposal } from "../../review/propose/proposal";
import type { Reviewed } from "../../review/propose/reviewed";
import { cellIn } from "../../review/table/snapshotCells";
import type { RowChoices } from "../rowView";
import { l3sOf } from "./rowLists";

/** What a person can decide for a row in the pane, and what was chosen for it. */
export function rowChoices(reviewed: Reviewed, { row, decision }: RowProposal): RowChoices {
  const { input } = reviewed;
  const choice = input.choices.get(row) ?? {};
  const { attention, values, scenario } = decision;
  const status = scenario === null ? null : scenarios[scenario].status;
  const asks = (asked: Asked): boolean => attention.some((code) => attentionCodes[code].asks === asked);
  const l3 =
    values.l3 !== undefined && "term" in values.l3 ? values.l3.term : meaningOf("l3", cellIn(input, row, "l3"));
  const wantsL3 = choice.l3 !== undefined || asks("l3") || l3 === "l3.placeholder" || choice.l2 !== undefined;
  return {
    choice,
    validated: choice.validated !== undefined || asks("validated"),
    l2s: choice.l2 !== undefined || asks("l2") ? (status?.l2s ?? leadingPage.join.l2s) : [],
    l3s: wantsL3 ? l3sOf(reviewed, row) : [],
  };
}
