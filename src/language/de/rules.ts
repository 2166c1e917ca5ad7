import type { RuleTexts } from "../texts/ruleTexts";

const yesNo = { unreadable: "nicht lesbar", yes: "Ja", no: "Nein", undeclared: "nicht erklärt" };

export const rules: RuleTexts = {
  asSentence: (words) => `${words}.`,
  playbookPage: { "no-intent": "Keine Absichten", blocked: "Blockiert" },
  scenario: {
    A1: "Zuweisung: Kunde lehnt FastTrack ab, will den Dienst aber nutzen",
    A2: "Zuweisung: Kunde erklärt, dass keine Absicht besteht",
    D1: "Durchführung: Kunde erklärt später, dass keine Absicht besteht",
    D2: "Durchführung: keine Absicht für einen neuen Arbeitsbereich",
    D3: "Neues Abonnement neben einer vorhandenen Zeile mit „Keine Absichten“",
    BA: "Zuweisung: Kunde will den Dienst nutzen, aber etwas steht im Weg",
    BD: "Durchführung: Kunde will den Dienst nutzen, aber etwas steht im Weg",
  },
  attention: {
    "new-subscription-under-no-intent":
      "Für denselben Mandanten und Dienst gibt es schon eine Zeile mit „Keine Absichten“. Hier wird erst etwas ausgefüllt, wenn Sie angeben, dass „Keine Absichten“ mit dem Account Team oder dem Kunden validiert wurde.",
    "intent-under-no-intent":
      "In dieser Zeile ist eine Absicht erklärt, aber Mandant und Dienst stehen auf „Keine Absichten“. Klären Sie, was stimmt. Die Zeile bleibt unverändert.",
    "existing-rows-disagree":
      "Die vorhandenen Zeilen mit „Keine Absichten“ haben verschiedene L2- oder L3-Werte. Wählen Sie aus, was diese Zeile erhalten soll.",
    "existing-l2-missing":
      "Die vorhandene Zeile mit „Keine Absichten“ hat keinen gültigen L2-Wert. Wählen Sie einen für diese Zeile aus.",
    "reason-missing": "Laut Zeile besteht keine Absicht, aber der Grund fehlt. Wählen Sie den L2-Wert aus.",
    "reason-unreadable": "Das Playbook kennt diesen Grund nicht. Wählen Sie den L2-Wert aus.",
    "l2-invalid": "Der L2-Wert ist keiner der drei Gründe für „Keine Absichten“. Wählen Sie einen davon aus.",
    "l3-invalid":
      "Der L3-Wert steht nicht auf der Liste für diesen L2-Wert und Dienst. Wählen Sie einen aus, oder korrigieren Sie die Zelle.",
    "note-missing": "Die Notizen sind leer. Schreiben Sie den detaillierten Grund in das Blatt.",
    "engagements-differ":
      "Andere Dienste des Mandanten haben verschiedene Beteiligungsszenarien. Wählen Sie eines davon im Blatt aus.",
    "lead-missing":
      "Es ist nicht angegeben, wer die Beteiligung führt. Diese Zelle bleibt unverändert, der Rest wird ausgefüllt.",
    "kickoff-missing":
      "Es gibt kein lesbares Datum für den Kickoff. Diese Zelle bleibt unverändert, der Rest wird ausgefüllt.",
    "engagement-missing": "Das Beteiligungsszenario ist leer. Wählen Sie das passende im Blatt aus.",
    "initiate-date-missing":
      "Es gibt kein lesbares Datum des ersten Gesprächs. Diese Zelle bleibt unverändert, der Rest wird ausgefüllt.",
    "unblock-date-missing":
      "Es gibt kein lesbares Datum, zu dem das Hindernis voraussichtlich ausgeräumt ist. Diese Zelle bleibt unverändert, der Rest wird ausgefüllt.",
    "next-action-missing": "Die nächste Aktion ist leer; sie hängt von L2 und L3 ab. Schreiben Sie sie in das Blatt.",
    "unreadable:l1": "Das Playbook kennt diesen L1-Wert nicht. Korrigieren Sie ihn im Blatt.",
    "unreadable:intent": "Die erklärte Absicht ist nicht lesbar. Schreiben Sie „Ja“ oder „Nein“ in das Blatt.",
    "unreadable:stage": "Die Phase ist nicht lesbar. Schreiben Sie „Zuweisung“ oder „Durchführung“ in das Blatt.",
    "unreadable:validated":
      "Die Validierung ist weder als „Ja“ noch als „Nein“ lesbar. Schreiben Sie „Ja“ oder ein Datum in das Blatt, oder geben Sie hier an, dass validiert wurde.",
    "unreadable:newWorkload":
      "Es ist nicht lesbar, ob dies ein neuer Arbeitsbereich ist. Schreiben Sie „Ja“ oder „Nein“ in das Blatt.",
    "unreadable:ftcAssistance":
      "Es ist nicht lesbar, ob der Kunde FastTrack in Anspruch nehmen will. Schreiben Sie „Ja“ oder „Nein“ in das Blatt.",
  },
  pageAttention: {
    blocked: {
      "reason-missing": "Die Zeile ist blockiert, aber der Grund fehlt. Wählen Sie den L2-Wert aus.",
      "reason-unreadable": "Das Playbook kennt diesen Grund nicht. Wählen Sie den L2-Wert aus.",
      "l2-invalid": "Der L2-Wert ist keiner der Gründe für „Blockiert“. Wählen Sie einen davon aus.",
    },
  },
  left: {
    blank: "Die Zeile ist leer.",
    "key-missing": "In der Zeile fehlt der Mandant oder der Dienst.",
    duplicate: "L1 ist „Dupliziert/Ungültig“.",
    "stage-missing": "Die Zeile sagt nicht, ob die Phase Zuweisung oder Durchführung ist.",
    undeclared: "Der Kunde hat nicht erklärt, ob er den Dienst nutzen will.",
    "has-intent": "Der Kunde will den Dienst nutzen.",
    "wants-ftc": "Der Kunde will die Unterstützung von FastTrack.",
    "ftc-undeclared": "Es ist nicht angegeben, ob der Kunde die Unterstützung von FastTrack will.",
    blocked: "L1 ist „Blockiert“, und der Kunde will den Dienst nutzen.",
  },
  kept: {
    formula: "weil darin eine Formel steht, die nie ersetzt wird",
    error: "weil darin ein Fehlerwert steht, der nie ersetzt wird",
    typed: "weil jemand den Text selbst eingegeben hat",
    status: "weil L1 bis L3 nur zusammen geschrieben werden",
  },
  skipped: {
    gone: "Die Zeile wurde nicht wiedergefunden.",
    changed: "Jetzt würde etwas anderes geschrieben, als Sie freigegeben haben.",
    twin: "Eine andere Zeile mit demselben Inhalt wurde ausgelassen, und seitdem wurden Zeilen verschoben.",
  },
  fact: {
    key: "Mandant und Dienst",
    l1: "L1",
    intent: "Erklärte Absicht",
    stage: "Phase",
    subscription: "Abonnement",
    validated: "Validiert",
    newWorkload: "Neuer Arbeitsbereich",
    ftcAssistance: "FTC-Unterstützung",
    nextAction: "Nächste Aktion",
    blocker: "Hindernis",
  },
  factValue: {
    key: { blank: "leere Zeile", missing: "fehlt", present: "angegeben" },
    l1: {
      unreadable: "nicht lesbar",
      statusUnknown: "Unbekannter Status",
      inProgress: "In Bearbeitung",
      blocked: "Blockiert",
      noIntent: "Keine Absichten",
      duplicate: "Dupliziert/Ungültig",
    },
    intent: yesNo,
    stage: {
      unreadable: "nicht lesbar",
      assignment: "Zuweisung",
      delivery: "Durchführung",
      missing: "nicht angegeben",
    },
    subscription: {
      notNew: "nicht neu",
      new: "neu",
      newUnderNoIntent: "neu, neben einer vorhandenen Zeile mit „Keine Absichten“",
    },
    validated: { unreadable: "nicht lesbar", yes: "Ja", no: "Nein" },
    newWorkload: { ...yesNo, undeclared: "nicht angegeben" },
    ftcAssistance: { ...yesNo, undeclared: "nicht angegeben" },
    nextAction: { notApplicable: "n.a.", other: "nicht n.a." },
    blocker: { given: "angegeben", none: "nicht angegeben" },
  },
};
