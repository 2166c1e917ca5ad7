import { VirtualTime } from "../virtualTime";

import { operations } from "./operations";
import { pointsOf, type Point } from "./point";
import { emptyPointTally, enterPoint, type PointTally } from "./pointTally";
import { runPointSafely, undisturbed } from "./runPoint";

/** Tells whether a point is to be run, by its number among all of them. */
export type Chosen = (number: number) => boolean;

/** Runs the chosen ones of all points of all operations; each operation without a fault first. */
export async function runPoints(isChosen: Chosen, tell: (told: object) => void = () => undefined): Promise<PointTally> {
  const time = new VirtualTime();
  time.install();
  try {
    const tally = emptyPointTally();
    let first = 0;
    for (const operation of operations(time)) {
      const { batches, end } = await undisturbed(operation);
      const points = [noFault, ...pointsOf(batches)];
      for (const [index, point] of points.entries()) {
        const number = first + index;
        if (!isChosen(number)) continue;
        const told = index === 0 ? end : await runPointSafely(operation, point, time);
        enterPoint(tally, number, operation.name, point, told);
        tell({ number, operation: operation.name, ...describe(point), ...told });
      }
      first += points.length;
    }
    return tally;
  } finally {
    time.uninstall();
  }
}

const noFault: Point = { fault: "no fault", code: "", batch: 0, put: () => ({ reached: true }) };

function describe({ fault, code, batch }: Point): Pick<Point, "fault" | "code" | "batch"> {
  return { fault, code, batch };
}
