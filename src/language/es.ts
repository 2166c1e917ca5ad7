import type { Catalogue } from "./catalogue";
import { changes } from "./es/changes";
import { pane } from "./es/pane";
import { problems } from "./es/problems";
import { sentences } from "./es/sentences";

export const es: Catalogue = { ...sentences, problem: problems, pane, changes };
