import { sheetWords } from "../../language/sheetWords";
import { everyRow } from "../../playbook/assess";
import { playbookOf } from "../../playbook/playbook";
import { keepEdits } from "../../review/apply/apply";
import { willLookAlike } from "../../review/apply/willLookAlike";
import type { SkippedRow } from "../../review/apply/keep";
import { findScope } from "../../review/apply/findScope";
import type { Job } from "../../review/port";
import { nothingLeftOut } from "../../review/propose/leftOut";
import type { ReviewInput } from "../../review/propose/proposal";
import { Reviewed } from "../../review/propose/reviewed";
import { batchesOf } from "../../review/propose/tenants";
import { openSnapshot } from "../../review/table/openSnapshot";
import { assertRows } from "../../review/table/readTracker";
import { rowName } from "../../review/table/rowName";
import type { BoundSnapshot } from "../../review/table/snapshotCells";
import type { Filter } from "../filter";
import type { Grouping } from "../grouping";
import type { Picking } from "../picking";
import type { Kept, Looked, Reading, Waiting, WaitingOf } from "../reviewSession";
import type { RowsWindow, Span } from "../rowView";
import type { RowsMeant, Saying } from "../saying";
import type { Tally } from "../tally";
import type { View } from "../view";
import { goOn } from "../../review/goOn";
import { PickedRows } from "./pickedRows";
import { RowsListed, type ListedBy } from "./rowsListed";
import { tallyRows } from "./tallyRows";
import { viewGroup } from "./viewGroup";
import { viewRow } from "./viewRow";
import { waitingRow } from "./waitingRow";
import { withSaying } from "./withSaying";

/** So many of the rows that are skipped for one reason are named. */
const namedSkipped = 50;

/** A table that is open: what the rules say to it and what a person said, and the list of its rows. */
export class OpenReview {
  /** Of what is decided now: a filter changes nothing of it. */
  private tally: Tally | undefined;
  private readonly picked: PickedRows;

  private constructor(
    private readonly reviewed: Reviewed,
    private readonly listed: RowsListed,
    private readonly review: number,
  ) {
    this.picked = new PickedRows(reviewed);
  }

  /** Throws ProblemError `no-rows`, `cancelled`. said: what a person said of its rows before. */
  static async open(bound: BoundSnapshot, review: number, said: SaidOfRows, job: Job): Promise<OpenReview> {
    assertRows(bound);
    const input = { ...bound, language: bound.binding.language, words: sheetWords, ...said };
    const reviewed = Reviewed.begin(input);
    await decide(reviewed, reviewed.tenants.rows, job);
    return new OpenReview(reviewed, new RowsListed(reviewed), review);
  }

  get input(): ReviewInput {
    return this.reviewed.input;
  }

  get listedBy(): ListedBy {
    return this.listed.by;
  }

  async say(saying: Saying, job: Job): Promise<View> {
    return this.decideAgain(
      withSaying(this.input, saying, (rows) => this.meant(rows)),
      job,
    );
  }

  async writeOnly(now: BoundSnapshot, part: readonly number[], job: Job): Promise<View> {
    const rows = new Set(everyRow(this.input.table));
    for (const row of findScope(this.input, now, part)) rows.delete(row);
    return this.decideAgain({ ...this.input, leftOut: { ...this.input.leftOut, rows } }, job);
  }

  filter(filter: Filter): View {
    this.listed.set(filter);
    return this.view();
  }

  group(grouping: Grouping): View {
    this.listed.group(grouping);
    return this.view();
  }

  listBy(by: ListedBy): View {
    this.listed.list(by);
    return this.view();
  }

  rows(span: Span): Looked {
    this.listed.look(span);
    return { review: this.review, window: this.window() };
  }

  pick(picking: Picking): View {
    this.picked.pick(picking, this.listed);
    return this.view();
  }

  waiting(of: WaitingOf): Waiting {
    const rows = of === "picked" ? this.listed.byTenant(this.picked.waiting()).flat() : this.listed.waiting();
    return { review: this.review, rows: rows.map((row) => waitingRow(this.reviewed, row)) };
  }

  listedRows({ from, to }: Span): Uint32Array {
    return Uint32Array.from(this.listed.rows.slice(from, to));
  }

  willLookAlike(job: Job): Promise<boolean> {
    return willLookAlike(this.reviewed, job);
  }

  async keep({ snapshot, binding }: Reading, job: Job): Promise<Kept> {
    const kept = await keepEdits(this.reviewed, snapshot, binding, job);
    return { ...kept, names: firstOfEach(kept.skipped).map(({ row }) => rowName(this.input, row)) };
  }

  view(): View {
    const { input, listed, review } = this;
    return {
      review,
      rowCount: input.snapshot.rowCount,
      language: input.language,
      leftOutRows: input.leftOut.rows.size,
      validatedRows: this.validated().length,
      chosenRows: input.choices.size,
      tally: (this.tally ??= tallyRows(this.reviewed)),
      filter: listed.by.filter,
      listed: listed.counts(),
      picked: this.picked.counts(),
      window: this.window(),
    };
  }

  private window(): RowsWindow {
    const { span, groups } = this.listed;
    const of = groups?.groups.length ?? 0;
    return {
      from: span.from,
      rows: this.listed.rowsAt(span).map((row) => viewRow(this.reviewed, row, this.picked.has(row))),
      groups: (groups?.groupsAt(span) ?? []).map((group) => viewGroup(this.reviewed, group, of, this.picked)),
    };
  }

  private meant(rows: RowsMeant): readonly number[] {
    if ("these" in rows) return rows.these;
    if ("leftOut" in rows) return [...this.input.leftOut.rows];
    if ("validated" in rows) return this.validated();
    if ("chosen" in rows) return [...this.input.choices.keys()];
    if ("picked" in rows) return rows.picked === "all" ? this.picked.rows : this.picked.changing();
    return "listed" in rows ? this.listed.changing() : this.listed.fitting(rows.fitting);
  }

  private validated(): readonly number[] {
    return [...this.input.choices].flatMap(([row, { validated }]) => (validated === undefined ? [] : [row]));
  }

  private async decideAgain(input: ReviewInput, job: Job): Promise<View> {
    this.tally = undefined;
    await decide(this.reviewed, this.reviewed.say(input), job);
    this.listed.update();
    return this.view();
  }
}

/** What a person said of rows, by their numbers. */
export type SaidOfRows = Pick<ReviewInput, "choices" | "leftOut">;

export const nothingSaid: SaidOfRows = { choices: new Map(), leftOut: nothingLeftOut };

export function bindReading({ snapshot, binding, pages }: Reading): BoundSnapshot {
  return openSnapshot(snapshot, binding, playbookOf(pages));
}

async function decide(reviewed: Reviewed, tenants: readonly (readonly number[])[], job: Job): Promise<void> {
  const batches = batchesOf(tenants);
  for (const [place, rows] of batches.entries()) {
    await goOn(job);
    reviewed.decide(rows);
    job.progress?.(place + 1, batches.length);
  }
}

function firstOfEach(skipped: readonly SkippedRow[]): readonly SkippedRow[] {
  const counts = new Map<SkippedRow["because"], number>();
  return skipped.filter(({ because }) => {
    const count = (counts.get(because) ?? 0) + 1;
    counts.set(because, count);
    return count <= namedSkipped;
  });
}
