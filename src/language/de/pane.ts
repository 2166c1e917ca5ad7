import type { AboutTexts, PaneTexts, PreviewTexts, ReceiptTexts, RowTexts, TableTexts } from "../texts/paneTexts";

const numbers = new Intl.NumberFormat("de");
const and = new Intl.ListFormat("de", { type: "conjunction" });
const or = new Intl.ListFormat("de", { type: "disjunction" });
const count = (number: number, one: string, many: string) => `${numbers.format(number)} ${number === 1 ? one : many}`;
const rowCount = (rows: number) => count(rows, "Zeile", "Zeilen");
const cellCount = (cells: number) => count(cells, "Zelle", "Zellen");
// A percent sign stands off its number, on the same line.
const percentOf = (percent: number) => `${percent}\u00a0%`;

const table: TableTexts = {
  heading: "Tabelle auswählen",
  none: "Diese Arbeitsmappe enthält keine Tabelle mit Tracker-Überschriften. Schreiben Sie über die Zeilen Überschriften für Mandant, Dienst und L1, und suchen Sie dann erneut.",
  tableRows: (name, rows) => `${name}, ${rowCount(rows)}`,
  rangeRows: (sheet, rows) => `Zellen auf Blatt „${sheet}“, ${rowCount(rows)}`,
  selectionIsHere: "Ihre Markierung ist hier",
  chooseOne: "Tabellen in dieser Arbeitsmappe",
  pages: "Seiten des Playbooks",
  alwaysDecides: (page) => `${page} (gilt immer)`,
  unknownPages: (pages) =>
    `In dieser Arbeitsmappe sind auch Seiten gewählt, die diese Version des Add-Ins nicht kennt: ${pages}. Die übrigen gelten. Aktualisieren Sie das Add-In, um sie zu verwenden.`,
  columnsUnderstood: (known, of) => `${known} von ${of} Spalten erkannt`,
  showColumns: "Spaltenliste anzeigen oder ändern",
  hideColumns: "Spaltenliste ausblenden",
  unusedHeadings: (headings) => `Nicht verwendet, weil eine andere Spalte schon dasselbe bedeutet: ${headings}`,
  unknownHeadings: (headings) => `Nicht benötigt und nie geändert: ${headings}`,
  required: "erforderlich",
  notUsed: "Keine Spalte",
  bindingIsKept:
    "Ihre Auswahl wird in dieser Arbeitsmappe gespeichert. Danach lassen sich frühere Schritte in Excel nicht mehr rückgängig machen.",
  forgetBinding: "Meine Auswahl zurücksetzen",
  missingColumns: (missing) =>
    missing === 1
      ? "1 Spalte könnte ausgefüllt werden, fehlt aber in der Tabelle."
      : `${numbers.format(missing)} Spalten könnten ausgefüllt werden, fehlen aber in der Tabelle.`,
  addColumns: (chosen) => (chosen === 0 ? "Spalten hinzufügen" : `${count(chosen, "Spalte", "Spalten")} hinzufügen`),
  addOnlyToTables:
    "Spalten lassen sich nur in Excel-Tabellen hinzufügen. Markieren Sie zuerst die Zellen, und wählen Sie „Einfügen“ > „Tabelle“.",
  lookAgain: "Tabellen erneut suchen",
  showPreview: "Vorschau anzeigen",
};

