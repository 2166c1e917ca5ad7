import { isFilled } from "../../src/playbook/page/decision";
import type { AttentionCode } from "../../src/playbook/pages";
import { isError, type Cell } from "../../src/playbook/tracker/cell";
import { sentencesFor } from "../../src/language/sentencesFor";
import type { Language } from "../../src/playbook/tracker/language";
import type { ReviewInput, RowProposal } from "../../src/review/propose/proposal";
import { cellIn, columnIn } from "../../src/review/table/snapshotCells";
import { written } from "../playbook/run";

export const columns = [
  "scenario",
  "l1",
  "l2",
  "l3",
  "serviceStatus",
  "engagementScenario",
  "targetDate",
  "owner",
  "nextActionDate",
  "nextAction",
  "flag",
] as const;

const errorsGiven = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** A line of the spilled outcome, from what the pane proposes. */
export function expectedLine(input: ReviewInput, proposal: RowProposal): unknown[] {
  return [...columns.map((column) => shown(cellAfter(input, proposal, column))), why(input, proposal)];
}

function cellAfter(
  input: ReviewInput,
  { row, decision, changes }: RowProposal,
  column: (typeof columns)[number],
): Cell {
  if (column === "scenario") return decision.scenario ?? "";
  const change = changes.find((one) => one.column === column);
  if (change !== undefined) return change.to.value;
  if (columnIn(input, column) !== undefined) return cellIn(input, row, column);
  if (column === "flag")
    return decision.attention.map((code) => flagOf(input.language, code, decision.scenario)).join("; ");
  const value = isFilled(decision) ? decision.values[column] : undefined;
  return value === undefined ? "" : written(value, input.language);
}

const isOfBlocked = (scenario: string | null): boolean => scenario === "BA" || scenario === "BD";

/** Codes that No Intent and Blocked say in other words. */
function isReworded(code: string): code is "reason-missing" | "reason-unreadable" | "l2-invalid" {
  return code === "reason-missing" || code === "reason-unreadable" || code === "l2-invalid";
}

function flagOf(language: Language, code: AttentionCode, scenario: string | null): string {
  const { flags, pageFlags } = sentencesFor(language);
  return (isOfBlocked(scenario) && isReworded(code) ? pageFlags.blocked[code] : flags[code])[0];
}

function shown(cell: Cell): unknown {
  return isError(cell) ? { error: errorsGiven.includes(cell.error) ? cell.error : "#VALUE!" } : cell;
}

/** What a sentence ends with. */
const ending: { readonly [L in Language]: string } = { en: ".", ja: "。", de: ".", pt: ".", es: ".", zh: "。" };

function why({ language }: ReviewInput, { decision: { scenario, attention, left } }: RowProposal): string {
  const { rules } = sentencesFor(language);
  const first = scenario === null ? [] : [`${scenario} – ${rules.scenario[scenario]}${ending[language]}`];
  return [
    ...first,
    ...attention.map((code) =>
      isOfBlocked(scenario) && isReworded(code) ? rules.pageAttention.blocked[code] : rules.attention[code],
    ),
    ...(left === null ? [] : [rules.left[left]]),
  ].join(" ");
}
