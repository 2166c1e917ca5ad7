import type { ChangeTexts } from "../texts/changeTexts";

export const changes: ChangeTexts = {
  "0.1.0": [
    "Zeilen werden nach den Regeln des Playbooks zu „Keine Absichten“ ausgewertet, mit Gründen in einer Vorschau gezeigt und in einem Schritt geschrieben, der sich rückgängig machen lässt.",
    "Neue Abonnements unter „Keine Absichten“ bleiben gekennzeichnet, bis jemand sie validiert hat.",
    "Dieselben Regeln gibt es als Funktionen für Zellen. Ihre Namen beginnen mit FASTTRACK.",
    "Auch „Blockiert“, die zweite Seite des Playbooks, gilt, wo es für eine Arbeitsmappe, in einer Formel oder beim Befehl gewählt ist.",
    "Aufgabenbereich und Tabellen auf Deutsch, Englisch, Japanisch, Portugiesisch, Spanisch und vereinfachtem Chinesisch.",
  ],
};
