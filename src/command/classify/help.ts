export const help = `Decides every row of a tracking workbook by the playbook and writes the result to a copy.

  npm run classify -- IN.xlsx OUT.xlsx [--table NAME] [--language xx] [--pages a,b] [--json REPORT.json] [--dry-run]

  IN.xlsx          the workbook to read (.xlsx or .xlsm); it is never touched
  OUT.xlsx         the copy to write; only changed cells differ from IN.xlsx
  --table NAME     which table, or which sheet for rows that are in no table;
                   needed only where several look like trackers
  --language xx    what cells are written in: en, ja, de, pt, es or zh;
                   otherwise the language of the table's headings
  --pages a,b      which pages of the playbook decide: no-intent (which always does), or
                   no-intent,blocked; otherwise no-intent
  --json FILE      also write a report: every row's scenario, attention codes and
                   changes, and what was skipped ("-": to standard output)
  --dry-run        decide and report, write no workbook (OUT.xlsx may be left out)
  --help           this text

Exit codes: 0 done, 1 the workbook or a file won't do (a sentence says why), 2 called wrongly.
Formulas, error values, notes and a person's own flags are never replaced.
`;
