import { noAnswers, type Answers, type BroughtIn } from "../../review/merge/bringIn";
import type { Month } from "../../review/merge/month";
import type { Standing } from "../../review/merge/story/tellStory";
import { conflictKey } from "../../review/merge/values/monthValues";
import { ProblemError } from "../../review/problem";
import { monthReport, sheetRow } from "./monthReport";

/** What a file of answers says, by question. */
export type GivenAnswers = Readonly<Record<string, string>>;

/** Whether rows that are gone are to be marked, and what is answered. */
export interface UnderstoodAnswers {
  readonly answers: Answers;
  readonly marksGone: boolean;
}

/** Throws month-answers-unreadable. */
export function readAnswers(text: string): GivenAnswers {
  const value: unknown = parsed(text);
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isRecord || !Object.values(value).every((answer) => typeof answer === "string"))
    throw new ProblemError({ code: "month-answers-unreadable" });
  return value as GivenAnswers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new ProblemError({ code: "month-answers-unreadable" }, error);
  }
}

/**
 * The answers as the review takes them. `brought`: what is asked without any. Throws month-answer-not-asked and
 * month-answer-unknown.
 */
export function answersOf(month: Month, brought: BroughtIn, given: GivenAnswers): UnderstoodAnswers {
  if (Object.keys(given).length === 0) return { answers: noAnswers, marksGone: false };
  const possible = possibleAnswers(month, brought);
  const strange = Object.keys(given).filter((id) => !possible.has(id));
  if (strange.length > 0) throw new ProblemError({ code: "month-answer-not-asked", ids: strange });
  for (const [id, answer] of Object.entries(given)) {
    if (possible.get(id)?.includes(answer) !== true)
      throw new ProblemError({ code: "month-answer-unknown", id, answer });
  }
  return { answers: understood(month, brought, given), marksGone: given["gone"] === "mark" };
}

function possibleAnswers(month: Month, brought: BroughtIn): ReadonlyMap<string, readonly string[]> {
  const { asked, grown } = monthReport(month, brought);
  return new Map<string, readonly string[]>([
    ...asked.map(({ id, candidates }) => [id, candidates.map(({ answer }) => answer)] as const),
    ...grown.map(({ id }) => [id, ["new", "same"]] as const),
    ["gone", ["mark"]],
  ]);
}

function understood(month: Month, { joined, merge }: BroughtIn, given: GivenAnswers): Answers {
  const standings = new Map<number, Standing>();
  for (const { trackerRow, candidates } of joined.groups.flatMap(({ asked }) => asked)) {
    const answer = given[`pair:T${sheetRow(month.tracker, trackerRow)}`];
    const standing = candidates.find((one) => answer === (one === "gone" ? one : `E${sheetRow(month.portal, one)}`));
    if (standing !== undefined) standings.set(trackerRow, standing);
  }
  const conflicts = new Map<string, "tracker" | "portal">();
  for (const conflict of merge.conflicts) {
    const answer = given[`conflict:T${sheetRow(month.tracker, conflict.trackerRow)}:${conflict.columns[0]}`];
    if (answer === "tracker" || answer === "portal") conflicts.set(conflictKey(conflict), answer);
  }
  const growths = new Map<number, "new" | "same">();
  for (const { portalRow } of merge.grown) {
    const answer = given[`grown:E${sheetRow(month.portal, portalRow)}`];
    if (answer === "new" || answer === "same") growths.set(portalRow, answer);
  }
  return { standings, conflicts, growths };
}
