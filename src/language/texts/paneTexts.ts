import type { Language } from "../../playbook/tracker/language";

/** A sentence with a number in it; plural forms are the language's own business. */
type Counted = (count: number) => string;

export interface TableTexts {
  readonly heading: string;
  readonly none: string;
  readonly tableRows: (name: string, rows: number) => string;
  readonly rangeRows: (sheet: string, rows: number) => string;
  readonly selectionIsHere: string;
  readonly chooseOne: string;
  /** Over the pages of the playbook to choose from. */
  readonly pages: string;
  readonly alwaysDecides: (page: string) => string;
  readonly unknownPages: (pages: string) => string;
  readonly columnsUnderstood: (count: number, of: number) => string;
  readonly showColumns: string;
  readonly hideColumns: string;
  readonly unusedHeadings: (headings: string) => string;
  readonly unknownHeadings: (headings: string) => string;
  readonly required: string;
  readonly notUsed: string;
  readonly bindingIsKept: string;
  readonly forgetBinding: string;
  readonly missingColumns: Counted;
  readonly addColumns: Counted;
  readonly addOnlyToTables: string;
  /** Beside the tables that were found: some may have come or gone. */
  readonly lookAgain: string;
  readonly showPreview: string;
}

export interface PreviewTexts {
  readonly heading: string;
  readonly ofTable: (name: string, rows: number) => string;
  readonly deciding: (percent: number) => string;
  readonly rowsWillChange: Counted;
  readonly cellsByKind: (filled: number, replaced: number, cleared: number) => string;
  readonly nothingToWrite: string;
  readonly menu: string;
  readonly tablePagesColumns: string;
  /** Over the counts that are filters, and what each of them counts. */
  readonly counts: string;
  readonly toValidate: string;
  readonly toWrite: string;
  readonly toLookAt: string;
  readonly searchAndFilter: string;
  /** Rows that get another status, rows of which other cells change, rows that get a flag and nothing else. */
  readonly writes: (status: number, other: number, flagOnly: number) => string;
  readonly validateShown: Counted;
  readonly validateHeading: string;
  readonly newSubscriptionsWhy: string;
  readonly confirmBody: string;
  /** Where the table has a column for it, and where not. */
  readonly dayIsWritten: string;
  readonly withoutValidated: string;
  readonly selectShown: Counted;
  readonly seats: (seats: string) => string;
  readonly takeBackValidated: Counted;
  readonly takeBackAll: Counted;
  /** Rows that can't be decided, for the table has no such column. */
  readonly withoutStage: Counted;
  readonly withoutIntent: Counted;
  readonly forAllOfThem: string;
  readonly addColumn: (heading: string) => string;
  /** Several rows are picked, to say something of all of them. */
  readonly pickRows: string;
  readonly donePicking: string;
  readonly rowsPicked: Counted;
  readonly sayOfThem: string;
  readonly sayHeading: Counted;
  readonly setFor: Counted;
  readonly validatePicked: Counted;
  readonly leaveOutPicked: Counted;
  readonly takeInPicked: Counted;
  readonly pickTenant: (tenant: string) => string;
  readonly pickNone: string;
  /** The list stands tenant by tenant; groups are closed and opened. */
  readonly groupByTenant: string;
  readonly tenantsShown: Counted;
  readonly closeAll: string;
  readonly openAll: string;
  /** Of a tenant: its rows, those that wait for a word on No Intent, those that are written. */
  readonly tenantRows: (rows: number, waiting: number, written: number) => string;
  readonly noSharedL2: string;
  readonly noSharedL3: string;
  readonly l3AfterL2: string;
  readonly l3ToChoose: string;
  readonly showOnSheet: string;
  readonly sheetChanged: string;
  /** Rows of which something was said before, and that were not found again. */
  readonly lostChoices: Counted;
  /** Nothing to write, nothing to look at. */
  readonly allDone: Counted;
  readonly andMore: Counted;
  readonly confirm: Counted;
  readonly byScenario: string;
  readonly byAttention: string;
  readonly moreKinds: Counted;
  readonly search: string;
  readonly clearSearch: string;
  readonly show: string;
  readonly showMatters: string;
  readonly showChanging: string;
  readonly showFlagged: string;
  readonly showLeft: string;
  readonly showAll: string;
  readonly everyCell: string;
  readonly rowsShown: (shown: number, all: number) => string;
  readonly noneShown: string;
  readonly leaveOutShown: Counted;
  readonly takeInShown: Counted;
  readonly onlyVisible: string;
  readonly onlySelected: string;
  readonly everyRow: string;
  readonly cellLanguage: string;
  readonly write: (cells: number, rows: number) => string;
  readonly list: string;
}

