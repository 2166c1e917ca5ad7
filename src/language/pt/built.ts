import type { BuiltTexts } from "../texts/builtTexts";
import { functionWords } from "./functionWords";

export const built: BuiltTexts = {
  late: "Ainda carregando. Se isso continuar, verifique a conexão com a internet e abra a pasta de trabalho novamente.",
  functionWords,
};
