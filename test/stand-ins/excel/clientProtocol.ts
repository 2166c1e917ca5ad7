import type { Batch, BatchAnswer } from "./wire";

/** What the client hands over to send: custom data, method, path, headers, body, permission, flags … */
export type ClientRequest = readonly unknown[];

/** What it waits for. Plain data, so that it can cross from one frame to another. */
export type ClientResponse =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly [number, readonly string[], string] } }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

/** Numbers the client turns into error codes by itself (RichApiMessageUtility of the client). */
export const HostFailure = {
  general: 5001,
  cellEditMode: 5004,
  sessionLost: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
} as const;

export interface Received {
  readonly body: string;
  readonly batch: Batch;
  readonly flags: number;
}

export function receive(request: ClientRequest): Received {
  const body = request[4];
  const flags = request[6];
  if (typeof body !== "string" || typeof flags !== "number") throw new Error("not a request of the Excel client");
  return { body, batch: JSON.parse(body) as Batch, flags };
}

export const answered = (body: string): ClientResponse => ({ status: "succeeded", value: { data: [200, [], body] } });
export const failed = (code: number, message: string): ClientResponse => ({
  status: "failed",
  error: { code, message },
});
export const bodyOf = (answer: BatchAnswer): string => JSON.stringify(answer);
