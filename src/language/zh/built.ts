import type { BuiltTexts } from "../texts/builtTexts";
import { functionWords } from "./functionWords";

export const built: BuiltTexts = {
  late: "仍在加载。如果一直如此，请检查 Internet 连接，然后关闭工作簿并重新打开。",
  functionWords,
};
