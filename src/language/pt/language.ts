import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const pt: LanguageParts<typeof built> = {
  sentences,
  month: () => import(/* webpackChunkName: "month-pt" */ "./month").then(({ month }) => month),
  catalogue: () => import(/* webpackChunkName: "language-pt" */ "./catalogue").then(({ catalogue }) => catalogue),
};
