export const help = `Brings this month's export from the portal into a tracker and writes the result to a copy.

  npm run merge -- TRACKER.xlsx EXPORT.xlsx RESULT.xlsx [--last LAST.xlsx] [--next NEXT.xlsx]
                   [--answers ANSWERS.json] [--json REPORT.json]

  TRACKER.xlsx     your own table; it is never touched
  EXPORT.xlsx      the portal's export of this month
  RESULT.xlsx      the copy to write: statuses and seats of the export where you changed none,
                   new subscriptions under the last row, everything else as it was
  --last FILE      what --next wrote last month; it tells who changed a cell. Without it nothing
                   that somebody entered is replaced on a guess
  --next FILE      keeps this export for next month
  --answers FILE   answers to the questions of the report, as {"pair:T33": "E11", ...}:
                   a row (E11) or "gone" for a pair, "tracker" or "portal" for a conflict,
                   "new" or "same" for a growth, and "gone": "mark" to mark the rows that are gone
  --json FILE      also write a report: pairs, new, grown, gone, changed, to enter in the portal,
                   sums, questions ("-": to standard output)
  --help           this text

Of each file the first sheet with a tracking table or range counts.
Exit codes: 0 the result was written, 1 it was not (a sentence says why), 2 called wrongly.
`;
