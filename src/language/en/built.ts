import type { BuiltTexts } from "../texts/builtTexts";
import { functionWords } from "./functionWords";

export const built: BuiltTexts = {
  late: "Still loading. If this stays, check the connection to the internet, then close the workbook and open it again.",
  functionWords,
};
