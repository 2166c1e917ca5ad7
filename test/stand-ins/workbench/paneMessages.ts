import { type ClientRequest, type ClientResponse } from "../excel/clientProtocol";

/** What crosses between the pane's frame and the page with the spreadsheet. */
export interface BatchMessage {
  readonly kind: "batch";
  readonly id: number;
  readonly request: ClientRequest;
}
export interface AnswerMessage {
  readonly kind: "answer";
  readonly id: number;
  readonly response: ClientResponse;
}

const ofKind = (data: unknown, kind: string): boolean =>
  typeof data === "object" &&
  data !== null &&
  "kind" in data &&
  data.kind === kind &&
  "id" in data &&
  typeof data.id === "number";

export const isBatch = (data: unknown): data is BatchMessage => ofKind(data, "batch");
export const isAnswer = (data: unknown): data is AnswerMessage => ofKind(data, "answer");

/**
 * One server under two names: a browser gives pages of different host names threads of their own, so that the
 * spreadsheet's long tasks are not the pane's.
 */
export const workbenchHost = "localhost";
export const paneHost = "127.0.0.1";
export const originOf = (host: string, { protocol, port }: Location): string => `${protocol}//${host}:${port}`;
