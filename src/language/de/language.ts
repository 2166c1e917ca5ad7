import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const de: LanguageParts<typeof built> = {
  sentences,
  month: () => import(/* webpackChunkName: "month-de" */ "./month").then(({ month }) => month),
  catalogue: () => import(/* webpackChunkName: "language-de" */ "./catalogue").then(({ catalogue }) => catalogue),
};
