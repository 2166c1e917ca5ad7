import type { BatchRecord } from "./batchRecord";
import type { Step } from "./executor";

/** A batch by its number since the last reset, or the first one that fits. */
export type WhichBatch = number | ((record: BatchRecord) => boolean);
/** A step of a batch: the n-th that sets or calls something (from 1), or the first that fits. */
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

export class PlannedHappening implements Plan {
  reached = false;
  constructor(readonly batch: WhichBatch, readonly happening: Happening) {}

  /** A happening takes place once. */
  meets(record: BatchRecord): boolean {
    if (this.reached || record.kind === "cleanup") return false;
    return typeof this.batch === "number" ? record.number === this.batch : this.batch(record);
  }

  describe(): string {
    return `${this.happening.kind} at batch ${typeof this.batch === "number" ? String(this.batch) : "(by predicate)"}`;
  }
}
