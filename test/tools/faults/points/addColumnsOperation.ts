import { ProblemError } from "../../../../src/review/problem";
import type { Failure } from "../model/failure";
import type { OpenPreview } from "../openPreview";
import type { FaultTracker } from "./faultTrackers";
import { operation, outcomeOf, type Begun, type Operation } from "./operation";

const headings = ["Remarks", "Checked by", "Region"];

/** Columns are added to a table: none twice, and asked again for those that are missing, all of them. */
export function addColumnsOperation(tracker: FaultTracker): Operation {
  return operation(`add columns, ${tracker.name}`, async (): Promise<Begun<void>> => {
    const opened = await tracker.open();
    const { host, port, request, world } = opened;
    tracker.watch(opened);
    return {
      host,
      run: () => port.addColumns(request.ref, headings),
      check: async (answer) => {
        const came = added(opened);
        const missing = headings.filter((heading) => !came.includes(heading));
        const failures = answer instanceof ProblemError ? [] : [...complete(came)];
        if (missing.length > 0) await port.addColumns(request.ref, missing);
        const outcome =
          answer instanceof ProblemError && came.length > 0
            ? `${outcomeOf(answer)}, ${String(came.length)} came`
            : outcomeOf(answer);
        const { real, without } = world.grids();
        const touched = real.differences(without).map(({ row, column }): Failure => ({
          kind: "wrong cell",
          what: `sheet row ${String(row)}, column ${String(column)}`,
        }));
        return { outcome, failures: [...failures, ...complete(added(opened)), ...touched] };
      },
    };
  });
}

function added({ world }: OpenPreview): readonly string[] {
  return world.columns.slice(world.plan.columns.length);
}

function complete(came: readonly string[]): readonly Failure[] {
  return came.join() === headings.join() ? [] : [{ kind: "not complete", what: `columns ${came.join(", ")}` }];
}