const preview: PreviewTexts = {
  heading: "Vorschau",
  ofTable: (name, rows) => `${name}, ${rowCount(rows)}. Noch wird nichts geschrieben.`,
  deciding: (percent) => `Wird ausgewertet: ${percentOf(percent)}`,
  rowsWillChange: (rows) =>
    rows === 0 ? "Keine Zeile ändert sich" : `${rowCount(rows)} ${rows === 1 ? "ändert" : "ändern"} sich`,
  cellsByKind: (filled, replaced, cleared) =>
    and.format([
      `${count(filled, "leere Zelle", "leere Zellen")} ausfüllen`,
      `${count(replaced, "Wert", "Werte")} ersetzen`,
      ...(cleared > 0 ? [`${numbers.format(cleared)} Kennzeichen löschen`] : []),
    ]),
  nothingToWrite: "Nichts zu schreiben",
  menu: "Menü",
  tablePagesColumns: "Tabelle, Seiten und Spalten",
  counts: "Was zu tun ist",
  toValidate: "Validieren",
  toWrite: "Schreiben",
  toLookAt: "Prüfen",
  searchAndFilter: "Suchen und filtern",
  writes: (status, other, flagOnly) =>
    and.format([
      ...(status > 0 ? [`${rowCount(status)} mit neuem Status`] : []),
      ...(other > 0 ? [`${rowCount(other)} mit anderen Zellen`] : []),
      ...(flagOnly > 0 ? [`${rowCount(flagOnly)} nur mit Kennzeichen`] : []),
    ]),
  validateShown: (rows) =>
    rows === 1 ? "Angezeigte Zeile validieren…" : `${numbers.format(rows)} angezeigte validieren…`,
  validateHeading: "Welche dieser Zeilen wurden validiert?",
  newSubscriptionsWhy:
    "Für denselben Mandanten und Dienst gibt es schon eine Zeile mit „Keine Absichten“. Hier wird erst etwas ausgefüllt, wenn Sie angeben, dass „Keine Absichten“ validiert wurde.",
  confirmBody:
    "Haken Sie eine Zeile nur an, wenn das Account Team oder der Kunde gesagt hat, dass für sie keine Absicht besteht.",
  dayIsWritten: "Als Tag der Validierung wird das heutige Datum geschrieben.",
  withoutValidated:
    "Die Tabelle hat keine Spalte dafür: Der Tag wird nicht geschrieben. Sie können sie vorher hinzufügen.",
  selectShown: (rows) =>
    rows === 1 ? "Die angezeigte auswählen" : `Alle ${numbers.format(rows)} angezeigten auswählen`,
  seats: (seats) => `Berechtigungen: ${seats}`,
  takeBackValidated: (rows) => `Validierung von ${rowCount(rows)} zurücknehmen`,
  takeBackAll: (rows) => `Alle Angaben zu ${rowCount(rows)} zurücknehmen`,
  withoutStage: (rows) =>
    `${rowCount(rows)} ${rows === 1 ? "nennt" : "nennen"} keine Phase: Die Tabelle hat keine Spalte dafür.`,
  withoutIntent: (rows) =>
    `${rowCount(rows)} ${rows === 1 ? "sagt" : "sagen"} nichts zur Absicht: Die Tabelle hat keine Spalte dafür.`,
  forAllOfThem: "Für alle diese Zeilen",
  addColumn: (heading) => `Spalte „${heading}“ hinzufügen`,
  pickRows: "Zeilen auswählen",
  donePicking: "Fertig",
  rowsPicked: (rows) => (rows === 0 ? "Keine Zeile ausgewählt" : `${rowCount(rows)} ausgewählt`),
  sayOfThem: "Für sie angeben…",
  sayHeading: (rows) => `Was gilt für ${rowCount(rows)}?`,
  setFor: (rows) => `Für ${rowCount(rows)} angeben`,
  validatePicked: (rows) => `${numbers.format(rows)} davon validieren…`,
  leaveOutPicked: (rows) => `${numbers.format(rows)} davon auslassen`,
  takeInPicked: (rows) => `${numbers.format(rows)} davon aufnehmen`,
  pickTenant: (tenant) => `Alle von ${tenant} auswählen`,
  pickNone: "Keine auswählen",
  groupByTenant: "Nach Mandant gruppieren",
  tenantsShown: (tenants) => count(tenants, "Mandant", "Mandanten"),
  closeAll: "Alle schließen",
  openAll: "Alle öffnen",
  tenantRows: (rows, waiting, written) =>
    [
      rowCount(rows),
      ...(waiting === 0 ? [] : [`${numbers.format(waiting)} zu validieren`]),
      ...(written === 0 ? [] : [`${numbers.format(written)} zu schreiben`]),
    ].join(" · "),
  noSharedL2: "Diese Zeilen haben keine Liste von Gründen gemeinsam. Wählen Sie Zeilen eines Szenarios aus.",
  noSharedL3: "Diese Zeilen haben keine Liste gemeinsam. Sie hängt vom Grund (L2) und vom Dienst ab.",
  l3AfterL2: "Geben Sie zuerst den Grund an. Danach steht seine Liste zur Wahl.",
  l3ToChoose: "L3 auszuwählen",
  showOnSheet: "Im Blatt markieren",
  sheetChanged: "Das Blatt wurde geändert, seit es gelesen wurde.",
  lostChoices: (rows) =>
    `Ihre Angaben zu ${rowCount(rows)} sind verloren: ${rows === 1 ? "Sie wurde" : "Sie wurden"} geändert oder verschoben und nicht wiedergefunden.`,
  allDone: (rows) =>
    rows === 1
      ? "Die Zeile steht so, wie es das Playbook sagt."
      : `Alle ${numbers.format(rows)} Zeilen stehen so, wie es das Playbook sagt.`,
  andMore: (more) => `und ${numbers.format(more)} weitere`,
  confirm: (rows) => `Ja, validiert: ${rowCount(rows)}`,
  byScenario: "Szenarien",
  byAttention: "Zu prüfen",
  moreKinds: (more) => count(more, "weiterer Hinweis", "weitere Hinweise"),
  search: "Mandant oder Dienst suchen",
  clearSearch: "Suche löschen",
  show: "Anzeigen",
  showMatters: "Mit Änderungen oder zu prüfen",
  showChanging: "Mit Änderungen",
  showFlagged: "Zu prüfen",
  showLeft: "Bleiben unverändert",
  showAll: "Alle Zeilen",
  everyCell: "Alle Zellen anzeigen",
  rowsShown: (shown, all) => `${numbers.format(shown)} von ${rowCount(all)} angezeigt`,
  noneShown: "Keine Zeile passt. Zeigen Sie andere Zeilen an, oder löschen Sie die Suche.",
  leaveOutShown: (rows) => `${count(rows, "angezeigte Zeile", "angezeigte Zeilen")} auslassen`,
  takeInShown: (rows) => `${count(rows, "angezeigte Zeile", "angezeigte Zeilen")} aufnehmen`,
  onlyVisible: "Nur im Blatt sichtbare Zeilen",
  onlySelected: "Nur im Blatt markierte Zeilen",
  everyRow: "Alle Zeilen aufnehmen",
  cellLanguage: "Sprache der Zellen",
  write: (cells, rows) => `${cellCount(cells)} in ${rowCount(rows)} schreiben`,
  list: "Zeilen",
};

