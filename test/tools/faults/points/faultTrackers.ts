import type { BatchRecord } from "../../../stand-ins/excel/batchRecord";
import type { BatchWatch } from "../../../stand-ins/excel/host";
import { WriteLog } from "../model/writeLog";
import { openPreview, type OpenPreview } from "../openPreview";
import { Random } from "../../random";
import { drawTracker, type TrackerPlan, type TrackerWish } from "../tracker/drawTracker";
import type { World } from "../world/world";

/** A small tracker of which several batches are read and written. */
export interface FaultTracker {
  readonly name: string;
  readonly plan: TrackerPlan;
  open(): Promise<OpenPreview>;
  /** Looks at what is written from now on. */
  watch(opened: OpenPreview): WriteLog;
  /** What another person does before the first batch that writes; done twice it is done once. */
  meanwhile(world: World): void;
}

interface Wish extends TrackerWish {
  readonly name: string;
  readonly seed: number;
  /** Rows that a person hides right before the first batch that writes, on a host that leads writes astray then. */
  readonly hiddenMeanwhile?: readonly number[];
}

const wishes: readonly Wish[] = [
  { name: "table", seed: 35, layout: "table", rows: 18 },
  { name: "plain range", seed: 137, layout: "range", rows: 18 },
  { name: "table filtered meanwhile", seed: 35, layout: "table", rows: 12, hiddenMeanwhile: [1, 2, 5, 8] },
];

export const faultTrackers: readonly FaultTracker[] = wishes.map(({ name, seed, hiddenMeanwhile, ...wish }) => {
  const plan = drawTracker(new Random(seed), wish);
  const settings = { chunkBytes: 2_500, misplacesFilteredWrites: hiddenMeanwhile !== undefined };
  const meanwhile = (world: World): void => {
    const rows = (hiddenMeanwhile ?? []).map((row) => world.body.row + row);
    world.act((_, sheet) => {
      sheet.hideRows(...rows);
    });
  };
  return {
    name,
    plan,
    open: () => openPreview(plan, new Random(seed), settings),
    watch: (opened) => watch(opened, meanwhile),
    meanwhile,
  };
});

function watch(opened: OpenPreview, meanwhile: FaultTracker["meanwhile"]): WriteLog {
  const log = new WriteLog(opened.world, opened.approval);
  opened.host.watch = beforeWriting(() => {
    meanwhile(opened.world);
  }, log);
  return log;
}

/** Lets something happen right before the first batch that writes. */
function beforeWriting(happen: () => void, log: BatchWatch): BatchWatch {
  let isOver = false;
  return {
    beforeRun: (record: BatchRecord) => {
      if (!isOver && record.names.includes("Values")) {
        isOver = true;
        happen();
      }
      log.beforeRun(record);
    },
    afterRun: (record) => {
      log.afterRun(record);
    },
  };
}
