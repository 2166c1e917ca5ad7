import type { Binding } from "../../playbook/tracker/bindHeadings";
import type { PageId } from "../../playbook/pages";
import type { ReceiptBinding } from "../../review/apply/bindReceipt";
import type { Inverse } from "../../review/apply/invert";
import { packEdits, unpackEdits, type PackedEdits } from "../../review/packedEdits";
import type { Filter } from "../filter";
import type { Grouping } from "../grouping";
import { inLineSession } from "../inLine";
import type { Kept, Looked, Opened, Opening, Thinking, Waiting, WaitingOf } from "../reviewSession";
import type { Picking } from "../picking";
import type { Span } from "../rowView";
import type { Saying } from "../saying";
import type { View } from "../view";
import { answerOf, type Answer } from "./answer";
import { HandedOver, type HandedColumn, type HandedReading } from "./handedOver";

type Headings = { readonly binding: Binding; readonly pages: readonly PageId[] };
export type HandedTable = HandedReading<Headings>;
export type KeptPacked = Omit<Kept, "edits"> & { readonly packed: PackedEdits };
export type InversePacked = Omit<Inverse, "edits"> & { readonly packed: PackedEdits };
/** A run as it goes from thread to thread. */
export type RunPacked = HandedReading<Headings & { readonly refused: readonly number[] }> & {
  readonly packed: PackedEdits;
};

/** Hears how far a job is. */
export type TellProgress = (job: number, done: number, total: number) => void;

/**
 * The session as a thread of its own offers it: readings come column by column, edits go packed, and a job that is
 * named can be stopped while it runs. Jobs begin in the order they come in.
 */
export class ThreadSide {
  /** It gives way less often than on a page: nobody waits but who wants to stop it. */
  private readonly session = inLineSession(100);
  private readonly readings = new HandedOver();
  private readonly running = new Map<number, { aborted: boolean }>();

  constructor(private readonly tell: TellProgress) {}

  column(handed: HandedColumn): void {
    this.readings.take(handed);
  }
  drop(reading: number): void {
    this.readings.drop(reading);
  }
  stop(job: number): void {
    const signal = this.running.get(job);
    if (signal !== undefined) signal.aborted = true;
  }

  open(job: number, table: HandedTable, opening: Opening): Promise<Answer<Opened>> {
    return this.run(job, (thinking) => this.session.open(this.reading(table), opening, thinking));
  }
  say(job: number, saying: Saying): Promise<Answer<View>> {
    return this.run(job, (thinking) => this.session.say(saying, thinking));
  }
  filter(job: number, filter: Filter): Promise<Answer<View>> {
    return this.run(job, () => this.session.filter(filter));
  }
  group(job: number, grouping: Grouping): Promise<Answer<View>> {
    return this.run(job, () => this.session.group(grouping));
  }
  pick(job: number, picking: Picking): Promise<Answer<View>> {
    return this.run(job, () => this.session.pick(picking));
  }
  waiting(job: number, of: WaitingOf): Promise<Answer<Waiting>> {
    return this.run(job, () => this.session.waiting(of));
  }
  rows(job: number, span: Span): Promise<Answer<Looked>> {
    return this.run(job, () => this.session.rows(span));
  }
  listedRows(job: number, span: Span): Promise<Answer<Uint32Array>> {
    return this.run(job, () => this.session.listedRows(span));
  }
  writeOnly(job: number, table: HandedTable, part: readonly number[]): Promise<Answer<View>> {
    return this.run(job, (thinking) => this.session.writeOnly(this.reading(table), part, thinking));
  }

  willLookAlike(job: number): Promise<Answer<boolean>> {
    return this.run(job, (thinking) => this.session.willLookAlike(thinking));
  }
  keep(job: number, table: HandedTable): Promise<Answer<KeptPacked>> {
    return this.run(job, async (thinking) => {
      const { edits, ...kept } = await this.session.keep(this.reading(table), thinking);
      return { ...kept, packed: await packEdits(edits) };
    });
  }

  invert(job: number, run: RunPacked, fresh: HandedTable, now: ReceiptBinding): Promise<Answer<InversePacked>> {
    return this.run(job, async (thinking) => {
      const written = { ...run.rest, snapshot: this.readings.finish(run), written: await unpackEdits(run.packed) };
      const { edits, ...inverse } = await this.session.invert(written, this.readings.finish(fresh), now, thinking);
      return { ...inverse, packed: await packEdits(edits) };
    });
  }

  private reading(table: HandedTable) {
    return { snapshot: this.readings.finish(table), ...table.rest };
  }

  private async run<T>(job: number, work: (thinking: Thinking) => Promise<T>): Promise<Answer<T>> {
    const signal = { aborted: false };
    this.running.set(job, signal);
    try {
      return await answerOf(() => work({ signal, progress: this.progressOf(job) }));
    } finally {
      this.running.delete(job);
    }
  }

  /** A message for each percent, not for each part. */
  private progressOf(job: number): NonNullable<Thinking["progress"]> {
    let told = 0;
    return (done, total) => {
      const percent = Math.floor((100 * done) / total);
      if (percent === told) return;
      told = percent;
      this.tell(job, done, total);
    };
  }
}
