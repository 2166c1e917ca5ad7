import { drawnLanguages } from "../draw/words";
import { catalogueFor, textsFor } from "../now";
import type { Job, Tell } from "../told";

/** What sentences are made with: a problem with all that any of them names, and words and numbers for every plural. */
const problem = {
  name: "Table1",
  names: ["Table1", "Table2", "Table3"],
  headings: ["Owner", "Notes"],
  seconds: [3, 5],
  columns: ["tenant", "service", "l1"],
  column: "tenant",
  sheet: "Sheet1",
  excel: "GeneralException",
  cells: 7,
  rows: 20_001,
  limit: 20_000,
  argument: "rows",
};
const samples: readonly unknown[] = [0, 1, 2, 3, 1_234, 77_777, "Contoso", problem, [], ["Owner"], ["Owner", "Notes"]];

/** Every sentence of the add-in in every language, also those that no screen of a sample shows. */
export async function texts(_job: Job, tell: Tell): Promise<void> {
  for (const language of drawnLanguages) {
    collect(`pane ${language}`, await catalogueFor(language), tell);
    collect(`functions ${language}`, textsFor(language), tell);
  }
}

function collect(name: string, value: unknown, tell: Tell): void {
  if (typeof value === "function") tell({ name, text: called(value as (...args: unknown[]) => unknown) });
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value)) collect(`${name} ${key}`, member, tell);
  else tell({ name, text: String(value) });
}

/** One answer a line: every argument alike, and each larger than the one before. */
function called(sentence: (...args: unknown[]) => unknown): string {
  const places = Array.from({ length: sentence.length }, (_, place) => place);
  const date = (place: number) => new Date(Date.UTC(2026, 10, 3 + place));
  const given = [
    ...samples.map((sample) => places.map(() => sample)),
    places.map((place) => 2 + place),
    places.map((place) => (place === 0 ? "Contoso" : 2 + place)),
    places.map((place) => (place === 0 ? "1.2.3" : date(place))),
  ];
  return given.map((args) => said(sentence, args)).join("\n");
}

function said(sentence: (...args: unknown[]) => unknown, args: readonly unknown[]): string {
  try {
    return JSON.stringify(sentence(...args));
  } catch {
    // Made for other arguments; what the engine says of that hangs on names within the code.
    return "throws";
  }
}
