import type { FunctionId } from "../language/texts/functionWords";
import { l3List } from "./l3List";
import { outcomes } from "./outcomes";
import * as rowFunctions from "./rowFunctions";

const functions: { readonly [Id in FunctionId]: (...args: never[]) => unknown } = {
  OUTCOMES: outcomes,
  SCENARIO: rowFunctions.scenario,
  L1VALUE: rowFunctions.l1Value,
  L2VALUE: rowFunctions.l2Value,
  L3VALUE: rowFunctions.l3Value,
  STATUS: rowFunctions.status,
  OWNER: rowFunctions.owner,
  NEXTACTION: rowFunctions.nextAction,
  NEXTACTIONDATE: rowFunctions.nextActionDate,
  FLAG: rowFunctions.flag,
  WHY: rowFunctions.why,
  L3LIST: l3List,
};

// Outside Excel, and in hosts too old for functions, there is nobody to give them to; the pane says so in its place.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(functions);
