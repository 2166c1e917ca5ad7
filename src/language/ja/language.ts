import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const ja: LanguageParts<typeof built> = {
  sentences,
  catalogue: () => import("./catalogue").then(({ catalogue }) => catalogue),
};
