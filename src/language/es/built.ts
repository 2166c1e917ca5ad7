import type { BuiltTexts } from "../texts/builtTexts";
import { functionWords } from "./functionWords";

export const built: BuiltTexts = {
  late: "Todavía se está cargando. Si sigue así, compruebe la conexión a Internet y vuelva a abrir el libro.",
  functionWords,
};
