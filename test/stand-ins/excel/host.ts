import { byteLength, isUncounted, recordOf, type BatchRecord } from "./batchRecord";
import {
  answered,
  bodyOf,
  failed,
  HostFailure,
  receive,
  type ClientRequest,
  type ClientResponse,
  type Received,
} from "./clientProtocol";
import { NotModelledError } from "./excelError";
import { Executor } from "./executor";
import { gate } from "./gate";
import { isAfterRun, isBeforeRun, Plans, type PlannedHappening } from "./plans";
import { recorder } from "./recorder";
import type { HostTraits } from "./session";
import type { EventEntry } from "./sheetEvents";
import type { HostWorkbook } from "./workbook";

/** Excel on the web: 5 MB a request and a response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export type HostOptions = Partial<HostTraits>;

/** Told of each batch right before it runs and right after. */
export interface BatchWatch {
  beforeRun(record: BatchRecord): void;
  afterRun(record: BatchRecord): void;
}

const never = new Promise<never>(() => undefined);

/**
 * The other end of the client's wire: runs its batches on a workbook, counts them, and lets a test
 * say what goes wrong where.
 */
export class Host extends Plans {
  private readonly executor: Executor;
  private readonly all: BatchRecord[] = [];
  private readonly holes: string[] = [];
  private nextNumber = 1;
  watch: BatchWatch | undefined;
  private editing: { readonly until: Promise<void>; readonly release: () => void } | undefined;

  constructor(
    readonly workbook: HostWorkbook,
    options: HostOptions = {},
  ) {
    super();
    const traits = { misplacesFilteredWrites: false, year: new Date().getFullYear(), ...options };
    this.executor = new Executor(workbook, traits);
  }

  /** The add-in's own round trips; the client's clean-up is not among them, nor what asks for events once a page. */
  get batches(): readonly BatchRecord[] {
    return this.all.filter((record) => !isUncounted(record));
  }
  get watches(): readonly BatchRecord[] {
    return this.all.filter(({ kind }) => kind === "watch");
  }
  get cleanups(): readonly BatchRecord[] {
    return this.all.filter(({ kind }) => kind === "cleanup");
  }
  /** Ranges the add-in still holds in Excel's memory. */
  get heldRanges(): number {
    return this.executor.references.count;
  }
  /** Members that were asked for and are not modelled. */
  get notModelled(): readonly string[] {
    return this.holes;
  }

  /** Forgets the batches so far and counts from 1 again. */
  reset(): void {
    this.all.length = 0;
    this.nextNumber = 1;
  }

  /** A person begins to edit a cell: batches fail, or wait if they said so. */
  startCellEdit(): void {
    this.editing ??= gate();
  }

  endCellEdit(): void {
    this.editing?.release();
    this.editing = undefined;
  }

  /** Throws when a planned happening was not reached or something was asked that is not modelled. */
  check(): void {
    const complaints = [...this.missed(), ...this.holes];
    this.holes.length = 0;
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  }

  /** Events for the client, each after what caused it was answered. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.executor.events.onEvents(listener);
  }

  /** Takes one request of the client. */
  async answer(request: ClientRequest): Promise<ClientResponse> {
    const received = receive(request);
    const record = recordOf(received, this.nextNumber);
    if (!isUncounted(record)) this.nextNumber += 1;
    this.all.push(record);
    const plans = this.plansFor(record);
    const refused = await this.beforeRun(record, plans);
    if (refused !== null) return this.fail(record, refused);
    this.watch?.beforeRun(record);
    const body = this.run(received, record, plans);
    this.watch?.afterRun(record);
    return this.afterRun(body, record, plans);
  }

  private fail(record: BatchRecord, failure: number): ClientResponse {
    record.error = failure;
    return failed(failure, "ホストの処理に失敗しました。");
  }

  /** The failure the batch meets before it runs, if any. */
  private async beforeRun(record: BatchRecord, plans: readonly PlannedHappening[]): Promise<number | null> {
    if (record.requestBytes > PAYLOAD_LIMIT) return HostFailure.requestTooLarge;
    if (this.editing !== undefined && record.kind !== "cleanup") {
      if (!record.delaysForCellEdit) return HostFailure.cellEditMode;
      await this.editing.until;
    }
    for (const plan of plans.filter(({ happening }) => isBeforeRun(happening))) {
      const { happening } = plan;
      plan.reached = true;
      if (happening.kind === "lose-request") await never;
      if (happening.kind === "hold-request") await happening.until;
      if (happening.kind === "refuse") return happening.failure;
      if (happening.kind === "edit") happening.edit();
    }
    return null;
  }

  private run({ batch }: Received, record: BatchRecord, plans: readonly PlannedHappening[]): string | NotModelledError {
    try {
      const answer = this.executor.run(batch, recorder(record, plans));
      record.error = answer.Error?.Code ?? null;
      return bodyOf(answer);
    } catch (error) {
      if (!(error instanceof NotModelledError)) throw error;
      return error;
    }
  }

  private async afterRun(
    body: string | NotModelledError,
    record: BatchRecord,
    plans: readonly PlannedHappening[],
  ): Promise<ClientResponse> {
    if (typeof body !== "string") {
      this.holes.push(body.message);
      record.error = HostFailure.general;
      return failed(HostFailure.general, body.message);
    }
    for (const plan of plans.filter(({ happening }) => isAfterRun(happening))) {
      const { happening } = plan;
      plan.reached = true;
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
