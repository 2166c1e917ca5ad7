import type { AboutTexts, PaneTexts, PreviewTexts, ReceiptTexts, RowTexts, TableTexts } from "../texts/paneTexts";

const numbers = new Intl.NumberFormat("en");
const and = new Intl.ListFormat("en", { type: "conjunction" });
const or = new Intl.ListFormat("en", { type: "disjunction" });
const count = (number: number, one: string, many = `${one}s`) =>
  `${numbers.format(number)} ${number === 1 ? one : many}`;

const table: TableTexts = {
  heading: "Choose a table",
  none: "This workbook has no table with tracking headings. Put headings for the tenant, the service and L1 above the rows, then look again.",
  tableRows: (name, rows) => `${name}, ${count(rows, "row")}`,
  rangeRows: (sheet, rows) => `Cells on sheet ${sheet}, ${count(rows, "row")}`,
  selectionIsHere: "Your selection is here",
  chooseOne: "Tables in this workbook",
  pages: "Playbook pages",
  alwaysDecides: (page) => `${page} (always decides)`,
  unknownPages: (pages) =>
    `This workbook also names pages that this version of the add-in does not know: ${pages}. The others decide. Update the add-in to use them.`,
  columnsUnderstood: (known, of) => `${known} of ${of} columns understood`,
  showColumns: "Show or change columns",
  hideColumns: "Hide columns",
  unusedHeadings: (headings) => `Not used, because another column already means the same: ${headings}`,
  unknownHeadings: (headings) => `Not needed and never touched: ${headings}`,
  required: "needed",
  notUsed: "No column",
  bindingIsKept: "Your choice is kept in this workbook. Excel’s undo starts afresh when it is saved.",
  forgetBinding: "Undo my choices",
  missingColumns: (missing) =>
    `${count(missing, "column")} could be filled but ${missing === 1 ? "is" : "are"} not in the table.`,
  addColumns: (chosen) => (chosen === 0 ? "Add columns" : `Add ${count(chosen, "column")}`),
  addOnlyToTables: "Columns can be added to Excel tables only. Select the cells and choose Insert > Table first.",
  lookAgain: "Look for tables again",
  showPreview: "Show preview",
};

