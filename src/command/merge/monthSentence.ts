import type { MonthReport } from "./monthReport";

/** What bringing in an export came to, in one line. */
export function monthSentence({ counts }: Pick<MonthReport, "counts">): string {
  const { paired, new: fresh, grown, gone, changed, toEnter, asked, flagged } = counts;
  const parts = [
    `${counted(paired, "row")} of the export found`,
    `${fresh} new (${flagged} to look at)`,
    `${grown} grown`,
    `${counted(gone, "row")} gone`,
    `${counted(changed, "cell")} changed`,
    `${toEnter} to enter in the portal`,
    counted(asked, "question"),
  ];
  return `${parts.join(", ")}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
