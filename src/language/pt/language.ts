import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const pt: LanguageParts<typeof built> = {
  sentences,
  catalogue: () => import(/* webpackChunkName: "language-pt" */ "./catalogue").then(({ catalogue }) => catalogue),
};