const preview: PreviewTexts = {
  heading: "Preview",
  ofTable: (name, rows) => `${name}, ${count(rows, "row")}. Nothing is written yet.`,
  deciding: (percent) => `Deciding: ${percent}%`,
  rowsWillChange: (rows) => `${count(rows, "row")} will change`,
  cellsByKind: (filled, replaced, cleared) =>
    and.format([
      `${count(filled, "blank cell")} to fill`,
      `${count(replaced, "value")} to replace`,
      ...(cleared > 0 ? [`${count(cleared, "flag")} to clear`] : []),
    ]),
  nothingToWrite: "Nothing to write",
  menu: "Menu",
  tablePagesColumns: "Table, pages and columns",
  counts: "What there is to do",
  toValidate: "To validate",
  toWrite: "To write",
  toLookAt: "To look at",
  searchAndFilter: "Search and filter",
  writes: (status, other, flagOnly) =>
    and.format([
      ...(status > 0 ? [`${count(status, "row")} with a new status`] : []),
      ...(other > 0 ? [`${count(other, "row")} with other cells`] : []),
      ...(flagOnly > 0 ? [`${count(flagOnly, "row")} with a flag only`] : []),
    ]),
  validateShown: (rows) => (rows === 1 ? "Validate the row shown…" : `Validate ${numbers.format(rows)} shown…`),
  validateHeading: "Which of these rows were validated?",
  newSubscriptionsWhy:
    "The same tenant and service already has a No Intent row. These rows are not filled until you say that No Intent was validated.",
  confirmBody:
    "Tick a row only if the account team or the customer has said that there is no intent for it. Today’s date is written as the day it was validated.",
  selectShown: (rows) => `Select all ${numbers.format(rows)} shown`,
  seats: (seats) => `${seats} seats`,
  takeBackValidated: (rows) => `Take back the validation of ${count(rows, "row")}`,
  takeBackAll: (rows) => `Take back all you said of ${count(rows, "row")}`,
  withoutStage: (rows) =>
    `${count(rows, "row")} ${rows === 1 ? "says" : "say"} no stage: the table has no column for it.`,
  withoutIntent: (rows) =>
    `${count(rows, "row")} ${rows === 1 ? "says" : "say"} nothing of intent: the table has no column for it.`,
  forAllOfThem: "For all of them",
  addColumn: (heading) => `Add the column “${heading}”`,
  sayForShown: (rows) => `Say for the ${count(rows, "row")} shown`,
  showOnSheet: "Select them on the sheet",
  sheetChanged: "The sheet has changed since this was read.",
  lostChoices: (rows) =>
    `What you said of ${count(rows, "row")} is gone: ${rows === 1 ? "it was" : "they were"} changed or moved and not found again.`,
  allDone: (rows) =>
    rows === 1
      ? "The row stands as the playbook says."
      : `All ${numbers.format(rows)} rows stand as the playbook says.`,
  andMore: (more) => `and ${numbers.format(more)} more`,
  confirm: (rows) => `Yes, validated: ${count(rows, "row")}`,
  byScenario: "Scenarios",
  byAttention: "To look at",
  moreKinds: (more) => `${more} more kinds`,
  search: "Search tenant or service",
  clearSearch: "Clear search",
  show: "Show",
  showMatters: "Changing or to look at",
  showChanging: "Changing",
  showFlagged: "To look at",
  showLeft: "Left alone",
  showAll: "All rows",
  everyCell: "Show every cell",
  rowsShown: (shown, all) => `${numbers.format(shown)} of ${count(all, "row")} shown`,
  noneShown: "No row fits. Show other rows or clear the search.",
  leaveOutShown: (rows) => `Leave out ${numbers.format(rows)} shown`,
  takeInShown: (rows) => `Take in ${numbers.format(rows)} shown`,
  onlyVisible: "Only rows visible on the sheet",
  onlySelected: "Only rows selected on the sheet",
  everyRow: "Take in every row",
  cellLanguage: "Write cells in",
  write: (cells, rows) => `Write ${count(cells, "cell")} in ${count(rows, "row")}`,
  list: "Rows",
};

const row: RowTexts = {
  noTenant: "(no tenant)",
  noService: "(no service)",
  row: (number) => `Row ${number}`,
  include: (name) => `Write ${name}`,
  includeCell: (column) => `Write ${column}`,
  includeStatus: "Write L1, L2 and L3",
  leftAlone: "Left alone",
  nothingToChange: "Nothing to change",
  fills: "Fills blanks",
  replaces: "Replaces values",
  clears: "Clears",
  blank: "(blank)",
  fromTo: (column, from, to) => `${column}: from ${from} to ${to}`,
  cells: (filled, replaced, cleared) =>
    [
      ...(filled > 0 ? [`${filled} to fill`] : []),
      ...(replaced > 0 ? [`${replaced} to replace`] : []),
      ...(cleared > 0 ? [`${cleared} to clear`] : []),
    ].join(", "),
  flagOnly: "Only its flag changes",
  moreCells: (cells) => `and ${count(cells, "more cell")}`,
  leftOut: "left out",
  validated: "No Intent was validated",
  existing: "Existing No Intent rows",
  chooseL2: "Reason (L2)",
  chooseL3: "Engineering reason (L3)",
  notChosen: "Not chosen",
  placeholder: "As the playbook says",
  keeps: (column, why) => `${column} ${why}.`,
  whyThis: "Why this?",
  whyNot: "Why not?",
  rule: (name) => `Playbook row ${name}`,
  factIs: (fact, value) => `${fact}: ${value}`,
  wouldBe: (scenario, missing) => `${scenario} needs ${missing}`,
  factWanted: (fact, wanted, is) => `${fact} to be ${wanted}, not “${is}”`,
};

