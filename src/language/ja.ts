import type { Catalogue } from "./catalogue";
import { changes } from "./ja/changes";
import { page } from "./ja/page";
import { pane } from "./ja/pane";
import { problems } from "./ja/problems";
import { rules } from "./ja/rules";

export const ja: Catalogue = { language: "ja", problem: problems, rules, pane, page, changes };
