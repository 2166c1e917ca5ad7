import type { BatchRecord } from "../../../stand-ins/excel/batchRecord";
import type { Host } from "../../../stand-ins/excel/host";
import { errorCodes, hostFailures, tellingCodes } from "./codes";

/** When a batch that was held runs after all. */
export type Late = "before settling" | "while settling";

/** Something that goes wrong at one place of an operation. */
export interface Point {
  readonly fault: string;
  readonly code: string;
  /** From 1, as the operation sends them. */
  readonly batch: number;
  readonly late?: Late;
  /** Puts it in store; `release` lets a held batch run. */
  put(host: Host): { readonly reached: boolean; release?(): void };
}

/** Every point of an operation that sends these batches when nothing goes wrong. */
export function pointsOf(batches: readonly BatchRecord[]): readonly Point[] {
  return batches.flatMap((batch) => [...refusals(batch), ...silences(batch), ...failingSteps(batch)]);
}

function refusals({ number: batch }: BatchRecord): readonly Point[] {
  return hostFailures().flatMap((failure): Point[] => [
    { fault: "refused", code: String(failure), batch, put: (host) => host.refuse(batch, failure) },
    { fault: "answer refused", code: String(failure), batch, put: (host) => host.refuseAnswer(batch, failure) },
  ]);
}

function silences({ number: batch }: BatchRecord): readonly Point[] {
  return [
    { fault: "answer lost", code: "", batch, put: (host) => host.loseAnswer(batch) },
    { fault: "request lost", code: "", batch, put: (host) => host.loseRequest(batch) },
    {
      fault: "request late, then settled",
      code: "",
      batch,
      late: "before settling",
      put: (host) => host.holdRequest(batch),
    },
    {
      fault: "request late, while settled",
      code: "",
      batch,
      late: "while settling",
      put: (host) => host.holdRequest(batch),
    },
  ];
}

/**
 * Each step that sets something with the codes that may be followed by something of their own; every other step, and
 * every other code, in turn; every code at the last step that sets something, or at the last of all where none does.
 */
function failingSteps({ number: batch, steps }: BatchRecord): readonly Point[] {
  const codes = errorCodes();
  const sets = steps.flatMap(({ kind }, index) => (kind === "set" ? [index] : []));
  const whole = sets.at(-1) ?? steps.length - 1;
  return steps.flatMap(({ kind }, index) => {
    const inTurn = codes[index % codes.length] ?? "";
    const own = index === whole ? codes : [...new Set([...(kind === "set" ? tellingCodes : []), inTurn])];
    return own.map((code): Point => ({
      fault: `${kind} failed`,
      code,
      batch,
      put: (host) => host.failStep(batch, nth(index), code),
    }));
  });
}

/** The n-th step of a batch, from 0. */
function nth(index: number): () => boolean {
  let seen = 0;
  return () => seen++ === index;
}
