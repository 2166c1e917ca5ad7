import { byteLength, recordOf, type BatchRecord } from "./batchRecord";
import { answered, bodyOf, failed, HostFailure, receive, type ClientRequest, type ClientResponse, type Received } from "./clientProtocol";
import { ExcelError, NotModelledError } from "./excelError";
import { Executor, type BeforeStep } from "./executor";
import { PlannedHappening, type Happening, type Held, type Plan, type WhichBatch, type WhichStep } from "./plans";
import type { HostTraits } from "./session";
import type { HostWorkbook } from "./workbook";

/** Excel on the web: 5 MB a request and a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type HostOptions = Partial<HostTraits>;

const never = new Promise<never>(() => undefined);

/** What a held promise waits for. */
function gate(): { readonly until: Promise<void>; readonly release: () => void } {
  let open: () => void = () => undefined;
  const until = new Promise<void>((resolve) => { open = resolve; });
  return { until, release: () => { open(); } };
}

/**
 * The other end of the client's wire: runs its batches on a workbook, counts them, and lets a test
 * say what goes wrong where.
 */
export class Host {
  private readonly executor: Executor;
  private readonly all: BatchRecord[] = [];
  private plans: PlannedHappening[] = [];
  private readonly holes: string[] = [];
  private nextNumber = 1;
  private editing: { readonly until: Promise<void>; readonly release: () => void } | undefined;

  constructor(readonly workbook: HostWorkbook, options: HostOptions = {}) {
    const traits = { misplacesFilteredWrites: false, year: new Date().getFullYear(), ...options };
    this.executor = new Executor(workbook, traits);
  }

  /** The add-in's own round trips; the client's clean-up is not among them. */
  get batches(): readonly BatchRecord[] { return this.all.filter(({ kind }) => kind !== "cleanup"); }
  get cleanups(): readonly BatchRecord[] { return this.all.filter(({ kind }) => kind === "cleanup"); }
  /** Ranges the add-in still holds in Excel's memory. */
  get heldRanges(): number { return this.executor.references.count; }
  /** Members that were asked for and are not modelled. */
  get notModelled(): readonly string[] { return this.holes; }

  /** Forgets the batches so far and counts from 1 again. */
  reset(): void {
    this.all.length = 0;
    this.nextNumber = 1;
  }

  private plan(batch: WhichBatch, happening: Happening): PlannedHappening {
    const planned = new PlannedHappening(batch, happening);
    this.plans.push(planned);
    return planned;
  }

  private hold(batch: WhichBatch, kind: "hold-request" | "hold-answer"): Held {
    const { until, release } = gate();
    const planned = this.plan(batch, { kind, until });
    return { get reached() { return planned.reached; }, release };
  }

  /** Somebody else changes the workbook just before the batch runs. */
  beforeBatch(batch: WhichBatch, edit: () => void): Plan { return this.plan(batch, { kind: "edit", edit }); }
  /** The batch does not run; the failure is one of HostFailure. */
  refuse(batch: WhichBatch, failure: number): Plan { return this.plan(batch, { kind: "refuse", failure }); }
  /** Excel fails at one step; what the steps before it did stays. */
  failStep(batch: WhichBatch, step: WhichStep, code: string): Plan { return this.plan(batch, { kind: "fail-step", step, code }); }
  /** The batch never runs and is never answered. */
  loseRequest(batch: WhichBatch): Plan { return this.plan(batch, { kind: "lose-request" }); }
  /** The batch runs and is never answered. */
  loseAnswer(batch: WhichBatch): Plan { return this.plan(batch, { kind: "lose-answer" }); }
  /** The batch runs only when it is released. */
  holdRequest(batch: WhichBatch): Held { return this.hold(batch, "hold-request"); }
  /** The batch runs at once; its answer comes when it is released. */
  holdAnswer(batch: WhichBatch): Held { return this.hold(batch, "hold-answer"); }
  /** The batch runs, and the failure comes instead of its answer. */
  refuseAnswer(batch: WhichBatch, failure: number): Plan { return this.plan(batch, { kind: "refuse-answer", failure }); }