export interface RowTexts {
  readonly noTenant: string;
  readonly noService: string;
  readonly row: Counted;
  readonly include: (name: string) => string;
  readonly pick: (name: string) => string;
  readonly includeCell: (column: string) => string;
  readonly includeStatus: string;
  readonly leftAlone: string;
  readonly nothingToChange: string;
  readonly fills: string;
  readonly replaces: string;
  readonly clears: string;
  readonly blank: string;
  /** For screen readers: "L1: from … to …". */
  readonly fromTo: (column: string, from: string, to: string) => string;
  readonly cells: (filled: number, replaced: number, cleared: number) => string;
  /** The flag stands above it. */
  readonly flagOnly: string;
  /** Behind the one cell of a row that is shown. */
  readonly moreCells: Counted;
  readonly leftOut: string;
  readonly validated: string;
  readonly existing: string;
  readonly chooseL2: string;
  readonly chooseL3: string;
  readonly notChosen: string;
  readonly placeholder: string;
  readonly keeps: (column: string, why: string) => string;
  readonly whyThis: string;
  readonly whyNot: string;
  readonly rule: (name: string) => string;
  readonly factIs: (fact: string, value: string) => string;
  readonly wouldBe: (scenario: string, missing: string) => string;
  readonly factWanted: (fact: string, wanted: string, is: string) => string;
}

export interface ReceiptTexts {
  readonly heading: string;
  readonly written: (cells: number, rows: number) => string;
  readonly nothingWritten: string;
  readonly skipped: Counted;
  readonly refused: Counted;
  readonly unknown: Counted;
  readonly lookAgain: string;
  /** Over the scenarios of the rows that got another status. */
  readonly newStatus: string;
  readonly stillWaits: string;
  readonly revert: string;
  readonly revertLast: string;
  readonly revertRest: string;
  readonly again: string;
  readonly revertedHeading: string;
  readonly putBack: Counted;
  readonly keptCells: Counted;
  readonly keptWhy: string;
  readonly nothingPutBack: string;
  readonly notPutBack: Counted;
  /** Cells that hold what was meant for another row [W4]. */
  readonly wrong: Counted;
  readonly wrongCell: (row: string, column: string, holds: string) => string;
  readonly wrongCellHeld: (row: string, column: string, holds: string, held: string) => string;
}

/** What the add-in is, does and never does. */
export interface AboutTexts {
  readonly open: string;
  readonly heading: string;
  readonly version: (version: string) => string;
  readonly promises: readonly string[];
  readonly credit: string;
  readonly help: string;
  readonly licenses: string;
  readonly copyDetails: string;
  readonly detailsCopied: string;
  /** Where the clipboard is refused: over the details themselves. */
  readonly detailsToCopy: string;
  readonly changes: string;
  readonly changesOf: (version: string, day: Date) => string;
}

/** What the task pane says. */
export interface PaneTexts {
  readonly title: string;
  readonly start: {
    readonly heading: string;
    readonly body: string;
    readonly find: string;
    /** The page was ended by its host or a person and loaded again. */
    readonly reloaded: string;
  };
  /** Leads to the page for a month's export. */
  readonly bringInExport: string;
  readonly busy: {
    readonly list: string;
    readonly read: string;
    readonly scope: string;
    readonly apply: string;
    readonly settle: string;
    readonly revert: string;
    readonly addColumns: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly percent: Counted;
  };
  readonly table: TableTexts;
  readonly preview: PreviewTexts;
  readonly row: RowTexts;
  readonly receipt: ReceiptTexts;
  readonly problem: {
    readonly heading: string;
    readonly retry: string;
    readonly otherTable: string;
    readonly back: string;
    readonly readAgain: string;
  };
  readonly about: AboutTexts;
  readonly failed: { readonly heading: string; readonly body: string; readonly again: string };
  readonly back: string;
  readonly cancel: string;
  readonly languageName: { readonly [L in Language]: string };
  /** What stands in a cell, in the language's own quotation marks. */
  readonly quoted: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly either: (items: readonly string[]) => string;
  readonly number: Counted;
}
