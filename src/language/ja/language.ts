import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const ja: LanguageParts<typeof built> = {
  sentences,
  month: () => import(/* webpackChunkName: "month-ja" */ "./month").then(({ month }) => month),
  catalogue: () => import(/* webpackChunkName: "language-ja" */ "./catalogue").then(({ catalogue }) => catalogue),
};
