import type { Catalogue } from "./catalogue";
import { changes } from "./pt/changes";
import { page } from "./pt/page";
import { pane } from "./pt/pane";
import { problems } from "./pt/problems";
import { rules } from "./pt/rules";

export const pt: Catalogue = { language: "pt", problem: problems, rules, pane, page, changes };
