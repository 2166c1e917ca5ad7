import type { Catalogue } from "./catalogue";
import { changes } from "./en/changes";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { sentences } from "./en/sentences";

export const en: Catalogue = { ...sentences, problem: problems, pane, changes };
