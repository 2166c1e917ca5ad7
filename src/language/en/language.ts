import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const en: LanguageParts<typeof built> = {
  sentences,
  month: () => import(/* webpackChunkName: "month-en" */ "./month").then(({ month }) => month),
  catalogue: () => import(/* webpackChunkName: "language-en" */ "./catalogue").then(({ catalogue }) => catalogue),
};
