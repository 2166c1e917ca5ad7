import type { Catalogue } from "./catalogue";
import { changes } from "./en/changes";
import { page } from "./en/page";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { rules } from "./en/rules";

export const en: Catalogue = { language: "en", problem: problems, rules, pane, page, changes };
