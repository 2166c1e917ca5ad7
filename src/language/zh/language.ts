import type { LanguageParts } from "../texts/languageParts";
import type { built } from "./built";
import { sentences } from "./sentences";

export const zh: LanguageParts<typeof built> = {
  sentences,
  catalogue: () => import("./catalogue").then(({ catalogue }) => catalogue),
};
