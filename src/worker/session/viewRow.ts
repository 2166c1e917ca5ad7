import type { Reviewed } from "../../review/propose/reviewed";
import { rowName } from "../../review/table/rowName";
import type { RowView } from "../rowView";
import { existingBeside } from "./existingBeside";
import { rowChoices } from "./rowChoices";
import { isWaiting } from "./tallyRows";
import { matchedFacts, nearestScenarios } from "./whyFacts";

/** How many of the scenarios a row misses are named. */
const nearest = 2;

/** A row for somebody who looks at it. */
export function viewRow(reviewed: Reviewed, row: number, isPicked: boolean): RowView {
  const { input } = reviewed;
  const proposal = reviewed.proposal(row);
  const { decision, changes, kept } = proposal;
  const { scenario, attention, left } = decision;
  return {
    ...rowName(input, row),
    scenario,
    attention,
    left,
    changes,
    kept,
    isLeftOut: input.leftOut.rows.has(row),
    isWaiting: isWaiting(attention),
    isPicked,
    choices: rowChoices(reviewed, proposal),
    existing: existingBeside(reviewed, proposal),
    matched: matchedFacts(input.playbook, decision),
    misses: scenario === null ? nearestScenarios(input.playbook, decision).slice(0, nearest) : [],
  };
}
