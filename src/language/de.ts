import type { Catalogue } from "./catalogue";
import { changes } from "./de/changes";
import { page } from "./de/page";
import { pane } from "./de/pane";
import { problems } from "./de/problems";
import { rules } from "./de/rules";

export const de: Catalogue = { language: "de", problem: problems, rules, pane, page, changes };
