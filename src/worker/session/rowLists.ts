import { isFilled } from "../../playbook/page/decision";
import { scenarios } from "../../playbook/pages";
import { readL2 } from "../../playbook/tracker/read/readTerm";
import { selectableL3s, serviceOf } from "../../playbook/tracker/identity/service";
import type { L2Id } from "../../playbook/tracker/term";
import type { Reviewed } from "../../review/propose/reviewed";
import { cellIn } from "../../review/table/snapshotCells";
import { decided, type Decided } from "./decided";

/** The L2s of a row's scenario; none for a row that has none, or whose status hangs on none. */
export function l2sOf({ scenario }: Pick<Decided, "scenario">): readonly L2Id[] {
  return (scenario === null ? null : scenarios[scenario].status)?.l2s ?? [];
}

/** The L3s of a row that is filled, for the L2 it has then and its service. */
export function l3sOf({ input, decisions }: Pick<Reviewed, "input" | "decisions">, row: number): readonly string[] {
  const decision = decided({ decisions }, row);
  const { scenario, values } = decision;
  if (scenario === null || !isFilled(decision)) return [];
  const term = values.l2 !== undefined && "term" in values.l2 ? values.l2.term : readL2(cellIn(input, row, "l2"));
  const l2 = l2sOf(decision).find((own) => own === term);
  const service = serviceOf(String(cellIn(input, row, "service")));
  return l2 === undefined ? [] : selectableL3s(scenarios[scenario].l1, l2, service);
}

/** Whether a row will have the placeholder where a person can choose an L3: nothing is blocked by it. */
export function isL3ToChoose(reviewed: Reviewed, row: number): boolean {
  const { values } = decided(reviewed, row);
  const { table, binding } = reviewed.input;
  if (binding.columns.l3 === undefined) return false;
  const l3 = values.l3 === undefined ? table.readings.meaning(row, "l3") : "term" in values.l3 ? values.l3.term : "";
  return l3 === "l3.placeholder" && l3sOf(reviewed, row).length > 0;
}
