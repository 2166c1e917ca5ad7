import { bindHeadings, type Binding, type BindingProblem, type Rebinding } from "../../playbook/tracker/bindHeadings";
import type { Cell } from "../../playbook/tracker/cell";
import type { ColumnId, OutputColumnId } from "../../playbook/tracker/column";
import { outputColumnIds } from "../../playbook/tracker/column";
import type { TableListing } from "../snapshot";
import type { HowToRead } from "./readTracker";

/** How far a heading row is understood, also where that doesn't suffice yet [R2]. */
export interface Understanding {
  readonly binding: Binding;
  readonly problem: BindingProblem | { readonly code: "headings-merged" } | null;
}

const nowhere = -1;

export function understandHeadings(
  { headings, headingsMerged }: TableListing,
  { rebinding, playbook: { columns: asked } }: HowToRead,
): Understanding {
  const found = bindHeadings(headings, rebinding, asked);
  const problem = headingsMerged ? ({ code: "headings-merged" } as const) : null;
  if (!("problem" in found)) return { binding: found, problem };
  return { binding: bindWhatThereIs(headings, rebinding, asked, found.problem), problem: problem ?? found.problem };
}

/** Output columns of the playbook that the table has no heading for. */
export function missingOutputs({ columns }: Binding): readonly OutputColumnId[] {
  return outputColumnIds.filter((column) => columns[column] === undefined);
}

/** What binds when the second of two equal headings is not looked at, and what is missing is said to be nowhere. */
function bindWhatThereIs(
  headings: readonly Cell[],
  rebinding: Rebinding,
  asked: ReadonlySet<ColumnId>,
  problem: BindingProblem,
): Binding {
  if (problem.code === "heading-twice") {
    const once = headings.map((heading, index) => (problem.seconds.includes(index) ? "" : heading));
    const found = bindHeadings(once, rebinding, asked);
    return "problem" in found ? bindWhatThereIs(once, rebinding, asked, found.problem) : found;
  }
  const missing = Object.fromEntries(problem.columns.map((column) => [column, nowhere]));
  const found = bindHeadings(headings, { ...rebinding, ...missing }, asked);
  if ("problem" in found) return { language: "en", columns: {}, unused: [] };
  const bound = (Object.entries(found.columns) as [ColumnId, number][]).filter(([, index]) => index !== nowhere);
  return { ...found, columns: Object.fromEntries(bound) };
}
