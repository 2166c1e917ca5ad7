import type { PageTexts } from "../texts/pageTexts";

export const page: PageTexts = {
  "no-office": "无法加载加载项所需的 Microsoft 脚本。请检查 Internet 连接，然后重新加载。",
  "not-in-excel": "此页面在 Excel 中使用，请从 Excel 功能区的“数据”选项卡打开。如果您已在 Excel 中，请再稍等片刻。",
  "too-old": "此 Excel 版本过旧，无法使用此加载项。请使用 Microsoft 365、Excel 2021 或更高版本，或 Excel 网页版。",
  "not-loaded": "无法加载此加载项的一部分。请检查 Internet 连接，然后重新加载。",
  loadAgain: "重新加载",
};
