import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const es: LanguageParts<typeof built> = {
  sentences,
  month: () => import(/* webpackChunkName: "month-es" */ "./month").then(({ month }) => month),
  catalogue: () => import(/* webpackChunkName: "language-es" */ "./catalogue").then(({ catalogue }) => catalogue),
};