const row: RowTexts = {
  noTenant: "(kein Mandant)",
  noService: "(kein Dienst)",
  row: (number) => `Zeile ${number}`,
  include: (name) => `${name} schreiben`,
  pick: (name) => `${name} auswählen`,
  includeCell: (column) => `„${column}“ schreiben`,
  includeStatus: "L1, L2 und L3 schreiben",
  leftAlone: "Bleibt unverändert",
  nothingToChange: "Nichts zu ändern",
  fills: "Leere Zellen ausfüllen",
  replaces: "Werte ersetzen",
  clears: "Löschen",
  blank: "(leer)",
  fromTo: (column, from, to) => `${column}: von ${from} zu ${to}`,
  cells: (filled, replaced, cleared) =>
    [
      ...(filled > 0 ? [`${filled} ausfüllen`] : []),
      ...(replaced > 0 ? [`${replaced} ersetzen`] : []),
      ...(cleared > 0 ? [`${cleared} löschen`] : []),
    ].join(", "),
  flagOnly: "Nur das Kennzeichen ändert sich",
  moreCells: (cells) => `und ${count(cells, "weitere Zelle", "weitere Zellen")}`,
  leftOut: "ausgelassen",
  validated: "„Keine Absichten“ wurde validiert",
  existing: "Vorhandene Zeilen mit „Keine Absichten“",
  chooseL2: "Grund (L2)",
  chooseL3: "Technischer Grund (L3)",
  notChosen: "Nicht ausgewählt",
  placeholder: "Wie im Playbook",
  keeps: (column, why) => `„${column}“ bleibt, ${why}.`,
  whyThis: "Warum?",
  whyNot: "Warum nicht?",
  rule: (name) => `Laut Playbook gilt ${name}`,
  factIs: (fact, value) => `${fact}: ${value}`,
  wouldBe: (scenario, missing) => `Für ${scenario} nötig: ${missing}`,
  factWanted: (fact, wanted, is) => `${fact} ${wanted} statt „${is}“`,
};

const receipt: ReceiptTexts = {
  heading: "Geschrieben",
  written: (cells, rows) => `${cellCount(cells)} in ${rowCount(rows)} geschrieben.`,
  nothingWritten: "Es wurde nichts geschrieben.",
  skipped: (rows) => `${rowCount(rows)} übersprungen`,
  refused: (cells) => `${cellCount(cells)} nicht geschrieben`,
  unknown: (cells) =>
    `Excel hat nicht gemeldet, was aus ${cellCount(cells)} geworden ist. Vielleicht ${cells === 1 ? "wird sie" : "werden sie"} noch geschrieben. Prüfen Sie erneut, bevor Sie fortfahren.`,
  lookAgain: "Erneut prüfen",
  newStatus: "Zeilen mit neuem Status",
  stillWaits: "Was noch auf Sie wartet",
  revert: "Alles rückgängig machen",
  revertLast: "Letzte Änderungen rückgängig machen",
  revertRest: "Rest rückgängig machen",
  again: "Tabelle erneut lesen",
  revertedHeading: "Rückgängig gemacht",
  putBack: (cells) => `${cellCount(cells)} auf den vorigen Wert zurückgesetzt.`,
  keptCells: (cells) => `${cellCount(cells)} beibehalten`,
  keptWhy: "Seitdem geändert oder verschoben. Hier bleibt alles, wie es ist.",
  nothingPutBack: "Es wurde nichts rückgängig gemacht.",
  notPutBack: (cells) => `${cellCount(cells)} nicht zurückgesetzt`,
  wrong: (cells) => `Bitte prüfen: ${cellCount(cells)} mit Inhalt, der für eine andere Zeile bestimmt war`,
  wrongCell: (row, column, holds) => `${row}, ${column}: ${holds}`,
  wrongCellHeld: (row, column, holds, held) => `${row}, ${column}: ${holds}, vorher ${held}`,
};

