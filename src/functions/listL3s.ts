import { isError } from "../playbook/cell";
import { readL2 } from "../playbook/read/readTerm";
import { l1Of, selectableL3s, serviceOf } from "../playbook/service";
import { argumentGrid } from "./argumentGrid";
import { argumentLanguage } from "./argumentLanguage";
import { ArgumentError } from "./argumentProblem";

/** The L3s that a service's row may have under an L2, one below the other. Their names are the same in every language. */
export function listL3s(service: unknown, l2: unknown, language: unknown): string[][] {
  const spoken = argumentLanguage(language) ?? "en";
  const name = oneText(service);
  if (name === "") throw new ArgumentError({ code: "service-missing" }, spoken);
  const given = oneText(l2);
  const term = readL2(given);
  const l1 = term === "blank" || term === "unreadable" ? undefined : l1Of(term);
  if (term === "blank" || term === "unreadable" || l1 === undefined) throw new ArgumentError({ code: "l2-unknown", given }, spoken);
  const names = selectableL3s(l1, term, serviceOf(name));
  if (names.length === 0) throw new ArgumentError({ code: "l2-without-l3" }, spoken);
  return names.map((l3) => [l3]);
}

function oneText(argument: unknown): string {
  const cell = argumentGrid(argument)[0]?.[0] ?? "";
  return isError(cell) ? "" : String(cell).trim();
}
