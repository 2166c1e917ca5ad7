import type { BatchRecord } from "../../host/batchRecord";
import type { BatchWatch } from "../../host/host";
import { WriteLog } from "../model/writeLog";
import { openPreview, type OpenPreview } from "../openPreview";
import { Random } from "../random";
import { drawTracker, type TrackerPlan, type TrackerWish } from "../tracker/drawTracker";
import type { World } from "../world/world";

/** A small tracker of which several batches are read and written. */
export interface FaultTracker {
  readonly name: string;
  readonly plan: TrackerPlan;
  open(): Promise<OpenPreview>;
  /** Looks at what is written from now on. */
  watch(opened: OpenPreview): WriteLog;
}

interface Wish extends TrackerWish {
  readonly name: string;
  readonly seed: number;
  /** Rows that are hidden by another person right before the first batch that writes, on a host that leads writes astray then. */
  readonly hiddenMeanwhile?: readonly number[];
}

const wishes: readonly Wish[] = [
  { name: "table", seed: 35, layout: "table", rows: 18 },
  { name: "plain range", seed: 50, layout: "range", rows: 18 },
  { name: "table filtered meanwhile", seed: 35, layout: "table", rows: 12, hiddenMeanwhile: [1, 2, 5, 8] },
];

export const faultTrackers: readonly FaultTracker[] = wishes.map(({ name, seed, hiddenMeanwhile, ...wish }) => {
  const plan = drawTracker(new Random(seed), wish);
  const settings = { chunkBytes: 2_500, misplacesFilteredWrites: hiddenMeanwhile !== undefined };
  return {
    name,
    plan,
    open: () => openPreview(plan, new Random(seed), settings),
    watch: (opened) => watch(opened, hiddenMeanwhile ?? []),
  };
});

function watch(opened: OpenPreview, hidden: readonly number[]): WriteLog {
  const log = new WriteLog(opened.world, opened.approval);
  opened.host.watch = hidden.length === 0 ? log : hidingFirst(opened.world, hidden, log);
  return log;
}

/** Hides rows right before the first batch that writes. */
function hidingFirst(world: World, hidden: readonly number[], log: BatchWatch): BatchWatch {
  let isOver = false;
  return {
    beforeRun: (record: BatchRecord) => {
      if (!isOver && record.names.includes("Values")) {
        isOver = true;
        world.act((_, sheet) => {
          sheet.hideRows(...hidden.map((row) => world.body.row + row));
        });
      }
      log.beforeRun(record);
    },
    afterRun: (record) => {
      log.afterRun(record);
    },
  };
}
