import type { Catalogue } from "./catalogue";
import { changes } from "./pt/changes";
import { pane } from "./pt/pane";
import { problems } from "./pt/problems";
import { sentences } from "./pt/sentences";

export const pt: Catalogue = { ...sentences, problem: problems, pane, changes };