  /** A person begins to edit a cell: batches fail, or wait if they said so. */
  startCellEdit(): void { this.editing ??= gate(); }

  endCellEdit(): void {
    this.editing?.release();
    this.editing = undefined;
  }

  /** Throws when a planned happening was not reached or something was asked that is not modelled. */
  check(): void {
    const missed = this.plans.filter(({ reached }) => !reached).map((plan) => `not reached: ${plan.describe()}`);
    const complaints = [...missed, ...this.holes];
    this.plans = [];
    this.holes.length = 0;
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  }

  /** Takes one request of the client. Never before the script has let go of the thread, as a real round trip. */
  async answer(request: ClientRequest): Promise<ClientResponse> {
    const received = receive(request);
    const record = recordOf(received, this.nextNumber);
    if (record.kind !== "cleanup") this.nextNumber += 1;
    this.all.push(record);
    await Promise.resolve();
    const happenings = this.happeningsAt(record);
    const refused = await this.beforeRun(record, happenings);
    if (refused !== null) return this.fail(record, refused);
    return this.afterRun(this.run(received, record, happenings), record, happenings);
  }

  private happeningsAt(record: BatchRecord): readonly Happening[] {
    return this.plans.filter((plan) => plan.meets(record)).map((plan) => {
      plan.reached = true;
      return plan.happening;
    });
  }

  private fail(record: BatchRecord, failure: number): ClientResponse {
    record.error = failure;
    return failed(failure, "ホストの処理に失敗しました。");
  }

  /** The failure the batch meets before it runs, if any. */
  private async beforeRun(record: BatchRecord, happenings: readonly Happening[]): Promise<number | null> {
    if (record.requestBytes > PAYLOAD_LIMIT) return HostFailure.requestTooLarge;
    if (this.editing !== undefined && record.kind !== "cleanup") {
      if (!record.delaysForCellEdit) return HostFailure.cellEditMode;
      await this.editing.until;
    }
    for (const happening of happenings) {
      if (happening.kind === "lose-request") await never;
      if (happening.kind === "hold-request") await happening.until;
      if (happening.kind === "refuse") return happening.failure;
      if (happening.kind === "edit") happening.edit();
    }
    return null;
  }

  private run({ batch }: Received, record: BatchRecord, happenings: readonly Happening[]): string | NotModelledError {
    try {
      const answer = this.executor.run(batch, this.recorder(record, happenings));
      record.error = answer.Error?.Code ?? null;
      return bodyOf(answer);
    } catch (error) {
      if (!(error instanceof NotModelledError)) throw error;
      return error;
    }
  }

  /** Writes each step down; a planned failure comes before its step is taken. */
  private recorder(record: BatchRecord, happenings: readonly Happening[]): BeforeStep {
    let changes = 0;
    let failing = happenings.find((happening) => happening.kind === "fail-step");
    return (step) => {
      if (step.kind !== "load") changes += 1;
      if (failing !== undefined && (typeof failing.step === "number" ? changes === failing.step : failing.step(step))) {
        const { code } = failing;
        failing = undefined;
        throw new ExcelError(code, step.member);
      }
      record.steps.push(step);
    };
  }

  private async afterRun(body: string | NotModelledError, record: BatchRecord, happenings: readonly Happening[]): Promise<ClientResponse> {
    if (typeof body !== "string") {
      this.holes.push(body.message);
      record.error = HostFailure.general;
      return failed(HostFailure.general, body.message);
    }
    for (const happening of happenings) {
      if (happening.kind === "lose-answer") await never;
      if (happening.kind === "hold-answer") await happening.until;
      if (happening.kind === "refuse-answer") return this.fail(record, happening.failure);
    }
    const bytes = byteLength(body);
    if (bytes > PAYLOAD_LIMIT) return this.fail(record, HostFailure.responseTooLarge);
    record.responseBytes = bytes;
    return answered(body);
  }
}
