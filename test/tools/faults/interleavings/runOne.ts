import type { Failure } from "../model/failure";
import { areExchanged } from "../model/rowsExchanged";
import { isTakenForOurs } from "../model/takenForOurs";
import { openPreview, type OpenPreview, type PreviewSettings } from "../openPreview";
import { interferences } from "../people/interferences";
import { Random } from "../../random";
import { drawTracker, type TrackerPlan } from "../tracker/drawTracker";
import { usualColumns } from "../tracker/trackerColumn";
import { Silence, type VirtualTime } from "../virtualTime";
import { interleave, type Done, type Interleaving } from "./interleave";
import { addColumnsStory, applyStory, revertStory, settleStory, type Story, type StoryEnd } from "./runInterleaving";

/** The first batch of a run finds the table, the second begins to read it. */
const readingBegins = 1;

/** Runs that share a tracker and a story, and differ in what people do when. */
const runsAStory = 8;
/** Round trips in which the add-in asks what became of a batch. */
const settleBatches = 2;

export interface RunEnd extends StoryEnd {
  readonly seed: number;
  readonly story: Story;
  readonly layout: TrackerPlan["layout"];
  readonly done: readonly Done[];
  readonly batches: number;
  /** Cells of which nobody can tell: what was written over went with the answer that was lost. */
  readonly untellable: number;
  /** Cells of rows that were taken for each other, for they look alike. */
  readonly exchanged: number;
}

interface Drawn {
  readonly number: number;
  readonly plan: TrackerPlan;
  readonly story: Story;
  readonly settings: PreviewSettings;
  readonly addedHeadings: readonly string[];
  readonly choicesSeed: number;
}

function drawStory(number: number): Drawn {
  const random = new Random(number);
  const plan = drawTracker(random);
  const missing = usualColumns
    .filter(({ id, share }) => share < 1 && !plan.columns.some((column) => column.id === id))
    .map(({ en }) => en);
  const addedHeadings = missing.slice(0, 1 + random.below(3));
  const share = random.next();
  const usual: Story = share < 0.45 ? "apply" : share < 0.78 ? "apply and revert" : "apply, answer lost, settle";
  const story: Story =
    plan.layout === "table" && addedHeadings.length > 0 && random.chance(0.08) ? "add columns" : usual;
  const settings = { chunkBytes: random.pick([5_000, 8_000, 13_000]), misplacesFilteredWrites: random.chance(0.1) };
  return { number, plan, story, settings, addedHeadings, choicesSeed: random.below(1_000_000) };
}

interface Undisturbed {
  readonly batches: number;
  readonly writes: readonly number[];
}

/** Stories as they go with nobody else about, so that something can be put between their batches. */
export class Interleavings {
  private last: (Drawn & { readonly undisturbed: Undisturbed; readonly end: StoryEnd }) | undefined;

  constructor(private readonly time: VirtualTime) {}

  async run(seed: number): Promise<RunEnd> {
    const { undisturbed, end, ...drawn } = await this.story(Math.floor(seed / runsAStory));
    const {
      story,
      plan: { layout },
    } = drawn;
    const common = { seed, story, layout, batches: undisturbed.batches };
    if (end.failures.length > 0) return { ...end, ...common, done: [], untellable: 0, exchanged: 0 };
    const random = new Random(seed * 31 + 7);
    const opened = await openPreview(drawn.plan, new Random(drawn.choicesSeed), drawn.settings);
    const done: Done[] = [];
    interleave(opened, drawPlans(random, undisturbed.batches), random, done);
    const loses = undisturbed.writes.length === 0 ? undisturbed.batches : random.pick(undisturbed.writes);
    const disturbed = await this.tell(drawn, opened, loses, random);
    const loser = story === "apply, answer lost, settle";
    // A host that doesn't take every write leaves a format to set right even with nobody about.
    const astray = end.notWritten > 0 ? 1 : 0;
    const failures = judged(disturbed.failures, done.length + (loser ? 1 : 0) + astray);
    const isOurs = (failure: Failure): boolean => isTakenForOurs(failure, opened.world, opened.approval);
    const isBlind =
      loser && (done.some(({ batch }) => batch > readingBegins && batch <= loses) || failures.every(isOurs));
    const isAlike = done.length > 1 && failures.length > 0 && areExchanged(failures, opened.world, opened.approval);
    return {
      ...disturbed,
      failures: isBlind || isAlike ? [] : failures,
      untellable: isBlind ? failures.length : 0,
      exchanged: isAlike ? failures.length : 0,
      ...common,
      done,
    };
  }

  private async story(number: number): Promise<NonNullable<typeof this.last>> {
    if (this.last?.number === number) return this.last;
    const drawn = drawStory(number);
    const opened = await openPreview(drawn.plan, new Random(drawn.choicesSeed), drawn.settings);
    const plain: Drawn = { ...drawn, story: drawn.story === "apply, answer lost, settle" ? "apply" : drawn.story };
    const end = await this.tell(plain, opened, 0, new Random(number));
    const { batches } = opened.host;
    const settling = drawn.story === "apply, answer lost, settle" ? settleBatches : 0;
    const undisturbed = {
      batches: batches.length + settling,
      writes: batches.flatMap(({ steps, number: at }) => (steps.some(({ kind }) => kind === "set") ? [at] : [])),
    };
    this.last = {
      ...drawn,
      undisturbed,
      end: { ...end, failures: [...end.failures, ...incomplete(opened, plain, end)] },
    };
    return this.last;
  }

  private async tell(
    { story, addedHeadings }: Drawn,
    opened: OpenPreview,
    loses: number,
    random: Random,
  ): Promise<StoryEnd> {
    if (story === "apply") return applyStory(opened);
    if (story === "apply and revert") return revertStory(opened);
    if (story === "add columns") return addColumnsStory(opened, addedHeadings);
    const lost = random.chance(0.6) ? opened.host.loseAnswer(loses) : opened.host.loseRequest(loses);
    return settleStory(opened, new Silence(this.time, lost));
  }
}

/** One interference in most runs, several in the others. */
function drawPlans(random: Random, batches: number): readonly Interleaving[] {
  const count = random.chance(0.8) ? 1 : 2 + random.below(3);
  return Array.from({ length: count }, () => ({
    batch: 1 + random.below(batches),
    kind: random.below(interferences.length),
  }));
}

/** Where one thing goes otherwise no cell is wrong, named or not; where more do, none that isn't named. */
function judged(failures: readonly Failure[], events: number): readonly Failure[] {
  const isTold = (kind: Failure["kind"]): boolean => kind === "named wrong cell" || kind === "left unknown";
  return events > 1 ? failures.filter(({ kind }) => !isTold(kind)) : failures;
}

/**
 * With nobody else about everything that was approved is written, but for rows that a host hides from writing, and for
 * rows of which a twin was left out, with whatever hangs on them.
 */
function incomplete(
  { approval, host }: OpenPreview,
  { story, plan, settings }: Drawn,
  { written }: StoryEnd,
): readonly Failure[] {
  host.check();
  if (settings.misplacesFilteredWrites && plan.hidden.length > 0) return [];
  const expected = approval.approved.cells.length;
  const isHeld = approval.approved.cells.some(({ marker }) => approval.isForbidden(marker));
  return story === "add columns" || isHeld || written === expected
    ? []
    : [{ kind: "not complete", what: `${String(written)} of ${String(expected)} approved cells were written` }];
}
