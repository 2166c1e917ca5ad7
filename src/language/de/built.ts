import type { BuiltTexts } from "../texts/builtTexts";
import { functionWords } from "./functionWords";

export const built: BuiltTexts = {
  late: "Wird noch geladen. Wenn das so bleibt, prüfen Sie die Internetverbindung, und öffnen Sie die Arbeitsmappe erneut.",
  functionWords,
};
