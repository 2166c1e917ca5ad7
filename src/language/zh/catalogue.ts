import type { Catalogue } from "../texts/catalogue";
import { changes } from "./changes";
import { pane } from "./pane";
import { problems } from "./problems";
import { sentences } from "./sentences";

export const catalogue: Catalogue = { ...sentences, problem: problems, pane, changes };
