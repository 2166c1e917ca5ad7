import { type ClientRequest, type ClientResponse } from "../../excel/clientProtocol";
import { type BatchEnd } from "../../excel/connectClient";
import { type EventEntry } from "../../excel/sheetEvents";
import { isAnswer, isEvents, type BatchMessage } from "../paneMessages";

/** Posts the client's batches to the page around this frame and waits for the answers, in whatever order they come. */
export class FrameEnd implements BatchEnd {
  private readonly waiting = new Map<number, (response: ClientResponse) => void>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private nextId = 1;

  constructor(
    private readonly page: Window,
    private readonly origin: string,
  ) {
    window.addEventListener("message", ({ source, origin: from, data }: MessageEvent<unknown>) => {
      if (source !== this.page || from !== this.origin) return;
      if (isEvents(data)) for (const listener of this.listeners) listener(data.entries);
      if (!isAnswer(data)) return;
      this.waiting.get(data.id)?.(data.response);
      this.waiting.delete(data.id);
    });
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners.add(listener);
  }

  answer(request: ClientRequest): Promise<ClientResponse> {
    const message: BatchMessage = {
      kind: "batch",
      id: this.nextId,
      request: JSON.parse(JSON.stringify(request)) as ClientRequest,
    };
    this.nextId += 1;
    return new Promise((resolve) => {
      this.waiting.set(message.id, resolve);
      this.page.postMessage(message, this.origin);
    });
  }
}
