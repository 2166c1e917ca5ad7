import { type ClientRequest, type ClientResponse } from "../excel/clientProtocol";
import { type EventEntry } from "../excel/sheetEvents";

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

export interface EventsMessage {
  readonly kind: "events";
  readonly entries: readonly EventEntry[];
}

const ofKind = (data: unknown, kind: string): data is object =>
  typeof data === "object" && data !== null && "kind" in data && data.kind === kind;
const isNumbered = (data: object): boolean => "id" in data && typeof data.id === "number";

export const isBatch = (data: unknown): data is BatchMessage => ofKind(data, "batch") && isNumbered(data);
export const isAnswer = (data: unknown): data is AnswerMessage => ofKind(data, "answer") && isNumbered(data);
export const isEvents = (data: unknown): data is EventsMessage => ofKind(data, "events") && "entries" in data;

/**
 * One server under two names: a browser gives pages of different host names threads of their own, so that the
 * spreadsheet's long tasks are not the pane's.
 */
export const workbenchHost = "localhost";
export const paneHost = "127.0.0.1";
export const originOf = (host: string, { protocol, port }: Location): string => `${protocol}//${host}:${port}`;
