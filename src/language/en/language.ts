import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const en: LanguageParts<typeof built> = {
  sentences,
  catalogue: () => import(/* webpackChunkName: "language-en" */ "./catalogue").then(({ catalogue }) => catalogue),
};
