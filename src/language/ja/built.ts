import type { BuiltTexts } from "../texts/builtTexts";
import { functionWords } from "./functionWords";

export const built: BuiltTexts = {
  late: "読み込み中です。このままの場合は、インターネット接続を確認し、ブックを閉じて開き直してください。",
  functionWords,
};
