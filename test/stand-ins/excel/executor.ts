import { References } from "./references";
import { BatchRun } from "./batchRun";
import type { HostTraits, Session } from "./session";
import { SheetEvents } from "./sheetEvents";
import type { BeforeStep } from "./step";
import type { Batch, BatchAnswer } from "./wire";
import type { HostWorkbook } from "./workbook";

/** Answers the client's batches over a workbook. Lives as long as the workbook does. */
export class Executor {
  readonly references: References;
  readonly events: SheetEvents;
  private readonly session: Session;

  constructor(workbook: HostWorkbook, traits: HostTraits) {
    this.references = new References(workbook);
    this.events = new SheetEvents(workbook);
    this.session = {
      workbook,
      traits,
      events: this.events,
      forget: (id) => {
        this.references.forget(id);
      },
    };
  }

  run(batch: Batch, before: BeforeStep): BatchAnswer {
    return this.events.whileRunning(() => new BatchRun(batch, this.session, this.references, before).answer());
  }
}
