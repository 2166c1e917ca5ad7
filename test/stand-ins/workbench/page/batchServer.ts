import { type Host } from "../../excel/host";
import { isBatch, type AnswerMessage, type EventsMessage } from "../paneMessages";
import { type UniverWorkbook } from "../univer/univerWorkbook";

export interface Served {
  readonly host: Host;
  readonly workbook: UniverWorkbook;
}

/** Answers the batches of the pane over whatever workbook is open. */
export class BatchServer {
  private served: Served | undefined;

  constructor(
    private readonly pane: HTMLIFrameElement,
    private readonly origin: string,
  ) {
    window.addEventListener("message", ({ source, origin: from, data }: MessageEvent<unknown>) => {
      if (source !== this.pane.contentWindow || from !== this.origin || !isBatch(data)) return;
      void this.answer(data.id, data.request);
    });
  }

  serve(served: Served | undefined): void {
    this.served = served;
    served?.host.onEvents((entries) => {
      const message: EventsMessage = { kind: "events", entries };
      if (this.served === served) this.pane.contentWindow?.postMessage(message, this.origin);
    });
  }

  private async answer(id: number, request: readonly unknown[]): Promise<void> {
    const served = this.served;
    if (served === undefined) return;
    const { host, workbook } = served;
    await workbook.settled();
    const response = await host.answer(request);
    workbook.endStep();
    await workbook.settled();
    // The file may have been closed while formulas were calculated.
    if (this.served !== served) return;
    const message: AnswerMessage = { kind: "answer", id, response };
    this.pane.contentWindow?.postMessage(message, this.origin);
  }
}
