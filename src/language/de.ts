import type { Catalogue } from "./catalogue";
import { changes } from "./de/changes";
import { pane } from "./de/pane";
import { problems } from "./de/problems";
import { sentences } from "./de/sentences";

export const de: Catalogue = { ...sentences, problem: problems, pane, changes };
