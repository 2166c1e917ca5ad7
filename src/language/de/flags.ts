import type { FlagTexts, PageFlagTexts } from "../texts/flagTexts";

export const flags: FlagTexts = {
  "new-subscription-under-no-intent": ["Neues Abonnement unter Keine Absichten: validieren"],
  "intent-under-no-intent": ["Absicht erklärt unter Keine Absichten"],
  "existing-rows-disagree": ["Vorhandene Zeilen mit Keine Absichten haben verschiedene L2 oder L3"],
  "existing-l2-missing": ["Vorhandene Zeile mit Keine Absichten hat kein L2"],
  "reason-missing": ["Grund (L2) fehlt"],
  "reason-unreadable": ["Grund ist nicht lesbar"],
  "l2-invalid": ["L2 ist kein Grund für Keine Absichten"],
  "l3-invalid": ["L3 steht nicht auf der Liste dieses L2 und Dienstes"],
  "note-missing": ["Notizen sind leer: detaillierter Grund nötig"],
  "engagements-differ": ["Andere Dienste haben verschiedene Beteiligungsszenarien"],
  "lead-missing": ["Angabe fehlt, wer die Beteiligung führt", "Führung fehlt"],
  "kickoff-missing": ["Kickoff-Datum fehlt", "Startdatum fehlt"],
  "engagement-missing": ["Beteiligungsszenario fehlt"],
  "initiate-date-missing": ["Datum des ersten Gesprächs fehlt"],
  "unblock-date-missing": ["Voraussichtliches Aufhebungsdatum fehlt"],
  "next-action-missing": ["Nächste Aktion fehlt"],
  "unreadable:l1": ["L1 ist nicht lesbar"],
  "unreadable:intent": ["Erklärte Absicht ist nicht lesbar"],
  "unreadable:stage": ["Phase ist nicht lesbar"],
  "unreadable:validated": ["Validierung ist nicht lesbar"],
  "unreadable:newWorkload": ["Neuer Arbeitsbereich ist nicht lesbar"],
  "unreadable:ftcAssistance": ["FTC-Unterstützung ist nicht lesbar"],
};

export const pageFlags: PageFlagTexts = {
  blocked: {
    "reason-missing": ["Grund der Blockierung (L2) fehlt"],
    "reason-unreadable": ["Grund der Blockierung ist nicht lesbar"],
    "l2-invalid": ["L2 ist kein Grund für Blockiert"],
  },
};
