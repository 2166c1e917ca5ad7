import type { Step } from "./step";
import { ActionType, RequestFlag } from "./wire";
import type { Received } from "./clientProtocol";

export type BatchKind = "read" | "write" | "cleanup";

/** One batch as it went over the wire. */
export interface BatchRecord {
  /** Counts from 1 since the host started or was last reset; the client's clean-up batches have 0. */
  readonly number: number;
  readonly kind: BatchKind;
  readonly requestBytes: number;
  /** 0 while there is no answer. */
  responseBytes: number;
  readonly actions: number;
  /** Members the batch names, known before it runs: "Values", "GetDataBodyRange", "load values,formulas". */
  readonly names: readonly string[];
  /** What was done to what; filled as the batch runs. */
  readonly steps: Step[];
  /** A stable error code of Excel's, the number of a host failure, or null. */
  error: string | number | null;
  /** Excel asked to wait for a cell being edited instead of failing. */
  readonly delaysForCellEdit: boolean;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function namesOf({ batch }: Received): string[] {
  const paths = Object.values(batch.ObjectPaths).map(({ Name }) => Name);
  const actions = batch.Actions.map(({ ActionType: type, Name, QueryInfo }) =>
    type === ActionType.query ? `load ${(QueryInfo?.Select ?? []).join(",")}` : Name,
  );
  return [...new Set([...paths, ...actions])].filter((name) => name !== "");
}

function kindOf({ batch, flags }: Received): BatchKind {
  const calls = batch.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  if (calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference")) return "cleanup";
  return (flags & RequestFlag.write) === 0 ? "read" : "write";
}

export function recordOf(received: Received, nextNumber: number): BatchRecord {
  const kind = kindOf(received);
  return {
    number: kind === "cleanup" ? 0 : nextNumber,
    kind,
    requestBytes: byteLength(received.body),
    responseBytes: 0,
    actions: received.batch.Actions.length,
    names: namesOf(received),
    steps: [],
    error: null,
    delaysForCellEdit: (received.flags & RequestFlag.delayForCellEdit) !== 0,
  };
}
