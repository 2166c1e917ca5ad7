import { transfer } from "comlink";
import type { Snapshot } from "../../review/snapshot";
import type { HandedColumn, HandedReading } from "./handedOver";
import { numbersIn } from "./numbersIn";

/** Who readings are handed to. */
interface Receiver {
  readonly side: { column(handed: HandedColumn): Promise<void> };
  readonly died: Promise<never>;
}

export type HandOver = <Rest>(snapshot: Snapshot, rest: Rest, keeps: boolean) => Promise<HandedReading<Rest>>;

let readings = 0;

/** Hands over a reading column by column. Where the page keeps it, its numbers are copied; else they change hands. */
export function handOver({ side, died }: Receiver): HandOver {
  return async (snapshot, rest, keeps) => {
    const reading = (readings += 1);
    const { columns, beside, ...head } = snapshot;
    const hand = async (handed: HandedColumn): Promise<void> =>
      Promise.race([side.column(keeps ? handed : transfer(handed, numbersIn(handed.column))), died]);
    for (const [index, column] of columns) await hand({ reading, index, column, of: "columns" });
    for (const [index, column] of beside ?? []) await hand({ reading, index, column, of: "beside" });
    return { reading, snapshot: head, rest };
  };
}
