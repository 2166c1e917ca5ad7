import type { FunctionWords } from "../texts/functionWords";

export const functionWords: FunctionWords = {
  arguments: {
    headings: "Die Überschriftenzeile der Tabelle",
    row: "Die Zeile, die ausgewertet wird, so breit wie die Überschriften",
    rows: "Die ganze Tabelle oder mindestens die Zeilen desselben Mandanten: Von ihnen hängt das Ergebnis ab. Ohne sie ergibt ein neues Abonnement needs-existing",
    language: "Sprache des Ergebnisses: en, ja, de, pt, es oder zh; ohne Angabe die Sprache der Überschriften",
    pages: "Seiten des Playbooks, die gelten: no-intent,blocked; ohne Angabe nur no-intent",
    columns:
      "Die auszugebenden Spalten, mit Namen oder Überschrift: scenario, l1, l2, l3, serviceStatus, engagementScenario, targetDate, owner, nextActionDate, nextAction, flag, why; ohne Angabe alle",
    service: "Der Dienst mit seinem Namen oder einer üblichen Kurzform",
    l2: "Der L2-Wert in einer beliebigen Sprache",
  },
  functions: {
    OUTCOMES: {
      description:
        "Wertet eine ganze Tabelle aus und gibt je Zeile aus: Szenario, L1, L2, L3, Dienststatus, Dienstbeteiligungsszenario, Zieldatum, Inhaber, nächstes Aktionsdatum, nächste Aktion, Kennzeichen, Begründung. Gehört neben die Tabelle, nicht hinein.",
      arguments: { rows: "Die Zeilen der Tabelle, so breit wie die Überschriften; höchstens etwa 20.000" },
    },
    SCENARIO: {
      description:
        "Gibt das Szenario einer Zeile zurück: A1, A2, D1, D2 oder D3, mit der Seite Blockiert auch BA oder BD; leer, wenn keines gilt.",
    },
    L1VALUE: { description: "Gibt den L1-Wert zurück, den eine Zeile erhält." },
    L2VALUE: { description: "Gibt den L2-Wert zurück, den eine Zeile erhält." },
    L3VALUE: { description: "Gibt den L3-Wert zurück, den eine Zeile erhält." },
    STATUS: { description: "Gibt den Dienststatus zurück, den eine Zeile erhält." },
    OWNER: { description: "Gibt den Inhaber zurück, den eine Zeile erhält." },
    NEXTACTION: { description: "Gibt die nächste Aktion zurück, die eine Zeile erhält." },
    NEXTACTIONDATE: {
      description:
        "Gibt das nächste Aktionsdatum zurück, das eine Zeile erhält: ein Datum als fortlaufende Zahl oder einen Text wie „(noch festzustellen)“.",
    },
    FLAG: {
      description:
        "Gibt zurück, was in einer Zeile zu prüfen ist, wie es in der Spalte „Kennzeichen“ steht; leer, wenn nichts zu prüfen ist.",
    },
    WHY: { description: "Sagt in Sätzen, warum eine Zeile ihre Werte erhält oder unverändert bleibt." },
    L3LIST: {
      description: "Listet die L3-Werte auf, die eine Zeile eines Dienstes unter einem L2-Wert haben kann.",
      arguments: { language: "Sprache der Fehlermeldungen: en, ja, de, pt, es oder zh" },
    },
  },
};