const receipt: ReceiptTexts = {
  heading: "Written",
  written: (cells, rows) => `${count(cells, "cell")} in ${count(rows, "row")} written.`,
  nothingWritten: "Nothing was written.",
  skipped: (rows) => `${count(rows, "row")} skipped`,
  refused: (cells) => `${count(cells, "cell")} not written`,
  unknown: (cells) =>
    `Excel has not said what became of ${count(cells, "cell")}. They may still be written. Look again before you go on.`,
  lookAgain: "Look again",
  newStatus: "Rows with a new status",
  stillWaits: "What still waits for you",
  revert: "Put everything back",
  revertLast: "Put the last run back",
  revertRest: "Put the rest back",
  again: "Read the table again",
  revertedHeading: "Put back",
  putBack: (cells) => `${count(cells, "cell")} put back.`,
  keptCells: (cells) => `${count(cells, "cell")} kept`,
  keptWhy: "Somebody changed or moved these since. They stay as they are.",
  nothingPutBack: "Nothing was put back.",
  notPutBack: (cells) => `${count(cells, "cell")} not put back`,
  wrong: (cells) => `Look at ${count(cells, "cell")}: what stands there was meant for another row`,
  wrongCell: (row, column, holds) => `${row}, ${column}: ${holds}`,
  wrongCellHeld: (row, column, holds, held) => `${row}, ${column}: ${holds}, before ${held}`,
};

const date = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

const about: AboutTexts = {
  open: "About this add-in",
  heading: "About this add-in",
  version: (version) => `FastTrack tracker ${version}`,
  promises: [
    "Nothing is written before you have seen it. Formulas, error values, notes and your own flags stay as they are.",
    "Nothing leaves this workbook: the add-in calls no server with your data, and keeps nothing elsewhere.",
  ],
  credit: "Terms and taxonomy come from Microsoft’s FastTrack Partner Playbook, licensed under CC BY 4.0.",
  help: "Help and functions",
  licenses: "Licences of what is inside",
  copyDetails: "Copy details for support",
  detailsCopied: "Copied. No cell of your workbook is in it.",
  detailsToCopy: "Select this text and copy it. No cell of your workbook is in it.",
  changes: "What is new",
  changesOf: (version, day) => `${version}, ${date.format(day)}`,
};

export const pane: PaneTexts = {
  title: "FastTrack tracker",
  start: {
    heading: "Fill your tracker by the playbook",
    body: "See what would change, row by row, before anything is written. Nothing is read until you press the button, and nothing leaves this workbook.",
    find: "Find my tables",
    reloaded:
      "The pane was loaded again. What you had said of rows and not written is gone. What was written is on the sheet; it can no longer be put back from here.",
  },
  busy: {
    list: "Looking for tables",
    read: "Reading the table",
    scope: "Looking at the sheet",
    apply: "Writing",
    settle: "Looking at what was written",
    revert: "Putting back",
    addColumns: "Adding columns",
    cancel: "Stop",
    cancelling: "Stopping…",
    percent: (percent) => `${percent}%`,
  },
  table,
  preview,
  row,
  receipt,
  problem: {
    heading: "This did not work",
    retry: "Try again",
    otherTable: "Choose another table",
    back: "Back to the preview",
    readAgain: "Read the table again",
  },
  about,
  failed: {
    heading: "Something went wrong",
    body: "The add-in made a mistake. Look at your table before you go on, then start again.",
    again: "Start again",
  },
  back: "Back",
  cancel: "Cancel",
  languageName: {
    en: "English",
    ja: "日本語 (Japanese)",
    de: "Deutsch (German)",
    pt: "Português (Portuguese)",
    es: "Español (Spanish)",
    zh: "简体中文 (Simplified Chinese)",
  },
  quoted: (text) => `“${text}”`,
  list: (items) => and.format(items),
  either: (items) => or.format(items),
  number: (number) => numbers.format(number),
};
