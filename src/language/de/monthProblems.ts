import type { MonthProblemTexts } from "../texts/problemTexts";

const list = new Intl.ListFormat("de", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `„${name}“`));

/** What is wrong with the tables of a month, or worth a word. */
export const monthProblems: MonthProblemTexts = {
  "no-room-below": ({ sheet, row, rows }) =>
    `Unter der Tabelle auf dem Blatt „${sheet}“ ist kein Platz für ${rows} neue Zeilen: In Zeile ${row} steht etwas. Verschieben Sie es weiter nach unten, und versuchen Sie es noch einmal.`,
  "sheet-taken": ({ sheet }) =>
    `Das Blatt „${sheet}“ kann nicht beschrieben werden: Es steht noch etwas anderes darauf. Verschieben Sie das auf ein anderes Blatt, oder geben Sie diesem Blatt einen anderen Namen, und versuchen Sie es noch einmal.`,
  "month-same-table": () =>
    "Tracker und Export sind dieselbe Tabelle. Wählen Sie den Export, den Sie diesen Monat aus dem Portal geholt haben.",
  "month-export-is-tracker": () =>
    "Der Export sieht aus wie ein Tracker: Er hat Spalten, die nur ein Tracker hat. Vielleicht sind die beiden vertauscht. Wählen Sie als Export die Tabelle aus dem Portal.",
  "month-tracker-is-export": () =>
    "Der Tracker sieht aus wie ein Export aus dem Portal: Er hat keine der Spalten, die Sie ausfüllen. Vielleicht sind die beiden vertauscht. Wählen Sie als Tracker Ihre eigene Tabelle.",
  "month-nothing-in-common": () =>
    "Tracker und Export haben keine Mandantenspalte gemeinsam: Der eine hat Namen, der andere nur IDs. Ergänzen Sie im Tracker Mandanten-ID oder Mandantenname, und versuchen Sie es noch einmal.",
  "month-no-export-rows": () =>
    "Der Export hat keine Zeilen. Holen Sie ihn noch einmal aus dem Portal; es wurde nichts geändert.",
  "month-answer-not-asked": ({ ids }) =>
    `Es wurden Fragen beantwortet, die nicht gestellt sind: ${named(ids)}. Nehmen Sie diese Antworten heraus, und versuchen Sie es noch einmal; es wurde nichts geändert.`,
  "month-answer-unknown": ({ id, answer }) =>
    `„${answer}“ ist keine der Antworten auf ${id}. Wählen Sie eine, die die Frage nennt; es wurde nichts geändert.`,
  "month-answers-unreadable": () =>
    "Die Antworten sind nicht lesbar. Sie sind ein JSON-Objekt aus Frage und Antwort; es wurde nichts geändert.",
  "month-first": () =>
    "Es gibt noch keinen Export vom letzten Monat, daher kann niemand sagen, wer eine Zelle geändert hat. Nichts, was Sie eingetragen haben, wird auf Verdacht ersetzt; Sie werden stattdessen gefragt. Dieser Export wird für den nächsten Monat aufgehoben.",
  "month-older": ({ rows }) =>
    `Dieser Export scheint älter zu sein als der zuletzt eingebrachte: ${rows} Zeilen stehen so, wie sie vor jenem standen. Wenn das stimmt, verwenden Sie das Ergebnis nicht.`,
  "month-no-tenant-met": () =>
    "Keiner der Mandanten des Exports steht im Tracker: Jede Zeile des Exports ist neu. Prüfen Sie, ob es der richtige Export ist.",
  "month-subscription-twice": ({ names }) =>
    `Dasselbe Abonnement steht zweimal im Export: ${named(names)}. Diese Zeilen werden nach Status und Lizenzen unterschieden.`,
};
