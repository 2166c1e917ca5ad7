import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const zh: LanguageParts<typeof built> = {
  sentences,
  month: () => import(/* webpackChunkName: "month-zh" */ "./month").then(({ month }) => month),
  catalogue: () => import(/* webpackChunkName: "language-zh" */ "./catalogue").then(({ catalogue }) => catalogue),
};
