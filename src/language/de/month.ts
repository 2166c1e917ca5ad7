import type { MonthTexts } from "../texts/monthTexts";

const numbers = new Intl.NumberFormat("de");
const and = new Intl.ListFormat("de", { type: "conjunction" });
const count = (number: number, one: string, many: string) => `${numbers.format(number)} ${number === 1 ? one : many}`;
const rowsOf = (rows: number) => count(rows, "Zeile", "Zeilen");
const newRows = (rows: number) => count(rows, "neue Zeile", "neue Zeilen");
const cellsOf = (cells: number) => count(cells, "Zelle", "Zellen");

export const month: MonthTexts = {
  intro:
    "Neue Abonnements kommen unter Ihre letzte Zeile, vom Portal geänderte Status werden übernommen, Ihre Notizen bleiben, wie sie sind. Sie sehen alles, bevor etwas geschrieben wird.",
  tracker: "Ihr Tracker",
  portal: "Der Export dieses Monats",
  last: "Der Export vom letzten Mal",
  noLast: "Es gibt noch keinen",
  lastMeans: "An ihm zeigt sich, wer eine Zelle seitdem geändert hat: Sie oder das Portal.",
  noExport:
    "Keine andere Tabelle hier kann ein Export sein. Fügen Sie den Export des Portals mit seinen Überschriften auf einem eigenen Blatt ein, und suchen Sie noch einmal.",
  compare: "Zeigen, was sich ändert",
  heading: "Was der Export ändert",
  ofTables: (tracker, rows, portal, portalRows) =>
    `${tracker}, ${rowsOf(rows)}; Export ${portal}, ${rowsOf(portalRows)}. Noch ist nichts geschrieben.`,
  takesOver: (columns) => `Immer so wie im Portal: ${columns}`,
  kinds: {
    new: "Neu",
    asked: "Fragen",
    changed: "Geändert",
    toEnter: "Einzutragen",
    gone: "Weg",
    sums: "Summen",
    aside: "Hinweise",
  },
  underNoIntent: (rows) =>
    rows === 1
      ? "1 neues Abonnement steht unter Keine Absichten. Es kommt zuerst; validieren Sie es in der Arbeitsliste, sobald es geschrieben ist."
      : `${numbers.format(rows)} neue Abonnements stehen unter Keine Absichten. Sie kommen zuerst; validieren Sie sie in der Arbeitsliste, sobald sie geschrieben sind.`,
  lostSaid: (things) =>
    things === 1
      ? "1 frühere Angabe zu diesem Monat passt nicht mehr, denn die Zeilen haben sich geändert: Machen Sie sie noch einmal."
      : `${numbers.format(things)} frühere Angaben zu diesem Monat passen nicht mehr, denn die Zeilen haben sich geändert: Machen Sie sie noch einmal.`,
  shown: (items) => `${numbers.format(items)} angezeigt`,
  list: "Was der Export bringt",
  portalRow: (row) => `Exportzeile ${row}`,
  isGrowth: "Weitere Berechtigungen einer vorhandenen Zeile",
  fromExport: "Aus dem Export",
  byPlaybook: "Nach dem Playbook",
  because: {
    portal: "vom Portal geändert",
    said: "Sie haben den Wert des Portals gewählt",
    "not-entered": "es war noch nichts eingetragen",
  },
  whichRow: "Welche Zeile des Exports ist diese?",
  pairWhy: {
    "several-possible": "Mehr als eine Zeile des Exports kann diese sein.",
    "too-many-ways": "Zu viele Zeilen sind einander gleich, um sie auseinanderzuhalten.",
  },
  groupWaits: "Bis zur Antwort wird von diesem Mandanten und Dienst nichts geschrieben.",
  isGone: "Keine: Im Portal gibt es sie nicht mehr",
  conflictWhy: {
    "both-changed": "Sie und das Portal haben es geändert. Was gilt?",
    "no-line": "Niemand kann sagen, wer es geändert hat. Was gilt?",
  },
  mine: "Ihr Wert",
  theirs: "Wert des Portals",
  grown: (seats) =>
    `Der Export hat hier ${count(seats, "Berechtigung", "Berechtigungen")} mehr als Ihre Zeilen, und der Dienst hat eine Zeile mit Keine Absichten. Sind sie neu?`,
  areNew: "Neu: Sie bekommen eine eigene Zeile",
  areSame: "Nicht neu: Die Zahl wird übernommen",
  takeBack: "Antwort zurücknehmen",
  allMine: "Bei allen angezeigten Ihr Wert",
  allTheirs: "Bei allen angezeigten der des Portals",
  allOpen: "Alle angezeigten offen lassen",
  enterIt: "Sie haben es geändert, das Portal weiß noch nichts davon:",
  goneRow: "Keine Zeile des Exports steht dafür. Die Zeile bleibt im Tracker.",
  goneGroup: "Der Export hat nichts mehr von diesem Mandanten und Dienst. Die Zeile bleibt im Tracker.",
  sum: (sum, entitlements) =>
    `Ihre Zeilen haben zusammen ${count(sum, "Berechtigung", "Berechtigungen")}, der Export hat ${numbers.format(entitlements)}. Sie bleiben, wie sie sind.`,
  held: {
    formula: "enthält eine Formel, die nie ersetzt wird",
    error: "enthält einen Fehlerwert, der nie ersetzt wird",
    "portal-error": "bleibt, weil im Export dort ein Fehlerwert steht",
  },
  unnamed: {
    tracker: "Nennt keinen Mandanten oder keinen Dienst: Die Zeile bleibt, wie sie ist.",
    portal: "Diese Zeile des Exports nennt keinen Mandanten oder keinen Dienst: Sie wird nicht eingebracht.",
  },
  renamed: {
    "name-changed": (tracker, portal) => `„${tracker}“ heißt im Export „${portal}“: gleiche ID, gleicher Mandant.`,
    "id-changed": (tracker, portal) => `Die ID ${tracker} ist im Export ${portal}: gleicher Name, gleicher Mandant.`,
  },
  copy: "Kopieren, was einzutragen ist",
  copied: (cells) => `${count(cells, "Eintrag", "Einträge")} kopiert, nach Mandant.`,
  toCopy: "Markieren Sie diesen Text, und kopieren Sie ihn.",
  enterLine: (service, column, tracker, portal) => `${service}: ${column} ${tracker} (Portal: ${portal})`,
  going: (added, cells, rows) =>
    and.format([
      ...(added > 0 ? [newRows(added)] : []),
      ...(cells > 0 ? [`${cellsOf(cells)} in ${rowsOf(rows)}`] : []),
    ]),
  open: (questions) =>
    questions === 1
      ? "1 Frage ist offen: Worum es geht, bleibt, wie es ist; nächstes Mal wird wieder gefragt."
      : `${numbers.format(questions)} Fragen sind offen: Worum es geht, bleibt, wie es ist; nächstes Mal wird wieder gefragt.`,
  keepsOn: (sheet) =>
    `Danach wird dieser Export in einem eigenen Schritt auf dem Blatt „${sheet}“ für das nächste Mal aufgehoben. Wird das Blatt dabei angelegt, kann Excels Rückgängig neu beginnen.`,
  write: (added, cells) =>
    `${and.format([...(added > 0 ? [newRows(added)] : []), ...(cells > 0 ? [cellsOf(cells)] : [])])} schreiben`,
  moves: "Was unter der Tabelle steht, rückt mit den neuen Zeilen nach unten.",
  hidden:
    "Einige Zeilen des Trackers sind ausgeblendet, vielleicht durch einen Filter. Sie werden wie die anderen auf den neuen Stand gebracht.",
  keepOnly: "Diesen Export für das nächste Mal aufheben",
  added: (rows) => `${rowsOf(rows)} unter der letzten hinzugefügt.`,
  notAdded: (rows) => `${rowsOf(rows)} nicht hinzugefügt`,
  wrongRows: (rows) =>
    `Sehen Sie sich ${rowsOf(rows)} an: nur zum Teil oder doppelt vorhanden und nicht mehr zu berichtigen`,
  kept: (sheet) => `Dieser Export ist auf dem Blatt „${sheet}“ für das nächste Mal aufgehoben.`,
  notKept: "Dieser Export konnte nicht für das nächste Mal aufgehoben werden.",
  keepAgain: "Jetzt aufheben",
  toWorklist: "Weiter zur Arbeitsliste",
  revertMonth: "Letzten eingebrachten Export rückgängig machen",
  removed: (rows) => `${count(rows, "hinzugefügte Zeile", "hinzugefügte Zeilen")} entfernt.`,
  touched: (rows) => `${count(rows, "hinzugefügte Zeile bleibt", "hinzugefügte Zeilen bleiben")}: seitdem geändert`,
  lastBack: "Der Export von davor ist wieder aufgehoben.",
  lastStays: "Der aufgehobene Export wurde seitdem geändert und bleibt, wie er ist.",
};
