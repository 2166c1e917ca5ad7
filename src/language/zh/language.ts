import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const zh: LanguageParts<typeof built> = {
  sentences,
  catalogue: () => import(/* webpackChunkName: "language-zh" */ "./catalogue").then(({ catalogue }) => catalogue),
};
