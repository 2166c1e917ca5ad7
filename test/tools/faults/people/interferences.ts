import { cellActs } from "./cellActs";
import { columnActs } from "./columnActs";
import type { Interference } from "./interference";
import { rowActs } from "./rowActs";
import { tableActs } from "./tableActs";

export const interferences: readonly Interference[] = [...rowActs, ...columnActs, ...tableActs, ...cellActs];
