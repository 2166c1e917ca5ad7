import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const de: LanguageParts<typeof built> = {
  sentences,
  catalogue: () => import(/* webpackChunkName: "language-de" */ "./catalogue").then(({ catalogue }) => catalogue),
};
