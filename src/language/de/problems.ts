import type { ProblemTexts } from "../texts/problemTexts";
import { monthProblems } from "./monthProblems";

const list = new Intl.ListFormat("de", { type: "conjunction" });
const named = (names: readonly string[]) => list.format(names.map((name) => `„${name}“`));
const columnNames = { tenant: "Mandantenname oder Mandanten-ID", service: "Dienst", l1: "L1" } as const;

export const problems: ProblemTexts = {
  ...monthProblems,
  "no-table": () =>
    "Es wurde keine Tabelle mit Tracker-Überschriften gefunden. Schreiben Sie über die Zeilen Überschriften für Mandant, Dienst und L1, und versuchen Sie es dann erneut.",
  "no-such-table": ({ name, names }) =>
    names.length === 0
      ? `Es gibt keine Tabelle mit dem Namen „${name}“ und auch keine andere Tabelle.`
      : `Es gibt keine Tabelle mit dem Namen „${name}“. Vorhanden: ${named(names)}.`,
  "several-tables": ({ names }) =>
    `Mehrere Tabellen sehen wie ein Tracker aus: ${named(names)}. Geben Sie an, welche verwendet werden soll.`,
  "table-gone": ({ name }) => `Die Tabelle „${name}“ ist nicht mehr vorhanden. Wählen Sie erneut eine Tabelle aus.`,
  "no-headings": ({ name }) =>
    `Die Tabelle „${name}“ zeigt keine Überschriften. Blenden Sie auf der Registerkarte „Tabellenentwurf“ die Überschriften ein, und versuchen Sie es dann erneut.`,
  "heading-twice": ({ headings }) =>
    `Dieselbe Überschrift kommt zweimal vor: ${named(headings)}. Benennen Sie eine der beiden Spalten um, oder löschen Sie eine davon, und versuchen Sie es dann erneut.`,
  "heading-missing": ({ columns }) =>
    `Es ${columns.length === 1 ? "fehlt eine Spalte" : "fehlen Spalten"}: ${list.format(columns.map((column) => columnNames[column]))}. Fügen Sie sie hinzu, oder geben Sie an, welche Spalte gemeint ist, und versuchen Sie es dann erneut.`,
  "headings-merged": () =>
    "Einige Überschriften stehen in verbundenen Zellen. Heben Sie den Zellverbund auf, damit jede Spalte eine eigene Überschrift hat, und versuchen Sie es dann erneut.",
  "headings-changed": ({ headings }) =>
    `Überschriften wurden geändert, seit Sie die Vorschau gesehen haben: ${named(headings)}. Geben Sie den Spalten diese Überschriften zurück, oder sehen Sie sich die Vorschau erneut an.`,
  "no-rows": () => "Die Tabelle hat noch keine Zeilen. Fügen Sie Zeilen hinzu, und versuchen Sie es dann erneut.",
  "rows-moved": () =>
    "Im selben Moment hat jemand anderes Zeilen hinzugefügt, gelöscht oder sortiert. Die Zeile enthält, was sie enthielt. Sehen Sie sich die Vorschau erneut an.",
  "row-changed": () =>
    "Im selben Moment hat jemand anderes diese Zeile geändert. Sie enthält, was sie enthielt. Sehen Sie sich die Vorschau erneut an.",
  "cell-overtaken": () => "Jemand anderes hat diese Zelle kurz vorher geändert. Dieser andere Wert bleibt stehen.",
  "not-taken": () =>
    "Excel hat diese Zelle nicht geändert. Blenden Sie alle Zeilen der Tabelle ein, und versuchen Sie es dann erneut.",
  "written-otherwise": () =>
    "Excel hätte aus diesem Wert etwas anderes gemacht. In der Zelle steht weiter, was vorher darin stand.",
  "cannot-tell": () =>
    "Excel hat nicht geantwortet, und seitdem wurden Zeilen hinzugefügt, gelöscht oder sortiert. Vielleicht wurde die Zelle geschrieben. Prüfen Sie sie im Blatt.",
  "sheet-protected": ({ sheet }) =>
    `Das Blatt „${sheet}“ ist geschützt. Heben Sie den Blattschutz auf der Registerkarte „Überprüfen“ auf, und versuchen Sie es dann erneut.`,
  "cells-merged": () =>
    "Einige Zellen der Tabelle sind verbunden. Heben Sie den Zellverbund auf, und versuchen Sie es dann erneut.",
  "cell-in-edit-mode": () =>
    "Eine Zelle wird gerade bearbeitet. Drücken Sie im Blatt die Eingabetaste oder Esc, und versuchen Sie es dann erneut.",
  "too-large": () => "Das ist mehr, als Excel auf einmal annimmt. Schreiben Sie weniger Zeilen auf einmal.",
  "timed-out": () =>
    "Excel hat nicht rechtzeitig geantwortet. Was gesendet wurde, wird vielleicht noch geschrieben. Prüfen Sie erneut, bevor Sie fortfahren.",
  "no-answer": () => "Excel hat nicht rechtzeitig geantwortet. Es wurde nichts geschrieben. Versuchen Sie es erneut.",
  "selected-in-part": ({ rows }) =>
    `Mehr markiert Excel nicht auf einmal: Die ersten ${rows} dieser Zeilen sind markiert.`,
  "selected-between": () =>
    "Diese Version von Excel markiert nur einen Block: Die Zeilen dazwischen sind auch markiert.",
  cancelled: () => "Gestoppt. Was vorher geschrieben wurde, bleibt.",
  "read-only": () =>
    "Die Arbeitsmappe ist hier schreibgeschützt. Öffnen Sie sie zum Bearbeiten, und versuchen Sie es dann erneut.",
  "thinking-stopped": () =>
    "Der Teil des Add-ins, der Zeilen auswertet, wurde beendet. Die Vorschau ist weg, und inzwischen wurde nichts geschrieben. Versuchen Sie es noch einmal: Die Tabelle wird neu gelesen.",
  "part-not-loaded": () =>
    "Ein Teil des Add-Ins konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal. Hilft das nicht, schließen Sie den Aufgabenbereich, und öffnen Sie ihn wieder; es wurde nichts geändert.",
  "session-lost": () =>
    "Die Verbindung zur Arbeitsmappe wurde unterbrochen. Laden Sie die Arbeitsmappe neu, und versuchen Sie es dann erneut.",
  excel: () =>
    "Excel hat das abgelehnt. Es wurde nichts weiter geschrieben. Versuchen Sie es erneut, oder laden Sie die Arbeitsmappe neu.",
};