const date = new Intl.DateTimeFormat("de", { dateStyle: "long", timeZone: "UTC" });

const about: AboutTexts = {
  open: "Info zu diesem Add-In",
  heading: "Info zu diesem Add-In",
  version: (version) => `FastTrack-Tracker ${version}`,
  promises: [
    "Es wird nichts geschrieben, bevor Sie es gesehen haben. Formeln, Fehlerwerte, Notizen und Ihre eigenen Kennzeichen bleiben, wie sie sind.",
    "Nichts verlässt diese Arbeitsmappe: Das Add-In sendet Ihre Daten an keinen Server und speichert nichts an einem anderen Ort.",
  ],
  credit:
    "Begriffe und Taxonomie stammen aus dem FastTrack Partner Playbook von Microsoft, lizenziert unter CC BY 4.0.",
  help: "Hilfe und Funktionen",
  licenses: "Lizenzen der enthaltenen Software",
  copyDetails: "Details für den Support kopieren",
  detailsCopied: "Kopiert. Keine Zelle Ihrer Arbeitsmappe ist darin enthalten.",
  detailsToCopy: "Markieren und kopieren Sie diesen Text. Keine Zelle Ihrer Arbeitsmappe ist darin enthalten.",
  changes: "Neuerungen",
  changesOf: (version, day) => `${version}, ${date.format(day)}`,
};

export const pane: PaneTexts = {
  title: "FastTrack-Tracker",
  start: {
    heading: "Tracker nach dem Playbook ausfüllen",
    body: "Sehen Sie Zeile für Zeile, was sich ändern würde, bevor etwas geschrieben wird. Gelesen wird erst, wenn Sie die Schaltfläche drücken, und nichts verlässt diese Arbeitsmappe.",
    find: "Meine Tabellen suchen",
    reloaded:
      "Der Aufgabenbereich wurde neu geladen. Was Sie zu Zeilen gesagt und nicht geschrieben hatten, ist verloren. Was geschrieben wurde, steht im Blatt; von hier aus lässt es sich nicht mehr rückgängig machen.",
  },
  bringInExport: "Export einbringen",
  busy: {
    list: "Tabellen werden gesucht",
    read: "Tabelle wird gelesen",
    scope: "Blatt wird geprüft",
    apply: "Wird geschrieben",
    settle: "Ergebnis wird geprüft",
    revert: "Wird rückgängig gemacht",
    addColumns: "Spalten werden hinzugefügt",
    cancel: "Stoppen",
    cancelling: "Wird gestoppt…",
    percent: percentOf,
  },
  table,
  preview,
  row,
  receipt,
  problem: {
    heading: "Das hat nicht funktioniert",
    retry: "Erneut versuchen",
    otherTable: "Andere Tabelle auswählen",
    back: "Zurück zur Vorschau",
    readAgain: "Tabelle erneut lesen",
  },
  about,
  failed: {
    heading: "Es ist ein Fehler aufgetreten",
    body: "Der Fehler liegt im Add-In. Prüfen Sie Ihre Tabelle, bevor Sie fortfahren, und beginnen Sie dann von vorn.",
    again: "Von vorn beginnen",
  },
  back: "Zurück",
  cancel: "Abbrechen",
  languageName: {
    en: "English (Englisch)",
    ja: "日本語 (Japanisch)",
    de: "Deutsch",
    pt: "Português (Portugiesisch)",
    es: "Español (Spanisch)",
    zh: "简体中文 (Vereinfachtes Chinesisch)",
  },
  quoted: (text) => `„${text}“`,
  list: (items) => and.format(items),
  either: (items) => or.format(items.map((item) => `„${item}“`)),
  number: (number) => numbers.format(number),
};
