import { apply, settleReceipt, type Receipt } from "../../../../src/review/apply/apply";
import { ProblemError } from "../../../../src/review/problem";
import type { BatchRecord } from "../../../stand-ins/excel/batchRecord";
import { Silence, type VirtualTime } from "../virtualTime";
import { checkTruth, leftUnknown, settled } from "./applyOperation";
import { checkRestored } from "./applyAgain";
import type { FaultTracker } from "./faultTrackers";
import { operation, outcomeOf, type Begun, type Operation } from "./operation";

/** Asking what became of a batch whose answer, or which itself, was lost; asked again, it tells the truth. */
export function settleOperation(tracker: FaultTracker, lost: "answer" | "request", time: VirtualTime): Operation {
  return operation(`settle a lost ${lost}, ${tracker.name}`, async (): Promise<Begun<Receipt>> => {
    const opened = await tracker.open();
    const { host, port, request } = opened;
    const log = tracker.watch(opened);
    const writes = ({ names }: BatchRecord): boolean => names.includes("Values");
    const plan = lost === "answer" ? host.loseAnswer(writes) : host.loseRequest(writes);
    const receipt = await new Silence(time, plan).during(apply(port, request));
    host.check();
    host.reset();
    return {
      host,
      run: () => settleReceipt(port, receipt),
      check: async (answer, aftermath) => {
        const told = await settled(opened, answer instanceof ProblemError ? receipt : answer, aftermath);
        const failures = [...checkTruth(opened, log, told), ...leftUnknown(told)];
        host.watch = undefined;
        return {
          outcome: outcomeOf(answer),
          failures: [...failures, ...(await checkRestored(opened, [told], [told.outcome]))],
        };
      },
    };
  });
}
