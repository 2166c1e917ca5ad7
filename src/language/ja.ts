import type { Catalogue } from "./catalogue";
import { changes } from "./ja/changes";
import { pane } from "./ja/pane";
import { problems } from "./ja/problems";
import { sentences } from "./ja/sentences";

export const ja: Catalogue = { ...sentences, problem: problems, pane, changes };
