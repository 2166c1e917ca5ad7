import { isError, type Cell } from "../playbook/tracker/cell";
import { nameKey } from "../playbook/tracker/identity/identify";
import { readL2 } from "../playbook/tracker/read/readTerm";
import { l1Of, selectableL3s, serviceOf } from "../playbook/tracker/identity/service";
import { argumentGrid } from "./arguments/argumentGrid";
import { argumentLanguage } from "./arguments/argumentLanguage";
import { ArgumentError } from "./arguments/argumentError";

/** The L3s that a service's row may have under an L2, one below the other. Their names are the same in every language. */
export function listL3s(service: unknown, l2: unknown, language: unknown): string[][] {
  const spoken = argumentLanguage(language, "en");
  const name = nameKey(oneCell(service));
  if (name === undefined) throw new ArgumentError({ code: "service-missing" }, spoken);
  const cell = oneCell(l2);
  const given = isError(cell) ? cell.error : String(cell);
  const term = readL2(cell);
  if (term === "blank") throw new ArgumentError({ code: "l2-missing" }, spoken);
  const l1 = term === "unreadable" ? undefined : l1Of(term);
  if (term === "unreadable" || l1 === undefined) throw new ArgumentError({ code: "l2-unknown", given }, spoken);
  const names = selectableL3s(l1, term, serviceOf(name));
  if (names.length === 0) throw new ArgumentError({ code: "l2-without-l3" }, spoken);
  return names.map((l3) => [l3]);
}

function oneCell(argument: unknown): Cell {
  return argumentGrid(argument)[0]?.[0] ?? "";
}
