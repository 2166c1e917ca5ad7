import { isUncounted, type BatchRecord } from "./batchRecord";
import { gate } from "./gate";
import type { Step } from "./step";

/** A batch by its number since the last reset, or the first one that fits. */
export type WhichBatch = number | ((record: BatchRecord) => boolean);
/** A step of a batch: the n-th that changes something (from 1), or the first that fits. */
export type WhichStep = number | ((step: Step) => boolean);

/** Something a test has in store for a batch. The host refuses to stop while one was not reached. */
export interface Plan {
  readonly reached: boolean;
}

/** A request or an answer kept back. */
export interface Held extends Plan {
  release(): void;
}

export type Happening =
  | { readonly kind: "edit"; readonly edit: () => void }
  | { readonly kind: "refuse"; readonly failure: number }
  | { readonly kind: "fail-step"; readonly step: WhichStep; readonly code: string }
  | { readonly kind: "lose-request" }
  | { readonly kind: "hold-request"; readonly until: Promise<void> }
  | { readonly kind: "lose-answer" }
  | { readonly kind: "hold-answer"; readonly until: Promise<void> }
  | { readonly kind: "refuse-answer"; readonly failure: number };

const beforeRun: ReadonlySet<Happening["kind"]> = new Set(["edit", "refuse", "lose-request", "hold-request"]);
const afterRun: ReadonlySet<Happening["kind"]> = new Set(["lose-answer", "hold-answer", "refuse-answer"]);
export const isBeforeRun = ({ kind }: Happening): boolean => beforeRun.has(kind);
export const isAfterRun = ({ kind }: Happening): boolean => afterRun.has(kind);

export class PlannedHappening implements Plan {
  /** Set when it takes effect, not when its batch is met: a step that is not there is not reached. */
  reached = false;
  constructor(
    readonly batch: WhichBatch,
    readonly happening: Happening,
  ) {}

  /** A happening takes place once. */
  meets(record: BatchRecord): boolean {
    if (this.reached || isUncounted(record)) return false;
    return typeof this.batch === "number" ? record.number === this.batch : this.batch(record);
  }

  describe(): string {
    return `${this.happening.kind} at batch ${typeof this.batch === "number" ? String(this.batch) : "(by predicate)"}`;
  }
}

/** What a test has in store for the batches to come. */
export class Plans {
  private plans: PlannedHappening[] = [];

  private plan(batch: WhichBatch, happening: Happening): PlannedHappening {
    const planned = new PlannedHappening(batch, happening);
    this.plans.push(planned);
    return planned;
  }

  private hold(batch: WhichBatch, kind: "hold-request" | "hold-answer"): Held {
    const { until, release } = gate();
    const planned = this.plan(batch, { kind, until });
    return {
      get reached() {
        return planned.reached;
      },
      release,
    };
  }

  /** Somebody else changes the workbook just before the batch runs. */
  beforeBatch(batch: WhichBatch, edit: () => void): Plan {
    return this.plan(batch, { kind: "edit", edit });
  }
  /** The batch does not run; the failure is one of HostFailure. */
  refuse(batch: WhichBatch, failure: number): Plan {
    return this.plan(batch, { kind: "refuse", failure });
  }
  /** Excel fails at one step; what the steps before it did stays. */
  failStep(batch: WhichBatch, step: WhichStep, code: string): Plan {
    return this.plan(batch, { kind: "fail-step", step, code });
  }
  /** The batch never runs and is never answered. */
  loseRequest(batch: WhichBatch): Plan {
    return this.plan(batch, { kind: "lose-request" });
  }
  /** The batch runs and is never answered. */
  loseAnswer(batch: WhichBatch): Plan {
    return this.plan(batch, { kind: "lose-answer" });
  }
  /** The batch runs only when it is released. */
  holdRequest(batch: WhichBatch): Held {
    return this.hold(batch, "hold-request");
  }
  /** The batch runs at once; its answer comes when it is released. */
  holdAnswer(batch: WhichBatch): Held {
    return this.hold(batch, "hold-answer");
  }
  /** The batch runs, and the failure comes instead of its answer. */
  refuseAnswer(batch: WhichBatch, failure: number): Plan {
    return this.plan(batch, { kind: "refuse-answer", failure });
  }

  protected plansFor(record: BatchRecord): readonly PlannedHappening[] {
    return this.plans.filter((plan) => plan.meets(record));
  }

  /** What never took place; asked once, it is forgotten. */
  protected missed(): readonly string[] {
    const missed = this.plans.filter(({ reached }) => !reached).map((plan) => `not reached: ${plan.describe()}`);
    this.plans = [];
    return missed;
  }
}
