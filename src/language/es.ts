import type { Catalogue } from "./catalogue";
import { changes } from "./es/changes";
import { page } from "./es/page";
import { pane } from "./es/pane";
import { problems } from "./es/problems";
import { rules } from "./es/rules";

export const es: Catalogue = { language: "es", problem: problems, rules, pane, page, changes };
