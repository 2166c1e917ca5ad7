import { leadingPageId, pageIds } from "../../playbook/pages";

export const help = `Decides every row of a tracking workbook by the playbook and writes the result to a copy.

  npm run classify -- IN.xlsx OUT.xlsx [--table NAME] [--language xx] [--pages a,b] [--json REPORT.json] [--dry-run]
  npm run classify -- IN/ OUT/ [the same]

  IN.xlsx          the workbook to read (.xlsx or .xlsm); it is never touched
  OUT.xlsx         the copy to write; only changed cells differ from IN.xlsx
  --table NAME     which table, or which sheet for rows that are in no table;
                   needed only where several look like trackers
  --language xx    what cells are written in: en, ja, de, pt, es or zh;
                   otherwise the language of the table's headings
  --pages a,b      which pages of the playbook decide, of ${pageIds.join(",")};
                   ${leadingPageId} always does, and otherwise alone
  --json FILE      also write a report: every row's scenario, attention codes and
                   changes, and what was skipped ("-": to standard output)
  --dry-run        decide and report, write no workbook (OUT.xlsx may be left out)
  --help           this text

A folder: every workbook in it is decided, one after the other, and its copy written to OUT
under the same name, with summary.csv (for Excel) and summary.json: by file its sheet and table,
rows, counts by scenario, by attention code and by reason why rows are left, cells written, and
a sentence where it could not be decided. A bad workbook doesn't stop the others.
  OUT/             is made where it isn't there; not IN, nor in it; nothing in it is replaced
  --table          is looked for in every workbook
  --json FILE      writes summary.json there too
  --dry-run        writes the summary only (OUT may be left out)
Folders in it, links, hidden files, Excel's marks of open workbooks (~$...) and what is no .xlsx
or .xlsm are passed over, and listed.

Exit codes: 0 done, 1 the workbook or a file won't do (a sentence says why), 2 called wrongly.
For a folder: 0 all were decided, 1 some were not, there was nothing to decide, or a folder or the
summary can't be read or written, 2 called wrongly.
Formulas, error values, notes and a person's own flags are never replaced.
`;
