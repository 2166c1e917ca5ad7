import type { VirtualTime } from "../virtualTime";
import { addColumnsOperation } from "./addColumnsOperation";
import { answerOperations } from "./answerOperations";
import { applyOperation } from "./applyOperation";
import { faultTrackers } from "./faultTrackers";
import type { Operation } from "./operation";
import { revertOperation } from "./revertOperation";
import { settleOperation } from "./settleOperation";

/** Every operation of the port, on each of the trackers it may be asked of. */
export function operations(time: VirtualTime): readonly Operation[] {
  return faultTrackers.flatMap((tracker, index) => [
    ...(index < 2 ? answerOperations(tracker) : []),
    applyOperation(tracker),
    revertOperation(tracker),
    settleOperation(tracker, "answer", time),
    settleOperation(tracker, "request", time),
    ...(tracker.plan.layout === "table" && index === 0 ? [addColumnsOperation(tracker)] : []),
  ]);
}
