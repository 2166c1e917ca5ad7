import type { PageTexts } from "../texts/pageTexts";

export const page: PageTexts = {
  "no-office":
    "Das Microsoft-Skript für Add-Ins konnte nicht geladen werden. Prüfen Sie die Internetverbindung, und laden Sie dann erneut.",
  "not-in-excel":
    "Diese Seite funktioniert nur in Excel. Öffnen Sie sie dort im Menüband auf der Registerkarte „Daten“. Wenn Sie schon in Excel sind, warten Sie noch einen Moment.",
  "too-old":
    "Diese Excel-Version ist zu alt für das Add-In. Verwenden Sie Microsoft 365, Excel 2021 oder neuer oder Excel im Web.",
  "not-loaded":
    "Ein Teil des Add-Ins konnte nicht geladen werden. Prüfen Sie die Internetverbindung, und laden Sie ihn erneut.",
  loadAgain: "Erneut laden",
};
