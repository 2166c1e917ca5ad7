import type { EventEntry } from "./sheetEvents";
import { failed, HostFailure, type ClientRequest, type ClientResponse } from "./clientProtocol";

/** Where batches go: a Host in the same frame, or a stand-in that posts them to another. */
export interface BatchEnd {
  answer(request: ClientRequest): Promise<ClientResponse>;
  onEvents(listener: (entries: readonly EventEntry[]) => void): void;
}

type Send = (request: ClientRequest, callback: (response: ClientResponse) => void) => void;

/** The client's own wiring point: it hands every batch to this function and maps failures by itself. */
interface ClientGlobal {
  OSF: { DDA: { RichApi: { executeRichApiRequestAsync?: Send } } };
  /** The client's own way to be told of events where office.js is not around it. */
  OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
  };
}

function hasClient(scope: object): scope is ClientGlobal {
  return "OSF" in scope && "OfficeExtension" in scope;
}

/** Makes the loaded Excel client of a frame talk to `end`. */
export function connectClient(scope: object, end: BatchEnd): void {
  if (!hasClient(scope)) throw new Error("the Excel client is not loaded");
  scope.OSF.DDA.RichApi.executeRichApiRequestAsync = (request, callback) => {
    end.answer(request).then(callback, (error: unknown) => {
      callback(failed(HostFailure.general, String(error)));
    });
  };
  const { OfficeExtension: extension } = scope;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  end.onEvents((entries) => {
    extension._testTriggerRichApiMessageEvent({ entries });
  });
}
