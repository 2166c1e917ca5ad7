import type { FunctionTexts } from "../texts/functionTexts";

const columnNames = { tenant: "Mandantenname oder Mandanten-ID", service: "Dienst", l1: "L1" } as const;

const columns = (count: number) => (count === 1 ? "1 Spalte" : `${String(count)} Spalten`);

export const functions: FunctionTexts = {
  problem: {
    "heading-twice": ({ headings }) =>
      `Dieselbe Überschrift kommt zweimal vor: ${headings.map((heading) => `„${heading}“`).join(", ")}. Benennen Sie eine der Spalten um, oder lassen Sie sie bei Überschriften und Zeilen weg.`,
    "heading-missing": ({ columns }) =>
      `Es fehlt: ${columns.map((column) => columnNames[column]).join(", ")}. Ergänzen Sie Überschriften und Zeilen um diese Spalte, mit einer Überschrift aus dem Playbook. Eine Formel erkennt Spalten nur an ihren Überschriften. Die Auswahl im Aufgabenbereich gilt für sie nicht.`,
    "too-large": () =>
      "Das sind mehr Zellen, als Excel an eine Funktion übergibt (5 MB, etwa 20.000 Zeilen). Geben Sie weniger Zeilen an, oder verwenden Sie den Aufgabenbereich.",
    "answer-too-large": () =>
      "Das Ergebnis ist größer, als eine Formel zurückgeben kann (5 MB). Geben Sie weniger Zeilen an, oder verwenden Sie den Aufgabenbereich.",
    "language-unknown": ({ given }) =>
      `„${given}“ ist keine Sprache des Playbooks. Geben Sie en, ja, de, pt, es oder zh an, oder lassen Sie die Sprache weg.`,
    "column-unknown": ({ given }) =>
      `„${given}“ ist keine Spalte, die OUTCOMES ausgibt. Nennen Sie scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag oder why oder die Überschrift einer davon, oder lassen Sie die Spalten weg.`,
    "page-unknown": ({ given, pages }) =>
      `„${given}“ ist keine Seite des Playbooks. Geben Sie ${pages.join(",")} an, oder lassen Sie die Seiten weg.`,
    "leading-page-missing": ({ pages }) =>
      `Nennen Sie auch no-intent: Diese Seite gilt immer. Geben Sie ${pages.join(",")} an, oder lassen Sie die Seiten weg.`,
    "not-headings": () =>
      "Das erste Argument ist keine Zeile mit Tracker-Überschriften. Geben Sie die Zeile mit den Überschriften für Mandant, Dienst und L1 an.",
    "not-one-row": () => "Geben Sie hier eine einzige Zeile der Tabelle an, so breit wie die Überschriften.",
    width: ({ headings, cells }) =>
      `Die Überschriften umfassen ${columns(headings)}, die Zeilen ${columns(cells)}. Geben Sie für beide dieselben Spalten an.`,
    "heading-row-given": () =>
      "Unter den Zeilen ist die Überschriftenzeile. Geben Sie nur die Zeilen an: den Namen der Tabelle oder Tabelle[#Daten].",
    "row-not-found": () =>
      "Die Zeile ist nicht unter den Zeilen des dritten Arguments. Geben Sie Zeilen an, zu denen sie selbst gehört.",
    "service-missing": () => "Im ersten Argument steht kein Dienst. Geben Sie den Namen eines Dienstes an.",
    "l2-missing": () => "Im zweiten Argument steht kein L2-Wert. Geben Sie einen so an, wie er in der L2-Spalte steht.",
    "l2-unknown": ({ given }) =>
      `„${given}“ ist kein L2-Wert des Playbooks. Geben Sie einen so an, wie er in der L2-Spalte steht.`,
    "l2-without-l3": () => "Für diesen Dienst und L2-Wert gibt es keine L3-Werte.",
    unexpected: () => "Das konnte nicht berechnet werden. Prüfen Sie die Tabelle im Aufgabenbereich.",
  },
  needsExisting:
    "Dies ist ein neues Abonnement. Geben Sie als drittes Argument die ganze Tabelle oder mindestens die Zeilen desselben Mandanten an.",
};
